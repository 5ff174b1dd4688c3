import EvaluationHarness
import EvaluationMetrics
import Foundation
import KeywordExtraction
import TextAnalysis
import Yoyak

/// A data set of articles, each with what counts as a keyword of it.
package struct KeywordSet {
  /// An article and its keywords in the form in which they are compared.
  package struct Item {
    package let document: Document
    package let gold: Set<NormalizedKeyword>
  }

  package let name: String
  let language: Language
  /// What brings keywords into the form in which they are compared.
  let normalizer: KeywordNormalizer
  package private(set) var items: [Item] = []

  /// Reads the articles of one language of a data set, as `yoyak evaluate` does.
  package init(path: String, language: Language, limit: Int = .max) throws {
    name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    self.language = language
    normalizer = KeywordNormalizer(language: language)
    let data = try DataSet(
      jsonLines: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))), path: path)
    for document in data.documents where document.language ?? language == language {
      guard items.count < limit else { break }
      let options = ArticleOptions(title: document.title, language: language)
      let article =
        switch document.content {
        case .text(let text): Article(text: text, options: options)
        case .sentences(let sentences): Article(sentences: sentences, options: options)
        }
      let keywords = document.keywords.map { normalizer.normalized(Self.withoutGloss($0)) }
      items.append(Item(document: article.document, gold: Set(keywords)))
    }
  }

  /// About how many words the articles have.
  var wordCount: Int { items.reduce(0) { $0 + $1.document.body.tokens.count } }

  /// A keyword without what is in brackets after it: the article gives it either way.
  private static func withoutGloss(_ keyword: String) -> String {
    guard let bracket = keyword.firstIndex(of: "("), bracket > keyword.startIndex,
      keyword.last == ")"
    else { return keyword }
    return String(keyword[..<bracket])
  }
}
