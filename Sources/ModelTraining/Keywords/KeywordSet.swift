import Foundation
import KeywordExtraction
import TextAnalysis

/// A data set of articles with the keywords people gave them.
struct KeywordSet {
  /// An article and its keywords in the form in which they are compared.
  struct Item {
    let document: Document
    let gold: Set<String>
  }

  let name: String
  let language: Language
  private(set) var items: [Item] = []

  /// Reads JSON lines with `title`, `text` and `keywords`.
  ///
  /// A title that does not begin the text is put before it, as a headline stands over an article.
  init(path: String, language: Language, limit: Int = .max) throws {
    name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    self.language = language
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let normalizer = KeywordSpelling(language: language)
    for line in data.split(separator: UInt8(ascii: "\n")).prefix(limit) {
      let record = try JSONDecoder().decode(Record.self, from: line)
      items.append(
        Item(
          document: Self.document(record, language: language),
          gold: Set((record.keywords ?? []).map { normalizer.normalize($0) })))
    }
  }

  /// Reads news with headlines, and takes the phrases of the headlines for keywords.
  ///
  /// Headlines name what an article is about, and there are many more of them than articles with
  /// keywords. The articles are without their titles.
  ///
  /// - Parameter every: One line in so many is read.
  init(headlinesIn path: String, language: Language, every: Int) throws {
    name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    self.language = language
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let normalizer = KeywordSpelling(language: language)
    for (number, line) in data.split(separator: UInt8(ascii: "\n")).enumerated()
    where number % every == 0 {
      var record = try JSONDecoder().decode(Record.self, from: line)
      let headline = KeywordText(
        Self.document(Record(text: record.title, keywords: nil), language: language))
      record.title = nil
      let phrases = NounPhraseCandidates(extent: .all).candidates(of: headline).map {
        normalizer.normalize(headline.document.body.text.string(in: $0.first.range))
      }
      items.append(
        Item(document: Self.document(record, language: language), gold: Set(phrases)))
    }
  }

  /// About how many words the articles have.
  var wordCount: Int { items.reduce(0) { $0 + $1.document.body.tokens.count } }

  private struct Record: Decodable {
    var title: String?
    var text: String?
    var keywords: [String]?
  }

  private static func document(_ record: Record, language: Language) -> Document {
    let title = record.title ?? ""
    let text = record.text ?? ""
    let source = SourceText(text.hasPrefix(title) ? text : title + "\n\n" + text)
    let splitter = SentenceSplitter(language: language)
    let analyzer = TextAnalyzers.analyzer(for: language)
    var vocabulary = Vocabulary()
    let titleRange = 0..<title.utf8.count
    let sentences = splitter.sentences(of: source, in: titleRange.upperBound..<source.count)
    let body = analyzer.tokenize(source, sentences: Array(sentences), vocabulary: &vocabulary)
    let titleTokens =
      title.isEmpty
      ? nil : analyzer.tokenize(source, sentences: [titleRange], vocabulary: &vocabulary)
    return Document(
      language: language, body: body, title: titleTokens, vocabulary: vocabulary,
      paragraphs: Array(body.sentences.indices))
  }
}

/// Brings keywords into the form in which they are compared: English words are stemmed, Korean
/// keywords lose their spaces, and all are in lower case.
struct KeywordSpelling {
  let language: Language
  private let stemmer = PorterStemmer()

  init(language: Language) { self.language = language }

  func normalize(_ keyword: String) -> String {
    let words = keyword.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    switch language {
    case .korean: return words.joined()
    case .english: return words.map { stemmer.stem($0) }.joined(separator: " ")
    default: return words.joined(separator: " ")
    }
  }
}
