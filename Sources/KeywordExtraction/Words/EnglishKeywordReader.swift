import TextAnalysis

/// Reads English tokens as words: forms are Porter stems, roles follow from the tags.
///
/// A phrase is adjectives, participles and nouns that end in a noun, as in Hulth 2003, “Improved
/// automatic keyword extraction given more linguistic knowledge”; a verb in `ing` counts as a noun
/// (data mining), one in `ed` as an adjective (distributed system). Words that hyphens join are
/// one word (peer-to-peer) with the role of the last; so are names with signs, letters or an `of` in
/// them (see ``EnglishNameJoiner``). Units, time zones and days are in no phrase but as a part of a
/// name (Black Monday).
struct EnglishKeywordReader: KeywordWordReader {
  private(set) var row = KeywordWordRow()
  private let stemmer = PorterStemmer()
  private let lists = EnglishSpellings.shared
  /// What is known of each form, in small letters, whose stem was asked for.
  private var spellings: [Spelling?] = []
  /// The same of the last word whose stem was asked for.
  private var spelling = Spelling(stem: -1, isPlainVerb: false, isWeak: false)
  /// For each word of the row whether it is a unit, a day and the like.
  private var isWeak: [Bool] = []
  private var buffer: [UInt8] = []
  private let names: RepeatedNames
  private let possessives: ClosedPossessives
  private var heralds = EnglishNameHeralds()

  /// What a word in small letters is, wherever it stands.
  private struct Spelling {
    /// A number of ``KeywordWordRow/forms``.
    let stem: Int32
    /// Whether it is hardly ever a noun.
    let isPlainVerb: Bool
    let isWeak: Bool
  }

  init(_ document: Document) {
    names = RepeatedNames(document)
    possessives = ClosedPossessives(document)
  }

  mutating func read(_ text: TokenizedText, asTitle: Bool) {
    // Of its own, so that the calls below need no copies while the reader changes.
    let names = names
    row.words.reserveCapacity(row.words.count + text.tokens.count)
    row.parts.reserveCapacity(row.parts.count + text.tokens.count)
    for sentence in text.sentences.indices {
      let tokens = text.tokens(inSentence: sentence)
      let number = asTitle ? KeywordWord.title : Int32(sentence)
      let firstWord = row.words.count
      var end: Int32 = -1
      var index = tokens.startIndex
      while index < tokens.endIndex {
        let isPossessive = possessives.begins(at: index, tokens, in: text.text)
        let name =
          isPossessive
          ? index + 1
          : EnglishNameJoiner.endOfName(index, tokens, repeated: names, in: text.text)
        let last = name ?? KeywordWordRow.endOfWord(index, tokens, in: text.text)
        defer { index = last + 1 }
        let token = tokens[index]
        if token.tag.isSymbol && name == nil || token.end <= token.start { continue }
        let isFirst = index == tokens.startIndex
        if last > index || name != nil {
          appendCompound(
            tokens[index...last], number, isFirst: isFirst, after: end, text.text,
            isName: name != nil)
        } else {
          appendWord(
            index, tokens, number, isFirst: isFirst, isBehindWord: row.words.count > firstWord,
            after: end, text.text)
        }
        end = tokens[last].end
        // What such a name owns is no part of it: Moody's decision.
        if isPossessive, last + 1 < tokens.endIndex,
          !text.text.utf8[Int(tokens[last + 1].start)].isUpper
        {
          end = -1
        }
      }
      markWeakWordsAsFunctionWords(from: firstWord, in: text.text)
      if !asTitle { heralds.part(&row.words, from: firstWord, in: text.text) }
    }
  }

  /// Appends the word of a single token.
  ///
  /// - Parameter isBehindWord: Whether another word of the sentence is before it.
  private mutating func appendWord(
    _ index: Int, _ tokens: ArraySlice<Token>, _ sentence: Int32, isFirst: Bool,
    isBehindWord: Bool, after end: Int32, _ text: SourceText
  ) {
    let token = tokens[index]
    var word = KeywordWord(
      start: token.start, end: token.end, form: form(of: token.range, in: text),
      sentence: sentence, role: Self.role(of: token, before: tokens.at(index + 1), in: text))
    if spelling.isPlainVerb, token.tag == .noun || token.tag == .adj,
      text.utf8[Int(token.start)] &- 0x61 < 26
    {
      word.role = .content
    }
    word.traits = Self.traits(of: token, isFirst: isFirst, in: text)
    if sentence == KeywordWord.title, Self.isHeadlineVerb(index, tokens, in: text) {
      word.role = .content
    }
    if Self.isCounted(index, tokens, in: text)
      || sentence != KeywordWord.title && Self.isApposed(index, tokens, in: text)
    {
      word.role = .content
    }
    if !KeywordWordRow.adjoins(end, token.start, in: text) {
      word.traits.insert(.startsPhrase)
    } else {
      word.role = role(of: word, at: index, tokens, isBehindWord: isBehindWord, in: text)
    }
    row.append(word)
    isWeak.append(spelling.isWeak && word.hasContent)
  }

