import TextAnalysis

/// Reads the words of a language without tags: every word that is no function word may stand
/// anywhere in a phrase, and a few function words may link two of them.
///
/// Words that hyphens join are one word (Grande-Bretagne), unless a function word ends
/// them (donne-t-il); so are names that a function word is a part of (see ``RepeatedNames``), and in
/// Vietnamese the syllables of a word (``SyllableWords``). In Turkish the case behind an apostrophe,
/// in Hungarian that behind a hyphen, in Finnish that behind a colon is no part of a name and ends its
/// phrase (İstanbul'da, EU-ban, EU:ssa).
/// Thai clauses, which have no spaces, are cut by ``ThaiClause``, and ``WordShapes`` tells verbs.
struct WordKeywordReader: KeywordWordReader {
  private(set) var row = KeywordWordRow()
  private let functionWords: Set<String>
  private let links: Set<String>
  /// Articles and the like that no preposition is joined to.
  private let determiners: Set<String>
  private let language: Language
  private let clauses: ThaiClause?
  private let syllables: SyllableWords?
  private let shapes: WordShapes
  private let caseEndings: Phrases
  private let abbreviations: Phrases
  private let names: RepeatedNames
  private let elidedNames: Set<ArraySlice<UInt8>>
  private var evidence: NounEvidence
  private let heralds: NameHeralds
  private var uncasedNames: UncasedNames?
  /// Whether a sentence ends in its verb.
  private let isVerbFinal: Bool
  private var roles: [KeywordWord.Role?] = []
  /// The last word of the sentence, in small letters; nil at its beginning.
  private var last: String?
  /// What is before the adjectives that end here, which may prove the noun behind them.
  private var lastBeforeModifiers: String?

  init(_ document: Document) {
    language = document.language
    names = RepeatedNames(document)
    elidedNames = Self.elidedNames(in: document.body)
    evidence = NounEvidence(document.language)
    heralds = NameHeralds(document.language)
    uncasedNames = UncasedNames(document.language)
    isVerbFinal = [.turkish, .persian, .hindi, .urdu].contains(document.language)
    (functionWords, links) = FunctionWords.words(of: language)
    determiners = Set(LanguageWords.of(language).strings(.nounHeralds)).subtracting(links)
    clauses = language == .thai ? ThaiClause(document) : nil
    syllables =
      language == .vietnamese ? SyllableWords(document, functionWords: functionWords) : nil
    shapes = WordShapes(language)
    caseEndings = LanguageWords.of(language).phrases(.caseEndings)
    abbreviations =
      LanguageWords.of(language).phrases(.numberAbbreviations)
      + LanguageWords.of(language).phrases(.nameAbbreviations)
  }

  mutating func read(_ text: TokenizedText, asTitle: Bool) {
    for sentence in text.sentences.indices {
      var end: Int32 = -1
      var firstName: TextRange?
      // Whether the last word of a Thai clause may be the first of a name in two clauses.
      var isOpen = false
      last = nil
      lastBeforeModifiers = nil
      let tokens = text.tokens(inSentence: sentence)
      var index = tokens.startIndex
      while index < tokens.endIndex {
        let clipped = endOfClippedName(index, tokens, in: text.text)
        let name = clipped ?? names.endOfName(index, tokens, in: text.text)
        let last =
          name ?? syllables?.endOfWord(index, tokens, in: text.text)
          ?? endOfElidedWord(index, tokens, in: text.text)
          ?? endOfElidedName(index, tokens, in: text.text)
          ?? KeywordWordRow.endOfWord(index, tokens, in: text.text)
        let range =
          clipped.map { Int(tokens[index].start)..<Int(tokens[$0].end) }
          ?? Self.trimmed(tokens[index], to: tokens[last], in: text.text)
        defer { index = last + 1 }
        guard let range, !isEnding(at: range.lowerBound, in: text.text) else { continue }
        let number = asTitle ? KeywordWord.title : Int32(sentence)
        if let clauses, text.text.utf8[range.lowerBound] >= 0x80 {
          let words = clauses.words(of: range, behind: &firstName, in: text.text)
          let mayBeName = ThaiClause.mayBeName(words, of: range)
          if words.isEmpty { isOpen = false }
          for word in words {
            let isSecond =
              isOpen && end < word.range.lowerBound && (mayBeName || word.isName)
            append(word, number, after: end, isSecond: isSecond, text.text)
            end = Int32(word.range.upperBound)
            isOpen = !isSecond && (mayBeName || firstName?.upperBound == word.range.upperBound)
          }
          continue
        }
        isOpen = false
        let word = withoutEnding(range, in: text.text)
        append(word, number, after: end, isSyllable: last == index, text.text)
        if isVerbFinal, tokens.count > Self.leastOfClause, last + 2 == tokens.endIndex,
          tokens[last + 1].tag.isSymbol
        {
          markVerb()
        }
        if name != nil { row.words[row.words.count - 1].traits.insert(.properNoun) }
        end = Int32(word.upperBound)
      }
    }
  }

