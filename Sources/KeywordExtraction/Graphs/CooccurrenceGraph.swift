import LinearAlgebra

/// The graph of words that stand near each other in an article.
public struct CooccurrenceGraph: Sendable {
  /// The forms that are nodes, in order of first appearance.
  public let forms: [Int32]
  /// How often two nodes stand near each other; symmetric, nothing on the diagonal.
  public let weights: SparseMatrix<Double>

  /// Links the words that stand within a window of each other.
  ///
  /// - Parameters:
  ///   - text: Its nouns and modifiers become nodes; other words take up room in the window.
  ///   - window: How many neighbouring words see each other, at least 2.
  ///   - crossesSentences: Whether a window reaches over the end of a sentence.
  ///   - isWeighted: Whether an edge carries how often, not only whether.
  /// - Complexity: O(*nw* log *nw*) for *n* words and a window of *w*.
  public init(
    of text: KeywordDocument, window: Int, crossesSentences: Bool = true, isWeighted: Bool = true
  ) {
    precondition(window >= 2, "A window holds at least two words.")
    var numbers = [Int32](repeating: -1, count: text.forms.count)
    var forms: [Int32] = []
    var links: [UInt64] = []
    for (index, word) in text.words.enumerated() {
      guard word.role == .noun || word.role == .modifier else { continue }
      if numbers[Int(word.form)] < 0 {
        numbers[Int(word.form)] = Int32(forms.count)
        forms.append(word.form)
      }
      let node = numbers[Int(word.form)]
      for other in text.words[max(0, index - window + 1)..<index]
      where other.role == .noun || other.role == .modifier {
        guard crossesSentences || other.sentence == word.sentence else { continue }
        let neighbour = numbers[Int(other.form)]
        guard neighbour != node else { continue }
        links.append(Self.link(node, neighbour))
        links.append(Self.link(neighbour, node))
      }
    }
    self.forms = forms
    weights = Self.matrix(links, nodeCount: forms.count, isWeighted: isWeighted)
  }

  private static func link(_ from: Int32, _ to: Int32) -> UInt64 {
    UInt64(from) << 32 | UInt64(to)
  }

  /// Counts equal links.
  static func matrix(
    _ links: [UInt64], nodeCount: Int, isWeighted: Bool
  ) -> SparseMatrix<Double> {
    let links = links.sorted()
    var matrix = SparseMatrix<Double>(columns: nodeCount)
    var place = 0
    for node in 0..<nodeCount {
      while place < links.count, Int(links[place] >> 32) == node {
        var end = place
        while end < links.count, links[end] == links[place] { end += 1 }
        matrix.append(
          isWeighted ? Double(end - place) : 1,
          column: Int32(truncatingIfNeeded: links[place] & 0xFFFF_FFFF))
        place = end
      }
      matrix.endRow()
    }
    return matrix
  }
}