  /// The role of a word that touches the one before it: its own, unless that one makes a verb of it or
  /// ends a name with it.
  private func role(
    of word: KeywordWord, at index: Int, _ tokens: ArraySlice<Token>, isBehindWord: Bool,
    in text: SourceText
  ) -> KeywordWord.Role {
    let (token, isInTitle) = (tokens[index], word.sentence == KeywordWord.title)
    if !isInTitle, isSurname(index, tokens, in: text) { return .noun }
    if isInitial(index, tokens, in: text) || isRegnal(index, tokens, in: text) { return .noun }
    if isBehindWord, let name = row.words.last, name.traits.contains(.properNoun),
      Self.isVerb(token, behind: name, before: tokens.at(index + 1), in: text)
    {
      return .content
    }
    if !isInTitle, row.words.last?.role == .noun, EnglishVerbs.isVerb(index, tokens, in: text) {
      return .content
    }
    guard word.role == .modifier else {
      let isClause =
        !isInTitle && isBehindWord && word.role == .noun
        && Self.isClause(index, tokens, in: text)
      return isClause ? .content : word.role
    }
    if isFinite(token, behind: tokens.at(index - 1), before: tokens.at(index + 1), in: text)
      || EnglishVerbs.isSecond(index, tokens, in: text)
      || token.tag == .verb && EnglishVerbs.isBetweenNames(index, tokens, in: text)
    {
      return .content
    }
    return !isInTitle && isBehindWord && isEndOfName(index, tokens, in: text) ? .noun : .modifier
  }

  /// Takes units, days and the like out of phrases, unless a name beside them shows that they are a
  /// part of it.
  private mutating func markWeakWordsAsFunctionWords(from first: Int, in text: SourceText) {
    for index in row.words.indices[first...] where isWeak[index] {
      let before =
        index > first && !row.words[index].traits.contains(.startsPhrase)
        && !isWeak[index - 1] && isCapital(index - 1, in: text)
      let after =
        index + 1 < row.words.count && !isWeak[index + 1]
        && !row.words[index + 1].traits.contains(.startsPhrase) && isCapital(index + 1, in: text)
        // In June Ruth Lander came.
        && !EnglishNameHeralds.isGivenName(text.utf8[row.words[index + 1].range])
      if !isCapital(index, in: text) || !before && !after { row.words[index].role = .content }
    }
  }

  /// Whether a word of a phrase begins with a capital letter.
  private func isCapital(_ index: Int, in text: SourceText) -> Bool {
    let word = row.words[index]
    return (word.role == .noun || word.role == .modifier)
      && text.utf8[Int(word.start)] &- 0x41 < 26
  }

  /// How an age ends that is no part of the name behind it: 24-year-old Balan.
  private static let ageEnding = "-year-old"

  private mutating func appendCompound(
    _ tokens: ArraySlice<Token>, _ sentence: Int32, isFirst: Bool, after end: Int32,
    _ text: SourceText, isName: Bool
  ) {
    guard let first = tokens.first, let last = tokens.last else { return }
    let place = Int(first.start)..<Int(last.end)
    let lastRole = Self.role(of: last, in: text)
    let hasTerm = tokens.contains { $0.isTerm }
    var word = KeywordWord(
      start: first.start, end: last.end, form: form(of: place, in: text), sentence: sentence,
      role: isName
        ? .noun
        : !hasTerm
          ? .function
          : text.utf8[place].suffix(9).elementsEqual(Self.ageEnding.utf8)
            ? .content
            : lastRole == .noun && !Self.isAttribute(tokens, in: text) ? .noun : .modifier)
    let whole = Token(
      start: place.lowerBound, end: place.upperBound, tag: first.tag, term: first.term)
    isWeak.append(spelling.isWeak && word.hasContent)
    word.traits = Self.traits(of: isName ? whole : first, isFirst: isFirst, in: text)
    if isName { word.traits.insert(.properNoun) }
    if !KeywordWordRow.adjoins(end, first.start, in: text) { word.traits.insert(.startsPhrase) }
    word.firstPart = Int32(row.parts.count)
    // A letter or a number is half of a name: Plan B.
    let isNumbered = isName && tokens.count == 2 && !last.tag.isSymbol
    for token in tokens where token.isTerm || isNumbered {
      row.parts.append(form(of: token.range, in: text))
    }
    if isName, row.parts.count == Int(word.firstPart) { row.parts.append(word.form) }
    word.partCount = Int32(row.parts.count) - word.firstPart
    row.words.append(word)
  }

