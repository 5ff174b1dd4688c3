import GraphRanking
import LinearAlgebra

/// Ranks topics, and takes the candidate of each that stands first.
///
/// Source: Bougouin, Boudin and Daille 2013, “TopicRank: Graph-Based Topic Ranking for Keyphrase
/// Extraction”: a complete graph of topics with edges of summed reciprocal distances. Other
/// candidates of a topic follow after the first ones of all topics, in the order of their topics,
/// and those beyond ``CandidateTopics/mostCandidates`` last.
public struct TopicRankKeywordRanker: KeywordRanker {
  public init() {}

  public func scores(
    of candidates: [KeywordCandidate], in text: KeywordDocument
  ) throws -> [Double] {
    let topics = CandidateTopics(of: candidates)
    var weights = Matrix<Double>(rows: topics.count, columns: topics.count)
    for (left, topic) in topics.topics.enumerated() {
      for (right, other) in topics.topics[..<left].enumerated() where other != topic {
        let closeness = candidates[left].closeness(to: candidates[right])
        weights[topic, other] += closeness
        weights[other, topic] += closeness
      }
    }
    let ranks = topics.count == 0 ? [] : try PageRank().scores(of: .symmetric(weights))
    var isTaken = [Bool](repeating: false, count: topics.count)
    return candidates.indices.map { candidate in
      guard candidate < topics.topics.count else { return 0 }
      let topic = topics.topics[candidate]
      defer { isTaken[topic] = true }
      return isTaken[topic] ? ranks[topic] * 1e-6 : ranks[topic]
    }
  }
}
