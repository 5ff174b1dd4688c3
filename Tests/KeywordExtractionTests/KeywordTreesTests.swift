import Foundation
import TestSupport
import Testing

@testable import KeywordExtraction

@Suite struct KeywordTreesTests {
  /// Two trees: one with two splits, and one that is a leaf.
  private let text = """
    # a note
    title 0.5 0.1
    count 0.6931 -0.2
    -0.4
    0.3
    1.5
    0.25

    """

  private func row(title: Double, count: Double) -> KeywordFeatureRow {
    var row = KeywordFeatureRow()
    row[.title] = title
    row[.count] = count
    return row
  }

  /// The sum of a row, which is the same in each place of a block.
  private func sum(_ trees: KeywordTrees, for row: KeywordFeatureRow) -> Double {
    var block = KeywordFeatureBlock()
    for place in 0..<KeywordFeatureBlock.rowCount { block.set(place, to: row) }
    let sums = trees.sums(for: block)
    #expect(sums == SIMD8(repeating: sums[0]))
    return sums[0]
  }

  @Test func aRowGoesDownTheTreesByItsValues() throws {
    let trees = try KeywordTrees(text: text)
    #expect(sum(trees, for: row(title: 0, count: 0.6931)) == -0.4 + 0.25)
    #expect(sum(trees, for: row(title: 0.5, count: 0.7)) == 0.3 + 0.25)
    #expect(sum(trees, for: row(title: 1, count: 0)) == 1.5 + 0.25)
    #expect(sum(KeywordTrees(), for: row(title: 1, count: 0)) == 0)
  }

  @Test func partsAreTheStepsDownTheTrees() throws {
    let trees = try KeywordTrees(text: text)
    var parts = [Double](repeating: 0, count: KeywordFeature.allCases.count)
    trees.add(to: &parts, for: row(title: 0, count: 2))
    #expect(abs(parts[KeywordFeature.one.rawValue] - (0.1 + 0.25)) < 1e-12)
    #expect(abs(parts[KeywordFeature.title.rawValue] - (-0.2 - 0.1)) < 1e-12)
    #expect(abs(parts[KeywordFeature.count.rawValue] - (0.3 + 0.2)) < 1e-12)
    #expect(abs(parts.reduce(0, +) - sum(trees, for: row(title: 0, count: 2))) < 1e-12)
  }

  @Test func treesAreWrittenAsTheyAreRead() throws {
    #expect(try KeywordTrees(text: text).text(note: "a note") == text)
  }

  @Test func treesAddUpAsTheyAreAppended() throws {
    var trees = KeywordTrees()
    trees.append([
      .split(.title, at: 0.5, upper: 4, value: 0.1),
      .split(.count, at: 0.6931, upper: 3, value: -0.2), .leaf(-0.4), .leaf(0.3), .leaf(1.5),
    ])
    trees.append([.leaf(0.25)])
    #expect(trees == (try KeywordTrees(text: text)))
  }

  @Test func whatIsNoTreeIsRefused() {
    #expect(throws: KeywordWeightsError.unknownFeature("nothing")) {
      try KeywordTrees(text: "nothing 0.5 0.1\n1\n2\n")
    }
    for line in ["title 0.5", "title", "1 2", "title 0.5 x"] {
      #expect(throws: KeywordWeightsError.badLine(line)) {
        try KeywordTrees(text: line + "\n1\n2\n")
      }
    }
    #expect(throws: KeywordWeightsError.endlessTree) {
      try KeywordTrees(text: "title 0.5 0.1\n1\n")
    }
    #expect(throws: KeywordWeightsError.largeTree) { try KeywordTrees(text: chain(splits: 64)) }
  }

  /// A tree each split of which has a leaf, whose value is its number, below it and the next split above.
  private func chain(splits: Int) -> String {
    (0..<splits).map { "title \($0) 0\n\($0)\n" }.joined() + "\(splits)\n"
  }

  @Test(arguments: [1, 2, 7, 63]) func eachLeafIsReached(_ splits: Int) throws {
    let trees = try KeywordTrees(text: chain(splits: splits))
    for leaf in 0...splits {
      #expect(sum(trees, for: row(title: Double(leaf), count: 0)) == Double(leaf))
    }
  }

  @Test func partsOfAScoreAddUpToItsLogarithm() throws {
    let weights = try KeywordWeights(text: "count 1\nspread 0.1")
    let trees = try KeywordTrees(text: text)
    let ranker = LearnedKeywordRanker(
      weights: [.undetermined: weights], trees: { _ in trees }, background: { _ in nil })
    let text = KeywordDocument(TestDocuments.document(words: [["sun"], ["sun", "wind"]]))
    let candidates = ranker.candidates(of: text, maximumLength: 1)
    let scores = ranker.scores(of: candidates, in: text)
    let parts = try #require(ranker.parts(of: [0, 1], among: candidates, in: text))
    for (score, parts) in zip(scores, parts) {
      let sum = parts.reduce(0) { $0 + $1.value }
      #expect(!parts.contains { $0.name == "topic-noun" })
      #expect(abs(1 / (1 + exp(-sum)) - score) < 1e-9)
    }
  }
}