  /// Whether a compound of an adjective and a noun in the singular stands for an adjective: high-latency.
  private static func isAttribute(_ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    return first.tag == .adj && last.tag == .noun && text.utf8[Int(first.start)] &- 0x61 < 26
      && !EnglishVerbs.isPlural(last, in: text)
  }

  /// Whether a word in s that is tagged as a noun is the verb of the name before it: Trade backs the
  /// plan, C# leads in small firms.
  private static func isVerb(
    _ token: Token, behind name: KeywordWord, before next: Token?, in text: SourceText
  ) -> Bool {
    let word = text.utf8[token.range]
    guard token.tag == .noun, let next, word.last == UInt8(ascii: "s"),
      word.first.map({ $0 &- 0x61 < 26 }) ?? false
    else { return false }
    if next.tag == .det || EnglishVerbs.isDegree(text.utf8[next.range]) { return true }
    // A noun is likelier before a preposition, but not behind a letter: Plan B ends in May.
    let ending = text.utf8[name.range].suffix(2)
    let isLettered = ending.first == 0x20 && ending.count == 2
    let isSigned = ending.last == UInt8(ascii: "#") || ending.last == UInt8(ascii: "+")
    return next.tag == .adp && !text.utf8[next.range].elementsEqual("of".utf8)
      && (isLettered || isSigned)
  }

  /// Whether a verb in ing behind a comma has the plural behind it as its object: rents rose, pushing nurses
  /// out.
  private static func isApposed(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard tokens[index].tag == .verb,
      text.utf8[tokens[index].range].suffix(3).elementsEqual("ing".utf8),
      let comma = tokens.at(index - 1), text.utf8[Int(comma.start)] == UInt8(ascii: ","),
      let object = tokens.at(index + 1), object.tag == .noun
    else { return false }
    return EnglishVerbs.isPlural(object, in: text)
  }

  /// Whether a verb in ing begins a clause behind a plural: waves crashing on the wall.
  private static func isClause(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard tokens[index].tag == .verb, let noun = tokens.at(index - 1), noun.tag == .noun,
      text.utf8[noun.range].last == UInt8(ascii: "s"), EnglishVerbs.isPlural(noun, in: text)
    else { return false }
    return tokens.at(index + 1).map { !$0.tag.isNoun && $0.tag != .adj } ?? true
  }

  /// Whether the word at `index`, which touches the one before it, is a participle or adjective that
  /// ends a name: Leeds United.
  private func isEndOfName(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard let next = tokens.at(index + 1), isCapital(row.words.count - 1, in: text),
      text.utf8[Int(tokens[index].start)] &- 0x41 < 26
    else { return false }
    let isVerb = !next.tag.isNoun || EnglishVerbs.isBetweenNames(index + 1, tokens, in: text)
    return isVerb && text.utf8[Int(next.start)] &- 0x61 < 26
  }

  /// Whether a word with a capital that is a word of another kind as well is the surname behind a given name:
  /// Theresa May, Tiger Woods.
  private func isSurname(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    let token = tokens[index]
    guard token.end - token.start > 2, text.utf8[Int(token.start)].isUpper,
      let name = row.words.last, name.role == .noun,
      EnglishNameHeralds.isGivenName(text.utf8[name.range])
    else { return false }
    // In a heading all words have capitals.
    return tokens.at(index + 1).map { !text.utf8[Int($0.start)].isUpper } ?? true
  }

  /// Whether a letter with a stop is the initial between two names: Ruth L. Lander.
  private func isInitial(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    let letter = text.utf8[tokens[index].range]
    guard letter.count == 2, letter.last == UInt8(ascii: "."), letter.first?.isUpper ?? false,
      KeywordWordRow.isSpaced(index, tokens, in: text), let next = tokens.at(index + 1),
      next.tag.isNoun, text.utf8[Int(next.start)].isUpper
    else { return false }
    return isCapital(row.words.count - 1, in: text)
  }

  /// Whether a number in Roman figures ends a name: World War II.
  private func isRegnal(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    let number = text.utf8[tokens[index].range]
    return 2...5 ~= number.count && number.allSatisfy { "IVXL".utf8.contains($0) }
      && isCapital(row.words.count - 1, in: text)
  }

  private static let joining = LanguageWords.of(.english).phrases(.joiningParticiples)

  /// Whether a word in ed is the verb of the plural, the name or the pronoun before it, which it
  /// touches: Hospitals reported bites, those who loved it.
  private func isFinite(
    _ token: Token, behind noun: Token?, before next: Token?, in text: SourceText
  ) -> Bool {
    guard token.tag == .verb, let noun, text.utf8[Int(token.start)] &- 0x61 < 26,
      !Self.joining.contains(text.utf8[token.range])
    else { return false }
    if noun.tag == .pron { return Self.heralds.contains(text.utf8[noun.range]) }
    // The number of a name: Terminal 5 closed.
    if noun.tag.isNumber { return row.words.last?.traits.contains(.properNoun) ?? false }
    if noun.tag == .propn || noun.tag.isNoun && EnglishVerbs.isPlural(noun, in: text) {
      return true
    }
    // The ministry scrapped Form 11-B.
    return noun.tag.isNoun && next.map { text.utf8[Int($0.start)].isUpper } ?? false
  }

