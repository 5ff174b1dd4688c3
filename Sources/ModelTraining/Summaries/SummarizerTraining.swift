import Summarization
import TextAnalysis

/// The learned summarizer's weights out of examples.
struct SummarizerTraining {
  /// An example with what the fit needs of it.
  struct Item {
    var example: SummaryExample
    var predictors: SummaryPredictors
    var rewards: SentenceRewards
    /// How much it counts: large sets are held down to the weight of 300 documents.
    var weight: Double
    /// The part of the cross-validation it belongs to.
    var fold: Int
  }

  /// The number of parts of the cross-validation.
  static let foldCount = 5
  /// The languages with weights of their own.
  static let languages: [Language] = [.korean, .english]

  /// Computes predictors and rewards.
  static func items(of examples: [SummaryExample]) throws -> [Item] {
    var sizes: [String: Int] = [:]
    for example in examples { sizes[example.set, default: 0] += 1 }
    var scoring = SummaryScoring()
    return try examples.map { example in
      // FNV-1a: Swift's own hashes differ from run to run.
      let hash = example.group.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01b3
      }
      return Item(
        example: example, predictors: try SummaryPredictors(of: example.document),
        rewards: SentenceRewards(of: example, scoring: &scoring),
        weight: min(1, 300 / Double(sizes[example.set] ?? 1)),
        fold: Int((hash >> 20) % UInt64(foldCount)))
    }
  }

  /// What is known before any example is seen: a headline quotes what the article is about. Most
  /// of the sets have no such headlines, so that they say little about it.
  private static let priors: [Int: Double] =
    SummaryPredictors.names.firstIndex(of: "title-quotation").map { [$0: 0.8] } ?? [:]

  /// Fits all columns of the table of weights.
  static func fit(_ items: [Item]) throws -> [String: [Double]] {
    var columns: [String: [Double]] = [:]
    for language in languages.map(Optional.some) + [nil] {
      // Weights for other languages come from all examples.
      let own = items.filter { language == nil || $0.example.language == language }
      for length in SummaryWeights.Length.allCases {
        let net = ListNet(temperature: length == .one ? 0.15 : 0.2, priors: priors)
        let lists = own.map { item in
          ListNet.List(
            rows: (0..<item.example.document.sentenceCount).map { item.predictors.row($0) },
            worth: length == .one ? item.rewards.one : item.rewards.several, weight: item.weight)
        }
        columns[SummaryWeights.column(language, length)] = try net.fit(
          lists, predictorCount: SummaryPredictors.count)
      }
    }
    return columns
  }

  /// The table as text, see ``SummaryWeights``.
  static func table(_ columns: [String: [Double]], note: String) -> String {
    let names = columns.keys.sorted()
    var lines = note.split(separator: "\n").map { "# \($0)" }
    lines.append((["predictor"] + names).joined(separator: " "))
    for (index, predictor) in SummaryPredictors.names.enumerated() {
      let cells = names.map { String((columns[$0]?[index] ?? 0).rounded(toPlaces: 4)) }
      lines.append(([predictor] + cells).joined(separator: " "))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Double {
  /// The number rounded to so many decimals.
  func rounded(toPlaces places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}
