internal import CMath
import LinearAlgebra
import TextAnalysis

/// KL-Sum: the summary whose words are spread most as the article's are.
///
/// Source: Haghighi and Vanderwende 2009, "Exploring Content Models for Multi-Document
/// Summarization": in every round the sentence is added that makes the divergence
/// KL(article ‖ summary) of the word distributions smallest. Departures: the summary's distribution
/// is smoothed by adding ``smoothing`` to each count, which the paper leaves open; the paper stops
/// when no sentence makes the divergence smaller, here the budget is filled all the same; of a very
/// long document only as many sentences are chosen so as ``GreedyRounds`` allows, the rest by the
/// first score.
public struct KLSumSummarizer: Summarizer {
  /// What is added to the count of each word of the vocabulary, above 0.
  public var smoothing: Double

  public init(smoothing: Double = 0.01) {
    self.smoothing = smoothing
  }

  /// Scores are the negative divergence of each sentence alone.
  ///
  /// - Complexity: O(*p* · *t*) for *p* picks and *t* tokens.
  public func select(from document: Document, within budget: SummaryBudget) throws -> Selection {
    var state = State(document, smoothing: smoothing)
    let scores = document.body.sentences.indices.map { -state.divergence(adding: $0) }
    var meter = BudgetMeter(budget, for: document)
    var rounds = GreedyRounds(workPerRound: document.body.tokens.count)
    var isTaken = [Bool](repeating: false, count: document.sentenceCount)
    var picks: [Int] = []
    while !meter.isFull, rounds.next() {
      var (best, least) = (-1, Double.infinity)
      for sentence in isTaken.indices where !isTaken[sentence] && meter.fits(sentence) {
        let divergence = state.divergence(adding: sentence).quantized
        if divergence < least { (best, least) = (sentence, divergence) }
      }
      guard best >= 0, meter.take(best) else { break }
      isTaken[best] = true
      picks.append(best)
      state.add(best)
    }
    picks += TopSentences.fill(&meter, by: scores, leavingOut: isTaken)
    return Selection(picks: picks, scores: scores)
  }

  /// The distributions while sentences are added.
  private struct State {
    private let shares: [Double]
    private let terms: [[(term: Int, count: Double)]]
    private let lengths: [Double]
    private let smoothing: Double
    private let vocabularySize: Double
    /// Σ *p* ln *p* of the article.
    private let negativeEntropy: Double
    private var counts: [Double]
    private var length = 0.0
    /// Σ *p* ln(count + smoothing) of the summary.
    private var logLikelihood: Double

    init(_ document: Document, smoothing: Double) {
      let frequencies = TermFrequencies(of: document)
      let total = Double(max(frequencies.total, 1))
      shares = frequencies.counts.map { Double($0) / total }
      terms = document.body.sentences.indices.map { sentence in
        var counted: [(term: Int, count: Double)] = []
        for term in document.body.terms(inSentence: sentence).sorted() {
          if let last = counted.last, last.term == Int(term) {
            counted[counted.count - 1].count += 1
          } else {
            counted.append((Int(term), 1))
          }
        }
        return counted
      }
      lengths = terms.map { $0.reduce(0) { $0 + $1.count } }
      self.smoothing = smoothing
      vocabularySize = Double(shares.reduce(0) { $0 + ($1 > 0 ? 1 : 0) })
      negativeEntropy = shares.reduce(0) { $0 + ($1 > 0 ? $1 * log($1) : 0) }
      counts = [Double](repeating: 0, count: shares.count)
      logLikelihood = vocabularySize > 0 ? log(smoothing) : 0
    }

    /// KL(article ‖ summary) if `sentence` were added.
    func divergence(adding sentence: Int) -> Double {
      let size = length + lengths[sentence] + smoothing * vocabularySize
      guard size > 0 else { return 0 }
      return negativeEntropy - (logLikelihood + gain(of: sentence)) + log(size)
    }

    /// What the log likelihood rises by.
    private func gain(of sentence: Int) -> Double {
      terms[sentence].reduce(0) { sum, entry in
        let before = counts[entry.term] + smoothing
        return sum + shares[entry.term] * log((before + entry.count) / before)
      }
    }

    mutating func add(_ sentence: Int) {
      logLikelihood += gain(of: sentence)
      length += lengths[sentence]
      for entry in terms[sentence] { counts[entry.term] += entry.count }
    }
  }
}
