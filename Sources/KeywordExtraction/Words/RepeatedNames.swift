import TextAnalysis

/// Names that a function word is a part of, as the article itself tells them.
///
/// A small word between two words with capitals belongs to a name where the whole stands twice or
/// more and the second of the two nowhere else: Isle of Man, Museum für Naturkunde. An article with
/// a capital inside a sentence belongs to the name behind it, at the beginning of a sentence too: Le
/// Havre, The Hague. A conjunction joins two words that stand together twice and nowhere else: Salt and
/// Honey. A word that stands as often without a capital ends none of them. An A behind a word with a
/// capital is a letter where the two stand twice: Serie A. So is a number of four figures at most or with a
/// point inside, but behind words that count days, places or parts of a text: Type 2, Ligue 1, Python 3.14.
/// A number in words with a capital belongs to the name behind it where the two stand twice, once inside a
/// sentence: Three Mile Island. What is in quotation marks as a whole needs no second place ("House of
/// Glass"), and neither do words inside surnames: van der Velde. A possessive joins two words with capitals
/// that stand nowhere else (King's Cross), and at its first place a saint or a noun for which things are
/// named to the word behind it (St Paul's Cathedral, Kids' Choice Awards), or any name to a disease or a law
/// (Parkinson's disease). The parties of a case are one: Roe v. Wade. So are two words with capitals around an
/// ampersand: Land & Vee.
struct RepeatedNames {
  private let words: FunctionWordsOfNames
  /// The names, as they are spelled.
  private var names = Vocabulary(capacity: 16)
  /// Surnames behind given names, from their first small word on.
  private var surnames = Vocabulary(capacity: 4)
  /// For each name whether a conjunction is inside.
  private var isConjoined: [Bool] = []
  /// For each name whether it is one by itself, not only behind another.
  private var standsAlone: [Bool] = []

  init(_ document: Document) {
    words = .of(document.language)
    if !words.articles.isEmpty || !words.links.isEmpty || !words.surnameLinks.isEmpty
      || words.hasNumbers
    {
      find(in: document.body)
    }
  }

