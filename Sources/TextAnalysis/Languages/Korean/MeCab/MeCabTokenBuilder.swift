#if MeCab
  /// Makes tokens of the words that MeCab found.
  struct MeCabTokenBuilder {
    /// The tokens so far.
    private(set) var result: TokenizedText
    private let utf8: UnsafeBufferPointer<UInt8>
    private let composition: HangulComposition
    private var terms = KoreanTerms()
    /// Words without Hangul that touch, not yet cut.
    private var pending: TextRange?

    /// - Parameters:
    ///   - utf8: The composed text.
    ///   - composition: The way back to the text as given.
    init(
      utf8: UnsafeBufferPointer<UInt8>, composition: HangulComposition, result: TokenizedText
    ) {
      self.utf8 = utf8
      self.composition = composition
      self.result = result
    }

    /// Adds the tokens of a word.
    ///
    /// - Parameter offset: Where the stretch begins that the word's range is a part of.
    mutating func append(
      _ word: MeCabLattice.Word, offset: Int, vocabulary: inout Vocabulary
    ) {
      let range = word.range.lowerBound + offset..<word.range.upperBound + offset
      guard holdsHangul(range) else {
        if let pending, pending.upperBound == range.lowerBound {
          self.pending = pending.lowerBound..<range.upperBound
        } else {
          appendPending(&vocabulary)
          pending = range
        }
        return
      }
      appendPending(&vocabulary)
      let entry = MeCabEntry(feature: word.feature)
      if entry.isNoun {
        appendNoun(entry, range, &vocabulary)
      } else if entry.morphemes.isEmpty {
        let stem = UnsafeBufferPointer(rebasing: utf8[range])
        append(range, entry.tag, stem: stem, &vocabulary)
      } else {
        appendContraction(entry, range, &vocabulary)
      }
    }

    /// Closes the sentence.
    mutating func endSentence(vocabulary: inout Vocabulary) {
      appendPending(&vocabulary)
      result.endSentence()
    }

    private func holdsHangul(_ range: TextRange) -> Bool {
      var offset = range.lowerBound
      while offset < range.upperBound {
        let (scalar, length) = utf8.scalar(at: offset)
        // Syllables; letters by themselves, as in ㅋㅋ; jamo that make no syllable.
        if 0xAC00...0xD7A3 ~= scalar || 0x3131...0x3163 ~= scalar || 0x1100...0x11FF ~= scalar {
          return true
        }
        offset += length
      }
      return false
    }

    /// Adds what waits to be cut, by the rules of ``KoreanScanner``.
    private mutating func appendPending(_ vocabulary: inout Vocabulary) {
      guard let range = pending else { return }
      pending = nil
      var scanner = KoreanScanner(utf8: utf8, range: range)
      var unit = scanner.next()
      while let current = unit {
        let next = scanner.next()
        let place = current.start..<(next?.start ?? range.upperBound)
        if current.kind != .space {
          let tag = KoreanSymbols.tag(of: current.kind, utf8, place)
          append(place, tag, stem: nil, &vocabulary)
        }
        unit = next
      }
    }

    /// The UTF-8 bytes of two syllables.
    private static let twoSyllables = 6

    /// Adds a noun, cut into its parts where all of them are nouns of two syllables or more.
    ///
    /// 도서관, for which the dictionary has 도서 + 관, is one word in the treebanks and to
    /// ``KoreanAnalyzer``; a name in which the dictionary sees a verb or a particle is one as well.
    private mutating func appendNoun(
      _ entry: MeCabEntry, _ range: TextRange, _ vocabulary: inout Vocabulary
    ) {
      let isCut =
        entry.morphemes.allSatisfy {
          $0.tag.belongsToNounRun && $0.form.count >= Self.twoSyllables
        } && entry.morphemes.lazy.flatMap(\.form).elementsEqual(utf8[range])
      guard isCut else { return append(range, entry.tag, stem: nil, &vocabulary) }
      var start = range.lowerBound
      for morpheme in entry.morphemes {
        let end = start + morpheme.form.count
        append(start..<end, morpheme.tag, stem: nil, &vocabulary)
        start = end
      }
    }

    /// Adds the tokens of an inflected form.
    private mutating func appendContraction(
      _ entry: MeCabEntry, _ range: TextRange, _ vocabulary: inout Vocabulary
    ) {
      var starts: [Int] = []
      var word: [UInt32] = []
      var offset = range.lowerBound
      while offset < range.upperBound {
        let (scalar, length) = utf8.scalar(at: offset)
        starts.append(offset)
        word.append(scalar)
        offset += length
      }
      starts.append(range.upperBound)
      let owners = MorphemeAlignment.owners(
        ofWord: word, morphemes: entry.morphemes.map(\.letters))
      var first = 0
      for index in 1...word.count where index == word.count || owners[index] != owners[first] {
        let morpheme = entry.morphemes[owners[first]]
        append(
          starts[first]..<starts[index], morpheme.tag,
          stem: UnsafeBufferPointer(rebasing: morpheme.form), &vocabulary)
        first = index
      }
    }

    /// Adds a token.
    ///
    /// - Parameter stem: The dictionary form of a predicate's stem.
    private mutating func append(
      _ range: TextRange, _ tag: PartOfSpeech, stem: UnsafeBufferPointer<UInt8>?,
      _ vocabulary: inout Vocabulary
    ) {
      let term =
        if let stem, tag == .vv || tag == .va {
          terms.term(ofStem: stem, vocabulary: &vocabulary)
        } else {
          terms.term(
            of: UnsafeBufferPointer(rebasing: utf8[range]), tag: tag, before: nil,
            vocabulary: &vocabulary)
        }
      let place = composition.originalRange(range)
      result.append(Token(start: place.lowerBound, end: place.upperBound, tag: tag, term: term))
    }
  }
#endif
