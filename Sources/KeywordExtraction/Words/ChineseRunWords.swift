import TextAnalysis

/// The words of runs of ideographs in Chinese, by the list of ``TextAnalysis/ChineseWords``.
///
/// Function words and adverbs end a stretch. In a stretch what the article repeats of adjoining words is
/// one word (加装电梯), which may be a name that the list does not have, unless it is a few nouns; what is
/// between is the words themselves, of which verbs are in no phrase. A surname with two characters behind it
/// that are no words is the name of a person, other single characters that follow each other are one word,
/// and one or two end the word before them (康复师).
struct ChineseRunWords {
  private var repeated = RepeatedStrings(lengths: 2...6)
  private static let chinese = LanguageWords.of(.chinese)
  private static let surnames = chinese.phrases(.surnames)
  private static let doubleSurnames = chinese.phrases(.doubleSurnames)
  private static let weakNouns = chinese.phrases(.weakNouns)
  private static let cutters = chinese.phrases(.cuttingWords)
  private let functionCharacters: Set<UInt32>
  /// How many bytes of the runs are in words of two characters and more, and in all.
  private var known = 0
  private var total = 0

  /// The bytes of an ideograph.
  private static let letter = 3
  /// The most words of a repeated string that are words of a phrase.
  private static let longestPhrase = 3
  /// The most single characters that end one word: 江陵 | 湾 | 区.
  private static let mostSuffixes = 2
  /// The most characters of a name of which the list knows no word.
  private static let longestName = 4

  init(_ functionCharacters: Set<UInt32>) {
    self.functionCharacters = functionCharacters
  }

  /// Whether the list knows the words of most of the runs that were counted.
  var areKnown: Bool { 2 * known > total }

  /// Takes note of a run of the article.
  ///
  /// - Complexity: O(*n*) in its length.
  mutating func count(_ run: ArraySlice<UInt8>) {
    let pieces = withNames(ChineseWords.pieces(of: run), in: run)
    for piece in pieces where piece.wordClass != nil && piece.range.count > Self.letter {
      known += piece.range.count
    }
    for stretch in stretches(of: pieces, in: run) { repeated.count(stretch, in: run) }
    total += run.count
  }

  /// Ends the counting.
  mutating func keepMaximal() { repeated.keepMaximal() }

  /// The words of a run, without its function words.
  ///
  /// - Complexity: O(*n*) in its length.
  func words(of run: ArraySlice<UInt8>) -> [UnspacedWord] {
    let pieces = withNames(ChineseWords.pieces(of: run), in: run)
    return stretches(of: pieces, in: run).flatMap {
      repeated.words(of: $0, in: run, isWord: isWord) { units(of: $0, in: run) }
    }
  }

  private typealias Piece = WordBreaker.Piece

  /// The pieces of a run between function words of the language's list and others of more than a character,
  /// names in a stretch of their own.
  private func stretches(
    of pieces: [Piece], in run: ArraySlice<UInt8>
  ) -> [BrokenStretch] {
    var stretches: [BrokenStretch] = []
    var start = 0
    func close(_ end: Int) {
      if start < end { stretches.append(pieces[start..<end]) }
    }
    for (index, piece) in pieces.enumerated() {
      switch piece.wordClass {
      case .function, .other:
        // A single character may be one of a name.
        guard !isSingle(piece) || isFunction(piece, in: run) else { continue }
        close(index)
        start = index + 1
      case .person:
        close(index)
        stretches.append(pieces[index...index])
        start = index + 1
      default: break
      }
    }
    close(pieces.count)
    return stretches
  }

  /// The pieces with the names of persons in one piece each.
  private func withNames(_ pieces: [Piece], in run: ArraySlice<UInt8>) -> [Piece] {
    var result: [Piece] = []
    var index = 0
    while index < pieces.count {
      let end = endOfName(index, pieces, in: run)
      let range = pieces[index].range.lowerBound..<pieces[end - 1].range.upperBound
      let isName = range.count > 2 * Self.letter && end - index > 1
      result.append(
        Piece(
          range: range,
          wordClass: isName
            ? .person : end - index > 1 ? .name : wordClass(of: pieces[index], in: run)))
      index = end
    }
    return result
  }