  /// Adds a word of a clause without spaces, which makes a phrase with the word that it touches.
  ///
  /// - Parameter isSecond: Whether it makes one with the word before a space, too.
  private mutating func append(
    _ word: UnspacedWord, _ sentence: Int32, after end: Int32, isSecond: Bool, _ text: SourceText
  ) {
    let start = Int32(word.range.lowerBound)
    var result = KeywordWord(
      start: start, end: Int32(word.range.upperBound), form: row.lowercased(text.utf8[word.range]),
      sentence: sentence, role: word.role)
    if start != end, !isSecond || !KeywordWordRow.adjoins(end, start, in: text) {
      result.traits.insert(.startsPhrase)
    }
    result.traits.formUnion(Self.traits(text.utf8[word.range], isFirst: false))
    if word.isName { result.traits.formUnion([.properNoun, .capitalized]) }
    row.append(result, parts: word.parts.map { row.lowercased(text.utf8[$0]) })
  }

  private mutating func append(
    _ range: TextRange, _ sentence: Int32, after end: Int32, isSyllable: Bool, _ text: SourceText
  ) {
    let string = text.string(in: range)
    var folded = string.lowercased()
    // The small letter of İ has a second dot of its own.
    if language == .turkish, folded.utf8.starts(with: Self.dottedI) {
      folded.unicodeScalars.remove(at: folded.unicodeScalars.index(after: folded.startIndex))
    }
    if text.utf8[range].contains(where: { $0 == 0xD9 }) { folded = Self.withoutVowels(folded) }
    // Both apostrophes make one word: Pont-l’Abbé, Pont-l'Abbé.
    if text.utf8[range].contains(0xE2) { folded = folded.replacing("\u{2019}", with: "'") }
    var (form, role) = formAndRole(of: folded)
    let gap = text.utf8[Int(end >= 0 ? end : Int32(range.lowerBound))..<range.lowerBound]
    // An elided word has no space behind it: n'avait, gara d'appalto.
    let isElided = Self.isApostrophe(gap)
    let adjoins =
      KeywordWordRow.adjoins(end, Int32(range.lowerBound), in: text)
      || isElided && row.words.last?.role == .link
    if !adjoins, !isElided { last = last.map { _ in "" } }
    // A colon and the marks of questions and calls begin a sentence as well.
    if adjoins, determiners.contains(folded) || role == .noun && shapes.isOfTime(folded) {
      markVerb(behindNameIn: text)
    }
    let isFirst = end < 0 || gap.contains { ":?!".utf8.contains($0) }
    if isFirst { last = nil }
    let previous = last
    let herald = adjoins ? lastBeforeModifiers ?? previous : previous
    if role == .noun, text.utf8[range.upperBound...].first == UInt8(ascii: "."),
      abbreviations.contains(text.utf8[range]) || abbreviations.contains(Array(folded.utf8)[...])
    {
      role = .function
    }
    if role == .noun {
      role = shapes.role(of: folded, writtenAs: string, behind: last)
      if string == folded || last == nil, isSyllable, let syllables, !syllables.isNoun(folded) {
        role = .content
      }
    }
    var word = KeywordWord(
      start: Int32(range.lowerBound), end: Int32(range.upperBound), form: form,
      sentence: sentence, role: role)
    last = folded
    if !adjoins || role == .modifier && row.words.last?.role == .noun {
      word.traits.insert(.startsPhrase)
    }
    word.traits.formUnion(Self.traits(text.utf8[range], isFirst: isFirst))
    if adjoins { evidence.add(row, before: folded) }
    uncasedNames?.add(gap: gap)
    if !isFirst, text.utf8[range.lowerBound] >= 0x80,
      string.unicodeScalars.first != folded.unicodeScalars.first
    {
      word.traits.formUnion([.capitalized, .properNoun])
    }
    if role == .noun {
      evidence.add(
        form, folded, behind: herald, isName: word.traits.contains(.properNoun))
    }
    lastBeforeModifiers = role == .modifier ? herald : nil
    row.append(word)
  }

