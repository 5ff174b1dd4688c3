/// A stretch of text as the units the Korean tagger sees: a Hangul syllable, a run of Latin
/// letters, a number, a run of hanja, a run of white space, or one other scalar.
///
/// The hashes of n-grams and words are made step by step, so that a feature costs one
/// multiplication. The sequence begins and ends with `padding` units of no text. The memory is kept
/// from one stretch to the next.
package final class KoreanUnits {
  package static let padding = 6
  /// The longest stretch between spaces that is labelled as one sequence.
  package static let longestWord = 64

  private let lexicon: KoreanLexicon
  private var units: UnsafeMutablePointer<KoreanUnit>
  private var capacity: Int
  private var count = 0

  package init(lexicon: KoreanLexicon) {
    self.lexicon = lexicon
    capacity = 1024
    units = .allocate(capacity: capacity)
  }

  deinit { units.deallocate() }

  /// The indexes of the units of the text.
  package var indices: Range<Int> { Self.padding..<count - Self.padding }

  @inline(__always)
  package subscript(index: Int) -> KoreanUnit {
    _read { yield units[index] }
  }

  /// Takes the units of `range`, in place of all before.
  package func fill(_ utf8: UnsafeBufferPointer<UInt8>, range: TextRange) {
    // A unit has at least one byte.
    reserve(range.count + 2 * Self.padding)
    count = 0
    for _ in 0..<Self.padding { append(.boundary, value: 0, at: range.lowerBound) }
    var scanner = KoreanScanner(utf8: utf8, range: range)
    while let unit = scanner.next() { append(unit.kind, value: unit.value, at: unit.start) }
    for _ in 0..<Self.padding { append(.boundary, value: 0, at: range.upperBound) }
    hashGrams()
    hashWords()
    findWords()
  }

  private func reserve(_ needed: Int) {
    guard needed > capacity else { return }
    units.deallocate()
    capacity = needed
    units = .allocate(capacity: capacity)
  }

  @inline(__always)
  private func append(_ kind: KoreanUnit.Kind, value: UInt32, at offset: Int) {
    (units + count).initialize(to: KoreanUnit(kind, value: value, offset: offset))
    count += 1
  }

  private func hashGrams() {
    for index in 0..<count - 4 {
      let unit = units + index
      unit.pointee.pair = FeatureHash.extend(unit[0].code, unit[1].code)
      unit.pointee.triple = FeatureHash.extend(unit[0].pair, unit[2].code)
      unit.pointee.four = FeatureHash.extend(unit[0].triple, unit[3].code)
      unit.pointee.five = FeatureHash.extend(unit[0].four, unit[4].code)
    }
  }

  private func hashWords() {
    for index in indices where units[index].isInWord && units[index - 1].isInWord {
      units[index].prefix = FeatureHash.extend(units[index - 1].prefix, units[index].code)
    }
    for index in indices.reversed() where units[index].isInWord && units[index + 1].isInWord {
      units[index].suffix = FeatureHash.extend(units[index + 1].suffix, units[index].code)
    }
  }

  /// Looks up all strings of syllables in the lexicon.
  private func findWords() {
    var syllables = 0
    for index in indices.reversed() {
      syllables = units[index].kind == .syllable ? syllables + 1 : 0
      guard syllables >= 2 else { continue }
      var hash = units[index].code
      for length in 2...min(syllables, KoreanLexicon.lengths.upperBound) {
        hash = FeatureHash.extend(hash, units[index + length - 1].code)
        let classes = lexicon.classes(hash)
        if classes != 0 { note(classes, at: index, length: UInt8(truncatingIfNeeded: length)) }
      }
    }
  }

  private func note(_ classes: UInt16, at index: Int, length: UInt8) {
    if classes & KoreanLexicon.predicate != 0 { units[index].predicate = length }
    if classes & KoreanLexicon.other != 0 { units[index].other = length }
    let noun = classes & (KoreanLexicon.commonNoun | KoreanLexicon.properNoun)
    guard noun != 0 else { return }
    units[index].noun = length
    units[index].classes = UInt8(truncatingIfNeeded: noun)
    let last = index + Int(length) - 1
    units[last].endingNoun = max(units[last].endingNoun, length)
    for covered in index...last where units[covered].coveringNoun <= length {
      units[covered].coveringNoun = length
      units[covered].placeInNoun = UInt8(truncatingIfNeeded: covered - index)
    }
  }

  /// The next word from `index` on: a range of units without white space, cut after
  /// ``longestWord`` units.
  package func nextWord(from index: Int) -> Range<Int>? {
    let last = count - Self.padding
    var start = index
    while start < last, !units[start].isInWord { start += 1 }
    guard start < last else { return nil }
    var end = start + 1
    while end < last, end - start < Self.longestWord, units[end].isInWord { end += 1 }
    return start..<end
  }

  /// The hash that a word of Hangul syllables has in the lexicon.
  package static func hash(ofWord word: String) -> UInt32 {
    var hash: UInt32?
    for scalar in word.unicodeScalars {
      let code = FeatureHash.code(scalar.value)
      hash = hash.map { FeatureHash.extend($0, code) } ?? code
    }
    return hash ?? 0
  }
}
