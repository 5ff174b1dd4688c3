import TextAnalysis

/// The words of a Thai clause, which has no spaces, by the list of ``TextAnalysis/ThaiWords``.
///
/// Function words are in no phrase. Of what is between, what the article repeats of adjoining words is one
/// word (ชุดตรวจ), which may be a name that the list does not have, unless it is a few nouns; the rest are the
/// words themselves, a verb with the prefix that makes a noun of it (การเลือกตั้ง) in one. Verbs may be between
/// two nouns of a phrase (ระบบคัดแยกขยะ). Pieces of no word are one with the short words beside them, and the
/// name of a person is what follows a title, in two clauses.
struct ThaiClause {
  private static let thai = LanguageWords.of(.thai)
  private static let functionWords = WordList(
    thai.phrases(.cuttingWords) + thai.phrases(.nameAbbreviations)
      + Phrases(FunctionWords.words(of: .thai).all.sorted().map { Array($0.utf8) }))
  private static let weakNouns = WordList(thai.phrases(.weakNouns))
  private static let nouns = WordList(thai.phrases(.nounsLikeVerbs))
  private static let verbs = WordList(thai.phrases(.plainVerbs))
  private static let prefixes = WordList(thai.phrases(.nounPrefixes))
  private static let heralds = WordList(thai.phrases(.nameHeralds))
  private static let heraldAbbreviations = thai.phrases(.nameAbbreviations)
  /// The names of persons that titles tell, which are found without them as well.
  private var names = Phrases()
  private var repeated = RepeatedStrings(lengths: 2...8)

  /// The most words of a repeated string that are words of a phrase.
  private static let longestPhrase = 3
  /// The most names that are looked for.
  private static let mostNames = 1_000
  /// The most letters of a word that may be a syllable of a name.
  private static let longestSyllable = 3
  /// The most letters of words of which two beside each other are more often syllables of a name.
  private static let shortestWord = 2
  /// The most letters of the rest of a clause that is a name behind a title, whatever its words are.
  private static let shortName = 8
  /// The most letters of a name.
  private static let longestName = 16

  init(_ document: Document) {
    let texts = [document.title, document.body].compactMap { $0 }
    var names = Phrases()
    forEachStretch(of: texts) { stretch, utf8 in
      for piece in stretch where piece.wordClass == .person && names.count < Self.mostNames {
        if !names.contains(utf8[piece.range]) { names.append(utf8[piece.range]) }
      }
    }
    self.names = names
    var repeated = repeated
    forEachStretch(of: texts) { stretch, utf8 in
      repeated.count(stretch, in: utf8[...])
    }
    repeated.keepMaximal()
    self.repeated = repeated
  }

  /// Calls `body` with each stretch between function words.
  private func forEachStretch(
    of texts: [TokenizedText], _ body: (BrokenStretch, [UInt8]) -> Void
  ) {
    for text in texts {
      for sentence in text.sentences.indices {
        var name: TextRange?
        for token in text.tokens(inSentence: sentence) where !token.tag.isSymbol {
          let stretches = stretches(of: token.range, behind: name, in: text.text)
          name = Self.openName(stretches.last?.last, of: token.range, behind: name, in: text.text)
          for stretch in stretches { body(stretch, text.text.utf8) }
        }
      }
    }
  }

  /// The words of a clause, without its function words.
  ///
  /// - Parameter name: The first name of a person, which ends the clause before; it is that of this one
  ///   afterwards.
  /// - Complexity: O(*n*) in its length.
  func words(
    of range: TextRange, behind name: inout TextRange?, in text: SourceText
  ) -> [UnspacedWord] {
    let clause = text.utf8[range]
    let stretches = stretches(of: range, behind: name, in: text)
    name = Self.openName(stretches.last?.last, of: range, behind: name, in: text)
    return stretches.flatMap {
      repeated.words(of: $0, in: clause, isWord: isWord) { pieces in
        pieces.map { word($0, in: clause) }
      }
    }
  }

  /// Whether a clause is as short as the names of persons and has neither function words nor verbs.
  static func mayBeName(_ words: [UnspacedWord], of clause: TextRange) -> Bool {
    clause.count <= longestName * ThaiClusters.letter
      && words.first?.range.lowerBound == clause.lowerBound
      && zip(words, words.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound }
      && words.last?.range.upperBound == clause.upperBound
      && words.allSatisfy { $0.role == .noun }
  }

