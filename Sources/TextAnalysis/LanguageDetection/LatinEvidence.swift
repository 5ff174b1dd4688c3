/// What words and letters in Latin script say for each language.
///
/// A function word of a language counts two or three, a letter or a word ending that is typical for it one to
/// three. The language with the highest sum wins if it leads clearly.
struct LatinEvidence {
  private var sums = [Int](repeating: 0, count: LatinFunctionWords.count)
  private var wordCount = 0

  /// Adds the words of `utf8` at `range`.
  ///
  /// - Complexity: O(*n*).
  mutating func weigh(_ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let end = wordEnd(utf8, from: offset, to: range.upperBound)
      if end > offset {
        weighWord(utf8, offset..<end)
        weighApostrophes(utf8, offset..<end, in: range)
        offset = end
      } else {
        let (scalar, length) = utf8.scalar(at: offset)
        if scalar == 0xBF || scalar == 0xA1 { sums[LatinLetters.spanish] += 3 }
        offset += length
      }
    }
  }

  /// The language with the highest sum, or undetermined when it is none of ours, shares its place, or
  /// has too little of the words.
  var language: Language {
    var best = 0
    for index in sums.indices where sums[index] > sums[best] { best = index }
    guard best < LatinFunctionWords.languages.count else { return .undetermined }
    var second = 0
    for index in sums.indices where index != best { second = max(second, sums[index]) }
    let lead = sums[best] - second
    guard lead >= 1, sums[best] >= 2, 20 * lead >= wordCount, 6 * sums[best] >= wordCount else {
      return .undetermined
    }
    return LatinFunctionWords.languages[best]
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
    wordCount += 1
    if let entry = LatinFunctionWords.entry(utf8, word) {
      for index in sums.indices {
        let bit: LatinFunctionWords.Mask = 1 << LatinFunctionWords.Mask(index)
        if entry.all & bit != 0 { sums[index] += entry.common & bit != 0 ? 3 : 2 }
      }
    } else if let ending = LatinLetters.ending(utf8, word) {
      sums[ending.language] += ending.weight
    }
    var offset = word.lowerBound
    while offset < word.upperBound {
      let (scalar, length) = utf8.scalar(at: offset)
      if scalar >= 0x80 {
        for (language, weight) in LatinLetters.weights(of: scalar) { sums[language] += weight }
      }
      offset += length
    }
  }

  /// French and Italian words that lose their vowel before another (`l'`, `qu'`), English ones that
  /// lose it after (`it's`, `don't`).
  private mutating func weighApostrophes(
    _ utf8: UnsafeBufferPointer<UInt8>, _ word: TextRange, in range: TextRange
  ) {
    if word.upperBound < range.upperBound, isApostrophe(utf8.scalar(at: word.upperBound).value) {
      if LatinLetters.frenchElisions.contains(utf8, word) { sums[LatinLetters.french] += 2 }
      if LatinLetters.italianElisions.contains(utf8, word) { sums[LatinLetters.italian] += 2 }
    }
    if word.lowerBound > range.lowerBound, isApostrophe(utf8.scalar(before: word.lowerBound).value),
      LatinLetters.englishClitics.contains(utf8, word)
    {
      sums[LatinLetters.english] += 2
    }
  }

  private func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 }
}
