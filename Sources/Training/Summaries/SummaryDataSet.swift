import EvaluationMetrics
import Foundation
import TextAnalysis
import Yoyak

/// An article with the summaries that people wrote for it.
package struct SummaryExample {
  /// Parts of a data set that are reported apart, such as a genre.
  var set: String
  /// The kind of text that weights of their own are learned for.
  var kind: String
  /// Whether its scores are reported; some are learned from only.
  package var isReported = true
  /// What the cross-validation must not divide.
  var group: String
  var language: Language
  var document: Document
  /// Free summaries; a summary is scored by the best of them.
  var abstracts: [SourceText]
  /// Verbatim extracts, with the number of their sentences.
  var extract: (text: SourceText, sentences: Int)?

  /// How many sentences a longer summary has: those of the extract, or the usual three.
  var sentenceCount: Int { extract?.sentences ?? 3 }
}

/// One line of a file of `../shared/data/*/summaries`.
private struct SummaryRecord: Decodable {
  var id: String
  var title: String?
  var text: String?
  var sentences: [String]?
  var reference: [String]
  var extractive: [Int]?
  var referenceSpans: [[Int]]?
  var genre: String?
  var docId: String?
}

/// The open sets of summaries under a folder.
package enum SummaryDataSet {
  /// A file: its language folder and name, and the kind of its texts where they have no genre.
  private typealias File = (folder: String, name: String, language: Language, kind: String)

  /// The files; one that is missing is passed over.
  private static let files: [File] = [
    ("ko", "bflysoft_news", .korean, "regional-news"), ("ko", "sci_news", .korean, "science-news"),
    ("ko", "aihub_report_nine_genres", .korean, ""), ("en", "bbc_news", .english, "report"),
    ("en", "xsum_pyrxsum100", .english, "mixed"), ("en", "summa10", .english, "mixed"),
    ("en", "opinosis", .english, "mixed"),
    ("en", "scitldr_abstract_train", .english, "abstract"),
    ("en", "scitldr_abstract_dev", .english, "abstract"),
    ("multi", "orangesum_fr", .french, "news"),
  ]

  /// Reads all files below `folder`.
  package static func load(_ folder: String) throws -> [SummaryExample] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    var examples: [SummaryExample] = []
    for file in files {
      let path = "\(folder)/\(file.folder)/summaries/\(file.name).jsonl"
      for line in lines(at: path) {
        let record = try decoder.decode(SummaryRecord.self, from: line)
        let example = example(of: record, in: file)
        if example.document.sentenceCount > 0 { examples.append(example) }
        if let copy = pasted(record, in: file, example) { examples.append(copy) }
      }
    }
    return examples
  }

  /// The lines of a file; none, and a word on it, where it is missing.
  static func lines(at path: String) -> [Data] {
    guard let data = FileManager.default.contents(atPath: path) else {
      print("no \(path)")
      return []
    }
    return data.split(separator: UInt8(ascii: "\n"))
  }

  /// The same article as readers paste it, in one block, when the set gives it in sentences: that is
  /// how news must be known again.
  private static func pasted(
    _ record: SummaryRecord, in file: File, _ example: SummaryExample
  ) -> SummaryExample? {
    guard record.text == nil, let sentences = record.sentences, file.language == .korean
    else { return nil }
    var copy = example
    copy.set += " as text"
    copy.isReported = false
    copy.document =
      Article(
        text: sentences.joined(separator: " "),
        options: ArticleOptions(title: record.title, language: file.language)
      ).document
    return copy.document.sentenceCount > 0 ? copy : nil
  }

  private static func example(of record: SummaryRecord, in file: File) -> SummaryExample {
    let (name, language) = (file.name, file.language)
    let options = ArticleOptions(title: record.title, language: language)
    let article: Article
    if let text = record.text {
      article = Article(text: text, options: options)
    } else {
      article = Article(sentences: record.sentences ?? [], options: options)
    }
    var example = SummaryExample(
      set: record.genre ?? name, kind: record.genre ?? file.kind,
      group: "\(name)/\(record.docId ?? record.id)",
      language: language, document: article.document,
      abstracts: record.reference.map { SourceText($0) })
    if record.genre != nil, record.reference.count > 1 {
      // The second reference of these genres is an extract.
      let extract = SourceText(record.reference[1])
      let sentences = SentenceSplitter(language: language).sentences(
        of: extract, in: extract.fullRange)
      example.abstracts = [SourceText(record.reference[0])]
      example.extract = (extract, max(1, sentences.count))
    } else if let gold = record.extractive, let sentences = record.sentences {
      let text = gold.filter(sentences.indices.contains).map { sentences[$0] }
      example.extract = (SourceText(text.joined(separator: "\n")), gold.count)
    } else if name == "bbc_news", let reference = example.abstracts.first {
      // The one reference is an extract, for a few articles without the places it was taken from.
      let count =
        record.referenceSpans?.count
        ?? SentenceSplitter(language: language).sentences(of: reference, in: reference.fullRange)
        .count
      example.extract = (reference, max(1, count))
    }
    return example
  }
}
