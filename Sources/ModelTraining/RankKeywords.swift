import ArgumentParser
import Foundation
import KeywordExtraction
import TextAnalysis
import Training

/// `ModelTraining rank-keywords LANGUAGE SET…`: F1 of every ranker on data sets.
struct RankKeywords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank-keywords",
    abstract: "Print F1 at 5, 10 and 15 of keyword rankers on data sets, and their speed.")

  @Argument(help: "The code of the language.") var language: String
  @Argument(help: "JSON lines with title, text and keywords.") var sets: [String]
  @Option(help: "The rankers; all when none is given.") var method: [String] = []
  @Option(help: "The most articles of a set.") var limit = Int.max
  @Flag(help: "Print the keywords of each article.") var show = false
  @Flag(help: "Print all candidates of each article before them.") var candidates = false

  func run() throws {
    for path in sets {
      let set = try KeywordSet(
        path: path, language: Language(rawValue: language) ?? .undetermined, limit: limit)
      for ranking in KeywordRankingMethod.allCases
      where method.isEmpty || method.contains(ranking.rawValue) {
        try rank(set, by: ranking)
      }
    }
  }

  private func rank(_ set: KeywordSet, by method: KeywordRankingMethod) throws {
    let extractor = KeywordExtractor(ranker: method.ranker)
    var score = KeywordF1()
    let start = ContinuousClock.now
    for item in set.items {
      try score.add(extractor, item, of: set)
      if candidates {
        print(try extractor.phrases(of: item.document).map(\.text).joined(separator: ", "))
      }
      if show {
        print(try extractor.keywords(of: item.document).map(\.text).joined(separator: ", "))
      }
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let speed = Int(Double(set.items.count) / max(seconds, 1e-9))
    let means = score.means.map(\.description).joined(separator: "/")
    print("\(set.name) \(method.rawValue) \(means), \(speed) articles/s after analysis")
  }
}