  private typealias Piece = WordBreaker.Piece

  /// The last piece of a clause as the first name of a person, whose second name the next clause is.
  private static func openName(
    _ last: Piece?, of clause: TextRange, behind name: TextRange?, in text: SourceText
  ) -> TextRange? {
    guard let last, last.wordClass == .person, last.range.upperBound == clause.upperBound,
      !isSecond(clause, behind: name, in: text) || last.range.lowerBound > clause.lowerBound
    else { return nil }
    return last.range
  }

  /// Whether nothing but a space is between the first name of a person and a clause.
  private static func isSecond(
    _ clause: TextRange, behind name: TextRange?, in text: SourceText
  ) -> Bool {
    name.map { KeywordWordRow.adjoins(Int32($0.upperBound), Int32(clause.lowerBound), in: text) }
      ?? false
  }

  /// The pieces of a clause between function words, names and nouns with prefixes in one piece each.
  private func stretches(
    of range: TextRange, behind name: TextRange?, in text: SourceText
  ) -> [BrokenStretch] {
    let clause = text.utf8[range]
    let begins =
      Self.isSecond(range, behind: name, in: text)
      || range.count > ThaiClusters.letter && !Self.functionWords.contains(clause)
        && isBehindAbbreviation(text.utf8[..<range.lowerBound])
    let pieces = joined(ThaiWords.pieces(of: clause), beginsWithName: begins, in: clause)
    return pieces.split { $0.wordClass == .function }.flatMap { stretch in
      var stretches: [BrokenStretch] = []
      var start = stretch.startIndex
      for index in stretch.indices where stretch[index].wordClass == .person {
        stretches += [stretch[start..<index], stretch[index...index]]
        start = index + 1
      }
      return (stretches + [stretch[start...]]).filter { !$0.isEmpty }
    }
  }

  /// Whether an abbreviated title ends a text: พ.ต.อ.
  private func isBehindAbbreviation(_ text: ArraySlice<UInt8>) -> Bool {
    text.last == UInt8(ascii: ".") && Self.heraldAbbreviations.end(text.dropLast())
  }

  private func joined(
    _ pieces: [Piece], beginsWithName: Bool, in clause: ArraySlice<UInt8>
  ) -> [Piece] {
    var result: [Piece] = []
    var index = 0
    if beginsWithName { appendName(&index, pieces, in: clause, to: &result) }
    while index < pieces.count {
      if let end = endOfKnownName(index, pieces, in: clause) {
        appendPerson(index..<end, pieces, to: &result)
        index = end
        continue
      }
      let word = clause[pieces[index].range]
      var end = index + 1
      var wordClass = wordClass(of: pieces[index], in: clause)
      if Self.prefixes.contains(word), end < pieces.count,
        pieces[end].wordClass == .predicate
          || self.wordClass(of: pieces[end], in: clause) == .predicate
      {
        end += 1
        wordClass = .noun
      } else if isSyllable(pieces[index]), wordClass != .function {
        end = endOfSyllables(index, pieces, in: clause)
        if end > index + 1 { wordClass = .name }
      }
      result.append(
        Piece(
          range: pieces[index].range.lowerBound..<pieces[end - 1].range.upperBound,
          wordClass: wordClass))
      index = end
      if Self.heralds.contains(word) { appendName(&index, pieces, in: clause, to: &result) }
    }
    return result
  }

  /// Appends the name of a person that begins at `index`, if one does, and goes behind it.
  private func appendName(
    _ index: inout Int, _ pieces: [Piece], in clause: ArraySlice<UInt8>, to result: inout [Piece]
  ) {
    let end = endOfName(index, pieces, in: clause)
    guard end > index else { return }
    appendPerson(index..<end, pieces, to: &result)
    index = end
  }

  private func appendPerson(_ range: Range<Int>, _ pieces: [Piece], to result: inout [Piece]) {
    let range =
      pieces[range.lowerBound].range.lowerBound..<pieces[range.upperBound - 1].range.upperBound
    result.append(Piece(range: range, wordClass: .person))
  }

