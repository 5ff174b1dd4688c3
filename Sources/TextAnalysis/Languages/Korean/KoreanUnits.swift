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

  /// The unit at `index`, to be read with its neighbours before the units change.
  @inline(__always)
  func pointer(to index: Int) -> UnsafePointer<KoreanUnit> {
    UnsafePointer(units + index)
  }

  /// Labels the unit at `index`.
  @inline(__always)
  func setLabel(_ label: UInt8, at index: Int) {
    units[index].label = label
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
    // The hash so far stays in a register: each step waits for the one before.
    var hash: UInt32 = 0
    for index in indices {
      let code = units[index].code
      hash = units[index - 1].isInWord ? FeatureHash.extend(hash, code) : code
      units[index].prefix = units[index].isInWord ? hash : code
    }
    var index = indices.upperBound - 1
    while index >= indices.lowerBound {
      let code = units[index].code
      hash = units[index + 1].isInWord ? FeatureHash.extend(hash, code) : code
      units[index].suffix = units[index].isInWord ? hash : code
      index -= 1
    }
  }

  /// Looks up all strings of `run`, a run of syllables, in the lexicon; needed before the features
  /// of its units are written.
  package func lookUpWords(in run: Range<Int>) {
    forEachString(of: run) { hash, index, length in
      let classes = lexicon.classes(hash)
      if classes != 0 { note(classes, at: index, length: UInt8(truncatingIfNeeded: length)) }
    }
  }

  /// Has the processor fetch what `lookUpWords` will read for `run`.
  func prefetchWords(in run: Range<Int>) {
    forEachString(of: run) { hash, _, _ in lexicon.prefetch(hash) }
  }

  /// Calls `body` with every string of `run` that is as long as a word of the lexicon: its hash, its
  /// first unit and its length.
  @inline(__always)
  private func forEachString(of run: Range<Int>, body: (UInt32, Int, Int) -> Void) {
    for index in run {
      let longest = min(run.upperBound - index, KoreanLexicon.lengths.upperBound)
      var hash = units[index].code
      var length = 2
      while length <= longest {
        hash = FeatureHash.extend(hash, units[index + length - 1].code)
        body(hash, index, length)
        length += 1
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
    for covered in index...last where units[covered].coveringNoun < length {
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

  /// The hash of a run of syllables together with the kinds of the units before and after it, white
  /// space, symbols and the ends of the text being the same.
  @inline(__always)
  package func hash(ofRun run: Range<Int>) -> UInt32 {
    var hash = Self.edge(units[run.lowerBound - 1].kind)
    for index in run { hash = FeatureHash.extend(hash, units[index].code) }
    return FeatureHash.extend(hash, Self.edge(units[run.upperBound].kind))
  }

  @inline(__always)
  private static func edge(_ kind: KoreanUnit.Kind) -> UInt32 {
    kind == .letters || kind == .number || kind == .hanja ? UInt32(kind.rawValue) : 1
  }

  /// The end of the run of syllables that begins at `start`, within `word`.
  @inline(__always)
  package func endOfRun(_ start: Int, in word: Range<Int>) -> Int {
    var end = start
    while end < word.upperBound, units[end].kind == .syllable { end += 1 }
    return end
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
