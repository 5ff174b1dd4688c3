import LinearAlgebra
import Testing

@testable import GraphRanking

@Suite struct PageRankTests {
  let ranking = PageRank()

  /// Node 5 of this graph has no out-edges.
  private let directed = weights(
    6,
    [
      (0, 1, 1), (0, 2, 2), (1, 2, 0.5), (1, 5, 0.5), (2, 0, 1.5), (2, 3, 0.25), (3, 4, 1),
      (4, 3, 1), (4, 2, 0.75),
    ])
  /// Nodes 5 and 6 of this graph have no edges.
  private let undirected = weights(
    7, [(0, 1, 0.3), (0, 2, 0.12), (1, 2, 0.5), (2, 3, 0.05), (3, 4, 0.9), (1, 4, 0.2)],
    isSymmetric: true)

  private static func weights(
    _ count: Int, _ edges: [(Int, Int, Double)], isSymmetric: Bool = false
  ) -> Matrix<Double> {
    var weights = Matrix<Double>(rows: count, columns: count)
    for (source, target, weight) in edges {
      weights[source, target] = weight
      if isSymmetric { weights[target, source] = weight }
    }
    return weights
  }

  // The figures of the next two tests are those of networkx 3.6.1, `pagerank(G, alpha,
  // personalization, tol=1e-15)`.

  @Test func directedScoresAreThoseOfNetworkX() throws {
    let uniform = [
      0.234564031839, 0.102796766684, 0.272076376320, 0.148216369724, 0.162320871929,
      0.080025583504,
    ]
    let personalized = [
      0.296732699976, 0.084074264993, 0.250093398024, 0.149247122451, 0.126860054083,
      0.092992460472,
    ]
    let halved = [
      0.190548204159, 0.125519848771, 0.225834908633, 0.159462297837, 0.173492963663,
      0.125141776938,
    ]
    let teleport = [2.0, 0, 0, 1, 0, 1]
    let sparse = SparseMatrix(directed)
    #expect(distance(try ranking.iterative(directed), uniform) < 1e-11)
    #expect(distance(try ranking.iterative(sparse), uniform) < 1e-11)
    #expect(distance(try ranking.iterative(directed, teleport: teleport), personalized) < 1e-11)
    #expect(distance(try ranking.iterative(sparse, teleport: teleport), personalized) < 1e-11)
    let half = PageRank(dampingFactor: 0.5)
    #expect(distance(try half.iterative(directed), halved) < 1e-11)
  }

  @Test func undirectedScoresAreThoseOfNetworkX() throws {
    let uniform = [
      0.114367728441, 0.238305673943, 0.166172446190, 0.197055218749, 0.227495159092,
      0.028301886792, 0.028301886792,
    ]
    let personalized = [
      0.178078643389, 0.234411406344, 0.151509593014, 0.193064024506, 0.195317285128,
      0.047619047619, 0,
    ]
    let halved = [
      0.127996488971, 0.204064188916, 0.156931054851, 0.163265539966, 0.181076060630,
      0.083333333333, 0.083333333333,
    ]
    let teleport = [2.0, 0, 0, 1, 0, 1, 0]
    #expect(distance(try ranking.exact(undirected), uniform) < 1e-11)
    #expect(distance(try ranking.iterative(undirected), uniform) < 1e-11)
    #expect(distance(try ranking.conjugateGradient(undirected), uniform) < 1e-11)
    #expect(distance(try ranking.exact(undirected, teleport: teleport), personalized) < 1e-11)
    #expect(distance(try ranking.iterative(undirected, teleport: teleport), personalized) < 1e-11)
    let half = PageRank(dampingFactor: 0.5)
    #expect(distance(try half.exact(undirected), halved) < 1e-11)
    #expect(distance(try half.iterative(undirected), halved) < 1e-11)
  }

