import TextAnalysis

/// Tells the English verbs that the tagger takes for nouns.
///
/// Some words are hardly ever nouns (weighs, disagree). Others are nouns as well (rise, cracks) and
/// are read as the verb behind a noun that agrees with them in number: before an article, or in a
/// clause that has no other verb.
enum EnglishVerbs {
  private static let lists = Lists()

  /// The lists of the language's file in the forms that they are asked for.
  private struct Lists {
    let plain: Vocabulary
    let bases: WordList
    let pasts: WordList
    let thirds: WordList
    let plurals: WordList
    /// Conjunctions before a clause, which has a verb of its own.
    let conjunctions: WordList
    /// Verbs of what somebody found or says, which may end a sentence.
    let reports: WordList
    /// Adverbs of degree, as they stand behind a verb: less.
    let degrees: WordList

    init() {
      var plain = Vocabulary()
      var bases = Vocabulary()
      var pasts = Vocabulary()
      var thirds = Vocabulary()
      var plurals = Vocabulary()
      var conjunctions = Vocabulary()
      var reports = Vocabulary()
      var degrees = Vocabulary()
      var word: [UInt8] = []
      LanguageWords.forEachEntry(of: .english) { list, entry in
        word.removeAll(keepingCapacity: true)
        word.append(contentsOf: entry)
        switch list {
        case .strongPasts, .plainThirds: _ = plain.intern(entry)
        case .reportingVerbs:
          _ = reports.intern(entry)
          EnglishVerbs.addThirdPersonEnding(to: &word)
          _ = word.withUnsafeBufferPointer { reports.intern($0) }
        case .degrees: _ = degrees.intern(entry)
        case .plainVerbs:
          _ = plain.intern(entry)
          EnglishVerbs.addThirdPersonEnding(to: &word)
          _ = word.withUnsafeBufferPointer { plain.intern($0) }
        case .verbNouns, .unchangingVerbs:
          _ = bases.intern(entry)
          if list == .unchangingVerbs { _ = pasts.intern(entry) }
          EnglishVerbs.addThirdPersonEnding(to: &word)
          _ = word.withUnsafeBufferPointer { thirds.intern($0) }
        case .pluralNouns:
          _ = plurals.intern(entry)
          word[0] &= 0xDF
          _ = word.withUnsafeBufferPointer { plurals.intern($0) }
        case .clauseConjunctions: _ = conjunctions.intern(entry)
        default: return false
        }
        return true
      }
      self.plain = plain
      self.bases = WordList(bases)
      self.pasts = WordList(pasts)
      self.thirds = WordList(thirds)
      self.plurals = WordList(plurals)
      self.conjunctions = WordList(conjunctions)
      self.reports = WordList(reports)
      self.degrees = WordList(degrees)
    }
  }

