/// Cuts Korean text into morphemes with the trained tagger.
///
/// Make one for a document. Beside the morphemes it holds scratch memory of a size that does not grow
/// with the text.
struct KoreanMorphemes {
  /// The most bytes that are labelled together; longer stretches are cut, at a space if there is
  /// one.
  private static let longestPiece = 1 << 14

  /// The morphemes of all sentences so far.
  private(set) var morphemes: [KoreanMorpheme] = []
  /// The morphemes of each run of Hangul syllables.
  private(set) var runs: [Range<Int>] = []
  /// The number of morphemes after each sentence.
  private(set) var sentenceEnds: [Int] = []

  private let model: SelectedFeatureModel
  private var tagger: SequenceTagger
  private let units: KoreanUnits
  private var labels: [UInt8] = []
  private var features: [UInt32]

  init(model: SelectedFeatureModel, lexicon: KoreanLexicon) {
    self.model = model
    units = KoreanUnits(lexicon: lexicon)
    tagger = SequenceTagger(labelCount: model.labelCount, transitions: model.transitions)
    features = [UInt32](repeating: 0, count: KoreanUnits.featureCount)
  }

  /// Adds the morphemes of the sentence at `range`.
  mutating func analyze(_ utf8: UnsafeBufferPointer<UInt8>, range: TextRange) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Self.endOfPiece(utf8, from: start, limit: range.upperBound)
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

  private static func endOfPiece(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
  ) -> Int {
    guard limit - start > longestPiece else { return limit }
    var end = start + longestPiece
    while end > start + longestPiece / 2, utf8[end - 1] != 0x20 { end -= 1 }
    if utf8[end - 1] == 0x20 { return end }
    end = start + longestPiece
    while utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// Labels the run of syllables `run` of `word`.
  private mutating func label(_ run: Range<Int>, in word: Range<Int>) {
    tagger.begin()
    for unit in run {
      let scores = features.withUnsafeMutableBufferPointer { features in
        if let base = features.baseAddress { units.writeFeatures(of: unit, in: word, to: base) }
        return model.scores(of: UnsafeBufferPointer(features))
      }
      tagger.append(scores)
    }
    while labels.count < run.count { labels.append(0) }
    labels.withUnsafeMutableBufferPointer { tagger.decode(into: $0) }
  }

  private mutating func analyze(_ word: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>) {
    var start = word.lowerBound
    while start < word.upperBound {
      var end = start + 1
      if units[start].kind == .syllable {
        while end < word.upperBound, units[end].kind == .syllable { end += 1 }
        label(start..<end, in: word)
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

  private mutating func emit(_ run: Range<Int>) {
    let first = morphemes.count
    var start = run.lowerBound
    while start < run.upperBound {
      let label = KoreanLabel(rawValue: labels[start - run.lowerBound])
      var end = start + 1
      while end < run.upperBound, KoreanLabel(rawValue: labels[end - run.lowerBound])?.tag == nil {
        end += 1
      }
      morphemes.append(
        KoreanMorpheme(
          start: units[start].offset, end: units[end].offset, tag: label?.tag ?? .nng))
      start = end
    }
    runs.append(first..<morphemes.count)
  }
}
