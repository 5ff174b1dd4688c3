/// Groups candidates that share words into topics.
///
/// Source: Bougouin, Boudin and Daille 2013, “TopicRank: Graph-Based Topic Ranking for Keyphrase
/// Extraction”: hierarchical agglomerative clustering with average linkage over the share of words
/// that two candidates have in common. Departures: at most ``mostCandidates`` candidates take part,
/// the earliest, and the rest are left out, which bounds time and memory.
struct CandidateTopics {
  static let mostCandidates = 400

  /// For each candidate that takes part, the number of its topic, in order of first appearance.
  let topics: [Int]
  /// How many topics there are.
  let count: Int

  /// - Parameter threshold: The least mean share of common words that joins two topics.
  init(of candidates: [KeywordCandidate], threshold: Double = 0.26) {
    let number = min(candidates.count, Self.mostCandidates)
    let sets = candidates[..<number].map { Set($0.forms) }
    var similarity = [Double](repeating: 0, count: number * number)
    for left in 0..<number {
      for right in 0..<left {
        let common = sets[left].intersection(sets[right]).count
        guard common > 0 else { continue }
        let share = Double(common) / Double(sets[left].union(sets[right]).count)
        similarity[left * number + right] = share
        similarity[right * number + left] = share
      }
    }
    var clusters = AverageLinkage(similarity: similarity, count: number)
    while clusters.joinMostSimilar(threshold: threshold) {}
    var numbers: [Int: Int] = [:]
    topics = clusters.members.map { cluster in
      if let known = numbers[cluster] { return known }
      numbers[cluster] = numbers.count
      return numbers.count - 1
    }
    count = numbers.count
  }
}

/// Clusters that are joined pair by pair, the most similar first.
private struct AverageLinkage {
  private(set) var members: [Int]
  private var similarity: [Double]
  private var sizes: [Double]
  /// For each living cluster the most similar one, or -1 when it has none.
  private var best: [Int]
  private let count: Int

  init(similarity: [Double], count: Int) {
    self.similarity = similarity
    self.count = count
    members = Array(0..<count)
    sizes = [Double](repeating: 1, count: count)
    best = [Int](repeating: -1, count: count)
    for cluster in 0..<count { findBest(cluster) }
  }

  private mutating func findBest(_ cluster: Int) {
    best[cluster] = -1
    var most = 0.0
    for other in 0..<count where other != cluster && sizes[other] > 0 {
      if similarity[cluster * count + other] > most {
        most = similarity[cluster * count + other]
        best[cluster] = other
      }
    }
  }

  /// Joins the two most similar clusters; false when none are similar enough.
  mutating func joinMostSimilar(threshold: Double) -> Bool {
    var choice = -1
    var most = threshold
    for cluster in 0..<count where sizes[cluster] > 0 && best[cluster] >= 0 {
      let value = similarity[cluster * count + best[cluster]]
      if value >= most, choice < 0 || value > most { (choice, most) = (cluster, value) }
    }
    guard choice >= 0 else { return false }
    join(min(choice, best[choice]), max(choice, best[choice]))
    return true
  }

  private mutating func join(_ kept: Int, _ gone: Int) {
    let size = sizes[kept] + sizes[gone]
    for other in 0..<count where sizes[other] > 0 && other != kept && other != gone {
      let mean =
        (similarity[kept * count + other] * sizes[kept]
          + similarity[gone * count + other] * sizes[gone]) / size
      similarity[kept * count + other] = mean
      similarity[other * count + kept] = mean
    }
    sizes[kept] = size
    sizes[gone] = 0
    for index in members.indices where members[index] == gone { members[index] = kept }
    for cluster in 0..<count
    where sizes[cluster] > 0 && (cluster == kept || best[cluster] == kept || best[cluster] == gone)
    { findBest(cluster) }
  }
}

extension KeywordCandidate {
  /// The most places of a candidate that count for distances.
  private static let mostPlaces = 20

  /// The sum of one over the distances, in words, between the places of two candidates.
  func closeness(to other: KeywordCandidate) -> Double {
    var sum = 0.0
    for left in occurrences.prefix(Self.mostPlaces) {
      for right in other.occurrences.prefix(Self.mostPlaces) {
        let distance =
          left.words.lowerBound < right.words.lowerBound
          ? right.words.lowerBound - left.words.upperBound + 1
          : left.words.lowerBound - right.words.upperBound + 1
        sum += 1 / Double(max(1, distance))
      }
    }
    return sum
  }
}
