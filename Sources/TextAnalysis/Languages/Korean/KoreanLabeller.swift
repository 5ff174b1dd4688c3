/// Labels the syllables of a stretch of text: frequent runs from ``KoreanWords``, all others with the
/// trained tagger.
///
/// The tables are larger than the processor's nearer caches, and one word after the other the labels
/// would wait for memory most of the time. So the stretch is worked through in passes, each of which
/// asks for the memory the next will read, and the tagger is several syllables ahead of itself: it
/// writes the features of one, finds the weights of an earlier one, and sums those of one before.
///
/// Make one for a document; its memory does not grow with the text.
struct KoreanLabeller {
  /// The most bytes that ``label()`` takes at once.
  static let longestStretch = 1 << 14
  /// How many syllables the tagger goes from one step of a syllable to the next.
  private static let lag = 4

  /// The units, whose labels are set.
  let units: KoreanUnits
  private let model: KoreanModel
  private var tagger: SequenceTagger
  private let scratch = Scratch()
  private var runCount = 0
  private var placeCount = 0

  init(model: KoreanModel) {
    self.model = model
    units = KoreanUnits(lexicon: model.lexicon)
    tagger = model.decoder
  }

  /// The runs of syllables of the units, in order; a word of more than ``KoreanUnits/longestWord``
  /// units ends a run where it is cut.
  var runs: some Sequence<Range<Int>> {
    UnsafeBufferPointer(start: scratch.runs, count: runCount).lazy.map(\.units)
  }

  /// Labels all syllables of the units, which are those of at most ``longestStretch`` bytes.
  mutating func label() {
    collectRuns()
    collectPlaces()
    for run in 0..<runCount where scratch.runs[run].needsTagger {
      units.lookUpWords(in: scratch.runs[run].units)
    }
    tagPlaces()
  }

  private mutating func collectRuns() {
    runCount = 0
    var index = units.indices.lowerBound
    while let word = units.nextWord(from: index) {
      index = word.lowerBound
      while index < word.upperBound {
        guard units[index].kind == .syllable else {
          index += 1
          continue
        }
        let run = index..<units.endOfRun(index, in: word)
        add(run, of: word)
        index = run.upperBound
      }
    }
  }

  @inline(__always)
  private mutating func add(_ run: Range<Int>, of word: Range<Int>) {
    var hash: UInt32 = 0
    if let words = model.words, run.count <= KoreanWords.longest {
      hash = units.hash(ofRun: run)
      words.prefetch(hash)
    }
    (scratch.runs + runCount).initialize(to: Run(units: run, word: word, hash: hash))
    runCount += 1
  }

  /// Labels the frequent runs, and collects the syllables of all others.
  private mutating func collectPlaces() {
    placeCount = 0
    for number in 0..<runCount {
      let run = scratch.runs[number]
      if labelFrequent(run) { continue }
      scratch.runs[number].needsTagger = true
      units.prefetchWords(in: run.units)
      for unit in run.units {
        (scratch.places + placeCount).initialize(
          to: Place(unit: Int32(truncatingIfNeeded: unit), run: Int32(truncatingIfNeeded: number)))
        placeCount += 1
      }
    }
  }

  /// Labels `run` from the table of frequent words, if it is there.
  private func labelFrequent(_ run: Run) -> Bool {
    guard let words = model.words, run.units.count <= KoreanWords.longest else { return false }
    var packed = words.labels(run.hash)
    guard packed != 0 else { return false }
    for unit in run.units {
      guard packed & 31 != 0 else { return false }
      units.setLabel(UInt8(truncatingIfNeeded: packed & 31) &- 1, at: unit)
      packed &>>= 5
    }
    return packed == 0
  }

  private mutating func tagPlaces() {
    for step in 0..<placeCount + 2 * Self.lag {
      if step < placeCount { writeFeatures(step) }
      let found = step - Self.lag
      if found >= 0, found < placeCount { findRows(found) }
      let summed = step - 2 * Self.lag
      if summed >= 0 { sumRows(summed) }
    }
  }

  @inline(__always)
  private func writeFeatures(_ number: Int) {
    let place = scratch.places[number]
    let word = scratch.runs[Int(place.run)].word
    units.writeFeatures(of: Int(place.unit), in: word, to: scratch.values)
    model.tagger.place(
      scratch.values, count: KoreanUnits.featureCount, in: scratch.features(of: number))
  }

  @inline(__always)
  private func findRows(_ number: Int) {
    let count = model.tagger.find(
      scratch.features(of: number), count: KoreanUnits.featureCount, into: scratch.rows(of: number))
    scratch.places[number].rowCount = Int32(truncatingIfNeeded: count)
  }

  @inline(__always)
  private mutating func sumRows(_ number: Int) {
    let place = scratch.places[number]
    let run = scratch.runs[Int(place.run)].units
    if Int(place.unit) == run.lowerBound { tagger.begin() }
    tagger.append(model.tagger.sum(scratch.rows(of: number), count: Int(place.rowCount)))
    guard Int(place.unit) == run.upperBound - 1 else { return }
    tagger.decode(into: UnsafeMutableBufferPointer(start: scratch.labels, count: run.count))
    for (offset, unit) in run.enumerated() { units.setLabel(scratch.labels[offset], at: unit) }
  }

  /// A run of syllables.
  private struct Run {
    let units: Range<Int>
    /// The word it is in.
    let word: Range<Int>
    /// Its hash among the frequent words, if it is short enough to be one.
    let hash: UInt32
    var needsTagger = false
  }

  /// A syllable that the tagger is to label.
  private struct Place {
    let unit: Int32
    let run: Int32
    var rowCount: Int32 = 0
  }

  /// Memory for one stretch.
  private final class Scratch {
    // A syllable has three bytes.
    private static let mostSyllables = KoreanLabeller.longestStretch / 3
    // Of each syllable the tagger is busy with; a power of two above the two lags.
    private static let ringSize = 8
    // One place more than there are features: see `SelectedFeatureModel.find`.
    private static let rowStride = KoreanUnits.featureCount + 1
    private static let placeStride = 2 * KoreanUnits.featureCount

    let runs = UnsafeMutablePointer<Run>.allocate(capacity: mostSyllables)
    let places = UnsafeMutablePointer<Place>.allocate(capacity: mostSyllables)
    let labels = UnsafeMutablePointer<UInt8>.allocate(capacity: KoreanUnits.longestWord)
    /// The values of the features of one syllable.
    let values = UnsafeMutablePointer<UInt32>.allocate(capacity: KoreanUnits.featureCount)
    private let features = UnsafeMutablePointer<UInt32>.allocate(capacity: ringSize * placeStride)
    private let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: ringSize * rowStride)

    @inline(__always)
    func features(of place: Int) -> UnsafeMutablePointer<UInt32> {
      features + (place & (Self.ringSize - 1)) * Self.placeStride
    }

    @inline(__always)
    func rows(of place: Int) -> UnsafeMutablePointer<UInt32> {
      rows + (place & (Self.ringSize - 1)) * Self.rowStride
    }

    deinit {
      runs.deallocate()
      places.deallocate()
      labels.deallocate()
      values.deallocate()
      features.deallocate()
      rows.deallocate()
    }
  }
}
