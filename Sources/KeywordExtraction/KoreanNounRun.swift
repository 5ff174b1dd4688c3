import TextAnalysis

/// A run of Korean nouns without a space between them, as it is being read.
struct KoreanNounRun {
  private(set) var tokens: [Token] = []
  /// Where the run ends that was read last.
  private(set) var end: Int32 = -1

  var isEmpty: Bool { tokens.isEmpty }

  mutating func removeAll() { tokens.removeAll(keepingCapacity: true) }

  mutating func begin(_ token: Token) { append(token) }

  mutating func append(_ token: Token) {
    tokens.append(token)
    end = token.end
  }

  /// Whether a run may begin with `token`.
  func begins(with token: Token, in text: SourceText) -> Bool {
    token.tag.isNoun || token.tag == .xpn || token.tag == .sn
  }

  /// Whether the run goes on with `token`, which stands right after it.
  func takes(_ token: Token, in text: SourceText) -> Bool {
    switch token.tag {
    case .nng, .nnp, .sl, .sh, .xr, .xsn, .sn, .nnb, .nr: true
    case .sw, .so, .sp, .sf: Self.joins(text.utf8[Int(token.start)]) && tokens.last?.tag != .nng
    default: false
    }
  }

  /// Marks that stand inside names: R&D, Wi-Fi, 5.18.
  private static func joins(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }

  /// The run's place without a plural or other suffix that is no part of a name, or nil when
  /// nothing is left.
  var trimmedPlace: (start: Int32, end: Int32)? {
    var last = tokens.count - 1
    while last >= 0, tokens[last].tag.isSymbol { last -= 1 }
    guard last >= 0 else { return nil }
    return (tokens[0].start, tokens[last].end)
  }

  /// What the run may be in a phrase.
  func role(in text: SourceText) -> KeywordWord.Role {
    guard let last = tokens.last, let first = tokens.first else { return .function }
    let hasTerm = tokens.contains { $0.isTerm && !$0.tag.isNumber }
    if !hasTerm || first.tag == .sn || last.tag == .nnb || last.tag == .nr { return .function }
    let surface = text.utf8[Int(first.start)..<Int(last.end)]
    if tokens.count == 1, Self.isShort(surface) { return .function }
    if last.tag == .sl, isInAddress(text) { return .function }
    if KoreanWeakNouns.contains(surface) { return .content }
    if last.tag == .xsn, text.utf8[last.range].elementsEqual("적".utf8) { return .modifier }
    return .noun
  }

  /// Whether a word is one Hangul syllable, one hanja or one letter.
  private static func isShort(_ surface: ArraySlice<UInt8>) -> Bool {
    surface.count <= 3 && (surface.first ?? 0) >= 0x80 || surface.count == 1
  }

  /// Whether the run is a part of a mail or web address.
  private func isInAddress(_ text: SourceText) -> Bool {
    let before = tokens.first.map { Int($0.start) - 1 } ?? -1
    let marks = [before, Int(end)].map {
      text.utf8.indices.contains($0) ? text.utf8[$0] : 0x20
    }
    return marks.contains(UInt8(ascii: "@"))
      || marks.contains(UInt8(ascii: "."))
        && !text.utf8[max(0, before)...].prefix(1).elementsEqual(" ".utf8)
  }

  func traits(in text: SourceText) -> KeywordWord.Traits {
    var traits: KeywordWord.Traits = []
    if tokens.allSatisfy({ $0.tag == .nnp }) { traits.insert(.properNoun) }
    if tokens.contains(where: { $0.tag == .sl }) { traits.insert(.acronym) }
    if tokens.contains(where: { $0.tag == .sn }) { traits.insert(.digit) }
    return traits
  }
}
