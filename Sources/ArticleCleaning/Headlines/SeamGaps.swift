import TextAnalysis

/// The gaps between the first words of a sentence, and what each of them shows of whether a headline
/// ends and the sentence begins there.
///
/// Headlines and subheads are terse: few particles, no verb with an ending, nouns of doing at their
/// end. What follows a seam has a subject soon, and says in full what the headline said. Each word in
/// front of a gap speaks for or against it, and so does what is around it.
struct SeamGaps {
  private static let joints = CleaningWords[.seamJoints]
  private static let middles = CleaningWords[.seamMiddles]
  private static let particles = CleaningWords[.seamParticles]
  private static let explainedSubjects = CleaningWords[.seamExplainedSubjects]

  /// A seam is behind at most this many words.
  private static let longest = 45
  /// So many words are in front of a seam and behind it at least.
  private static let leastWords = 2
  /// How far the subject, the particles and the breaks near a gap are looked for, in words.
  private static let near = (subject: 7, joints: 6, before: 4, breaks: 12, shared: 25)

  /// Stands for a word in front of the first one.
  private static let start: UInt32 = 0x5E

  private let text: PageText
  private let words: HeadlineWords
  private let endings: [UInt32]
  private let bare: [TextRange]
  /// How many of the words before each one have a particle, and how many a break.
  private let jointCounts: [Int]
  private let breakCounts: [Int]
  /// For each word the first one that begins with the same two syllables, or nil for a short word.
  private let firsts: [Int?]
  private let boundaries: [HeadlineBoundary]
  /// For each word whether it is inside a quotation in straight marks that goes on behind it.
  private let isQuoted: [Bool]

  /// - Parameter range: From the first word up to the end of the sentence.
  init(_ text: PageText, _ range: TextRange) {
    self.text = text
    let words = HeadlineWords(text, range, atMost: Self.longest + Self.near.shared)
    self.words = words
    endings = words.ranges.map { Self.ending(of: $0, words, text) }
    bare = words.ranges.map { Self.bare($0, text) }
    jointCounts = Self.counts(endings) { isHangul($0) }
    breakCounts = Self.counts(words.ranges) { Self.hasBreak($0, text) }
    firsts = Self.firsts(bare, text)
    isQuoted = Self.quoted(words.ranges, text)
    var boundary = HeadlineBoundary()
    boundaries = words.ranges.prefix(Self.longest).map { word in
      boundary.pass(word, of: words, text)
      return boundary
    }
  }

  /// The gaps, by the words behind them, that may be a seam: none behind the subject of a sentence that a
  /// bracket explains, and none without a subject behind it.
  var indices: [Int] {
    let all = words.ranges.indices
    guard all.count > 2 * Self.leastWords, let subject = all.last(where: { isSubject($0) }) else {
      return []
    }
    let sentence = all.first { isExplainedSubject(words.ranges[$0]) } ?? all.count
    let last = min(all.count - Self.leastWords, Self.longest, sentence + 1, subject + 1)
    return (Self.leastWords..<max(last, Self.leastWords)).filter {
      !boundaries[$0 - 1].isOpen && !isQuoted[$0 - 1] && !joins($0 - 1)
    }
  }

  /// Whether a bracket in the word explains the subject of a sentence, as in no headline:
  /// `나린군(군수 홍길동)은`.
  private func isExplainedSubject(_ word: TextRange) -> Bool {
    text.containsAny(Self.explainedSubjects, in: word)
  }

  /// Whether a particle or ending of the word says that a sentence goes on, as few headlines end: `하여`, `두고`,
  /// and a subject's or object's particle behind what a mark closes, `‘주민 협의체’가`.
  private func joins(_ index: Int) -> Bool {
    let word = words.ranges[index]
    let last = text.scalarStart(before: word.upperBound)
    if last > word.lowerBound, Self.closes(text.scalar(before: last)),
      text.hasAny(Self.particles, at: last, limit: word.upperBound)
    {
      return true
    }
    return text.endsInMidSentence(word)
      || text.hasAny(Self.middles, endingAt: word.upperBound, limit: word.lowerBound)
  }

  private static func closes(_ scalar: UInt32) -> Bool {
    scalar == 0x29 || Mark(scalar)?.mayCloseQuotation ?? false
  }

  /// Where the word behind a gap starts.
  func start(of index: Int) -> Int { words.ranges[index].lowerBound }

  /// How many words may be in front of a seam.
  var wordCount: Int { min(words.ranges.count, Self.longest) }

  /// Writes the name of each feature of a word, as one in front of a seam, into `name` and gives it to `use`.
  func forEachFeature(
    ofWord index: Int, _ name: inout SeamFeatureName, _ use: (SeamFeatureName) -> Void
  ) {
    let last = index > 0 ? endings[index - 1] : Self.start
    use(write("head", endings[index], nil, nil, &name))
    use(write("head", last, endings[index], nil, &name))
    use(write("headend2", suffix(bare[index], 2), &name))
  }

