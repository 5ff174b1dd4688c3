import TextAnalysis

/// chrF: the F score of character *n*-grams, recall counting twice as much as precision; with word
/// *n*-grams it is chrF++.
///
/// The figure is sacreBLEU's: precision and recall are averaged over the orders that both texts have
/// *n*-grams of, white space is left out, and of several references the one with the best score
/// counts.
///
/// Source: M. Popović (2015), "chrF: character n-gram F-score for automatic MT evaluation";
/// M. Popović (2017), "chrF++: words helping character n-grams".
public struct ChrF: CorpusMetric {
  /// The longest word *n*-grams: 0 for chrF, 2 for chrF++.
  public let wordOrder: Int

  /// - Parameter wordOrder: At least 0.
  public init(wordOrder: Int = 0) {
    precondition(wordOrder >= 0, "An order is 0 or more.")
    self.wordOrder = wordOrder
  }

  /// The longest character *n*-grams.
  static let characterOrder = 6
  /// How many times as much recall counts as precision.
  private static let beta = 2.0

  public var name: String { "chrF2" + String(repeating: "+", count: wordOrder) }

  /// For each order the *n*-grams of the text, of the reference, and of both.
  public var width: Int { 3 * (Self.characterOrder + wordOrder) }

  /// - Complexity: O(*n*) on average for texts of *n* bytes together.
  public func statistics(hypothesis: SourceText, references: [SourceText]) -> [Double] {
    precondition(!references.isEmpty, "chrF needs a reference.")
    var vocabulary = Vocabulary(capacity: 256)
    var workspace = MatchWorkspace()
    let hypothesis = Units(hypothesis, withWords: wordOrder > 0, &vocabulary)
    var best: (figure: Double, statistics: [Double])?
    for reference in references {
      let statistics = statistics(
        hypothesis, Units(reference, withWords: wordOrder > 0, &vocabulary), &workspace)
      let figure = figure(ofSums: statistics)
      if figure > best?.figure ?? -1 { best = (figure, statistics) }
    }
    return best?.statistics ?? []
  }

  public func figure(ofSums sums: [Double]) -> Double {
    var precision = 0.0
    var recall = 0.0
    var orders = 0.0
    for index in stride(from: 0, to: sums.count, by: 3) where sums[index] > 0 && sums[index + 1] > 0
    {
      precision += sums[index + 2] / sums[index]
      recall += sums[index + 2] / sums[index + 1]
      orders += 1
    }
    guard precision + recall > 0 else { return 0 }
    precision /= orders
    recall /= orders
    let factor = Self.beta * Self.beta
    return (1 + factor) * precision * recall / (factor * precision + recall)
  }

  public func signature(referenceCounts: ClosedRange<Int>) -> ScoreSignature {
    ScoreSignature(
      name,
      [
        "nrefs": Self.referenceField(referenceCounts), "case": "mixed", "eff": "yes",
        "nc": "\(Self.characterOrder)", "nw": "\(wordOrder)", "space": "no",
        "like": "sacrebleu-2.6.0",
      ])
  }

  private func statistics(
    _ hypothesis: Units, _ reference: Units, _ workspace: inout MatchWorkspace
  ) -> [Double] {
    var statistics: [Double] = []
    statistics.reserveCapacity(width)
    for (first, second, orders) in [
      (hypothesis.characters, reference.characters, Self.characterOrder),
      (hypothesis.words, reference.words, wordOrder),
    ] {
      for order in 1..<orders + 1 {
        let inReference = max(0, second.count - order + 1)
        // Without n-grams in the reference those of the text do not count.
        statistics.append(inReference > 0 ? Double(max(0, first.count - order + 1)) : 0)
        statistics.append(Double(inReference))
        statistics.append(
          Double(ROUGEN.overlap(first, second, order: order, workspace: &workspace)))
      }
    }
    return statistics
  }
}

/// What chrF makes *n*-grams of.
private struct Units {
  /// The characters without white space, by their code points.
  let characters: [Int32]
  /// The words, one mark of punctuation at an end of a word apart; empty when they are not needed.
  let words: [Int32]

  init(_ text: SourceText, withWords: Bool, _ vocabulary: inout Vocabulary) {
    characters = PythonWords.scalars(of: text.utf8).map { Int32(bitPattern: $0) }
    guard withWords else {
      words = []
      return
    }
    var words: [Int32] = []
    for range in PythonWords.ranges(of: text.utf8) {
      for part in Self.parts(text.utf8[range]) {
        words.append(part.withUnsafeBufferPointer { vocabulary.intern($0) })
      }
    }
    self.words = words
  }

  /// A word, and a mark at its end or else at its beginning.
  private static func parts(_ word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    guard word.count > 1, let first = word.first, let last = word.last else { return [word] }
    if isPunctuation(last) { return [word.dropLast(), word.suffix(1)] }
    if isPunctuation(first) { return [word.prefix(1), word.dropFirst()] }
    return [word]
  }

  /// Whether the byte is punctuation or a symbol of ASCII.
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
