/// Splits a block of text into sentences.
///
/// One rule-driven scanner serves all languages: it stops at terminators, quotation marks and
/// brackets and decides from what is around them; ``Language`` chooses the abbreviations and
/// habits of quoting. Hangul, kana and ideographs follow their own rules in every language, so
/// that mixed text is split well too.
///
/// - A quotation inside of a longer sentence (`“…이다. …한다”며 …`) is kept whole, up to a limit.
/// - A blank line always ends a sentence; a single line break does unless the block is hard-wrapped
///   there.
/// - A Korean statement that lost its full stop (`…나왔다 1일 …`) ends where its ending is
///   unmistakable.
/// - An opening quotation mark or bracket that is never closed changes nothing.
public struct SentenceSplitter: Sendable {
  /// The language whose abbreviations and habits are used.
  public let language: Language
  private let rules: SentenceBreakRules

  public init(language: Language) {
    self.language = language
    rules = LanguageProfile.of(language).breakRules
  }

  /// The sentences of `block`, ascending and disjoint, without white space at their ends; between
  /// them and around them there is nothing but white space.
  ///
  /// - Parameters:
  ///   - text: The decoded text.
  ///   - block: The part to split, on scalar boundaries: a paragraph, or a whole article.
  /// - Complexity: O(*n*) in the length of the block, whatever it holds.
  public func sentences(of text: SourceText, in block: TextRange) -> [TextRange] {
    let jamo = text.utf8.withUnsafeBufferPointer {
      HangulComposition.firstJamo(in: UnsafeBufferPointer(rebasing: $0[block]))
    }
    if jamo == nil {
      return text.utf8.withUnsafeBufferPointer { split($0, block) }
    }
    let composed = HangulComposition(SourceText(validUTF8: Array(text.utf8[block])))
    let ranges = composed.utf8.withUnsafeBufferPointer { split($0, 0..<$0.count) }
    return ranges.map { range in
      let original = composed.originalRange(range)
      return original.lowerBound + block.lowerBound..<original.upperBound + block.lowerBound
    }
  }

  private func split(_ utf8: UnsafeBufferPointer<UInt8>, _ block: TextRange) -> [TextRange] {
    var scanner = SentenceScanner(utf8, block: block, rules: rules)
    LineLayout(utf8, block: block, rules: rules).forEachSegment { scanner.scan($0) }
    return scanner.sentences
  }
}
