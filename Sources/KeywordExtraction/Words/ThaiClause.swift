import TextAnalysis

/// Cuts a Thai clause, which has no spaces, at its function words and at what the article repeats.
///
/// No word breaker: what is left between two function words may still be several words, so that
/// ``RepeatedStrings`` of the article are looked for in it. Only function words of three letters or
/// more cut, and strings of four, where a word can begin and end by the spelling: before no dependent
/// vowel or tone mark, behind no leading vowel.
struct ThaiClause {
  /// The most letters of a piece that can be a name or a compound; longer ones are clauses.
  private static let longestPiece = 12
  private let cutters: [[UInt8]]
  private let wholes: Phrases
  private var repeated = RepeatedStrings(lengths: 3...16) { text, place in
    ThaiClause.isBound(text, place)
  }

  init(_ document: Document, functionWords: Set<String>) {
    let short = LanguageWords.of(document.language)[.cuttingWords]
    wholes = LanguageWords.of(document.language).phrases(.wholeWords)
    let letter = Self.letter
    cutters =
      (functionWords.map { Array($0.utf8) }.filter { $0.count >= 3 * letter } + short)
      .sorted { $0.count > $1.count || $0.count == $1.count && $0.lexicographicallyPrecedes($1) }
    let body = document.body
    for token in body.tokens where !token.tag.isSymbol {
      for piece in cut(token.range, in: body.text) { repeated.count(body.text.utf8[piece]) }
    }
    repeated.keepMaximal()
  }

  private static let letter = "ก".utf8.count

  /// The pieces of the clause at `range`, without function words and without clauses.
  ///
  /// - Complexity: O(*nm*) for *n* letters and *m* function words.
  func pieces(of range: TextRange, in text: SourceText) -> [TextRange] {
    cut(range, in: text).flatMap { piece in
      let found = repeated.parts(of: text.utf8[piece]).filter(\.isRepeated).map(\.range)
      if !found.isEmpty { return found }
      return piece.count <= Self.longestPiece * Self.letter ? [piece] : []
    }
  }

  /// What function words leave of a clause.
  private func cut(_ range: TextRange, in text: SourceText) -> [TextRange] {
    let utf8 = text.utf8[range]
    var end = range.lowerBound
    return range.pieces { place in
      if place < end { return nil }
      if let whole = lengthOfWhole(at: place, in: utf8) {
        end = place + whole
        return nil
      }
      let rest = utf8[place...]
      guard let word = cutters.first(where: { rest.starts(with: $0) }),
        Self.isFree(utf8, place..<place + word.count)
      else { return nil }
      return word.count
    }
  }

  /// The length of a word that holds function words and is none (รายได้), where one begins.
  private func lengthOfWhole(at place: Int, in clause: ArraySlice<UInt8>) -> Int? {
    clause.withUnsafeBufferPointer { bytes in
      wholes.length(in: bytes, at: place - clause.startIndex, limit: bytes.count)
    }
  }

  /// Whether a word may begin and end at the bounds of a place.
  private static func isFree(_ utf8: ArraySlice<UInt8>, _ place: Range<Int>) -> Bool {
    isBound(utf8, place.lowerBound) && isBound(utf8, place.upperBound)
  }

  /// Whether a word may end at a place and another one begin there.
  private static func isBound(_ utf8: ArraySlice<UInt8>, _ place: Int) -> Bool {
    let before = scalar(utf8[..<place].suffix(letter))
    let after = scalar(utf8[place...].prefix(letter))
    // Leading vowels end no word; dependent vowels, tone and silence marks begin none.
    return !(0x0E40...0x0E44 ~= before) && !(0x0E30...0x0E3A ~= after)
      && !(0x0E45...0x0E4E ~= after) && !(0x0E48...0x0E4B ~= before && isVowel(utf8, place))
  }

  /// Whether the letter at a place, behind a tone mark, is อ as the vowel of the consonant before the mark
  /// (ห้อง), which has no other.
  private static func isVowel(_ utf8: ArraySlice<UInt8>, _ place: Int) -> Bool {
    let before = utf8[..<place].dropLast(letter)
    return scalar(utf8[place...].prefix(letter)) == 0x0E2D
      && 0x0E01...0x0E2E ~= scalar(before.suffix(letter))
      && !(0x0E40...0x0E44 ~= scalar(before.dropLast(letter).suffix(letter)))
  }

  private static func scalar(_ utf8: ArraySlice<UInt8>) -> UInt32 {
    String(decoding: utf8, as: UTF8.self).unicodeScalars.first?.value ?? 0
  }
}
