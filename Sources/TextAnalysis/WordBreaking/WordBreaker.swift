/// Breaks text of a script without spaces into the words of a list.
///
/// The words are those of the path of the highest probability through the graph of all words of the list
/// that are in the text, each as likely as its share of all words (a unigram model), found from left to
/// right (Viterbi). A stretch that is no word costs a fixed number of bits a character; of paths that cost
/// the same the one that begins its last word first is taken.
///
/// Source: unigram segmentation as in P. Norvig (2009), "Natural Language Corpus Data", in "Beautiful Data";
/// A. Viterbi (1967), "Error bounds for convolutional codes and an asymptotically optimum decoding
/// algorithm".
package struct WordBreaker: Sendable {
  private let table: WordTable
  /// What a character of no word costs, in bits.
  private let unknownCost: Int

  package init(_ table: WordTable, unknownCost: Int) {
    self.table = table
    self.unknownCost = unknownCost
  }

  /// A word, or a stretch between words.
  package struct Piece: Equatable, Sendable {
    package var range: TextRange
    /// What the list says of it; nil for a stretch of no word.
    package var wordClass: WordClass?

    package init(range: TextRange, wordClass: WordClass?) {
      self.range = range
      self.wordClass = wordClass
    }
  }

  /// What the list says of a word; nil where it does not have it.
  func entry(_ word: ArraySlice<UInt8>) -> WordTable.Entry? { table.entry(FNV1a.hash(of: word)) }

  /// How the best path to a place arrives there.
  private struct Step {
    var cost = Int.max
    /// The place it comes from, by its number among the bounds.
    var start = 0
    var wordClass: WordClass?

    /// Takes the better one of two ways.
    mutating func improve(_ other: Step) {
      if other.cost < cost { self = other }
    }
  }

  /// The pieces of a text, in order and without gaps.
  ///
  /// - Parameters:
  ///   - utf8: The bytes of the text.
  ///   - bounds: The offsets at which a word may begin or end, ascending, with both ends of the text.
  /// - Complexity: O(*nm*) for *n* bytes and words of at most *m*.
  package func pieces(of utf8: UnsafeBufferPointer<UInt8>, bounds: [Int]) -> [Piece] {
    guard bounds.count > 1 else { return [] }
    var steps = [Step](repeating: Step(), count: bounds.count)
    steps[0].cost = 0
    for start in bounds.indices.dropLast() { advance(from: start, bounds, utf8, &steps) }
    return Self.pieces(along: steps, bounds)
  }

  /// The pieces of a part of a text, at the offsets of the text.
  ///
  /// - Parameters:
  ///   - offset: Where the part begins.
  ///   - bounds: The offsets in the part at which a word may begin or end, as above.
  func pieces(
    of part: ArraySlice<UInt8>, at offset: Int, bounds: (UnsafeBufferPointer<UInt8>) -> [Int]
  ) -> [Piece] {
    let found = part.withUnsafeBufferPointer { pieces(of: $0, bounds: bounds($0)) }
    return found.map { piece in
      let range = offset + piece.range.lowerBound..<offset + piece.range.upperBound
      return Piece(range: range, wordClass: piece.wordClass)
    }
  }

  /// Lengthens the best path to a place by each word that begins there, and by a stretch of none.
  private func advance(
    from start: Int, _ bounds: [Int], _ utf8: UnsafeBufferPointer<UInt8>, _ steps: inout [Step]
  ) {
    let cost = steps[start].cost
    var hash = FNV1a.offset
    var characters = 0
    var end = start + 1
    repeat {
      for place in bounds[end - 1]..<bounds[end] {
        hash = FNV1a.adding(utf8[place], to: hash)
        if utf8[place] & 0xC0 != 0x80 { characters += 1 }
      }
      if let word = table.entry(hash) {
        steps[end].improve(Step(cost: cost + word.cost, start: start, wordClass: word.wordClass))
      }
      if end == start + 1 {
        steps[end].improve(Step(cost: cost + unknownCost * characters, start: start))
      }
      end += 1
    } while end < bounds.count && bounds[end] - bounds[start] <= table.longest
  }

  /// The pieces of the best path to the last place.
  private static func pieces(along steps: [Step], _ bounds: [Int]) -> [Piece] {
    var pieces: [Piece] = []
    var end = steps.count - 1
    while end > 0 {
      let step = steps[end]
      let range = bounds[step.start]..<bounds[end]
      if step.wordClass == nil, let next = pieces.last, next.wordClass == nil {
        pieces[pieces.count - 1].range = range.lowerBound..<next.range.upperBound
      } else {
        pieces.append(Piece(range: range, wordClass: step.wordClass))
      }
      end = step.start
    }
    return pieces.reversed()
  }
}