  /// Marks the last word, in small letters, which stands between a word with a capital and a determiner, or
  /// a day and the like, as a verb: Bédarieux prête ses livres, Le Mans vote lundi.
  private mutating func markVerb(behindNameIn text: SourceText) {
    guard let verb = row.words.last, row.words.count > 1, verb.role == .noun,
      !verb.traits.contains(.startsPhrase),
      !Self.beginsLarge(verb, in: text),
      Self.beginsLarge(row.words[row.words.count - 2], in: text)
    else { return }
    row.words[row.words.count - 1].role = .content
  }

  private static func beginsLarge(_ word: KeywordWord, in text: SourceText) -> Bool {
    text.string(in: word.range).first?.isUppercase ?? false
  }

  /// Marks the last word before the final mark of a sentence, which is a verb or an adjective there
  /// unless it has a capital.
  private mutating func markVerb() {
    guard let word = row.words.last, word.role == .noun, !word.traits.contains(.properNoun) else {
      return
    }
    row.words[row.words.count - 1].role = .content
  }

  mutating func finish() {
    uncasedNames?.mark(&row, &evidence)
    evidence.mark(&row.words)
    heralds.part(&row)
  }

  /// The place of a word without marks at its ends; nil when it is all marks.
  private static func trimmed(
    _ first: Token, to last: Token, in text: SourceText
  ) -> TextRange? {
    guard !first.tag.isSymbol else { return nil }
    var range = Int(first.start)..<Int(last.end)
    // The apostrophe of an elided article.
    if text.utf8[range].suffix(3).elementsEqual(apostrophe) {
      range = range.lowerBound..<range.upperBound - 3
    }
    while range.count > 0, !isWordByte(text.utf8[range.lowerBound]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.count > 0, !isWordByte(text.utf8[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range.isEmpty ? nil : range
  }

  /// Fewer words and marks are a heading or an item of a list, which has no verb.
  private static let leastOfClause = 4

  private static let apostrophe = Array("’".utf8)
  private static let dottedI = Array("i\u{307}".utf8)

  private static func isApostrophe(_ mark: ArraySlice<UInt8>) -> Bool {
    mark.elementsEqual("'".utf8) || mark.elementsEqual(apostrophe)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The end of a name that begins with a clipped article and a hyphen: 's-Hertogenbosch.
  private func endOfClippedName(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    let letter = index + 1
    guard letter < tokens.endIndex, tokens[letter].start == tokens[index].end,
      tokens[letter].end - tokens[letter].start == 1,
      Self.isApostrophe(text.utf8[tokens[index].range]),
      index == tokens.startIndex || tokens[index - 1].end < tokens[index].start
    else { return nil }
    let last = KeywordWordRow.endOfWord(letter, tokens, in: text)
    return last > letter && text.utf8[Int(tokens[last].start)].isUpper ? last : nil
  }

  /// The end of a function word with an apostrophe inside: aujourd'hui.
  private func endOfElidedWord(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    let next = index + 1
    guard next < tokens.endIndex, tokens[next].start == tokens[index].end,
      KeywordWordRow.endsInApostrophe(text.utf8[tokens[index].range])
    else { return nil }
    let word = text.string(in: Int(tokens[index].start)..<Int(tokens[next].end)).lowercased()
    return functionWords.contains(word.replacing("\u{2019}", with: "'")) ? next : nil
  }

  /// The end of a name whose first word is elided, inside a sentence or as it stands inside of another:
  /// Sant'Agata, D'Annunzio.
  private func endOfElidedName(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    guard let end = Self.endOfElision(index, tokens, in: text) else { return nil }
    if index > tokens.startIndex, !tokens[index - 1].tag.isSymbol { return end }
    return elidedNames.contains(text.utf8[Int(tokens[index].start)..<Int(tokens[end].end)])
      ? end : nil
  }

  /// The end of an elided word with a capital and the word with a capital that it touches.
  private static func endOfElision(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int? {
    let next = index + 1
    guard next < tokens.endIndex, tokens[next].start == tokens[index].end,
      text.utf8[Int(tokens[index].start)].isUpper, text.utf8[Int(tokens[next].start)].isUpper,
      KeywordWordRow.endsInApostrophe(text.utf8[tokens[index].range])
    else { return nil }
    return KeywordWordRow.endOfWord(next, tokens, in: text)
  }

  /// The elided names that stand inside sentences, which at the beginning of one may be a word with its
  /// article.
  private static func elidedNames(in body: TokenizedText) -> Set<ArraySlice<UInt8>> {
    var names: Set<ArraySlice<UInt8>> = []
    for sentence in body.sentences.indices {
      let tokens = body.tokens(inSentence: sentence)
      for index in tokens.indices.dropFirst() where !tokens[index - 1].tag.isSymbol {
        if let end = endOfElision(index, tokens, in: body.text) {
          names.insert(body.text.utf8[Int(tokens[index].start)..<Int(tokens[end].end)])
        }
      }
    }
    return names
  }

  /// Whether a case begins here, behind the apostrophe of a short name in Turkish (AB'nin) or its colon
  /// in Finnish (EU:ssa).
  private func isEnding(at start: Int, in text: SourceText) -> Bool {
    guard start > 0 else { return false }
    let before = text.utf8[..<start]
    switch language {
    case .turkish: return KeywordWordRow.endsInApostrophe(before)
    case .finnish: return before.last == UInt8(ascii: ":")
    default: return false
    }
  }

  /// The place of a name without the case behind its apostrophe or its hyphen.
  private func withoutEnding(_ range: TextRange, in text: SourceText) -> TextRange {
    let utf8 = text.utf8[range]
    if language == .arabic { return withoutConjunction(range, in: text) }
    if language == .turkish {
      let mark = utf8.indices.first {
        utf8[$0] == UInt8(ascii: "'") || utf8[$0...].starts(with: Self.apostrophe)
      }
      guard let mark, mark > range.lowerBound else { return range }
      return range.lowerBound..<mark
    }
    guard !caseEndings.isEmpty, let hyphen = utf8.lastIndex(of: UInt8(ascii: "-")),
      hyphen > range.lowerBound, caseEndings.contains(utf8[(hyphen + 1)...])
    else { return range }
    return range.lowerBound..<hyphen
  }

  /// The place of an Arabic word with the article, without the conjunction or preposition of one letter
  /// before it: والملح, بالزيت.
  private func withoutConjunction(_ range: TextRange, in text: SourceText) -> TextRange {
    let letter = 2
    let utf8 = text.utf8[range]
    guard utf8.count >= 6 * letter,
      ["وال", "بال", "كال", "فال"].contains(where: { utf8.starts(with: $0.utf8) })
    else { return range }
    return range.lowerBound + letter..<range.upperBound
  }

  /// An Arabic word without the signs of its vowels and what stretches it: أنّ, الـــسكان.
  private static func withoutVowels(_ word: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars
    where scalar.value != 0x640 && !(0x64B...0x652 ~= scalar.value) {
      result.append(scalar)
    }
    return String(result)
  }

  private mutating func formAndRole(of word: String) -> (Int32, KeywordWord.Role) {
    let form = row.forms.intern(word)
    while roles.count <= Int(form) { roles.append(nil) }
    if let role = roles[Int(form)] { return (form, role) }
    let isNumber = word.utf8.allSatisfy { $0 < 0x80 && ($0 | 0x20) &- 0x61 >= 26 }
    let role: KeywordWord.Role =
      if links.contains(word) {
        .link
      } else if isNumber || word.unicodeScalars.count < 2 || isFunctionWord(word) {
        .function
      } else { .noun }
    roles[Int(form)] = role
    return (form, role)
  }

  /// Whether a word is a function word, or one is behind its last hyphen.
  private func isFunctionWord(_ word: String) -> Bool {
    if functionWords.contains(word) { return true }
    let parts = word.split { $0 == "-" || $0 == "‐" || $0 == "‑" }
    guard parts.count > 1, let last = parts.last else { return false }
    return functionWords.contains(String(last))
  }

  private static func traits(_ word: ArraySlice<UInt8>, isFirst: Bool) -> KeywordWord.Traits {
    var traits: KeywordWord.Traits = []
    let capitals = word.count { $0 &- 0x41 < 26 }
    if capitals > 1, capitals == word.count { traits.insert(.acronym) }
    if capitals > 0, !isFirst { traits.formUnion([.capitalized, .properNoun]) }
    if word.contains(where: { $0 &- 0x30 < 10 }) { traits.insert(.digit) }
    return traits
  }
}
