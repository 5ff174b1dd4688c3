import TextAnalysis

/// Collects the frequent words of a text with the labels the tagger gives them and lays them out as
/// a ``KoreanWords`` file.
///
/// A word enters when the tagger gave it the same labels in at least 199 of 200 places; of those the
/// ones that save the most syllables fill the table.
struct KoreanWordsWriter {
  private struct Entry {
    var labels: UInt32
    var same = 0
    var total = 0
    let syllables: Int
  }

  private static let leastCount = 4
  /// Longer lines are left out: the tagger cuts them.
  private static let longestLine = 1 << 14

  private let model: KoreanModel
  private let units: KoreanUnits
  private let labelOfTag: [PartOfSpeech: KoreanLabel]
  private var entries: [UInt32: Entry] = [:]

  init(model: KoreanModel, lexicon: KoreanLexicon) {
    self.model = model
    units = KoreanUnits(lexicon: lexicon)
    var labelOfTag: [PartOfSpeech: KoreanLabel] = [:]
    for label in KoreanLabel.allCases { if let tag = label.tag { labelOfTag[tag] = label } }
    self.labelOfTag = labelOfTag
  }

  /// Counts the words of one line of text.
  mutating func add(_ line: [UInt8]) {
    guard line.count < Self.longestLine else { return }
    line.withUnsafeBufferPointer { utf8 in
      var tagger = KoreanMorphemes(model: model)
      tagger.analyze(utf8, range: 0..<utf8.count)
      units.fill(utf8, range: 0..<utf8.count)
      var index = units.indices.lowerBound
      var number = 0
      while let word = units.nextWord(from: index) {
        var start = word.lowerBound
        while start < word.upperBound {
          let end = units.endOfRun(start, in: word)
          if end > start {
            add(start..<end, labels: labels(of: tagger.runs[number], tagger.morphemes))
            number += 1
          }
          start = max(end, start + 1)
        }
        index = word.upperBound
      }
    }
  }

  private mutating func add(_ run: Range<Int>, labels: [UInt8]) {
    guard run.count <= KoreanWords.longest else { return }
    var packed: UInt32 = 0
    for (place, label) in labels.enumerated() { packed |= UInt32(label + 1) << UInt32(5 * place) }
    let hash = units.hash(ofRun: run)
    // The labels that come first stand for the word; a word that usually has others stays out.
    var entry = entries[hash] ?? Entry(labels: packed, syllables: run.count)
    entry.total += 1
    if entry.labels == packed { entry.same += 1 }
    entries[hash] = entry
  }

  private func labels(of run: Range<Int>, _ morphemes: [KoreanMorpheme]) -> [UInt8] {
    var labels: [UInt8] = []
    for morpheme in morphemes[run] {
      guard let label = labelOfTag[morpheme.tag] else { continue }
      labels.append(label.rawValue)
      for _ in 1..<max(1, Int(morpheme.end - morpheme.start) / 3) {
        labels.append(label.inside.rawValue)
      }
    }
    return labels
  }

  /// The bytes of a table with this many buckets.
  func file(bucketCount: Int) -> [UInt8] {
    let frequent = entries.filter {
      $0.value.total >= Self.leastCount && $0.value.same * 200 >= $0.value.total * 199
    }.sorted {
      let left = $0.value.total * $0.value.syllables
      let right = $1.value.total * $1.value.syllables
      return left != right ? left > right : $0.key < $1.key
    }
    var buckets = [[UInt64]](repeating: [], count: bucketCount)
    for (hash, entry) in frequent {
      let bucket = KoreanWords.bucket(of: hash, bucketCount: bucketCount)
      if buckets[bucket].count < KoreanWords.bucketSize {
        buckets[bucket].append(UInt64(hash) << 32 | UInt64(entry.labels))
      }
    }
    var bytes = KoreanWords.magic
    append(UInt32(bucketCount), to: &bytes)
    append(UInt32(0), to: &bytes)
    for bucket in buckets {
      for slot in 0..<KoreanWords.bucketSize {
        append(slot < bucket.count ? bucket[slot] : 0, to: &bytes)
      }
    }
    return bytes
  }

  private func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
