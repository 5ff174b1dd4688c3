internal import CMath
import LinearAlgebra
import TextAnalysis
import Vectorization

/// The set of sentences that covers the article best and draws on many of its themes, chosen
/// greedily.
///
/// Source: Lin and Bilmes 2011, "A Class of Submodular Functions for Document Summarization":
/// coverage Σᵢ min(Σ_{j∈S} wᵢⱼ, α·Σⱼ wᵢⱼ) plus λ times diversity Σ_clusters √(Σ_{j∈S∩cluster} rⱼ)
/// with *rⱼ* the mean similarity of *j* to all sentences; greedy choice by gain over cost^r with
/// lazily updated gains, and the best single sentence instead when it is worth more than all of
/// them. α = 5/*n*, λ = 6, 0.2·*n* clusters as in the paper. Departures: clusters come from
/// spherical k-means started farthest first (the paper used another program), over the terms that at
/// least two sentences have; of documents longer than ``CentralSentences/limit`` only the most
/// central sentences take part, the rest is chosen by its similarity to the whole when the budget has
/// room.
public struct SubmodularSummarizer: Summarizer {
  /// α times the number of sentences.
  public var saturation: Double
  /// λ, the weight of diversity.
  public var diversityWeight: Double
  /// The share of sentences that is the number of clusters.
  public var clusterShare: Double
  /// *r*, how much the cost of a sentence counts under a limit of length.
  public var costExponent: Double

  public init(
    saturation: Double = 5, diversityWeight: Double = 6, clusterShare: Double = 0.2,
    costExponent: Double = 0.3
  ) {
    self.saturation = saturation
    self.diversityWeight = diversityWeight
    self.clusterShare = clusterShare
    self.costExponent = costExponent
  }

  /// Scores are what each sentence is worth alone, 0 for those that take no part, plus its sum of
  /// similarities to all others divided so that none is above 1, by which those come in order.
  ///
  /// - Complexity: O(*n*² · *p*) for *p* picks of *n* central sentences at worst, and far less as
  ///   gains are updated lazily.
  public func select(from document: Document, within budget: SummaryBudget) throws -> Selection {
    let central = CentralSentences(of: document)
    var worth = SubmodularWorth(
      rows: central.rows, saturation: saturation, diversityWeight: diversityWeight,
      clusterShare: clusterShare)
    let alone = central.sentences.indices.map { worth.gain(of: $0) }
    var meter = BudgetMeter(budget, for: document)
    let costs = central.sentences.map { sentence -> Double in
      guard budget.limitsLength else { return 1 }
      return pow(Double(max(meter.cost(of: sentence), 1)), costExponent)
    }
    let untouched = meter
    var total = 0.0
    var places: [Int] = []
    var queue = LazyGainQueue(alone.indices.map { alone[$0] / costs[$0] })
    while !meter.isFull,
      let place = queue.popBest(
        gain: { worth.gain(of: $0) / costs[$0] }, isOpen: { meter.fits(central.sentences[$0]) }),
      meter.take(central.sentences[place])
    {
      total += worth.gain(of: place)
      worth.add(place)
      places.append(place)
    }
    // The guarantee of the greedy choice under costs needs this comparison.
    let single = alone.indices.filter { untouched.fits(central.sentences[$0]) }
      .max { (alone[$0].quantized, $1) < (alone[$1].quantized, $0) }
    if let single, alone[single].quantized > total.quantized {
      meter = untouched
      places = meter.take(central.sentences[single]) ? [single] : []
    }
    var picks = places.map { central.sentences[$0] }
    var scores = central.centralities
    let scale = 1 / max(scores.max() ?? 0, 1)
    for index in scores.indices { scores[index] *= scale }
    for (place, sentence) in central.sentences.enumerated() { scores[sentence] += alone[place] }
    var isTaken = [Bool](repeating: false, count: document.sentenceCount)
    for pick in picks { isTaken[pick] = true }
    picks += TopSentences.fill(&meter, by: scores, leavingOut: isTaken)
    return Selection(picks: picks, scores: scores)
  }
}

/// The worth of a set of sentences while it grows.
struct SubmodularWorth {
  private let similarities: Matrix<Double>
  private let caps: [Double]
  private let meanSimilarities: [Double]
  private let clusters: [Int]
  private let diversityWeight: Double
  /// For each sentence its similarity to the set, without the cap.
  private var covered: [Double]
  /// For each cluster the sum of the mean similarities of its members in the set.
  private var rewards: [Double]

  init(
    rows: SparseMatrix<Double>, saturation: Double, diversityWeight: Double, clusterShare: Double
  ) {
    var similarities = rows.gram()
    // A sentence covers itself fully, also when its terms are its own.
    similarities.fillDiagonal(with: 1)
    let count = similarities.rows
    let sums = (0..<count).map { similarities.row($0).reduce(0, +) }
    caps = sums.map { $0 * min(1, saturation / Double(max(count, 1))) }
    meanSimilarities = sums.map { $0 / Double(max(count, 1)) }
    let clusterCount = max(1, Int((clusterShare * Double(count)).rounded()))
    clusters = SphericalKMeans(clusterCount: clusterCount).clusters(of: rows)
    self.similarities = similarities
    self.diversityWeight = diversityWeight
    covered = [Double](repeating: 0, count: count)
    rewards = [Double](repeating: 0, count: clusterCount)
  }

  /// What the worth rises by when the sentence at `place` is added.
  func gain(of place: Int) -> Double {
    var gain = 0.0
    for (other, weight) in similarities.row(place).enumerated() {
      gain += min(covered[other] + weight, caps[other]) - min(covered[other], caps[other])
    }
    let reward = rewards[clusters[place]]
    return gain
      + diversityWeight * ((reward + meanSimilarities[place]).squareRoot() - reward.squareRoot())
  }

  mutating func add(_ place: Int) {
    for (other, weight) in similarities.row(place).enumerated() { covered[other] += weight }
    rewards[clusters[place]] += meanSimilarities[place]
  }
}