  /// Makes a verb what it is behind he or she.
  fileprivate static func addThirdPersonEnding(to verb: inout [UInt8]) {
    guard let last = verb.last else { return }
    let before = verb.dropLast().last ?? 0
    switch last {
    case UInt8(ascii: "y") where !"aeiou".utf8.contains(before):
      verb.removeLast()
      verb += "ies".utf8
    case UInt8(ascii: "h") where before != UInt8(ascii: "c") && before != UInt8(ascii: "s"):
      verb.append(UInt8(ascii: "s"))
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "o"),
      UInt8(ascii: "h"):
      verb += "es".utf8
    default:
      verb.append(UInt8(ascii: "s"))
    }
  }

  /// Whether a word is hardly ever a noun.
  static func arePlain(_ word: ArraySlice<UInt8>) -> Bool {
    word.withUnsafeBufferPointer { plain.number(of: $0) } != nil
  }

  /// The words that are hardly ever nouns.
  static var plain: Vocabulary { lists.plain }

  /// Whether the word at `index`, which is tagged as a noun, is the verb of the noun before it.
  static func isVerb(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    let token = tokens[index]
    guard index > tokens.startIndex, index + 1 < tokens.endIndex,
      token.tag == .noun || token.tag == .adj,
      tokens[index - 1].tag.isNoun || text.utf8[Int(tokens[index - 1].start)].isUpper,
      KeywordWordRow.adjoins(tokens[index - 1].end, token.start, in: text)
    else { return false }
    let word = text.utf8[token.range]
    let isThird = word.last == UInt8(ascii: "s") && lists.thirds.contains(word)
    guard isThird || lists.bases.contains(word) else { return false }
    if isBetweenNames(index, tokens, in: text) { return true }
    let isPlural = isPlural(tokens[index - 1], in: text)
    let next = tokens[index + 1]
    if next.tag.isSymbol { return isReport(index, tokens, in: text) }
    if next.tag == .det || next.tag == .pron || isDegree(text.utf8[next.range]) {
      return isThird != isPlural || !isThird && isBehindPlural(index - 1, tokens, in: text)
    }
    guard let clause = clause(around: index, tokens, in: text),
      !tokens[clause].contains(where: { isVerb($0, in: text) })
    else { return false }
    if isThird { return !isPlural }
    return isPlural || lists.pasts.contains(word)
      || tokens[clause.lowerBound..<index - 1].contains {
        $0.tag == .noun && Self.isPlural($0, in: text)
      }
  }

  /// Whether a word in small letters has a name before it and one behind it: Liverton United beat Ashdale.
  static func isBetweenNames(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard index - 1 > tokens.startIndex, index + 1 < tokens.endIndex else { return false }
    let isCapital = { (place: Int) in text.utf8[Int(tokens[place].start)].isUpper }
    return isCapital(index - 1) && !isCapital(index) && isCapital(index + 1)
      && tokens[index + 1].tag.isNoun && KeywordWordRow.isSpaced(index - 1, tokens, in: text)
      && KeywordWordRow.isSpaced(index, tokens, in: text)
  }

  /// Whether a word is an adverb of degree, as they stand behind a verb: less.
  static func isDegree(_ word: ArraySlice<UInt8>) -> Bool { lists.degrees.contains(word) }

  /// Whether the noun at `index` ends a phrase with a preposition that belongs to a plural: Doctors
  /// from Leeds.
  private static func isBehindPlural(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    let start = tokens[..<index].lastIndex {
      !$0.tag.isNoun && $0.tag != .adj && !KeywordWordRow.isHyphen(text.utf8[$0.range])
    }
    guard let start, start > tokens.startIndex, tokens[start].tag == .adp else { return false }
    return tokens[start - 1].tag.isNoun && isPlural(tokens[start - 1], in: text)
  }

  /// Whether the word at `index` ends a sentence as the verb of those who report it: It helps, a study
  /// of patients finds.
  private static func isReport(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    let word = text.utf8[tokens[index].range]
    guard index + 2 == tokens.endIndex, text.utf8[Int(tokens[index + 1].start)] == 0x2E,
      lists.reports.contains(word),
      let comma = tokens[..<index].lastIndex(where: {
        text.utf8[Int($0.start)] == UInt8(ascii: ",")
      }),
      let subject = tokens[comma..<index].first(where: { $0.tag.isNoun })
    else { return false }
    let isThird = word.last == UInt8(ascii: "s")
    return isPlural(subject, in: text) != isThird
      && !tokens[comma..<index].contains { $0.tag == .cconj || isVerb($0, in: text) }
      && tokens[..<comma].contains { isVerb($0, in: text) }
  }

  /// Whether the participle at `index` is the second verb of a sentence, behind a noun and a
  /// conjunction: The talk lasted two hours and covered exams.
  static func isSecond(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    guard index - 2 > tokens.startIndex, tokens[index].tag == .verb,
      tokens[index - 1].tag == .cconj, tokens[index - 2].tag.isNoun
    else { return false }
    return tokens[..<(index - 2)].contains { token in
      token.tag == .verb && text.utf8[token.range].suffix(2).elementsEqual("ed".utf8)
    }
  }

  /// The clause that holds the token at `index`; nil in what is no sentence.
  private static func clause(
    around index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Range<Int>? {
    guard let stop = tokens.last, ".!?".utf8.contains(text.utf8[Int(stop.start)]) else {
      return nil
    }
    let commas = tokens.count { text.utf8[Int($0.start)] == UInt8(ascii: ",") }
    let isConjunction = { (place: Int) in
      // Behind its only comma a sentence goes on with a clause, not with the last of a list.
      tokens[place].tag == .sconj && lists.conjunctions.contains(text.utf8[tokens[place].range])
        || commas == 1 && tokens[place].tag == .cconj && place > tokens.startIndex
          && text.utf8[Int(tokens[place - 1].start)] == UInt8(ascii: ",")
    }
    let start = tokens[..<index].indices.last(where: isConjunction)
    let end = tokens[index...].indices.first {
      isConjunction($0) || start != nil && text.utf8[Int(tokens[$0].start)] == UInt8(ascii: ",")
        || joinsPredicate($0, tokens)
    }
    return (start ?? tokens.startIndex)..<(end ?? tokens.endIndex)
  }

  /// Whether the token at `index` joins an auxiliary to a verb before it: lives in Leeds and will stay.
  private static func joinsPredicate(_ index: Int, _ tokens: ArraySlice<Token>) -> Bool {
    tokens[index].tag == .cconj && index + 1 < tokens.endIndex && tokens[index + 1].tag == .aux
  }

  private static func isVerb(_ token: Token, in text: SourceText) -> Bool {
    token.tag == .verb || token.tag == .aux || token.tag.isNoun && arePlain(text.utf8[token.range])
  }

  /// Whether a noun has the ending of a plural; a singular in is, us, ss or ics has no other ending.
  static func isPlural(_ noun: Token, in text: SourceText) -> Bool {
    let word = text.utf8[noun.range]
    let ending = word.suffix(3)
    guard ending.last == UInt8(ascii: "s") else { return lists.plurals.contains(word) }
    return !ending.elementsEqual("ics".utf8)
      && !["is", "us", "ss"].contains { ending.suffix(2).elementsEqual($0.utf8) }
  }
}