  private func wordClass(of piece: Piece, in run: ArraySlice<UInt8>) -> WordClass? {
    let word = run[piece.range]
    if Self.cutters.contains(word) || piece.wordClass == .predicate && Self.weakNouns.contains(word)
    {
      return .other
    }
    if isFunction(piece, in: run) { return .function }
    // Among the names of persons that the list has are many other words (康复, 高昂).
    return piece.wordClass == .person ? .noun : piece.wordClass
  }

  /// Whether a piece is one of the function characters of the language's list.
  private func isFunction(_ piece: Piece, in run: ArraySlice<UInt8>) -> Bool {
    guard isSingle(piece),
      let scalar = String(decoding: run[piece.range], as: UTF8.self).unicodeScalars.first?.value
    else { return false }
    return functionCharacters.contains(scalar)
  }

  /// Where the name ends that begins with the surname at `index`, or the next piece.
  private func endOfName(_ index: Int, _ pieces: [Piece], in run: ArraySlice<UInt8>) -> Int {
    let surname = run[pieces[index].range]
    guard
      isSingle(pieces[index]) && !isFunction(pieces[index], in: run)
        && Self.surnames.contains(surname)
        || Self.doubleSurnames.contains(surname)
    else { return index + 1 }
    var end = index + 1
    var length = 0
    while end < pieces.count,
      isSingle(pieces[end]) || pieces[end].wordClass == nil || pieces[end].wordClass == .person,
      !isFunction(pieces[end], in: run), length + pieces[end].range.count <= 2 * Self.letter
    {
      length += pieces[end].range.count
      end += 1
    }
    // Given names are made of adjectives and verbs as well: 王晓明.
    while end > index + 1, [.function, .other].contains(wordClass(of: pieces[end - 1], in: run)) {
      end -= 1
    }
    return end
  }

  private func isSingle(_ piece: Piece) -> Bool { piece.range.count == Self.letter }

  private func isNominal(_ wordClass: WordClass?) -> Bool {
    switch wordClass {
    case .noun, .person, .place, .name, nil: true
    default: false
    }
  }

  /// Whether adjoining pieces that the article repeats are one word: single characters alone, or what neither
  /// begins nor ends with one that is a function word, nor ends with a verb of one.
  private func isWord(_ pieces: BrokenStretch) -> Bool {
    func isContent(_ piece: Piece?) -> Bool {
      piece.map { isNominal($0.wordClass) || $0.wordClass == .predicate } ?? false
    }
    if pieces.allSatisfy({ isSingle($0) }) { return pieces.contains { isContent($0) } }
    guard let first = pieces.first, let last = pieces.last,
      pieces.count > Self.longestPhrase
        || pieces.contains(where: { isSingle($0) || !isNominal($0.wordClass) })
    else { return false }
    return (isContent(first) || first.wordClass == .modifier)
      && (isNominal(last.wordClass) || last.wordClass == .predicate && !isSingle(last))
  }

  /// The words of pieces that the article does not repeat together.
  private func units(
    of pieces: BrokenStretch, in run: ArraySlice<UInt8>
  ) -> [UnspacedWord] {
    var units: [UnspacedWord] = []
    /// How many single characters the last unit takes behind it.
    var room = 0
    for piece in pieces {
      if isSingle(piece), isNominal(piece.wordClass), room > 0, let last = units.last {
        units[units.count - 1].range = last.range.lowerBound..<piece.range.upperBound
        units[units.count - 1].role = .noun
        room -= 1
      } else {
        let isName = piece.wordClass == .person
        units.append(
          UnspacedWord(range: piece.range, role: role(of: piece, in: run), isName: isName))
        let isOpen = isNominal(piece.wordClass) || isSingle(piece) && piece.wordClass == .modifier
        room = isOpen && !isName ? Self.mostSuffixes : 0
      }
    }
    return units
  }

  private func role(of piece: Piece, in run: ArraySlice<UInt8>) -> KeywordWord.Role {
    if isSingle(piece) { return piece.wordClass == .modifier ? .modifier : .function }
    if Self.weakNouns.contains(run[piece.range]) { return .content }
    switch piece.wordClass {
    case nil: return piece.range.count > Self.longestName * Self.letter ? .content : .noun
    case .noun, .person, .place, .name: return .noun
    case .modifier: return .modifier
    case .predicate, .function, .other: return .content
    }
  }
}
