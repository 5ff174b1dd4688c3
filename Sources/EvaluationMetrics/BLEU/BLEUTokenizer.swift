import TextAnalysis

/// How BLEU cuts a text into tokens, by sacreBLEU's names.
public enum BLEUTokenizer: String, Sendable, Hashable, CaseIterable {
  /// The tokens of NIST's `mteval-v13a.pl`, sacreBLEU's default.
  case mteval13a = "13a"
  /// Single characters (Unicode scalars) without white space.
  case characters = "char"
  /// Chinese characters one by one, the rest as in `mteval-v13a.pl`.
  case chinese = "zh"
  /// What is between white space.
  case none

  /// The tokens of a text, one after another, with a space between two.
  ///
  /// Source: M. Post (2018), "A Call for Clarity in Reporting BLEU Scores"; `sacrebleu/tokenizers`.
  func spaced(_ utf8: [UInt8]) -> [UInt8] {
    switch self {
    case .none: utf8
    case .mteval13a: MtevalRules.spaced([0x20] + MtevalRules.plain(utf8) + [0x20])
    case .chinese: MtevalRules.spaced(Self.chineseApart(utf8))
    case .characters:
      PythonWords.scalars(of: utf8).reduce(into: []) { spaced, scalar in
        spaced.appendUTF8(of: scalar)
        spaced.append(0x20)
      }
    }
  }

  /// The numbers of the tokens in a vocabulary.
  func tokens(of text: SourceText, vocabulary: inout Vocabulary) -> [Int32] {
    let utf8 = spaced(PythonWords.trimmedEnd(text.utf8))
    return utf8.withUnsafeBufferPointer { bytes in
      PythonWords.ranges(of: utf8).map {
        vocabulary.intern(UnsafeBufferPointer(rebasing: bytes[$0]))
      }
    }
  }

  /// The text with spaces around what sacreBLEU takes for Chinese characters.
  private static func chineseApart(_ utf8: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    let trimmed = PythonWords.trimmed(utf8)
    trimmed.withUnsafeBufferPointer { utf8 in
      var offset = 0
      while offset < utf8.count {
        let (scalar, length) = utf8.scalar(at: offset)
        let isChinese = chineseRanges.contains { $0.contains(scalar) }
        if isChinese { result.append(0x20) }
        result.append(contentsOf: utf8[offset..<offset + length])
        if isChinese { result.append(0x20) }
        offset += length
      }
    }
    return result
  }

  /// The ranges of sacreBLEU's table. Two of its entries, written with five hexadecimal digits after
  /// `\u`, are strings of two characters in Python, so that U+2001 to U+2A6D and U+2F81 to U+2FA1
  /// count, the curly quotation marks among them; figures are only comparable with them in.
  private static let chineseRanges: [ClosedRange<UInt32>] = [
    0x3400...0x4DB5, 0x4E00...0x9FA5, 0x9FA6...0x9FBB, 0xF900...0xFA2D, 0xFA30...0xFA6A,
    0xFA70...0xFAD9, 0x2001...0x2A6D, 0x2F81...0x2FA1, 0xFF00...0xFFEF, 0x2E80...0x2EFF,
    0x3000...0x303F, 0x31C0...0x31EF, 0x2F00...0x2FDF, 0x2FF0...0x2FFF, 0x3100...0x312F,
    0x31A0...0x31BF, 0xFE10...0xFE1F, 0xFE30...0xFE4F, 0x2600...0x26FF, 0x2700...0x27BF,
    0x3200...0x32FF, 0x3300...0x33FF,
  ]
}
