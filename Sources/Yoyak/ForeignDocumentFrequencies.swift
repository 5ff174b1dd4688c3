import TextAnalysis
import Vectorization

/// A table of document frequencies that counts other terms than an article has.
public struct ForeignDocumentFrequencies: Error, Equatable, CustomStringConvertible {
  /// The language and the analyzer of the table.
  public var table: String
  /// Those of the article.
  public var article: String

  public var description: String {
    "the table of document frequencies counts terms of \(table), but the article has those of "
      + "\(article). Build a table with the same analyzer."
  }
}

extension DocumentFrequencyTable {
  /// Checks that the table counts what `analyzer` makes of texts in `language`.
  package func requireTerms(
    of analyzer: any TextAnalyzer, language: Language
  ) throws(ForeignDocumentFrequencies) {
    let signatures = [analyzer.signature, UserWordsAnalyzer.baseSignature(of: analyzer.signature)]
    if self.language == language, signatures.contains(analyzerSignature) { return }
    throw ForeignDocumentFrequencies(
      table: "\(self.language.rawValue) (\(analyzerSignature))",
      article: "\(language.rawValue) (\(analyzer.signature))")
  }
}