  /// The last token of the name that begins at `index`, if one does.
  func endOfName(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Int? {
    if let end = knownEnd(index, tokens, in: text, where: { standsAlone[$0] }) { return end }
    return surnames.count > 0 ? knownSurname(index, tokens, in: text) : nil
  }

  /// The last token of a surname that begins with a small word and stands behind a given name elsewhere:
  /// Ms. van der Velde.
  private func knownSurname(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    guard !text.utf8[Int(tokens[index].start)].isUpper else { return nil }
    let ends = index + 1..<min(index + Self.longestSurname, tokens.endIndex)
    return ends.last { end in
      Self.withKey(of: text.utf8[Int(tokens[index].start)..<Int(tokens[end].end)]) {
        surnames.number(of: $0) != nil
      }
    }
  }

  /// The most tokens of such a surname.
  private static let longestSurname = 5

  /// The last token of the words that a conjunction joins to the end of a longer name, `index`: the
  /// Water of Department of Land and Water.
  func endOfConjunction(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Int? {
    knownEnd(index, tokens, in: text) { isConjoined[$0] }
  }

  private func knownEnd(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText, where suits: (Int) -> Bool
  ) -> Int? {
    guard !isConjoined.isEmpty, let (end, _) = pattern(at: index, tokens, in: text) else {
      return nil
    }
    let place = Int(tokens[index].start)..<Int(tokens[end].end)
    let name = Self.withKey(of: text.utf8[place]) { names.number(of: $0) }
    return name.map { suits(Int($0)) } ?? false ? end : nil
  }

  private enum Kind {
    case article, link, conjunction, letter, number, numeral, possessive, possessor, surname
  }

  /// The end of what looks like a name with a function word inside or in front.
  private func pattern(
    at index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> (end: Int, kind: Kind)? {
    // Most words are turned away by one byte.
    let byte = text.utf8[Int(tokens[index].start)]
    let word = KeywordWordRow.endOfWord(index, tokens, in: text)
    if word + 1 < tokens.endIndex, text.utf8[Int(tokens[word + 1].start)] &- 0x30 < 10,
      let end = endOfNumber(behind: index, to: word, tokens, in: text)
    {
      return (end, .number)
    }
    guard byte.isUpper || byte == 0xC3 else { return nil }
    let first = text.utf8[tokens[index].range]
    if isPossessive(index + 1, tokens, in: text) {
      guard isWord(tokens[index], in: text) else { return nil }
      if words.possessed.contains(text.utf8[tokens[index + 2].range]) {
        return (index + 2, .possessor)
      }
      guard isWord(tokens[index + 2], in: text) else { return nil }
      let isPossessor =
        words.possessors.contains(first) || isSaint(before: index, tokens, in: text)
      return (index + 2, isPossessor ? .possessor : .possessive)
    }
    guard Self.isCapital(first), KeywordWordRow.isSpaced(index, tokens, in: text) else {
      return nil
    }
    if let end = endOfCapitalLink(index, tokens, in: text) { return (end, .surname) }
    if words.numerals.contains(first) {
      return isWord(tokens[index + 1], in: text) ? (index + 1, .numeral) : nil
    }
    if words.articles.contains(first) {
      let end = index + 1
      guard isWord(tokens[end], in: text) else { return nil }
      guard KeywordWordRow.isSpaced(end, tokens, in: text) else { return (end, .article) }
      let next = text.utf8[tokens[end + 1].range]
      return Self.isCapital(next) || words.links.contains(next) ? nil : (end, .article)
    }
    if let end = endOfCase(index, tokens, in: text) ?? endOfPair(index, tokens, in: text) {
      return (end, .possessor)
    }
    guard tokens[index].isTerm, KeywordWordRow.isSpaced(index + 1, tokens, in: text) else {
      return nil
    }
    if let end = endOfSurname(index, tokens, in: text) { return (end, .surname) }
    let middle = text.utf8[tokens[index + 1].range]
    let kind: Kind
    if middle.elementsEqual("A".utf8) {
      return Self.isCapital(text.utf8[tokens[index + 2].range]) ? nil : (index + 1, .letter)
    } else if words.links.contains(middle) {
      kind = .link
    } else if words.conjunctions.contains(middle) {
      kind = .conjunction
    } else {
      return nil
    }
    var end = index + 2
    // Lord of the Rings, Ursula von der Leyen.
    let second = text.utf8[tokens[end].range]
    if kind == .link, words.lowerArticles.contains(second) || words.links.contains(second),
      KeywordWordRow.isSpaced(end, tokens, in: text)
    {
      end += 1
    }
    return isWord(tokens[end], in: text) && !isPaired(end, tokens, in: text) ? (end, kind) : nil
  }

  /// Whether a token is the first of two names around an ampersand, and belongs to that.
  private func isPaired(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    index + 1 < tokens.endIndex && text.utf8[tokens[index + 1].range].elementsEqual("&".utf8)
  }

  /// The end of a name behind the ampersand that follows one: Land & Vee.
  private func endOfPair(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    let end = index + 2
    guard text.utf8[tokens[index + 1].range].elementsEqual("&".utf8), end < tokens.endIndex,
      tokens[index].isTerm, KeywordWordRow.isSpaced(index + 1, tokens, in: text),
      isWord(tokens[end], in: text)
    else { return nil }
    return end
  }

  /// The end of the second party of a case: Roe v. Wade.
  private func endOfCase(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    guard words.hasPossessives, index + 2 < tokens.endIndex,
      text.utf8[Int(tokens[index + 1].start)] == UInt8(ascii: "v")
    else { return nil }
    var end = index + 2
    let versus = text.utf8[tokens[index + 1].range]
    if versus.count == 1, text.utf8[tokens[end].range].elementsEqual(".".utf8) { end += 1 }
    guard versus.count == 1 || versus.elementsEqual("v.".utf8), end < tokens.endIndex,
      KeywordWordRow.isSpaced(end - 1, tokens, in: text), isWord(tokens[end], in: text)
    else { return nil }
    return end
  }

  /// The end of a surname behind small words that are inside surnames: Anouk van der Velde.
  private func endOfSurname(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    guard !words.surnameLinks.isEmpty else { return nil }
    // In Dutch 't is two tokens.
    for last in [index + 3, index + 2, index + 1] where last + 1 < tokens.endIndex {
      let link = Int(tokens[index + 1].start)..<Int(tokens[last].end)
      if words.surnameLinks.contains(text.utf8[link]),
        KeywordWordRow.isSpaced(last, tokens, in: text), isWord(tokens[last + 1], in: text),
        !isPaired(last + 1, tokens, in: text)
      {
        return last + 1
      }
    }
    return nil
  }

  /// The end of a surname that begins with such a word, which has a capital where no given name is before
  /// it: De la Cruz, Van der Meulen.
  private func endOfCapitalLink(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    guard tokens[index].end - tokens[index].start <= Self.longestLink,
      words.linkLetters >> (UInt32(text.utf8[Int(tokens[index].start)].lowercased) & 31) & 1 == 1
    else { return nil }
    for last in [index + 2, index + 1, index] where last + 1 < tokens.endIndex {
      var link = Array(text.utf8[Int(tokens[index].start)..<Int(tokens[last].end)])
      link[0] = link[0].lowercased
      if words.surnameLinks.contains(link[...]),
        KeywordWordRow.isSpaced(last, tokens, in: text), isWord(tokens[last + 1], in: text)
      {
        return last + 1
      }
    }
    return nil
  }

  /// The most bytes of the first word of those inside surnames.
  private static let longestLink = 5

  /// Whether the token at `index` is a possessive ending with a word behind it.
  private func isPossessive(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard words.hasPossessives, index + 1 < tokens.endIndex,
      tokens[index].start == tokens[index - 1].end, KeywordWordRow.isSpaced(index, tokens, in: text)
    else { return false }
    let ending = text.utf8[tokens[index].range]
    if ending.last == UInt8(ascii: "s") { return tokens[index].tag == .part }
    // Behind another possessive it may be taken for a closing quotation mark.
    return KeywordWordRow.endsInApostrophe(ending)
      && text.utf8[tokens[index - 1].range].last == UInt8(ascii: "s")
  }

  /// Whether St or St. stands before a token.
  private func isSaint(
    before index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard index > tokens.startIndex else { return false }
    let before = text.utf8[tokens[index - 1].range]
    return before.elementsEqual("St".utf8) || before.elementsEqual("St.".utf8)
  }

  /// The number behind the word of the tokens from `index` to `last`, if it may belong to a name.
  private func endOfNumber(
    behind index: Int, to last: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    var end = last + 1
    guard words.hasNumbers, tokens[last].isTerm, KeywordWordRow.isSpaced(last, tokens, in: text)
    else { return nil }
    let number = text.utf8[tokens[end].range]
    let point = number.firstIndex(of: UInt8(ascii: "."))
    guard number.count <= (point == nil ? 4 : 5), number.last != UInt8(ascii: "."),
      number.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") })
    else { return nil }
    let word = text.utf8[Int(tokens[index].start)..<Int(tokens[last].end)]
    guard words.numbered.contains(word) || isNumberedName(word) else { return nil }
    guard end + 1 < tokens.endIndex else { return end }
    if isScore(index...last, tokens, in: text) { return nil }
    if isModel(end, tokens, in: text) { end += 2 }
    guard end + 1 < tokens.endIndex else { return end }
    let next = tokens[end + 1]
    // A result, a share or a quantity: 2-1, 5 %, 3 million.
    let mark = text.utf8[Int(next.start)]
    if point == nil && next.tag.isNumber || mark == UInt8(ascii: "%")
      || point != nil && words.units.contains(text.utf8[next.range])
    {
      return nil
    }
    let isFree = next.start > tokens[end].end || ".,;:!?)'\"".utf8.contains(mark) || mark == 0xE2
    return isFree ? end : nil
  }

  /// Whether a word with a capital, or with an & inside, does not count what its number says.
  private func isNumberedName(_ word: ArraySlice<UInt8>) -> Bool {
    let isJoined = word.first?.isUpper ?? false && word.contains(UInt8(ascii: "&"))
    return (Self.isCapital(word) || isJoined) && !words.counted.contains(word)
  }

  /// Whether the number at `index` is the first half of the number of a model or a form: 737-800, 11-B.
  private func isModel(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    guard KeywordWordRow.endOfWord(index, tokens, in: text) == index + 2 else { return false }
    let parts = [index, index + 2].map { text.utf8[tokens[$0].range] }
    if parts.allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isDigit) }) { return true }
    // Form 11-B.
    return parts[1].count == 1 && parts[1].allSatisfy(\.isUpper)
  }