  /// Where a name ends that begins at `index` and has a title elsewhere.
  private func endOfKnownName(
    _ index: Int, _ pieces: [Piece], in clause: ArraySlice<UInt8>
  ) -> Int? {
    let start = pieces[index].range.lowerBound
    let length = clause.withUnsafeBufferPointer {
      names.length(in: $0, at: start - clause.startIndex, limit: $0.count)
    }
    guard let length else { return nil }
    let end = pieces[index...].prefix { $0.range.upperBound <= start + length }.endIndex
    return end > index && pieces[end - 1].range.upperBound == start + length ? end : nil
  }

  /// Where the syllables end that begin at `index` and are a name the list does not have: one of them is
  /// no word, or all are as short as few words are.
  private func endOfSyllables(
    _ index: Int, _ pieces: [Piece], in clause: ArraySlice<UInt8>
  ) -> Int {
    let start = pieces[index].range.lowerBound
    var end = index
    var isUnknown = false
    while end < pieces.count, isSyllable(pieces[end]),
      pieces[end].range.upperBound - start <= Self.longestName * ThaiClusters.letter,
      wordClass(of: pieces[end], in: clause) != .function
    {
      if pieces[end].wordClass == nil { isUnknown = true }
      end += 1
    }
    if isUnknown || end == index { return max(end, index + 1) }
    let isShort = pieces[index..<end].allSatisfy {
      $0.range.count <= Self.shortestWord * ThaiClusters.letter
    }
    return isShort ? end : index + 1
  }

  private func isSyllable(_ piece: Piece) -> Bool {
    piece.wordClass == nil || piece.range.count <= Self.longestSyllable * ThaiClusters.letter
  }

  /// Where the name ends that begins behind a title: with a short rest of the clause, or at a function word or
  /// a longer verb; a clause that is a name to its beginning has a longer rest.
  private func endOfName(_ index: Int, _ pieces: [Piece], in clause: ArraySlice<UInt8>) -> Int {
    guard index < pieces.count else { return index }
    let start = pieces[index].range.lowerBound
    if clause.endIndex - start <= Self.shortName * ThaiClusters.letter { return pieces.count }
    var end = index
    var endOfVerbless: Int?
    while end < pieces.count,
      pieces[end].range.upperBound - start <= Self.longestName * ThaiClusters.letter
    {
      let wordClass = wordClass(of: pieces[end], in: clause)
      if wordClass == .function { break }
      if wordClass == .predicate, !isSyllable(pieces[end]) { endOfVerbless = endOfVerbless ?? end }
      end += 1
    }
    return end == pieces.count && index == 0 ? end : endOfVerbless ?? end
  }

  private func wordClass(of piece: Piece, in clause: ArraySlice<UInt8>) -> WordClass? {
    let word = clause[piece.range]
    if Self.functionWords.contains(word) { return .function }
    if Self.nouns.contains(word) { return .noun }
    if Self.verbs.contains(word) { return .predicate }
    return piece.wordClass
  }

  /// Whether adjoining pieces that the article repeats are one word; a few nouns are a phrase, whose parts
  /// may be said alone.
  private func isWord(_ pieces: BrokenStretch) -> Bool {
    pieces.first?.wordClass != .predicate
      && (pieces.count > Self.longestPhrase
        || pieces.contains { $0.wordClass == .predicate || isSyllable($0) })
  }

  private func word(_ piece: Piece, in clause: ArraySlice<UInt8>) -> UnspacedWord {
    UnspacedWord(
      range: piece.range, role: role(of: piece, in: clause), isName: piece.wordClass == .person)
  }

  private func role(of piece: Piece, in clause: ArraySlice<UInt8>) -> KeywordWord.Role {
    if piece.range.count <= ThaiClusters.letter || Self.isSign(clause[piece.range]) {
      return .function
    }
    if Self.weakNouns.contains(clause[piece.range]) { return .content }
    return piece.wordClass == .predicate ? .link : .noun
  }

  /// Whether a word begins with a digit or with one of the signs ฯ and ๆ.
  private static func isSign(_ word: ArraySlice<UInt8>) -> Bool {
    switch word.withUnsafeBufferPointer({ $0.scalar(at: 0).value }) {
    case 0x0E2F, 0x0E46, 0x0E50...0x0E59: true
    default: false
    }
  }
}
