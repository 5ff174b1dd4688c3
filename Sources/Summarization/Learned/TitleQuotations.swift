import TextAnalysis

/// The quotations in a headline; the sentence they are from often is what the article is about.
struct TitleQuotations: Sendable {
  /// The bytes within the marks of each.
  private let quotations: [ArraySlice<UInt8>]

  /// Shorter ones, in bytes, are terms set in marks and no quotations.
  private static let leastLength = 12

  /// Finds what is within curly or straight marks, single or double.
  init(in title: TokenizedText) {
    var quotations: [ArraySlice<UInt8>] = []
    for range in title.sentences {
      let utf8 = title.text.utf8[range]
      var start: Int?
      var offset = range.lowerBound
      while offset < range.upperBound {
        let length = Self.markLength(utf8[offset...])
        if length > 0 {
          if let start, offset - start >= Self.leastLength {
            quotations.append(utf8[start..<offset])
          }
          start = offset + length
        }
        offset += max(1, length)
      }
    }
    self.quotations = quotations
  }

  /// Whether the sentence at `range` holds one of them.
  ///
  /// - Complexity: O(*n*) in the length of the sentence, for each quotation.
  func occur(in range: TextRange, of text: SourceText) -> Bool {
    quotations.contains { quotation in
      guard range.count >= quotation.count, let first = quotation.first else { return false }
      return (range.lowerBound...range.upperBound - quotation.count).contains { start in
        text.utf8[start] == first && text.utf8[start...].starts(with: quotation)
      }
    }
  }

  /// The bytes of the quotation mark that the bytes begin with, or 0.
  private static func markLength(_ utf8: ArraySlice<UInt8>) -> Int {
    guard let first = utf8.first else { return 0 }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return 1 }
    let isCurly = [0x98, 0x99, 0x9C, 0x9D].contains { utf8.starts(with: [0xE2, 0x80, $0]) }
    return isCurly ? 3 : 0
  }
}