  /// Whether a word and its number are beside another such pair, as the teams of a match are: Leeds 3,
  /// Hull 1.
  private func isScore(
    _ word: ClosedRange<Int>, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    let isComma = { (place: Int) in
      tokens.indices.contains(place)
        && text.utf8[Int(tokens[place].start)] == UInt8(ascii: ",")
    }
    let (first, last) = (word.lowerBound, word.upperBound)
    let before = isComma(first - 1) ? first - 2 : first - 1
    if tokens.indices.contains(before - 1), tokens[before].tag.isNumber,
      Self.isCapital(text.utf8[tokens[before - 1].range])
    {
      return true
    }
    let after = isComma(last + 2) ? last + 3 : last + 2
    return tokens.indices.contains(after + 1) && tokens[after + 1].tag.isNumber
      && Self.isCapital(text.utf8[tokens[after].range])
  }

  private func isWord(_ token: Token, in text: SourceText) -> Bool {
    let word = text.utf8[token.range]
    return token.isTerm && word.count > 2 && Self.isCapital(word)
  }

  /// What may be a name, before its places are counted.
  private struct Counts {
    var kind: Kind
    var places = 0
    /// Places inside a sentence.
    var inside = 0
    /// Places where a word with a capital is beside it, of which it may be the lesser part.
    var crowded = 0
    /// Whether a place shows it by itself: between quotation marks, or behind a given name.
    var isShown = false
    /// The numbers of its first word, of its last, and of that without the capital.
    var first: Int32
    var last: Int32
    var small: Int32

