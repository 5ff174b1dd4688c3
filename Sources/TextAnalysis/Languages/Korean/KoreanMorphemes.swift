/// A morpheme of the composed text.
package struct KoreanMorpheme {
  package var start: Int32
  package var end: Int32
  package var tag: PartOfSpeech
}

/// Cuts Korean text into morphemes with the trained tagger.
///
/// Make one for a document. Beside the morphemes it holds scratch memory of a size that does not grow
/// with the text.
package struct KoreanMorphemes {
  /// The most bytes that are labelled together; longer stretches are cut, at a space if there is
  /// one.
  private static let longestPiece = 1 << 14

  /// The morphemes of all sentences so far.
  package private(set) var morphemes: [KoreanMorpheme] = []
  /// The morphemes of each run of Hangul syllables.
  package private(set) var runs: [Range<Int>] = []
  /// The number of morphemes after each sentence.
  package private(set) var sentenceEnds: [Int] = []

  private let model: KoreanModel
  private var tagger: SequenceTagger
  private let units: KoreanUnits
  private let scratch = Scratch()

  package init(model: KoreanModel) {
    self.model = model
    units = KoreanUnits(lexicon: model.lexicon)
    tagger = model.decoder
  }

  /// Adds the morphemes of the sentence at `range`.
  package mutating func analyze(_ utf8: UnsafeBufferPointer<UInt8>, range: TextRange) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Self.endOfPiece(
        utf8, from: start, limit: range.upperBound, longest: Self.longestPiece)
      units.fill(utf8, range: start..<end)
      var index = units.indices.lowerBound
      while let word = units.nextWord(from: index) {
        analyze(word, utf8)
        index = word.upperBound
      }
      start = end
    }
    sentenceEnds.append(morphemes.count)
  }

  /// Where the piece from `start` on ends when it may have at most `longest` bytes.
  static func endOfPiece(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, longest: Int
  ) -> Int {
    guard limit - start > longest else { return limit }
    var end = start + longest
    while end > start + longest / 2, utf8[end - 1] != 0x20 { end -= 1 }
    if utf8[end - 1] == 0x20 { return end }
    end = start + longest
    while utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  private mutating func analyze(_ word: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>) {
    var start = word.lowerBound
    while start < word.upperBound {
      var end = start + 1
      if units[start].kind == .syllable {
        end = units.endOfRun(start, in: word)
        if !labelFrequent(start..<end) { label(start..<end, in: word) }
        emit(start..<end)
      } else {
        let range = Int(units[start].offset)..<Int(units[end].offset)
        let tag = KoreanSymbols.tag(of: units[start].kind, utf8, range)
        morphemes.append(
          KoreanMorpheme(start: units[start].offset, end: units[end].offset, tag: tag))
      }
      start = end
    }
  }

  /// Labels `run` from the table of frequent words, if it is there.
  private func labelFrequent(_ run: Range<Int>) -> Bool {
    guard let words = model.words, run.count <= KoreanWords.longest else { return false }
    var packed = words.labels(units.hash(ofRun: run))
    guard packed != 0 else { return false }
    for place in 0..<run.count {
      guard packed & 31 != 0 else { return false }
      scratch.labels[place] = UInt8(truncatingIfNeeded: packed & 31) &- 1
      packed &>>= 5
    }
    return packed == 0
  }

  /// Labels `run` of `word` with the tagger.
  private mutating func label(_ run: Range<Int>, in word: Range<Int>) {
    units.lookUpWords(in: run)
    let featureCount = KoreanUnits.featureCount
    for (place, unit) in run.enumerated() {
      let features = scratch.features + place * featureCount
      units.writeFeatures(of: unit, in: word, to: features)
      for index in 0..<featureCount { model.tagger.prefetch(features[index]) }
    }
    var found = 0
    for place in 0..<run.count {
      found += model.tagger.find(
        scratch.features + place * featureCount, count: featureCount, into: scratch.rows + found)
      scratch.bounds[place] = found
    }
    tagger.begin()
    var start = 0
    for place in 0..<run.count {
      let end = scratch.bounds[place]
      tagger.append(model.tagger.sum(scratch.rows + start, count: end - start))
      start = end
    }
    tagger.decode(into: UnsafeMutableBufferPointer(start: scratch.labels, count: run.count))
  }

  private mutating func emit(_ run: Range<Int>) {
    let first = morphemes.count
    var start = run.lowerBound
    while start < run.upperBound {
      let label = KoreanLabel(rawValue: scratch.labels[start - run.lowerBound])
      var end = start + 1
      while end < run.upperBound,
        KoreanLabel(rawValue: scratch.labels[end - run.lowerBound])?.tag == nil
      { end += 1 }
      morphemes.append(
        KoreanMorpheme(
          start: units[start].offset, end: units[end].offset, tag: label?.tag ?? .nng))
      start = end
    }
    runs.append(first..<morphemes.count)
  }

  /// Memory for one run.
  private final class Scratch {
    let features = UnsafeMutablePointer<UInt32>.allocate(
      capacity: KoreanUnits.featureCount * KoreanUnits.longestWord)
    let rows = UnsafeMutablePointer<UInt32>.allocate(
      capacity: KoreanUnits.featureCount * KoreanUnits.longestWord + 1)
    let bounds = UnsafeMutablePointer<Int>.allocate(capacity: KoreanUnits.longestWord)
    let labels = UnsafeMutablePointer<UInt8>.allocate(capacity: KoreanUnits.longestWord)

    deinit {
      features.deallocate()
      rows.deallocate()
      bounds.deallocate()
      labels.deallocate()
    }
  }
}
