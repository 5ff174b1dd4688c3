#if MeCab
  import Foundation
  import Testing

  @testable import TextAnalysis

  /// The analyzer that the tests of MeCab share.
  enum MeCabSamples {
    private static let folder = ProcessInfo.processInfo.environment["YOYAK_MECAB_DICTIONARY"]

    static let needsDictionary = ConditionTrait.enabled(
      if: folder != nil, "needs the folder of mecab-ko-dic in YOYAK_MECAB_DICTIONARY")

    static var analyzer: any TextAnalyzer {
      get throws { try TextAnalyzers.mecab(dictionary: #require(folder)) }
    }

    /// The tokens of a sentence as `surface/tag`, and its terms.
    static func analyze(
      _ string: String, with analyzer: any TextAnalyzer
    ) -> (tokens: [String], terms: [String]) {
      let text = SourceText(string)
      var vocabulary = Vocabulary()
      let tokenized = analyzer.tokenize(
        text, sentences: [text.fullRange], vocabulary: &vocabulary)
      return (
        tokenized.tokens.map { "\(text.string(in: $0.range))/\($0.tag.rawValue)" },
        tokenized.tokens.filter(\.isTerm).map { vocabulary[$0.term] }
      )
    }
  }
#endif
