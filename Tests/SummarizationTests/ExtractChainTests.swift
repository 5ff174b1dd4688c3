import Foundation
import Testing

@testable import Summarization

@Suite struct ExtractChainTests {
  /// All extracts of one size, one after the other.
  private struct Enumeration {
    var marginals: [Double]
    var linkMarginals: [Double]
    var total = 0.0

    init(scores: [Double], links: [Double], size: Int) {
      marginals = scores.map { _ in 0 }
      linkMarginals = links.map { _ in 0 }
      for set in 0..<(1 << scores.count) where set.nonzeroBitCount == size {
        let taken = scores.indices.map { set >> $0 & 1 == 1 }
        let pairs = links.indices.map { taken[$0] && taken[$0 + 1] }
        var sum = 0.0
        for index in scores.indices where taken[index] { sum += scores[index] }
        for index in links.indices where pairs[index] { sum += links[index] }
        let share = exp(sum)
        total += share
        for index in scores.indices where taken[index] { marginals[index] += share }
        for index in links.indices where pairs[index] { linkMarginals[index] += share }
      }
      marginals = marginals.map { $0 / total }
      linkMarginals = linkMarginals.map { $0 / total }
    }
  }

  @Test func aLinkDoublesTheOddsOfAPair() {
    // The pairs (0, 1), (0, 2) and (1, 2) weigh 2, 1 and 1.
    let chain = ExtractChain(scores: [0, 0, 0], links: [log(2), 0], size: 2)
    for (found, expected) in zip(chain.marginals, [0.75, 0.75, 0.5]) {
      #expect(abs(found - expected) < 1e-12)
    }
    for (found, expected) in zip(chain.linkMarginals, [0.5, 0.25]) {
      #expect(abs(found - expected) < 1e-12)
    }
    #expect(abs(chain.logPartition - log(4)) < 1e-12)
  }

  @Test(arguments: 1...7) func probabilitiesAreThoseOfCountingEveryExtract(size: Int) {
    let scores = [0.3, -1.2, 2.5, 0, 1.1, -0.7, 0.9]
    let links = [1.5, -0.4, 0.8, 2.1, -3, 0.6]
    let chain = ExtractChain(scores: scores, links: links, size: size)
    let counted = Enumeration(scores: scores, links: links, size: size)
    for (found, expected) in zip(chain.marginals, counted.marginals) {
      #expect(abs(found - expected) < 1e-12)
    }
    for (found, expected) in zip(chain.linkMarginals, counted.linkMarginals) {
      #expect(abs(found - expected) < 1e-12)
    }
    #expect(abs(chain.logPartition - log(counted.total)) < 1e-12)
  }

  @Test func anExtractOfOneIsASoftmax() {
    let chain = ExtractChain(scores: [0, log(2), log(5)], links: [3, -3], size: 1)
    for (found, expected) in zip(chain.marginals, [0.125, 0.25, 0.625]) {
      #expect(abs(found - expected) < 1e-12)
    }
    #expect(chain.linkMarginals == [0, 0])
  }

  @Test func scoresOfAnySizeAndManySentencesGiveProbabilities() {
    let wild = ExtractChain(
      scores: [1e6, -1e6, 0, 1e6, 3], links: [1e6, -1e6, 1e6, 0], size: 3)
    #expect(wild.marginals.allSatisfy { (0...1.000001).contains($0) })
    #expect(abs(wild.marginals.reduce(0, +) - 3) < 1e-9)
    // One sentence far ahead leaves the others as they are among themselves.
    let ahead = ExtractChain(
      scores: [100] + (0..<99).map { Double($0) / 100 }, links: (0..<99).map { _ in 0 }, size: 20)
    #expect(abs(ahead.marginals.reduce(0, +) - 20) < 1e-9)
    #expect(ahead.marginals[99] > ahead.marginals[1] + 0.1)
    let scores = (0..<50_000).map { Double($0 * 7919 % 101) / 10 }
    let long = ExtractChain(
      scores: scores, links: scores.dropFirst().map { _ in 10 }, size: ExtractChain.largestSize)
    #expect(long.marginals.allSatisfy { $0.isFinite })
    #expect(abs(long.marginals.reduce(0, +) - 20) < 1e-6)
    #expect(long.logOdds.allSatisfy { $0.isFinite })
  }
}
