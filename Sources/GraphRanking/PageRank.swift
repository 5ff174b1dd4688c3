import LinearAlgebra

/// The probability that a surfer who follows edges at random, and now and then jumps to any node,
/// is at each node.
///
/// With weights *w*, out-degrees *Dᵢ* = Σⱼ *wᵢⱼ*, damping factor *d* and teleport distribution *v*,
/// the scores solve
///
///     xⱼ = d · Σᵢ xᵢ · wᵢⱼ / Dᵢ  +  d · vⱼ · Σ (xᵢ of nodes without out-edges)  +  (1 − d) · vⱼ
///
/// and sum to 1. Sources: Brin and Page, "The anatomy of a large-scale hypertextual web search
/// engine" (1998); weighted and undirected for sentences and words: Mihalcea and Tarau, "TextRank:
/// bringing order into texts" (2004). Departures: scores are probabilities, where those papers
/// print 1 − *d* without dividing it by the number of nodes, which multiplies every score by that
/// number; and a surfer at a node without out-edges (dangling; isolated in an undirected graph)
/// jumps, where TextRank lets that share vanish. Neither changes the order of the nodes when *v* is
/// uniform.
///
/// Every way gives the same scores, and ``scores(of:teleport:)`` takes the one that fits:
/// ``exact(_:teleport:)`` and ``conjugateGradient(_:teleport:)`` for an undirected graph,
/// ``matrixFree(_:teleport:)`` for one that is too large for a matrix, and
/// ``iterative(_:teleport:)`` for a directed one.
public struct PageRank: Sendable, Hashable {
  /// *d*, the probability of following an edge, at least 0 and below 1.
  public var dampingFactor: Double {
    didSet { Self.check(dampingFactor) }
  }
  /// The iterations stop when the sum of all scores' errors is known to be no more than this.
  public var tolerance: Double
  /// The iterations stop with an error after this many steps. A step of power iteration divides the
  /// error by at least 1 / *d*, so that 200 are enough for the default damping and tolerance.
  public var maximumIterations: Int

  public init(
    dampingFactor: Double = 0.85, tolerance: Double = 1e-12, maximumIterations: Int = 1000
  ) {
    Self.check(dampingFactor)
    self.dampingFactor = dampingFactor
    self.tolerance = tolerance
    self.maximumIterations = maximumIterations
  }

  private static func check(_ dampingFactor: Double) {
    precondition(
      dampingFactor >= 0 && dampingFactor < 1, "The damping factor must be in 0 ..< 1.")
  }

  /// The most nodes for which the exact solution is used. With reference BLAS it was measured to be
  /// faster than conjugate gradients up to about 200 nodes, or 80 when the matrix has to be formed
  /// from rows first; near the limit either takes a tenth of a millisecond.
  public static let largestExactGraph = 128

  /// The score of every node, by the way that fits the graph: undirected graphs of up to
  /// ``largestExactGraph`` nodes exactly, larger ones by conjugate gradients, matrix-free when they
  /// are given by their rows, and directed ones by power iteration.
  ///
  /// - Parameters:
  ///   - graph: The weights.
  ///   - teleport: For each node how likely a jump leads to it, up to a common factor; nil means
  ///     equally likely everywhere.
  /// - Returns: One score a node; they sum to 1. Round them (`quantized`) before comparing.
  /// - Throws: ``GraphRankingError``.
  public func scores(
    of graph: WeightedGraph, teleport: [Double]? = nil
  ) throws(GraphRankingError) -> [Double] {
    let isSmall = graph.nodeCount <= Self.largestExactGraph
    switch graph {
    case .symmetric(let weights) where isSmall:
      return try exact(weights, teleport: teleport)
    case .symmetric(let weights):
      return try conjugateGradient(weights, teleport: teleport)
    case .directed(let weights):
      return try iterative(weights, teleport: teleport)
    case .sparse(let weights):
      return try iterative(weights, teleport: teleport)
    case .products(let rows) where isSmall:
      var weights = rows.gram()
      weights.fillDiagonal(with: 0)
      return try exact(weights, teleport: teleport)
    case .products(let rows):
      return try matrixFree(rows, teleport: teleport)
    }
  }

  /// The teleport vector divided by its sum, or the uniform one.
  func distribution(
    _ teleport: [Double]?, count: Int
  ) throws(GraphRankingError) -> [Double] {
    guard let teleport else { return [Double](repeating: 1 / Double(count), count: count) }
    precondition(teleport.count == count, "The teleport vector needs one number for each node.")
    var sum = 0.0
    for share in teleport {
      guard share >= 0 else { throw .invalidTeleport }
      sum += share
    }
    guard count == 0 || (sum > 0 && sum.isFinite) else { throw .invalidTeleport }
    return teleport.map { $0 / sum }
  }
}