  @Test func aHandWorkedStarIsRanked() throws {
    // A middle with three leaves: with m for the middle and l for a leaf, m = 0.85 · 3l + 0.15 / 4
    // and 3l = 0.85 m + 0.45 / 4, hence m = 0.133125 / 0.2775.
    let middle = 0.133125 / 0.2775
    let expected = [middle] + [Double](repeating: (1 - middle) / 3, count: 3)
    let star = Self.weights(4, [(0, 1, 2), (0, 2, 2), (0, 3, 2)], isSymmetric: true)
    #expect(distance(try ranking.exact(star), expected) < 1e-14)
    #expect(distance(try ranking.iterative(star), expected) < 1e-12)
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 20, 60], [1, 2, 3] as [UInt64])
  func allWaysAgree(count: Int, seed: UInt64) throws {
    let rows = randomRows(count, count * 2, seed: seed)
    let weights = naiveWeights(rows)
    for teleport in [nil, randomTeleport(count, seed: seed)] {
      let expected = naivePageRank(weights, teleport: teleport)
      let exact = try ranking.exact(weights, teleport: teleport)
      #expect(distance(exact, expected) < 1e-13)
      #expect(distance(try ranking.iterative(weights, teleport: teleport), exact) < 1e-12)
      #expect(distance(try ranking.conjugateGradient(weights, teleport: teleport), exact) < 1e-12)
      let sparse = SparseMatrix(weights)
      #expect(distance(try ranking.iterative(sparse, teleport: teleport), exact) < 1e-12)
      #expect(distance(try ranking.matrixFree(rows, teleport: teleport), exact) < 1e-12)
      #expect(abs(exact.reduce(0, +) - 1) < 1e-13)
    }
  }

  @Test func theEntryTakesTheSameScoresWhateverTheSize() throws {
    for count in [30, PageRank.largestExactGraph, PageRank.largestExactGraph + 1] {
      let rows = randomRows(count, count, density: 0.05, seed: 9)
      let weights = naiveWeights(rows)
      let exact = try ranking.exact(weights)
      for graph in [
        WeightedGraph.symmetric(weights), .directed(weights), .sparse(SparseMatrix(weights)),
        .products(rows),
      ] {
        #expect(graph.nodeCount == count)
        #expect(distance(try ranking.scores(of: graph), exact) < 1e-12)
      }
    }
  }

  @Test func isolatedNodesGetWhatJumpsGiveThem() throws {
    // Two connected nodes of four: c = 0.15 / (1 - 0.85 / 2) and each isolated node has c / 4.
    let isolated = 0.15 / 0.575 / 4
    let expected = [0.5 - isolated, isolated, 0.5 - isolated, isolated]
    let weights = Self.weights(4, [(0, 2, 0.01)], isSymmetric: true)
    #expect(distance(try ranking.exact(weights), expected) < 1e-14)
    #expect(distance(try ranking.iterative(weights), expected) < 1e-12)
    var rows = SparseMatrix<Double>(columns: 2)
    rows.appendRow(columns: [0, 1], values: [0.1, 0.995])
    rows.appendRow(columns: [], values: [])
    rows.appendRow(columns: [0], values: [0.1])
    rows.appendRow(columns: [], values: [])
    #expect(distance(try ranking.matrixFree(rows), expected) < 1e-12)
  }

  @Test func aWeakEdgeIsStillAnEdge() throws {
    // Rows with a large part of their own and a shared part whose product is far below the
    // rounding error of the former.
    var rows = SparseMatrix<Double>(columns: 3)
    rows.appendRow(columns: [0, 1], values: [1, 1e-12])
    rows.appendRow(columns: [1, 2], values: [1e-12, 1])
    rows.appendRow(columns: [], values: [])
    let expected = try ranking.exact(naiveWeights(rows))
    #expect(distance(try ranking.matrixFree(rows), expected) < 1e-12)
    #expect(expected[0] > expected[2])
  }

  @Test func storedZerosAreNoEdges() throws {
    var rows = SparseMatrix<Double>(columns: 2)
    rows.appendRow(columns: [0, 1], values: [1, 0])
    rows.appendRow(columns: [0], values: [1])
    rows.appendRow(columns: [1], values: [1])
    let expected = try ranking.exact(naiveWeights(rows))
    #expect(distance(try ranking.matrixFree(rows), expected) < 1e-12)
  }

  @Test(arguments: [1, 4])
  func withoutEdgesTheScoresAreTheTeleportShares(count: Int) throws {
    let weights = Matrix<Double>(rows: count, columns: count)
    var rows = SparseMatrix<Double>(columns: count)
    for node in 0..<count { rows.appendRow(columns: [Int32(node)], values: [1]) }
    let uniform = [Double](repeating: 1 / Double(count), count: count)
    #expect(distance(try ranking.exact(weights), uniform) < 1e-15)
    #expect(distance(try ranking.iterative(weights), uniform) < 1e-15)
    #expect(distance(try ranking.conjugateGradient(weights), uniform) < 1e-15)
    #expect(distance(try ranking.matrixFree(rows), uniform) < 1e-15)
    let teleport = (0..<count).map { Double($0 + 1) }
    let shares = teleport.map { $0 / teleport.reduce(0, +) }
    #expect(distance(try ranking.exact(weights, teleport: teleport), shares) < 1e-15)
    #expect(distance(try ranking.matrixFree(rows, teleport: teleport), shares) < 1e-15)
  }

  @Test func anEmptyGraphHasNoScores() throws {
    let none = Matrix<Double>(rows: 0, columns: 0)
    #expect(try ranking.exact(none).isEmpty)
    #expect(try ranking.iterative(none).isEmpty)
    #expect(try ranking.conjugateGradient(none).isEmpty)
    #expect(try ranking.matrixFree(SparseMatrix(columns: 3)).isEmpty)
    #expect(try ranking.scores(of: .symmetric(none), teleport: []).isEmpty)
  }

  @Test func identicalNodesHaveIdenticalRoundedScores() throws {
    let scores = try ranking.exact(Self.weights(3, [(0, 1, 1), (1, 2, 1)], isSymmetric: true))
    #expect(scores[0].quantized == scores[2].quantized)
    #expect(scores[1] > scores[0])
  }

  @Test func jumpsToIsolatedNodesOnlyNeverReachTheOthers() throws {
    let teleport = [0.0, 0, 0, 0, 0, 3, 1]
    let expected = [0, 0, 0, 0, 0, 0.75, 0.25]
    #expect(distance(try ranking.exact(undirected, teleport: teleport), expected) < 1e-15)
    #expect(distance(try ranking.iterative(undirected, teleport: teleport), expected) < 1e-12)
    #expect(
      distance(try ranking.conjugateGradient(undirected, teleport: teleport), expected) < 1e-15)
  }

  @Test(arguments: [10, 30, 100], [4, 5] as [UInt64])
  func roundedScoresDoNotDependOnTheOrderOfAdding(count: Int, seed: UInt64) throws {
    // The routines add in an order of their own, the plain loops in another.
    let rows = randomRows(count, count, seed: seed)
    let expected = naivePageRank(naiveWeights(rows)).quantized()
    #expect(try ranking.scores(of: .products(rows)).quantized() == expected)
    #expect(try ranking.matrixFree(rows).quantized() == expected)
  }

  @Test func withoutDampingTheScoresAreTheTeleportShares() throws {
    let scores = try PageRank(dampingFactor: 0).exact(undirected, teleport: [1, 0, 0, 0, 0, 1, 2])
    #expect(distance(scores, [0.25, 0, 0, 0, 0, 0.25, 0.5]) < 1e-15)
  }

  @Test(arguments: [-1, .nan, .infinity, -.infinity] as [Double])
  func badWeightsAreNamed(weight: Double) {
    let weights = Matrix<Double>([[0, 1, 0], [1, 0, weight], [0, weight, 0]])
    let rows = SparseMatrix(Matrix<Double>([[1, 0], [1, weight], [0, 1]]))
    let expected = GraphRankingError.invalidWeight(node: 1)
    #expect(throws: expected) { try ranking.exact(weights) }
    #expect(throws: expected) { try ranking.iterative(weights) }
    #expect(throws: expected) { try ranking.iterative(SparseMatrix(weights)) }
    #expect(throws: GraphRankingError.self) { try ranking.matrixFree(rows) }
  }

  @Test(arguments: [[0, 0], [-1, 2], [.nan, 1], [.infinity, 1]] as [[Double]])
  func badTeleportVectorsAreRefused(teleport: [Double]) {
    let weights = Matrix<Double>([[0, 1], [1, 0]])
    #expect(throws: GraphRankingError.invalidTeleport) {
      try ranking.exact(weights, teleport: teleport)
    }
    #expect(throws: GraphRankingError.invalidTeleport) {
      try ranking.iterative(weights, teleport: teleport)
    }
  }

  @Test(arguments: [false, true])
  func tooFewIterationsAreAnError(usesGradients: Bool) {
    let short = PageRank(maximumIterations: 3)
    let error = #expect(throws: GraphRankingError.self) {
      usesGradients ? try short.conjugateGradient(undirected) : try short.iterative(undirected)
    }
    guard case .noConvergence(let iterations, let remaining, let tolerance) = error else {
      Issue.record("no convergence was expected, not \(String(describing: error))")
      return
    }
    #expect(iterations == 3)
    #expect(remaining > tolerance)
  }

  @Test func weightsOfExtremeSizesEndWithScoresOrAnError() {
    for weight in [Double.leastNonzeroMagnitude, 1e-300, 1e300, 1.7e308] {
      let weights = Self.weights(3, [(0, 1, weight), (1, 2, 1)], isSymmetric: true)
      for scores in [
        try? ranking.exact(weights), try? ranking.iterative(weights),
        try? ranking.conjugateGradient(weights),
      ] {
        guard let scores else { continue }
        #expect(abs(scores.reduce(0, +) - 1) < 1e-9)
      }
    }
  }
}