  private static let heralds = LanguageWords.of(.english).phrases(.verbHeralds)

  private static let units = WordList(LanguageWords.of(.english).phrases(.numberUnits))

  /// Whether the word at `index` is a unit behind its number, with an adjective between them or
  /// without: 18 nautical miles.
  private static func isCounted(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard index > tokens.startIndex, tokens[index].tag == .noun else { return false }
    let isBehindNumber =
      tokens[index - 1].tag.isNumber
      || tokens[index - 1].tag == .adj && index - 2 >= tokens.startIndex
        && tokens[index - 2].tag.isNumber
    return isBehindNumber && units.contains(text.utf8[tokens[index].range])
  }

  private mutating func form(of range: TextRange, in text: SourceText) -> Int32 {
    let raw = Int(row.lowercased(text.utf8[range]))
    if raw < spellings.count, let known = spellings[raw] {
      spelling = known
      return known.stem
    }
    let (isPlainVerb, isWeak) = fillBuffer(with: row.forms.utf8(of: Int32(raw)))
    stemmer.stem(&buffer)
    let stem = buffer.withUnsafeBufferPointer { row.forms.intern($0) }
    spelling = Spelling(stem: stem, isPlainVerb: isPlainVerb, isWeak: isWeak)
    while spellings.count <= raw { spellings.append(nil) }
    spellings[raw] = spelling
    return spelling.stem
  }

  /// Fills the buffer with a word, or the singular of an irregular plural, and looks the word up.
  private mutating func fillBuffer(
    with word: ArraySlice<UInt8>
  ) -> (isPlainVerb: Bool, isWeak: Bool) {
    let entry = lists.entry(of: word)
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: entry.singular ?? word)
    return (entry.isPlainVerb, entry.isWeak)
  }

  private static let headlineVerbs = WordList(
    LanguageWords.of(.english).phrases(.headlineVerbs))

  /// Whether a word with a capital is the verb of a headline, with its subject before it and its object behind:
  /// Mayor Unveils Bike Map.
  private static func isHeadlineVerb(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard index > tokens.startIndex, let next = tokens.at(index + 1), !next.tag.isSymbol,
      tokens[index - 1].tag.isNoun, text.utf8[Int(tokens[index].start)].isUpper,
      text.utf8[Int(next.start)].isUpper
    else { return false }
    return headlineVerbs.contains(text.utf8[tokens[index].range].map(\.lowercased)[...])
  }

  private static let plainAdjectives = WordList(
    LanguageWords.of(.english).phrases(.plainAdjectives))

  private static func role(
    of token: Token, before next: Token? = nil, in text: SourceText
  ) -> KeywordWord.Role {
    guard token.isTerm, token.end - token.start > 1 else { return .function }
    switch token.tag {
    case .noun, .propn: return .noun
    case .adj: return plainAdjectives.contains(text.utf8[token.range]) ? .content : .modifier
    case .verb:
      let ending = text.utf8[token.range].suffix(3)
      // One with an object is a verb: using the data.
      if ending.elementsEqual("ing".utf8) {
        return next?.tag == .det || next?.tag == .pron ? .content : .noun
      }
      return ending.suffix(2).elementsEqual("ed".utf8) ? .modifier : .content
    default: return .content
    }
  }

  private static func traits(
    of token: Token, isFirst: Bool, in text: SourceText
  ) -> KeywordWord.Traits {
    var traits: KeywordWord.Traits = token.tag == .propn ? [.properNoun] : []
    var capitals = 0
    var letters = 0
    for byte in text.utf8[token.range] {
      if byte &- 0x41 < 26 { capitals += 1 }
      if byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 { letters += 1 }
      if byte &- 0x30 < 10 { traits.insert(.digit) }
    }
    if capitals > 1, capitals >= letters - 1 { traits.insert(.acronym) }
    if !isFirst, text.utf8[Int(token.start)] &- 0x41 < 26 { traits.insert(.capitalized) }
    if token.tag == .verb || token.tag == .adj {
      let ending = text.utf8[token.range].suffix(3)
      if ending.elementsEqual("ing".utf8) || ending.suffix(2).elementsEqual("ed".utf8) {
        traits.insert(.participle)
      }
    }
    return traits
  }
}

extension ArraySlice<Token> {
  /// The token at `index`, nil outside.
  fileprivate func at(_ index: Int) -> Token? {
    indices.contains(index) ? self[index] : nil
  }
}
