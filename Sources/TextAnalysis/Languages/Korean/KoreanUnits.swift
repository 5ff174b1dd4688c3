/// A stretch of text as the units the Korean tagger sees: a Hangul syllable, a run of Latin
/// letters, a number, a run of hanja, a run of white space, or one
/// other scalar.
///
/// Beside each unit stand the hashes of the n-grams that begin with it, made step by step, so that
/// a feature costs one multiplication. The arrays begin and end with `padding` units of no text.
package struct KoreanUnits {
  /// What a unit is.
  package enum Kind: UInt8 {
    case boundary, space, syllable, letters, number, hanja, symbol
  }

  package static let padding = 5
  /// The longest stretch between spaces that is labelled as one sequence.
  package static let longestWord = 64

  package private(set) var kinds: [Kind] = []
  /// UTF-8 offset of each unit, and after the last one.
  package private(set) var offsets: [Int32] = []
  private var codes: [UInt32] = []
  private var pairs: [UInt32] = []
  private var triples: [UInt32] = []
  private var fours: [UInt32] = []
  private var fives: [UInt32] = []
  /// Hash of the word up to and with the unit, and of the word from the unit on.
  private var prefixes: [UInt32] = []
  private var suffixes: [UInt32] = []

  package init() {}

  /// The indexes of the units of the text.
  package var indices: Range<Int> { Self.padding..<kinds.count - Self.padding }

  /// Takes the units of `range`, in place of all before.
  package mutating func fill(_ utf8: UnsafeBufferPointer<UInt8>, range: TextRange) {
    kinds.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    codes.removeAll(keepingCapacity: true)
    for _ in 0..<Self.padding { append(.boundary, value: 0, at: range.lowerBound) }
    var scanner = KoreanScanner(utf8: utf8, range: range)
    while let unit = scanner.next() { append(unit.kind, value: unit.value, at: unit.start) }
    for _ in 0..<Self.padding { append(.boundary, value: 0, at: range.upperBound) }
    hashGrams()
    hashWords()
  }

  private mutating func append(_ kind: Kind, value: UInt32, at offset: Int) {
    kinds.append(kind)
    offsets.append(Int32(truncatingIfNeeded: offset))
    codes.append(FeatureHash.code(value))
  }

  private mutating func hashGrams() {
    let count = codes.count
    pairs = codes
    triples = codes
    fours = codes
    fives = codes
    for index in 0..<count - 4 {
      let pair = FeatureHash.extend(codes[index], codes[index + 1])
      let triple = FeatureHash.extend(pair, codes[index + 2])
      let four = FeatureHash.extend(triple, codes[index + 3])
      pairs[index] = pair
      triples[index] = triple
      fours[index] = four
      fives[index] = FeatureHash.extend(four, codes[index + 4])
    }
  }

  private mutating func hashWords() {
    prefixes = codes
    suffixes = codes
    for index in indices where kinds[index - 1].isInWord && kinds[index].isInWord {
      prefixes[index] = FeatureHash.extend(prefixes[index - 1], codes[index])
    }
    for index in indices.reversed() where kinds[index + 1].isInWord && kinds[index].isInWord {
      suffixes[index] = FeatureHash.extend(suffixes[index + 1], codes[index])
    }
  }

  /// The words: ranges of units without white space, cut after ``longestWord`` units.
  package func nextWord(from index: Int) -> Range<Int>? {
    let last = kinds.count - Self.padding
    var start = index
    while start < last, !kinds[start].isInWord { start += 1 }
    guard start < last else { return nil }
    var end = start + 1
    while end < last, end - start < Self.longestWord, kinds[end].isInWord { end += 1 }
    return start..<end
  }

  /// The number of features of a unit.
  package static let featureCount = 27

  /// Writes the features of unit `index`, which belongs to `word`.
  @inline(__always)
  package func writeFeatures(
    of index: Int, in word: Range<Int>, to features: UnsafeMutableBufferPointer<UInt32>
  ) {
    var count = 0
    func add(_ value: UInt32) {
      features[count] = FeatureHash.feature(UInt32(truncatingIfNeeded: count), value)
      count += 1
    }
    add(codes[index])
    add(codes[index - 1])
    add(codes[index + 1])
    for offset in -2...1 { add(pairs[index + offset]) }
    add(FeatureHash.extend(codes[index - 1], codes[index + 1]))
    for offset in -3...1 { add(triples[index + offset]) }
    for offset in -3...0 { add(fours[index + offset]) }
    for offset in -4...0 { add(fives[index + offset]) }
    add(prefixes[index])
    add(suffixes[index])
    let place = UInt32(truncatingIfNeeded: index - word.lowerBound)
    add(FeatureHash.extend(suffixes[word.lowerBound], place))
    let before = pairs[max(word.lowerBound - 3, 0)]
    add(FeatureHash.extend(before, prefixes[index]))
    let after = pairs[min(word.upperBound + 1, pairs.count - 1)]
    add(FeatureHash.extend(after, suffixes[index]))
  }
}

extension KoreanUnits.Kind {
  /// Whether the unit is part of a word, that is, no white space.
  package var isInWord: Bool { self != .boundary && self != .space }
}
