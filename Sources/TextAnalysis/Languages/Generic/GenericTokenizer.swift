/// Cuts a sentence into words, numbers, runs of ideographs, and marks.
///
/// Words follow Unicode Standard Annex #29 in the main: letters with their marks and digits, also
/// with an apostrophe, a middle dot or an underscore between letters; a hyphen parts them. Departing
/// from it, a word of at most two letters before an apostrophe (`l'`, `qu'`) is a piece of its own,
/// since languages that write so mean two words; in Cyrillic letters none do (`п'ять`).
struct GenericTokenizer {
  /// A piece of a sentence.
  struct Piece: Equatable {
    enum Kind {
      case word
      /// An article or pronoun that lost its vowel, with its apostrophe.
      case elision
      case number
      case ideographs
      case punctuation
      case symbol
    }

    var kind: Kind
    var range: TextRange
  }

  private let utf8: UnsafeBufferPointer<UInt8>
  /// Longer words that are a piece of their own before an apostrophe: `dell'`.
  private let elisions: PackedWords?

  init(_ utf8: UnsafeBufferPointer<UInt8>, elisions: PackedWords? = nil) {
    self.utf8 = utf8
    self.elisions = elisions
  }

  /// The pieces of `sentence`, in order.
  ///
  /// - Complexity: O(*n*).
  func pieces(of sentence: TextRange, _ body: (Piece) -> Void) {
    var offset = sentence.lowerBound
    while offset < sentence.upperBound {
      let (scalar, length) = utf8.scalar(at: offset)
      var end = offset + length
      switch ScalarClass(scalar) {
      case .space: break
      case .letter, .mark:
        let (kind, wordEnd) = readWord(from: offset, to: sentence.upperBound)
        body(Piece(kind: kind, range: offset..<wordEnd))
        end = wordEnd
      case .digit:
        let (kind, numberEnd) = readNumber(from: offset, to: sentence.upperBound)
        body(Piece(kind: kind, range: offset..<numberEnd))
        end = numberEnd
      case .ideograph:
        while end < sentence.upperBound {
          let next = utf8.scalar(at: end)
          guard ScalarClass(next.value) == .ideograph else { break }
          end += next.length
        }
        body(Piece(kind: .ideographs, range: offset..<end))
      case .punctuation:
        if scalar == 0x5B,
          let code = StrayMarks.endOfCodeAmongWords(utf8, at: offset, to: sentence.upperBound)
        {
          end = code
        }
        body(Piece(kind: .punctuation, range: offset..<end))
      case .symbol: body(Piece(kind: .symbol, range: offset..<end))
      }
      offset = end
    }
  }

  private func readWord(from start: Int, to limit: Int) -> (Piece.Kind, end: Int) {
    var offset = start
    var letters = 0
    while offset < limit {
      let (scalar, length) = utf8.scalar(at: offset)
      switch ScalarClass(scalar) {
      case .letter, .digit: letters += 1
      case .mark: break
      case .punctuation where joinsLetters(scalar) && isLetter(at: offset + length, limit):
        if offset > start, scalar == 0x27 || scalar == 0x2019, !Self.isCyrillic(utf8[start]),
          letters <= 2 || elisions?.contains(utf8, start..<offset) ?? false
        {
          return (.elision, offset + length)
        }
        letters += 2
      default: return (.word, offset)
      }
      offset += length
    }
    return (.word, offset)
  }

  /// Digits with full stops and commas between them; with a letter behind, a word (`20th`, `3D`).
  private func readNumber(from start: Int, to limit: Int) -> (Piece.Kind, end: Int) {
    var offset = start
    while offset < limit {
      let (scalar, length) = utf8.scalar(at: offset)
      let after = offset + length
      switch ScalarClass(scalar) {
      case .digit: break
      case .punctuation where scalar == 0x2E || scalar == 0x2C:
        guard after < limit, ScalarClass(utf8.scalar(at: after).value) == .digit else {
          return (.number, offset)
        }
      case .letter, .mark: return (.word, readWord(from: offset, to: limit).end)
      default: return (.number, offset)
      }
      offset = after
    }
    return (.number, offset)
  }

  /// Whether a letter of two bytes is Cyrillic, by its first.
  private static func isCyrillic(_ byte: UInt8) -> Bool { 0xD0...0xD4 ~= byte }

  private func joinsLetters(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0xB7 || scalar == 0x2027 || scalar == 0x5F
  }

  private func isLetter(at offset: Int, _ limit: Int) -> Bool {
    offset < limit && ScalarClass(utf8.scalar(at: offset).value) == .letter
  }
}
