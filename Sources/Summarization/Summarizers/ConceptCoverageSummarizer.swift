import LinearAlgebra
import TextAnalysis

/// The set of sentences that covers the largest weight of concepts, found exactly for articles.
///
/// Source: Gillick and Favre 2009, "A Scalable Global Model for Summarization": concepts are
/// bigrams, each counts once however often the summary holds it. Their integer program is solved
/// here by branch and bound, see ``ConceptCoverageSearch``. Departures: the paper weighs a concept by
/// the number of documents of the cluster that hold it and leaves out those of fewer than three; for
/// one article it is the number of sentences, at least two, and where no bigram repeats, single terms
/// are the concepts; among equal coverages the first one found stays. When the search is cut off,
/// the best set so far is taken, which is at least as good as the greedy one. Sentences without
/// anything new are added by position when the budget has room.
public struct ConceptCoverageSummarizer: Summarizer {
  public init() {}

  /// Scores are the weight of the concepts of each sentence.
  ///
  /// - Complexity: O(*t*) and at most ``ConceptCoverageSearch/largestWork`` steps.
  public func select(from document: Document, within budget: SummaryBudget) throws -> Selection {
    let concepts = Concepts(of: document)
    let scores = concepts.bySentence.map { $0.reduce(0) { $0 + concepts.weights[$1] } }
    var meter = BudgetMeter(budget, for: document)
    let search = ConceptCoverageSearch(
      concepts: concepts.bySentence, weights: concepts.weights, meter: meter)
    let chosen = search.run()
    var isTaken = [Bool](repeating: false, count: scores.count)
    var picks: [Int] = []
    for sentence in chosen.sorted(by: { (scores[$1], $0) < (scores[$0], $1) })
    where meter.take(sentence) {
      isTaken[sentence] = true
      picks.append(sentence)
    }
    let positions = scores.indices.map { -Double($0) }
    picks += TopSentences.fill(&meter, by: positions, leavingOut: isTaken)
    return Selection(picks: picks, scores: scores)
  }
}

/// The concepts of an article.
struct Concepts {
  /// The weight of each concept.
  private(set) var weights: [Double] = []
  /// For each sentence its distinct concepts, ascending.
  private(set) var bySentence: [[Int]] = []

  init(of document: Document) {
    let terms = document.body.sentences.indices.map { document.body.terms(inSentence: $0) }
    let bigrams = terms.map { terms in
      Self.distinct(zip(terms, terms.dropFirst()).map { Int64($0) << 32 | Int64($1) })
    }
    keepRepeated(of: bigrams)
    if weights.isEmpty { keepRepeated(of: terms.map { Self.distinct($0.map(Int64.init)) }) }
  }

  /// Numbers the keys that at least two sentences hold, by their first appearance.
  private mutating func keepRepeated(of keys: [[Int64]]) {
    var frequencies: [Int64: Int] = [:]
    for key in keys.joined() { frequencies[key, default: 0] += 1 }
    var numbers: [Int64: Int] = [:]
    bySentence = keys.map { keys in
      keys.compactMap { key in
        guard let frequency = frequencies[key], frequency > 1 else { return nil }
        if let number = numbers[key] { return number }
        numbers[key] = weights.count
        weights.append(Double(frequency))
        return weights.count - 1
      }.sorted()
    }
  }

  private static func distinct(_ keys: [Int64]) -> [Int64] {
    var last: Int64?
    return keys.sorted().filter { key in
      defer { last = key }
      return key != last
    }
  }
}
