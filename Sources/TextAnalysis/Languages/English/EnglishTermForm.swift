/// Makes the normal form of an English word: what its term is in the vocabulary.
///
/// Function words, stop words, numbers, addresses and marks have none. An acronym keeps its
/// capitals and loses its full stops and plural ending (`U.S.` is `US`, `NGOs` is `NGO`); another
/// proper noun with a capital keeps its spelling, one in a line of capitals being written as a name
/// (`LONDON` is `London`); any other word is lower-cased and stemmed.
struct EnglishTermForm {
  private let stopWords: WordList
  private let stemmer = PorterStemmer()
  /// The word in lower case, with ASCII apostrophes.
  private var lower: [UInt8] = []
  /// The word as spelled, without full stops, where it is not letters alone.
  private var surface: [UInt8] = []

  init(stopWords: WordList) {
    self.stopWords = stopWords
  }

  /// The term of a word, or ``Token/noTerm``.
  ///
  /// - Parameters:
  ///   - isShouted: Whether the whole sentence is in capitals, so that capitals say nothing.
  mutating func term(
    of piece: EnglishPiece, tag: PartOfSpeech, isShouted: Bool, in utf8: UnsafeBufferPointer<UInt8>,
    vocabulary: inout Vocabulary
  ) -> Int32 {
    guard piece.kind == .word, Self.isContent(tag) else { return Token.noTerm }
    lower.removeAll(keepingCapacity: true)
    let word = UnsafeBufferPointer(rebasing: utf8[piece.start..<piece.end])
    // Most words are letters alone, and spelled as they stand.
    guard word.contains(where: { !$0.isLetter }) else {
      lower.append(contentsOf: word)
      for index in lower.indices where lower[index].isUpper { lower[index] |= 0x20 }
      return term(spelled: word, tag: tag, isShouted: isShouted, vocabulary: &vocabulary)
    }
    normalize(utf8, piece.start..<piece.end)
    let surface = surface
    return surface.withUnsafeBufferPointer {
      term(spelled: $0, tag: tag, isShouted: isShouted, vocabulary: &vocabulary)
    }
  }

  /// The term of the word that is in `lower`.
  ///
  /// - Parameter surface: The word as spelled, without full stops.
  private mutating func term(
    spelled surface: UnsafeBufferPointer<UInt8>, tag: PartOfSpeech, isShouted: Bool,
    vocabulary: inout Vocabulary
  ) -> Int32 {
    guard surface.count > 1 else { return Token.noTerm }
    if tag == .propn || tag == .noun, !isShouted, let acronym = Self.acronymLength(surface) {
      return vocabulary.intern(UnsafeBufferPointer(rebasing: surface[..<acronym]))
    }
    guard !lower.withUnsafeBufferPointer({ stopWords.contains($0) }) else { return Token.noTerm }
    if tag == .propn, !surface.elementsEqual(lower) {
      guard isShouted, surface[0].isUpper else { return vocabulary.intern(surface) }
      // A word in capitals is written as a name: the first letter large, the rest small.
      lower[0] = surface[0]
    } else {
      stemmer.stem(&lower)
    }
    return lower.withUnsafeBufferPointer { vocabulary.intern($0) }
  }

  /// Whether words of this part of speech can be terms.
  static func isContent(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .noun, .propn, .adj, .verb, .adv, .x: true
    default: false
    }
  }

  /// Fills `surface` and `lower`, which is empty.
  private mutating func normalize(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    surface.removeAll(keepingCapacity: true)
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = utf8[position]
      if byte < 0x80 {
        position += 1
        guard byte != UInt8(ascii: ".") else { continue }
        surface.append(byte)
        lower.append(byte.lowercased)
        continue
      }
      let (scalar, length) = EnglishCharacter.decode(position, of: utf8)
      position += length
      normalize(scalar)
    }
  }

  private mutating func normalize(_ scalar: UInt32) {
    switch scalar {
    case 0xAD: break
    case 0x2018, 0x2019, 0x201B, 0x02BC:
      surface.append(UInt8(ascii: "'"))
      lower.append(UInt8(ascii: "'"))
    case 0x2010, 0x2011:
      surface.append(UInt8(ascii: "-"))
      lower.append(UInt8(ascii: "-"))
    default:
      guard let scalar = Unicode.Scalar(scalar) else { return }
      surface.append(contentsOf: String(scalar).utf8)
      lower.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// The length of the acronym that `surface` is, without a plural `s`; nil when it is none.
  private static func acronymLength(_ surface: UnsafeBufferPointer<UInt8>) -> Int? {
    var length = surface.count
    if length > 2, surface[length - 1] == UInt8(ascii: "s") {
      length -= 1
      if surface[length - 1] == UInt8(ascii: "'") { length -= 1 }
    }
    var capitals = 0
    for byte in surface[..<length] {
      if byte.isUpper {
        capitals += 1
      } else if !byte.isDigit, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "-") {
        return nil
      }
    }
    return capitals >= 2 || (capitals == 1 && length > 1) ? length : nil
  }
}
