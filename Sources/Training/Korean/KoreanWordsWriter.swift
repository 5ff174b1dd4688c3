import TextAnalysis

/// Collects the frequent words of a text with the labels the tagger gives them and lays them out as
/// a ``KoreanWords`` file.
///
/// A word enters when the tagger gave it the same labels in at least 199 of 200 places; of those the
/// ones that save the most syllables fill the table.
package struct KoreanWordsWriter {
  private struct Entry {
    /// The labels that came so far and how often, in order of first appearance.
    var patterns: [(labels: UInt32, count: Int)] = []
    let syllables: Int

    var total: Int { patterns.reduce(0) { $0 + $1.count } }

    /// The most frequent labels; of equals the first.
    var best: (labels: UInt32, count: Int) {
      patterns.reduce((0, 0)) { $1.count > $0.count ? $1 : $0 }
    }

    mutating func add(_ labels: UInt32) {
      if let place = patterns.firstIndex(where: { $0.labels == labels }) {
        patterns[place].count += 1
      } else {
        patterns.append((labels, 1))
      }
    }
  }

  /// A word for the table.
  private struct Word {
    let hash: UInt32
    let labels: UInt32
    /// The syllables the text has of it.
    let worth: Int
  }

  private static let leastCount = 4
  /// Longer lines are left out: the tagger cuts them.
  private static let longestLine = 1 << 14

  private let model: KoreanModel
  private let units: KoreanUnits
  private let labelOfTag: [PartOfSpeech: KoreanLabel]
  private var entries: [UInt32: Entry] = [:]

  package init(model: KoreanModel, lexicon: KoreanLexicon) {
    self.model = model
    units = KoreanUnits(lexicon: lexicon)
    var labelOfTag: [PartOfSpeech: KoreanLabel] = [:]
    for label in KoreanLabel.allCases { if let tag = label.tag { labelOfTag[tag] = label } }
    self.labelOfTag = labelOfTag
  }

  /// Counts the words of one line of text.
  package mutating func add(_ line: [UInt8]) {
    guard line.count < Self.longestLine else { return }
    line.withUnsafeBufferPointer { utf8 in
      let tagged = KoreanMorphemes(of: [0..<utf8.count], in: utf8, model: model)
      units.fill(utf8, range: 0..<utf8.count)
      var index = units.indices.lowerBound
      var number = 0
      while let word = units.nextWord(from: index) {
        var start = word.lowerBound
        while start < word.upperBound {
          let end = units.endOfRun(start, in: word)
          if end > start {
            add(start..<end, labels: labels(of: tagged.runs[number], tagged.morphemes))
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
    entries[units.hash(ofRun: run), default: Entry(syllables: run.count)].add(packed)
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
  package func file(bucketCount: Int) -> [UInt8] {
    var patterns: [UInt32] = [0]
    var numbers: [UInt32: UInt16] = [:]
    var buckets = [[(check: UInt16, pattern: UInt16)]](repeating: [], count: bucketCount)
    for word in words() {
      let place = KoreanWords.place(of: word.hash, bucketCount: bucketCount)
      let taken = buckets[place.bucket]
      guard place.check != 0, taken.count < KoreanWords.bucketSize,
        !taken.contains(where: { $0.check == place.check })
      else { continue }
      let pattern = numbers[word.labels] ?? UInt16(patterns.count)
      if numbers.updateValue(pattern, forKey: word.labels) == nil { patterns.append(word.labels) }
      buckets[place.bucket].append((place.check, pattern))
    }
    var bytes = KoreanWords.magic
    append(UInt32(bucketCount), to: &bytes)
    append(UInt32(patterns.count), to: &bytes)
    while bytes.count < KoreanWords.headerSize { bytes.append(0) }
    for bucket in buckets {
      let empty = repeatElement(UInt16(0), count: KoreanWords.bucketSize - bucket.count)
      for check in bucket.map(\.check) + empty { append(check, to: &bytes) }
      for pattern in bucket.map(\.pattern) + empty { append(pattern, to: &bytes) }
    }
    for pattern in patterns { append(pattern, to: &bytes) }
    return bytes
  }

  /// The words that may enter, those first that save the most syllables.
  private func words() -> [Word] {
    entries.compactMap { hash, entry -> Word? in
      let best = entry.best
      let total = entry.total
      guard total >= Self.leastCount, best.count * 200 >= total * 199 else { return nil }
      return Word(hash: hash, labels: best.labels, worth: total * entry.syllables)
    }.sorted { $0.worth != $1.worth ? $0.worth > $1.worth : $0.hash < $1.hash }
  }

  private func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
