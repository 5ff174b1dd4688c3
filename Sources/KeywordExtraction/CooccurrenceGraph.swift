import LinearAlgebra
import TextAnalysis

/// The graph of words that stand near each other in an article.
public struct CooccurrenceGraph: Sendable {
  /// The terms that are nodes, in order of first appearance.
  public let terms: [Int32]
  /// How often two nodes stand near each other; symmetric, nothing on the diagonal.
  public let weights: SparseMatrix<Double>

  /// Links the words of each body sentence that stand within a window of each other.
  ///
  /// - Parameters:
  ///   - document: Its tokens that are noun terms become nodes; other terms take up room in the
  ///     window, tokens that are no terms do not.
  ///   - window: How many neighbouring terms see each other, at least 2.
  /// - Complexity: O(*nw* log *nw*) for *n* tokens and a window of *w*.
  public init(of document: Document, window: Int) {
    precondition(window >= 2, "A window holds at least two words.")
    var numbers = [Int32](repeating: -1, count: document.vocabulary.count)
    var terms: [Int32] = []
    var links: [UInt64] = []
    var recent: [Int32] = []
    for sentence in document.body.sentences.indices {
      recent.removeAll(keepingCapacity: true)
      for token in document.body.tokens(inSentence: sentence) where token.isTerm {
        var node: Int32 = -1
        if token.tag.isNoun {
          if numbers[Int(token.term)] < 0 {
            numbers[Int(token.term)] = Int32(terms.count)
            terms.append(token.term)
          }
          node = numbers[Int(token.term)]
          for other in recent.suffix(window - 1) where other >= 0 && other != node {
            links.append(Self.link(node, other))
            links.append(Self.link(other, node))
          }
        }
        recent.append(node)
      }
    }
    self.terms = terms
    weights = Self.matrix(links, nodeCount: terms.count)
  }

  private static func link(_ from: Int32, _ to: Int32) -> UInt64 {
    UInt64(from) << 32 | UInt64(to)
  }

  /// Counts equal links.
  private static func matrix(_ links: [UInt64], nodeCount: Int) -> SparseMatrix<Double> {
    let links = links.sorted()
    var matrix = SparseMatrix<Double>(columns: nodeCount)
    var place = 0
    for node in 0..<nodeCount {
      while place < links.count, Int(links[place] >> 32) == node {
        var end = place
        while end < links.count, links[end] == links[place] { end += 1 }
        matrix.append(
          Double(end - place), column: Int32(truncatingIfNeeded: links[place] & 0xFFFF_FFFF))
        place = end
      }
      matrix.endRow()
    }
    return matrix
  }
}
