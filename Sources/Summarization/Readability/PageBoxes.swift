import TextAnalysis

/// Boxes of a page that were copied into a sentence, which cannot be read with them: the price of a
/// share behind a company's name, headlines of other articles before the first words.
///
///     하늘전자 하늘전자 000000 | 코스피 증권정보 현재가 82,300 … 관련기사 … close 는 3일 …
///     관련기사 나린군 보건소 새로 지어 군은 3일 …
enum PageBoxes {
  /// What a list of other articles begins with.
  private static let otherArticles = Array("관련기사 ".utf8)
  /// What is in the box of a share's price, behind a bar and the market's name.
  private static let sharePrice = Array("증권정보 현재가".utf8)
  /// How far behind the bar the market's name ends, in bytes.
  private static let longestMarket = 24
  /// The button that ends the box.
  private static let closing = Array(" close ".utf8)

  /// Whether a Korean sentence holds one or an end of one.
  ///
  /// - Parameter held: Which bytes it holds, where that is known.
  /// - Complexity: O(*n*) in the length of the sentence.
  static func stand(
    in sentence: TextRange, of text: SourceText, holding held: ByteSet? = nil
  ) -> Bool {
    let bytes = text.utf8[sentence]
    if bytes.starts(with: otherArticles) { return true }
    if let held, !held.contains(UInt8(ascii: "|")), !held.contains(UInt8(ascii: "c")) {
      return false
    }
    return bytes.indices.contains { offset in
      switch bytes[offset] {
      case UInt8(ascii: "|"):
        (offset..<min(offset + longestMarket, bytes.endIndex)).contains {
          bytes[$0...].starts(with: sharePrice)
        }
      case UInt8(ascii: "c") where offset > bytes.startIndex:
        bytes[(offset - 1)...].starts(with: closing)
      default: false
      }
    }
  }
}