  /// Writes the name of each feature of a gap into `name` and gives it to `use`.
  func forEachFeature(
    of index: Int, _ name: inout SeamFeatureName, _ use: (SeamFeatureName) -> Void
  ) {
    forEachOfWhole(index, &name, use)
    forEachNear(index, &name, use)
    let before = bare[index - 1]
    let after = words.ranges[index]
    use(write("end1", suffix(before, 1), &name))
    use(write("end2", suffix(before, 2), &name))
    use(write("end3", suffix(before, 3), &name))
    use(write("end", before, &name))
    use(write("next", after, &name))
    use(write("next2", prefix(after, 2), &name))
    use(write("nextend1", suffix(after, 1), &name))
    use(write("nextend2", suffix(after, 2), &name))
  }

  /// What all words before the gap show.
  private func forEachOfWhole(
    _ index: Int, _ name: inout SeamFeatureName, _ use: (SeamFeatureName) -> Void
  ) {
    let joints = jointCounts[index]
    let boundary = boundaries[index - 1]
    use(write("density", joints * 10 / index, &name))
    use(write("joints", min(6, joints), &name))
    use(write("words", min(15, index), &name))
    use(write("verb", boundary.hasVerb ? 1 : 0, &name))
    use(write("quotations", min(3, boundary.quotations), &name))
    let hasName = endings[0] == 0x2C || index > 2 && endings[1] == 0x2C
    use(write("name", hasName ? 1 : 0, &name))
    let isRepeated = firsts[index].map { $0 < index } ?? false
    let repeatsFirst = isRepeated && firsts[index] == 0
    use(write("again", isRepeated ? 1 : 0, repeatsFirst ? 1 : 0, &name))
    let behind = index..<min(firsts.count, index + Self.near.shared)
    let shared = behind.count { (firsts[$0] ?? index) < index }
    use(write("shared", min(5, shared), &name))
  }

  /// What the words around the gap show.
  private func forEachNear(
    _ index: Int, _ name: inout SeamFeatureName, _ use: (SeamFeatureName) -> Void
  ) {
    let count = words.ranges.count
    let after = jointCounts[min(count, index + Self.near.joints)] - jointCounts[index]
    let before = jointCounts[index] - jointCounts[max(0, index - Self.near.before)]
    use(write("after", after, &name))
    use(write("before", before, &name))
    use(write("change", before, after, &name))
    let subject = (index..<min(count, index + Self.near.subject)).first { isSubject($0) }
    use(write("subject", subject.map { $0 - index } ?? Self.near.subject, &name))
    let breaks = breakCounts[min(count, index + Self.near.breaks)] - breakCounts[index]
    use(write("breaks", min(2, breakCounts[index]), min(1, breaks), &name))
    use(write("digits", hasDigit(index - 1) ? 1 : 0, hasDigit(index) ? 1 : 0, &name))
    let third = index > 2 ? endings[index - 3] : Self.start
    let (second, last, next) = (endings[index - 2], endings[index - 1], endings[index])
    use(write("l", last, nil, nil, &name))
    use(write("ll", second, last, nil, &name))
    use(write("lll", third, second, last, &name))
    use(write("r", next, nil, nil, &name))
    use(write("lr", last, next, nil, &name))
    use(write("rr", next, endings[index + 1], nil, &name))
  }

  /// Whether the word ends with 은, 는, 이 or 가.
  private func isSubject(_ index: Int) -> Bool {
    switch Unicode.Scalar(endings[index]) {
    case "은", "는", "이", "가": true
    default: false
    }
  }

  private func hasDigit(_ index: Int) -> Bool {
    words.ranges[index].contains { text.bytes[$0].isDigit }
  }

  private func prefix(_ word: TextRange, _ count: Int) -> TextRange {
    var end = word.lowerBound
    for _ in 0..<count where end < word.upperBound { end = text.scalarEnd(at: end) }
    return word.lowerBound..<end
  }

  private func suffix(_ word: TextRange, _ count: Int) -> TextRange {
    var start = word.upperBound
    for _ in 0..<count where start > word.lowerBound { start = text.scalarStart(before: start) }
    return start..<word.upperBound
  }

  /// How a word ends: its last syllable when that may be a particle or ending, or a sign of its own
  /// for other words (`V` a verb, ㅏ ㄴ ㄹ ㄱ by the last consonant, 0, x, 漢, ”, ’, `)`, …, %).
  private static func ending(of word: TextRange, _ words: HeadlineWords, _ text: PageText) -> UInt32
  {
    let last = text.scalar(before: word.upperBound)
    switch last {
    case 0x2C: return last
    case 0x22, 0x201D: return 0x201D
    case 0x27, 0x2019: return 0x2019
    case 0x2026, 0xB7: return 0x2026
    case 0x2E where text.has("..", endingAt: word.upperBound, limit: word.lowerBound):
      return 0x2026
    case 0x2E, 0x3F, 0x21: return 0x2E
    case 0x29, 0x5D, 0x3E, 0x3009, 0x300B, 0x300D, 0x300F: return 0x29
    case 0x30...0x39: return 0x30
    case 0x41...0x5A, 0x61...0x7A: return 0x78
    case 0x4E00...0x9FFF: return sign("漢")
    default: break
    }
    guard isHangul(last) else { return 0x25 }
    if words.endsWithVerb(word) || isPast(word, text) { return 0x56 }
    if word.count > 3, text.hasAny(joints, endingAt: word.upperBound, limit: word.lowerBound) {
      return last
    }
    switch (last - 0xAC00) % 28 {
    case 0: return sign("ㅏ")
    case 4: return sign("ㄴ")
    case 8: return sign("ㄹ")
    default: return sign("ㄱ")
    }
  }