    /// Whether it is a name, with the counts of these words.
    func isName(first: Int, last: Int, small: Int) -> Bool {
      if isShown { return true }
      return switch kind {
      case .article: inside > 0 && 2 * places >= last && small < places
      case .link: places > 1 && last == places && 2 * crowded <= places && small < places
      case .conjunction: places > 1 && last == places
      case .letter, .number: places > 1
      case .surname: inside > 0 && small < places
      case .numeral: places > 1 && inside > 0 && small < places
      case .possessive: places > 1 && first == places && last == places && small < places
      case .possessor: true
      }
    }
  }

  /// - Complexity: O(*n*) in the number of tokens.
  private mutating func find(in body: TokenizedText) {
    let text = body.text
    var wholes = Vocabulary(capacity: 16)
    var ends = Vocabulary(capacity: 16)
    var counts: [Counts] = []
    for sentence in body.sentences.indices {
      let tokens = body.tokens(inSentence: sentence)
      for index in tokens.indices {
        guard let (end, kind) = pattern(at: index, tokens, in: text) else { continue }
        let place = Int(tokens[index].start)..<Int(tokens[end].end)
        let number = Int(Self.withKey(of: text.utf8[place]) { wholes.intern($0) })
        if number == counts.count {
          let last = text.utf8[tokens[end].range].withUnsafeBufferPointer { ends.intern($0) }
          let small = text.string(in: tokens[end].range).lowercased()
          let first = text.utf8[tokens[index].range].withUnsafeBufferPointer { ends.intern($0) }
          counts.append(
            Counts(kind: kind, first: first, last: last, small: ends.intern(small)))
        }
        let isInside =
          index > tokens.startIndex && KeywordWordRow.isSpaced(index - 1, tokens, in: text)
          && !tokens[index - 1].tag.isSymbol
        counts[number].places += 1
        if kind == .link && Self.isQuoted(place, in: text)
          || kind == .surname && EnglishNameHeralds.isGivenName(text.utf8[tokens[index].range])
        {
          counts[number].isShown = true
        }
        if kind == .surname, index + 1 < end {
          let surname = Int(tokens[index + 1].start)..<place.upperBound
          _ = Self.withKey(of: text.utf8[surname]) { surnames.intern($0) }
        }
        if isInside { counts[number].inside += 1 }
        if isInside && isWord(tokens[index - 1], in: text)
          || KeywordWordRow.isSpaced(end, tokens, in: text)
            && Self.isCapital(text.utf8[tokens[end + 1].range])
        {
          counts[number].crowded += 1
        }
      }
    }
    if surnames.count > 0 {
      for number in counts.indices where counts[number].kind == .surname {
        var small = Array(wholes.utf8(of: Int32(number)))
        small[0] = small[0].lowercased
        let isKnown = small.withUnsafeBufferPointer { surnames.number(of: $0) != nil }
        if isKnown { counts[number].isShown = true }
      }
    }
    // Most articles have no such name, and need no second look.
    guard
      counts.contains(where: {
        switch $0.kind {
        case .article, .surname: $0.isShown || $0.inside > 0
        case .possessor: true
        default: $0.isShown || $0.places > 1
        }
      })
    else { return }
    let endCounts = Self.counts(of: ends, in: body)
    for (number, count) in counts.enumerated()
    where count.isName(
      first: endCounts[Int(count.first)], last: endCounts[Int(count.last)],
      small: endCounts[Int(count.small)])
    {
      _ = wholes.utf8(of: Int32(number)).withUnsafeBufferPointer { names.intern($0) }
      let isPair =
        endCounts[Int(count.first)] == count.places && 2 * count.crowded <= count.places
        && endCounts[Int(count.small)] < count.places
      isConjoined.append(count.kind == .conjunction)
      standsAlone.append(count.kind != .conjunction || isPair)
    }
  }

