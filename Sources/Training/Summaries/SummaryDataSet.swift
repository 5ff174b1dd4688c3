import EvaluationMetrics
import Foundation
import TextAnalysis
import Yoyak

/// An article with the summaries that people wrote for it.
package struct SummaryExample {
  /// Parts of a data set that are reported apart, such as a genre.
  var set: String
  /// The sets that come from one place and are left out together.
  package var source: String
  /// How many words a summary may have where sentences are no measure; nil for most.
  package var wordBudget: Int?
  /// What the cross-validation must not divide.
  var group: String
  var language: Language
  var document: Document
  /// Free summaries; a summary is scored by the best of them.
  var abstracts: [SourceText]
  /// Verbatim extracts, with the number of their sentences.
  var extract: (text: SourceText, sentences: Int)?
  /// What editors chose, the texts of the sentences, and the facts that they need in a summary: an
  /// entry an editor.
  var choices: [(one: String, three: [String], facts: [String])] = []
  /// The sentences that editors found to be no clean sentences of the body, and whether it was for
  /// something joined to them.
  var unclean: [(text: String, isJoined: Bool)] = []
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
  var one: [Int]?
  var three: [[Int]]?
  var must: [[String]]?
  var unclean: [String: String]?
}

/// The open sets of summaries under a folder.
package enum SummaryDataSet {
  /// A file: its language folder and name, the source it belongs to, the most documents that are read
  /// (evenly spread), and the words of a summary where sentences are no measure.
  private typealias File = (
    folder: String, name: String, language: Language, source: String, limit: Int, words: Int?
  )

  /// The files; one that is missing is passed over. Sets whose references a machine made are not here.
  private static let files: [File] = [
    ("ko", "ko_gold_train", .korean, "ko_gold", 1000, nil),
    ("ko", "bflysoft_news", .korean, "bflysoft", 1000, nil),
    ("ko", "sci_news", .korean, "sci_news", 1000, nil),
    ("ko", "jeonnam_press_subtitles_a", .korean, "jeonnam_press", 1000, nil),
    ("ko", "aihub_report_nine_genres", .korean, "", 2000, nil),
    ("en", "cnndm_validation1000", .english, "cnndm", 300, nil),
    ("en", "cnndm_frank250", .english, "cnndm", 300, nil),
    ("en", "cnndm_train200", .english, "cnndm", 100, nil),
    ("en", "inshorts499", .english, "inshorts", 300, nil),
    ("en", "newsroom60", .english, "newsroom", 100, nil),
    ("en", "xsum_frank250", .english, "xsum", 300, nil),
    ("en", "xsum_pyrxsum100", .english, "xsum", 100, nil),
    ("en", "opinosis", .english, "opinosis", 100, nil),
    ("en", "scitldr_abstract_train", .english, "scitldr", 200, nil),
    ("en", "scitldr_abstract_dev", .english, "scitldr", 100, nil),
    ("en", "ectsum_calls", .english, "ectsum", 200, 60),
    ("en", "qmsum_meetings", .english, "qmsum", 100, 110),
    ("en", "dialogsum_dev", .english, "dialogsum", 250, 30),
    ("en", "convosumm_email", .english, "convosumm", 250, 80),
    ("en", "squality_stories", .english, "squality", 100, 240),
    ("en", "scisumm_papers", .english, "scisumm", 100, 150),
    ("en", "journal_highlights500", .english, "journal_highlights", 250, 80),
    ("en", "legal_clauses", .english, "legal_clauses", 250, 30),
    ("multi", "orangesum_fr", .french, "orangesum", 200, nil),
    ("multi", "orangesum_fr_train1500", .french, "orangesum", 200, nil),
  ]

  /// Reads all files below `folder`.
  package static func load(_ folder: String) throws -> [SummaryExample] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    var examples: [SummaryExample] = []
    for file in files {
      let path = "\(folder)/\(file.folder)/summaries/\(file.name).jsonl"
      let lines = lines(at: path)
      let step = max(1, lines.count / file.limit)
      for place in stride(from: 0, to: lines.count, by: step).prefix(file.limit) {
        let record = try decoder.decode(SummaryRecord.self, from: lines[place])
        let example = example(of: record, in: file)
        if example.document.sentenceCount > 2 { examples.append(example) }
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
      set: record.genre ?? name, source: record.genre ?? file.source, wordBudget: file.words,
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
    }
    if let one = record.one, let three = record.three, let sentences = record.sentences {
      let facts = record.must ?? []
      example.choices = zip(one, three).enumerated().map { editor, choice in
        (
          sentences[choice.0], choice.1.map { sentences[$0] },
          facts.indices.contains(editor) ? facts[editor] : []
        )
      }
      example.unclean = (record.unclean ?? [:]).compactMap { place, mark in
        Int(place).map { ($0, mark.contains("glued")) }
      }.filter { sentences.indices.contains($0.0) }.sorted { $0.0 < $1.0 }
        .map { (sentences[$0.0], $0.1) }
    }
    return example
  }
}