  private static func sign(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }

  /// Whether the word ends with 다 behind a syllable that ends with ㅆ, the sign of the past.
  private static func isPast(_ word: TextRange, _ text: PageText) -> Bool {
    word.count > 3 && text.has("다", endingAt: word.upperBound, limit: word.lowerBound)
      && KoreanFinalEnding.isPast(text.scalar(before: word.upperBound - 3))
  }

  /// Whether dots or arrows are in the word.
  private static func hasBreak(_ word: TextRange, _ text: PageText) -> Bool {
    word.contains { offset in
      switch text.bytes[offset] {
      case 0xE2: text.hasAny(["…", "↑", "↓"], at: offset, limit: word.upperBound)
      case 0xC2: text.has("···", at: offset, limit: word.upperBound)
      case 0x2E: text.has("...", at: offset, limit: word.upperBound)
      default: false
      }
    }
  }

  /// The word without signs at its ends.
  private static func bare(_ word: TextRange, _ text: PageText) -> TextRange {
    var (start, end) = (word.lowerBound, word.upperBound)
    while start < end, !isLetter(text.scalar(at: start)) { start = text.scalarEnd(at: start) }
    while start < end, !isLetter(text.scalar(before: end)) { end = text.scalarStart(before: end) }
    return start..<end
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x1FFF, 0x3040...0xD7A3: true
    default: false
    }
  }

  /// How many of the first words are as asked for, for each number of them.
  private static func counts<Word>(_ words: [Word], _ isCounted: (Word) -> Bool) -> [Int] {
    var counts = [0]
    counts.reserveCapacity(words.count + 1)
    for word in words { counts.append(counts[counts.count - 1] + (isCounted(word) ? 1 : 0)) }
    return counts
  }

  /// A straight single mark opens a quotation at the front of a word and closes it anywhere; one without
  /// a partner is an apostrophe.
  private static func quoted(_ words: [TextRange], _ text: PageText) -> [Bool] {
    var quoted = words.map { _ in false }
    var opening: Int?
    for (index, word) in words.enumerated() {
      for offset in word where text.bytes[offset] == UInt8(ascii: "'") {
        if let first = opening {
          for inside in first..<index { quoted[inside] = true }
          opening = nil
        } else if offset == word.lowerBound {
          opening = index
        }
      }
    }
    return quoted
  }

  private static func firsts(_ words: [TextRange], _ text: PageText) -> [Int?] {
    // There are so few that looking through them takes less than a table would.
    var stems: [UInt64] = []
    return words.map { word in
      guard !word.isEmpty, word.count > text.scalarLength(at: word.lowerBound) else {
        stems.append(0)
        return nil
      }
      let second = text.scalarEnd(at: word.lowerBound)
      stems.append(
        UInt64(text.scalar(at: word.lowerBound)) << 32 | UInt64(text.scalar(at: second)))
      return stems.firstIndex(of: stems[stems.count - 1])
    }
  }

  private func write(_ kind: StaticString, _ number: Int, _ name: inout SeamFeatureName)
    -> SeamFeatureName
  {
    begin(kind, &name)
    append(number, &name)
    return name
  }

  private func write(
    _ kind: StaticString, _ number: Int, _ other: Int, _ name: inout SeamFeatureName
  ) -> SeamFeatureName {
    begin(kind, &name)
    append(number, &name)
    append(other, &name)
    return name
  }

  private func write(
    _ kind: StaticString, _ ending: UInt32, _ second: UInt32?, _ third: UInt32?,
    _ name: inout SeamFeatureName
  ) -> SeamFeatureName {
    begin(kind, &name)
    append(ending, &name)
    if let second { append(second, &name) }
    if let third { append(third, &name) }
    return name
  }

  private func write(
    _ kind: StaticString, _ range: TextRange, _ name: inout SeamFeatureName
  ) -> SeamFeatureName {
    begin(kind, &name)
    name.append(0x20)
    for offset in range { name.append(text.bytes[offset]) }
    return name
  }

  private func begin(_ kind: StaticString, _ name: inout SeamFeatureName) {
    name.removeAll()
    kind.withUTF8Buffer { kind in
      for byte in kind { name.append(byte) }
    }
  }

  /// Of at most two digits.
  private func append(_ number: Int, _ name: inout SeamFeatureName) {
    name.append(0x20)
    if number > 9 { name.append(UInt8(0x30 + number / 10)) }
    name.append(UInt8(0x30 + number % 10))
  }

  private func append(_ ending: UInt32, _ name: inout SeamFeatureName) {
    name.append(0x20)
    guard let scalar = Unicode.Scalar(ending) else { return }
    for byte in scalar.utf8 { name.append(byte) }
  }
}
