#if MeCab
  /// Tells which morpheme each syllable of a contracted word belongs to: 아름다운, of 아름답 and ㄴ, all
  /// to the first.
  ///
  /// The letters of the word and of the morphemes are aligned at least cost (Wagner and Fischer,
  /// "The string-to-string correction problem", Journal of the ACM 21, 1974): a letter that stays
  /// costs nothing, one that is put in or left out 10, one for another of its kind 15, of another kind
  /// 19. A syllable belongs to the morpheme of its first letter that has one, so that a syllable that
  /// stem and ending share is the stem's; so is the 우 or 오 that a stem's ㅂ turned into.
  struct MorphemeAlignment {
    /// A morpheme's letters and whether it is the stem of a verb or an adjective.
    struct Morpheme {
      var letters: [UInt32]
      var isStem: Bool
    }

    /// A letter: its kind in the upper half, its number among those of its kind in the lower.
    typealias Letter = UInt32

    private enum Kind {
      static let lead: Letter = 1 << 24
      static let vowel: Letter = 2 << 24
      static let tail: Letter = 3 << 24
      static let other: Letter = 4 << 24
      static let mask: Letter = 0xFF << 24
    }

    private static let tailOfP = Kind.tail | 17

    /// For each scalar of `word` the number of the morpheme that owns it, ascending.
    ///
    /// - Complexity: O(*nm*) in the numbers of letters.
    static func owners(ofWord word: [UInt32], morphemes: [Morpheme]) -> [Int] {
      var letters: [Letter] = []
      var scalars: [Int] = []
      for (index, scalar) in word.enumerated() {
        append(scalar, to: &letters)
        while scalars.count < letters.count { scalars.append(index) }
      }
      var targets: [Letter] = []
      var numbers: [Int] = []
      for (number, morpheme) in morphemes.enumerated() {
        targets += morpheme.letters
        while numbers.count < targets.count { numbers.append(number) }
      }
      var owners = [Int?](repeating: nil, count: word.count)
      for (letter, target) in pairs(letters, targets) { owners[scalars[letter]] = numbers[target] }
      return settled(owners, word, morphemes)
    }

    /// The letters of a scalar: those of a syllable or, for a letter by itself, the final consonant it
    /// stands for in the dictionary.
    static func append(_ scalar: UInt32, to letters: inout [Letter]) {
      switch scalar {
      case 0xAC00...0xD7A3:
        let code = scalar - 0xAC00
        letters.append(Kind.lead | code / 588)
        letters.append(Kind.vowel | code % 588 / 28)
        if code % 28 > 0 { letters.append(Kind.tail | code % 28) }
      case 0x11A8...0x11C2: letters.append(Kind.tail | (scalar - 0x11A7))
      default:
        let tail = compatibilityTails.firstIndex(of: scalar).map { Kind.tail | Letter($0 + 1) }
        letters.append(tail ?? Kind.other | scalar)
      }
    }

    private static let compatibilityTails = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars.map(
      \.value)

    /// The pairs of letters that the cheapest alignment puts together, last first.
    private static func pairs(_ letters: [Letter], _ targets: [Letter]) -> [(Int, Int)] {
      let width = targets.count + 1
      var costs = [Int](repeating: 0, count: (letters.count + 1) * width)
      for row in 0...letters.count {
        for column in 0..<width {
          let place = row * width + column
          guard row > 0, column > 0 else {
            costs[place] = 10 * (row + column)
            continue
          }
          costs[place] = min(
            costs[place - width - 1] + cost(letters[row - 1], targets[column - 1]),
            costs[place - width] + 10, costs[place - 1] + 10)
        }
      }
      var pairs: [(Int, Int)] = []
      var row = letters.count
      var column = targets.count
      while row > 0, column > 0 {
        let place = row * width + column
        if costs[place]
          == costs[place - width - 1] + cost(letters[row - 1], targets[column - 1])
        {
          row -= 1
          column -= 1
          pairs.append((row, column))
        } else if costs[place] == costs[place - width] + 10 {
          row -= 1
        } else {
          column -= 1
        }
      }
      return pairs
    }

    private static func cost(_ letter: Letter, _ other: Letter) -> Int {
      if letter == other { return 0 }
      return (letter ^ other) & Kind.mask == 0 ? 15 : 19
    }

    /// Owners for the scalars that have none, and no way back to an earlier morpheme.
    private static func settled(
      _ owners: [Int?], _ word: [UInt32], _ morphemes: [Morpheme]
    ) -> [Int] {
      var settled: [Int] = []
      for owner in owners { settled.append(max(owner ?? 0, settled.last ?? 0)) }
      for index in settled.indices.dropFirst() where settled[index] == settled[index - 1] + 1 {
        let stem = morphemes[settled[index - 1]]
        var before: [Letter] = []
        append(word[index - 1], to: &before)
        if stem.isStem, stem.letters.last == tailOfP, before.last != tailOfP {
          settled[index] = settled[index - 1]
        }
      }
      return settled
    }
  }
#endif
