/// `unicode-words`: words of any script, in lower case, without punctuation.
///
/// A word is a run of letters, marks and figures; an apostrophe between letters and a point or
/// comma between digits belong to it. Ideographs and Hiragana are tokens on their own. These are
/// the default word boundaries of Unicode (UAX #29) reduced to what matters for counting.
struct UnicodeWordTokenizer: SentenceTokenizer {
  let signature = "unicode-words-1"

  func split(_ utf8: UnsafeBufferPointer<UInt8>, into sink: inout TokenSink) {
    var offset = 0
    var previous: UInt32 = 0
    while offset < utf8.count {
      let (scalar, length) = utf8.scalar(at: offset)
      offset += length
      switch ScalarClass(scalar) {
      case .word, .hangul:
        sink.append(scalar)
      case .ideograph:
        sink.endToken()
        sink.append(scalar)
        sink.endToken()
      case .space, .other:
        let next = offset < utf8.count ? utf8.scalar(at: offset).value : 0
        if sink.isInToken, Self.joins(scalar, previous, next) {
          sink.append(scalar == 0x2019 ? 0x27 : scalar)
        } else {
          sink.endToken()
        }
      }
      previous = scalar
    }
  }

  private static func joins(_ mark: UInt32, _ previous: UInt32, _ next: UInt32) -> Bool {
    switch mark {
    case 0x27, 0x2019: isLetter(previous) && isLetter(next)
    case 0x2C, 0x2E: ScalarClass.isDigit(previous) && ScalarClass.isDigit(next)
    default: false
    }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    if case .word = ScalarClass(scalar) { return !ScalarClass.isDigit(scalar) }
    return false
  }
}
