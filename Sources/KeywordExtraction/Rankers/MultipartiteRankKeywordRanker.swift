internal import CMath
import GraphRanking
import LinearAlgebra

/// Ranks candidates in a graph that links those of different topics only.
///
/// Source: Boudin 2018, “Unsupervised Keyphrase Extraction with Multipartite Graphs”: edges of
/// summed reciprocal distances, and for the candidate of a topic that stands first, incoming edges
/// raised by the edges that lead to the others of its topic, times 1.1 · e^(1 / its position).
/// Candidates beyond ``CandidateTopics/mostCandidates`` score 0.
public struct MultipartiteRankKeywordRanker: KeywordRanker {
  private static let alpha = 1.1

  public init() {}

  public func scores(
    of candidates: [KeywordCandidate], in text: KeywordDocument
  ) throws -> [Double] {
    let topics = CandidateTopics(of: candidates, threshold: 0.26)
    let number = topics.topics.count
    var scores = [Double](repeating: 0, count: candidates.count)
    guard number > 0 else { return scores }
    var weights = Matrix<Double>(rows: number, columns: number)
    for left in 0..<number {
      for right in 0..<left where topics.topics[left] != topics.topics[right] {
        let closeness = candidates[left].closeness(to: candidates[right])
        weights[left, right] = closeness
        weights[right, left] = closeness
      }
    }
    let adjusted = Self.adjusted(weights, topics: topics, candidates: candidates)
    let ranks = try PageRank(tolerance: 1e-9).scores(of: .directed(adjusted))
    for (candidate, rank) in ranks.enumerated() { scores[candidate] = rank }
    return scores
  }

  /// The weights with the edges to each topic's first candidate raised.
  private static func adjusted(
    _ weights: Matrix<Double>, topics: CandidateTopics, candidates: [KeywordCandidate]
  ) -> Matrix<Double> {
    var members = [[Int]](repeating: [], count: topics.count)
    for (candidate, topic) in topics.topics.enumerated() { members[topic].append(candidate) }
    var adjusted = weights
    for topic in members where topic.count > 1 {
      let first = topic[0]
      let boost = alpha * exp(1 / Double(1 + candidates[first].first.words.lowerBound))
      for other in 0..<weights.rows where weights[other, first] > 0 {
        let sum = topic.dropFirst().reduce(0) { $0 + weights[$1, other] }
        adjusted[other, first] += boost * sum
      }
    }
    return adjusted
  }
}
