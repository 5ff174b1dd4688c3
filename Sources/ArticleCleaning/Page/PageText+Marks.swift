import TextAnalysis

/// What marks and endings at a place say.
extension PageText {
  private static let objectLikeNouns = CleaningWords[.objectLikeNouns]
  private static let midSentenceEnds = CleaningWords[.midSentenceEnds]

  /// Whether an equals sign is in `range`, as between a place and an agency, in its full-width
  /// form too, or the hyphen before an agency that some type for it.
  func hasPlaceJoint(in range: TextRange) -> Bool {
    range.contains { offset in
      switch bytes[offset] {
      case 0x3D: true
      case 0x2D: hasAny(["-연합뉴스", "-뉴시스"], at: offset, limit: range.upperBound)
      case 0xEF: has("＝", at: offset, limit: range.upperBound)
      default: false
      }
    }
  }

  /// The offset behind the box or circle that opens the first paragraph of a release at the start of
  /// `range`, or the start of `range`; the letter that stands for a circle counts before a space.
  func skipParagraphSign(in range: TextRange) -> Int {
    let sign = skipSpaces(in: range)
    switch scalar(at: sign) {
    case 0x25A1, 0x2610, 0x25CB: return sign + 3
    case 0x3147 where isSpace(at: sign + 3): return sign + 3
    default: return range.lowerBound
    }
  }

  /// `range` without the full stops at its end.
  func withoutStops(_ range: TextRange) -> TextRange {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return range.lowerBound..<end
  }

  /// Whether a dash is at `offset`: a hyphen or one of U+2010, U+2013, U+2015.
  func isDash(at offset: Int) -> Bool {
    switch scalar(at: offset) {
    case 0x2D, 0x2010, 0x2013, 0x2015: true
    default: false
    }
  }

  /// Whether `range` ends with a comma or a Korean particle or ending after which a sentence goes
  /// on, as no headline does.
  func endsInMidSentence(_ range: TextRange) -> Bool {
    let end = range.upperBound
    let isObject =
      has("을", endingAt: end, limit: range.lowerBound)
      && !hasAny(Self.objectLikeNouns, endingAt: end, limit: range.lowerBound)
    return isObject
      || hasAny(
        Self.midSentenceEnds, endingAt: range.upperBound, limit: range.lowerBound)
  }
}
