import LinearAlgebra
import TextAnalysis

/// LSA after Gong and Liu: for each topic, the strongest first, the sentence that weighs most in it.
///
/// Source: Gong and Liu 2001, "Generic Text Summarization Using Relevance Measure and Latent
/// Semantic Analysis", second method. Departures: the sign of a singular vector is not determined,
/// so the largest absolute weight is taken; a sentence that a stronger topic took is not taken
/// again, the next best of the topic is; and when the topics are used up, of which there are at most
/// ``LSASummarizer/largestTopicCount``, the rest is chosen by the score.
public struct LSATopicSummarizer: Summarizer {
  public init() {}

  /// Scores are the largest weight *σₖ|vₖᵢ|* of a sentence in any topic.
  ///
  /// - Complexity: O(*topics* · *n*) after the decomposition, see ``LatentTopics``.
  public func select(from document: Document, within budget: SummaryBudget) throws -> Selection {
    let topics = try LatentTopics(of: document, topics: LSASummarizer.largestTopicCount)
    var scores = [Double](repeating: 0, count: document.sentenceCount)
    var meter = BudgetMeter(budget, for: document)
    var isTaken = [Bool](repeating: false, count: document.sentenceCount)
    var picks: [Int] = []
    for (topic, strength) in topics.strengths.enumerated() {
      var best: Int?
      var bestWeight = -1.0
      for (sentence, signed) in topics.weights.row(topic).enumerated() {
        let weight = abs(signed).quantized
        scores[sentence] = max(scores[sentence], strength * weight)
        if weight > bestWeight, !isTaken[sentence], meter.fits(sentence) {
          (best, bestWeight) = (sentence, weight)
        }
      }
      if let best, meter.take(best) {
        isTaken[best] = true
        picks.append(best)
      }
    }
    picks += TopSentences.fill(&meter, by: scores, leavingOut: isTaken)
    return Selection(picks: picks, scores: scores)
  }
}