  /// Whether quotation marks stand right before and behind a place.
  private static func isQuoted(_ place: Range<Int>, in text: SourceText) -> Bool {
    let utf8 = text.utf8
    let before = utf8[max(0, place.lowerBound - 3)..<place.lowerBound]
    let behind = utf8[place.upperBound..<min(utf8.count, place.upperBound + 3)]
    return
      (before.last == UInt8(ascii: "\"") || before.elementsEqual("“".utf8)
      || before.elementsEqual("‘".utf8) || before.last == UInt8(ascii: "'"))
      && (behind.first == UInt8(ascii: "\"") || behind.elementsEqual("”".utf8)
        || behind.elementsEqual("’".utf8) || behind.first == UInt8(ascii: "'"))
  }

  /// Calls `body` with a name's bytes, in which the apostrophe is a straight one.
  private static func withKey<Result>(
    of name: ArraySlice<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard name.contains(0xE2) else { return name.withUnsafeBufferPointer(body) }
    var key: [UInt8] = []
    for byte in name {
      key.append(byte)
      if key.suffix(3).elementsEqual("’".utf8) {
        key.removeLast(3)
        key.append(UInt8(ascii: "'"))
      }
    }
    return key.withUnsafeBufferPointer(body)
  }

  /// How often each of `words` is in the text.
  private static func counts(of words: Vocabulary, in body: TokenizedText) -> [Int] {
    var counts = [Int](repeating: 0, count: words.count)
    for token in body.tokens {
      let number = body.text.utf8[token.range].withUnsafeBufferPointer { words.number(of: $0) }
      if let number { counts[Int(number)] += 1 }
    }
    return counts
  }

  /// Whether a word begins with a capital letter of ASCII or Latin-1 and has small ones.
  private static func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, first &- 0x41 < 26 || first == 0xC3, word.count > 1 else {
      return false
    }
    let second = word[word.startIndex + 1]
    if first == 0xC3, second > 0x9E { return false }
    return !(word.last ?? 0).isUpper
  }
}

/// The function words of a language that may belong to names.
private struct FunctionWordsOfNames {
  /// With a capital: Le, São.
  let articles: Phrases
  let lowerArticles: Phrases
  let links: Phrases
  /// Words inside surnames, in small letters: van der.
  let surnameLinks: Phrases
  /// The letters that those begin with, a bit for each.
  let linkLetters: UInt32
  let conjunctions: Phrases
  /// Numbers with a capital: Three.
  let numerals: Phrases
  /// Nouns that make a name with a number even in small letters: type 2 diabetes.
  let numbered: Phrases
  /// Nouns whose number counts them, with a capital: Figure 3.
  let counted: Phrases

  /// Units, which make a quantity of a number with a point before them.
  let units: Phrases
  /// Whether a possessive ending may be inside a name.
  let hasPossessives: Bool
  /// Nouns whose things are named for them, with a capital: Children.
  let possessors: Phrases
  /// Nouns that are named for who is before them: disease.
  let possessed: Phrases

  /// Whether names of the language may end in a number.
  var hasNumbers: Bool { !counted.isEmpty }

  private static let english = FunctionWordsOfNames(.english)

  static func of(_ language: Language) -> FunctionWordsOfNames {
    language == .english ? english : FunctionWordsOfNames(language)
  }

  private init(_ language: Language) {
    let words = LanguageWords.of(language)
    lowerArticles = words.phrases(.nameArticles)
    articles = Self.capitalized(words.strings(.nameArticles))
    numbered = words.phrases(.numberedNames)
    counted = Self.capitalized(words.strings(.countedNouns))
    numerals = Self.capitalized(words.strings(.nameNumerals))
    units = words.phrases(.numberUnits) + words.phrases(.weakNouns)
    hasPossessives = !words.phrases(.clitics).isEmpty
    possessed = words.phrases(.possessedNouns)
    possessors = Self.capitalized(words.strings(.namePossessors))
    links = words.phrases(.nameLinks)
    surnameLinks = words.phrases(.surnameLinks)
    linkLetters = words.strings(.surnameLinks).reduce(0) {
      $0 | 1 << (UInt32($1.utf8.first ?? 0) & 31)
    }
    conjunctions = words.phrases(.nameConjunctions)
  }

  private static func capitalized(_ words: [String]) -> Phrases {
    Phrases(words.map { Array(($0.prefix(1).uppercased() + $0.dropFirst()).utf8) })
  }
}
