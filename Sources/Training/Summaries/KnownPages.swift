import Foundation
import Summarization
import TextAnalysis
import Yoyak

/// Pages of a known kind that nobody summarized: the gates learn from them what such pages look like
/// when they are pasted.
package enum KnownPages {
  /// The file below the data folder with one page a line, in its field `text`.
  private static let path = "ko/raw/naver_news_ossteam8.jsonl"
  static let language = Language.korean
  private static let kind = "regional-news"
  /// One page of so many is read.
  private static let step = 4

  private struct Record: Decodable {
    var text: String
  }

  /// The pages with their traits; none where the file is missing.
  package static func load(_ folder: String) throws -> [KindGates.Example] {
    let lines = SummaryDataSet.lines(at: "\(folder)/\(path)")
    let documents = try stride(from: 0, to: lines.count, by: step).map { line in
      let record = try JSONDecoder().decode(Record.self, from: lines[line])
      return Article(text: record.text, options: ArticleOptions(language: language)).document
    }.filter { $0.sentenceCount > 0 }
    return try documents.map { document in
      KindGates.Example(
        kind: kind, traits: try SummaryPredictors(of: document).traits,
        weight: SummarizerTraining.largestWeight / Double(documents.count))
    }
  }
}
