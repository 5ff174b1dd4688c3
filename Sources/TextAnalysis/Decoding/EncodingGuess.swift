/// What undeclared eight-bit text is written in, where that is sure.
///
/// East Asian encodings are told by the places of their characters in the code tables, Cyrillic
/// ones by their most frequent letters, Latin ones by whether one language has all the letters that
/// are inside of words. Doubt gives nil: a wrong guess is worse than a question.
enum EncodingGuess {
  /// The encoding of `bytes`, which are no valid UTF-8, or nil when it is not sure.
  ///
  /// - Complexity: O(*n*) for at most 65,536 bytes.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    let sample = Array(bytes.prefix(1 << 16))
    if sample.contains(0) { return nil }
    if isOtherScript(sample) { return eastAsian(sample) ?? cyrillic(sample) }
    return eastAsian(sample) ?? LatinEncodingGuess.encoding(of: sample)
  }

  /// The encoding of `bytes` where most letters are of another script than the Latin, or nil; the marks
  /// of a page, which are Latin, count for nothing.
  ///
  /// - Complexity: O(*n*) for at most 65,536 bytes.
  static func otherScript(of bytes: [UInt8]) -> TextEncoding? {
    let sample = withoutTags(bytes.prefix(1 << 16))
    if sample.contains(0) || !isOtherScript(sample) { return nil }
    return eastAsian(sample) ?? cyrillic(sample)
  }

  /// Whether so many letters are eight-bit ones that the script is not Latin.
  private static func isOtherScript(_ bytes: [UInt8]) -> Bool {
    let high = bytes.count { $0 >= 0x80 }
    let letters = high + bytes.count(where: \.isLetter)
    return high * 10 >= letters * 4 && high >= 8
  }

  /// The bytes outside of angle brackets.
  private static func withoutTags(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var isInTag = false
    return bytes.filter { byte in
      if byte == UInt8(ascii: "<") { isInTag = true }
      defer { if byte == UInt8(ascii: ">") { isInTag = false } }
      return !isInTag
    }
  }

  /// Pairs of a lead byte and a trail byte, by what they are in each of the encodings.
  private struct Pairs {
    var count = 0
    var invalid = 0
    /// Pairs whose trail is below A1.
    var lowTrails = 0
    /// Hiragana and katakana of EUC-JP.
    var eucKana = 0
    /// Leads of the first level of GB 2312, the frequent ideographs.
    var frequentGB = 0
    /// Leads beyond those of Hangul in KS X 1001, with which GB 2312 shares the rest.
    var beyondHangul = 0
    /// Leads of the frequent ideographs of Big5 and of its marks.
    var frequentBig5 = 0

    init(_ bytes: [UInt8]) {
      var offset = 0
      while offset < bytes.count {
        let lead = bytes[offset]
        offset += 1
        if lead < 0x80 { continue }
        guard offset < bytes.count else { break }
        let trail = bytes[offset]
        guard lead != 0x80, lead != 0xFF, trail >= 0x40, trail != 0x7F else {
          invalid += 1
          continue
        }
        offset += 1
        count += 1
        if trail < 0xA1 { lowTrails += 1 }
        if lead == 0xA4 || lead == 0xA5 { eucKana += 1 }
        if (0xB0...0xD7).contains(lead) || lead == 0xA1 || lead == 0xA3 { frequentGB += 1 }
        if lead >= 0xC9 { beyondHangul += 1 }
        if (0xA4...0xC6).contains(lead) || lead == 0xA1 { frequentBig5 += 1 }
      }
    }
  }

  private static func eastAsian(_ bytes: [UInt8]) -> TextEncoding? {
    if isShiftJIS(bytes) { return .shiftJIS }
    let pairs = Pairs(bytes)
    guard pairs.count >= 8, pairs.invalid * 50 <= pairs.count else { return nil }
    if pairs.lowTrails * 50 <= pairs.count {
      if pairs.eucKana * 5 >= pairs.count { return .eucJP }
      return pairs.frequentGB * 20 >= pairs.count * 17 && pairs.beyondHangul * 6 >= pairs.count
        ? .gb18030 : nil
    }
    // A third of Big5's ideographs have a low trail.
    guard pairs.lowTrails * 6 >= pairs.count else { return nil }
    return pairs.frequentBig5 * 20 >= pairs.count * 17 ? .big5 : nil
  }

  /// Whether the bytes are Shift_JIS: well formed, with kana among the characters as all Japanese
  /// text has them.
  private static func isShiftJIS(_ bytes: [UInt8]) -> Bool {
    var (characters, kana, invalid, offset) = (0, 0, 0, 0)
    while offset < bytes.count {
      let lead = bytes[offset]
      offset += 1
      if lead < 0x80 { continue }
      guard (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead), offset < bytes.count
      else {
        // Half-width katakana are one byte; prose has few.
        invalid += 1
        continue
      }
      let trail = bytes[offset]
      guard (0x40...0xFC).contains(trail), trail != 0x7F else {
        invalid += 1
        continue
      }
      offset += 1
      characters += 1
      if (lead == 0x82 && trail >= 0x9F) || (lead == 0x83 && trail <= 0x96) { kana += 1 }
    }
    return characters >= 8 && invalid * 50 <= characters && kana * 4 >= characters
  }

  /// Each Cyrillic encoding with its bytes for о, е, а, и, н, т, с, р, в, л: two letters of three in
  /// running text.
  private static let frequentCyrillic: [(encoding: TextEncoding, bytes: [UInt8])] = [
    (.windows1251, [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0, 0xE2, 0xEB]),
    (.koi8R, [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2, 0xD7, 0xCC]),
    (.iso8859Part5, [0xDE, 0xD5, 0xD0, 0xD8, 0xDD, 0xE2, 0xE1, 0xE0, 0xD2, 0xDB]),
    (.ibm866, [0xAE, 0xA5, 0xA0, 0xA8, 0xAD, 0xE2, 0xE1, 0xE0, 0xA2, 0xAB]),
  ]

  private static func cyrillic(_ bytes: [UInt8]) -> TextEncoding? {
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes { counts[Int(byte)] += 1 }
    let high = counts[0x80...].reduce(0, +)
    guard high >= 20 else { return nil }
    let scored = frequentCyrillic.map { entry in
      (encoding: entry.encoding, count: entry.bytes.reduce(0) { $0 + counts[Int($1)] })
    }.sorted { $0.count > $1.count }
    let (best, second) = (scored[0], scored[1])
    return best.count * 2 >= high && best.count * 10 >= second.count * 13 ? best.encoding : nil
  }
}
