/// What words and letters in Latin script say for each language.
///
/// A function word of a language counts two or three, a letter or a word ending that is typical for
/// it one to three. The language with the highest sum wins if it leads clearly.
struct LatinEvidence {
  private var sums: [Int] = []
  private var wordCount = 0

  /// Adds the words of `utf8` at `range`, as many of them as make it sure.
  ///
  /// - Complexity: O(*n*).
  mutating func weigh(_ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let end = wordEnd(utf8, from: offset, to: range.upperBound)
      if end > offset {
        wordCount += 1
        start()
        weighWord(utf8, offset..<end)
        weighApostrophes(utf8, offset..<end, in: range)
        offset = end
        if wordCount % Self.look == 0, isSure { return }
      } else {
        let (scalar, length) = utf8.scalar(at: offset)
        // Marks such as `¿`; words come first, so that other scripts do without the lexicon.
        if !sums.isEmpty || scalar == 0xBF || scalar == 0xA1 { weighLetter(scalar) }
        offset += length
      }
    }
  }

  /// How many words are read from one look to the next whether they are enough.
  private static let look = 64

  /// Whether a language leads so far, by half as much as there are words, that the rest of the page would
  /// hardly change it.
  var isSure: Bool {
    guard wordCount >= 2 * Self.look, let leader else { return false }
    return 2 * leader.lead >= wordCount
  }

  /// The language with the highest sum, or undetermined when it shares its place or has too little
  /// of the words.
  var language: Language {
    guard let leader, leader.lead >= 1, sums[leader.best] >= 2, 20 * leader.lead >= wordCount,
      6 * sums[leader.best] >= wordCount
    else { return .undetermined }
    return LatinLexicon.shared.languages[leader.best]
  }

  /// The language with the highest sum, of equals the first, and how much more that is than the next one's.
  private var leader: (best: Int, lead: Int)? {
    guard let best = sums.indices.max(by: { (sums[$0], -$0) < (sums[$1], -$1) }) else { return nil }
    var second = 0
    for index in sums.indices where index != best { second = max(second, sums[index]) }
    return (best, sums[best] - second)
  }

  private mutating func start() {
    if sums.isEmpty { sums = [Int](repeating: 0, count: LatinLexicon.shared.languages.count) }
  }

  private mutating func weighLetter(_ scalar: UInt32) {
    guard scalar >= 0x80 else { return }
    start()
    LatinLexicon.shared.weights(of: scalar)?.add(to: &sums)
  }
}

extension LatinEvidence {
  /// The end of the run of Latin letters that begins at `offset`.
  private func wordEnd(
    _ utf8: UnsafeBufferPointer<UInt8>, from offset: Int, to end: Int
  ) -> Int {
    var position = offset
    while position < end {
      let byte = utf8[position]
      if byte | 0x20 &- UInt8(ascii: "a") < 26 {
        position &+= 1
      } else if byte >= 0xC3, byte <= 0xC9 {
        position &+= 2
      } else if byte == 0xE1, utf8[position &+ 1] >= 0xB8, utf8[position &+ 1] <= 0xBB {
        position &+= 3
      } else {
        break
      }
    }
    return position
  }

  private mutating func weighWord(_ utf8: UnsafeBufferPointer<UInt8>, _ word: TextRange) {
    if let packed = PackedWordTable<LanguageWeights>.packASCII(utf8, word) {
      LatinLexicon.shared.weights(ofPacked: packed, length: word.count)?.add(to: &sums)
      return
    }
    let lexicon = LatinLexicon.shared
    if let weights = lexicon.words.value(utf8, word) ?? lexicon.ending(of: word, in: utf8) {
      weights.add(to: &sums)
    }
    var offset = word.lowerBound
    while offset < word.upperBound {
      let (scalar, length) = utf8.scalar(at: offset)
      if scalar >= 0x80 { lexicon.weights(of: scalar)?.add(to: &sums) }
      offset += length
    }
  }

  /// French and Italian words that lose their vowel before another (`l'`, `qu'`), English ones that
  /// lose it after (`it's`, `don't`).
  private mutating func weighApostrophes(
    _ utf8: UnsafeBufferPointer<UInt8>, _ word: TextRange, in range: TextRange
  ) {
    if word.upperBound < range.upperBound, isApostrophe(utf8.scalar(at: word.upperBound).value) {
      LatinLexicon.shared.elisions.value(utf8, word)?.add(to: &sums)
    }
    if word.lowerBound > range.lowerBound, isApostrophe(utf8.scalar(before: word.lowerBound).value)
    {
      LatinLexicon.shared.clitics.value(utf8, word)?.add(to: &sums)
    }
  }

  private func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 }
}
