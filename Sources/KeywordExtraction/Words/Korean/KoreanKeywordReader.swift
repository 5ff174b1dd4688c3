import TextAnalysis

/// Reads Korean tokens as words: runs of nouns without a space between them.
///
/// Particles, endings and marks part phrases; so does the genitive 의. Numbers with their units
/// (``KoreanNumberNames`` tells them from names), dependent nouns, time words and nouns that 하다 or
/// 되다 makes a verb of are in no phrase; see ``KoreanRepeatedWords`` for what repetition makes of
/// them, and ``KoreanParticleNames`` for names that end in what looks like a particle. A title
/// after a name (오세훈 서울시장) is none of the name's phrase, and a name before 기자 is in none;
/// nor is what somebody is quoted with in the headline.
struct KoreanKeywordReader: KeywordWordReader {
  private(set) var row = KeywordWordRow()
  private var run = KoreanNounRun()
  private var titles = KoreanPersonTitles()
  private let names: KoreanParticleNames
  private let quoted: KoreanQuotedNames

  init(_ document: Document) {
    names = KoreanParticleNames(document.body)
    quoted = KoreanQuotedNames(document)
  }

  mutating func read(_ text: TokenizedText, asTitle: Bool) {
    // Of their own, so that the calls below need no copies while the reader changes.
    let (names, quoted) = (names, quoted)
    for sentence in text.sentences.indices {
      let number = asTitle ? KeywordWord.title : Int32(sentence)
      let first = row.words.count
      var end: Int32 = -1
      var adjoins = false
      let tokens = text.tokens(inSentence: sentence)
      var index = tokens.startIndex
      while index < tokens.endIndex {
        let last =
          quoted.endOfName(index, tokens, in: text.text)
          ?? names.endOfName(index, tokens, in: text.text) ?? index
        defer { index = last + 1 }
        var token = tokens[index]
        if last > index {
          token = Token(
            start: Int(token.start), end: Int(tokens[last].end), tag: .nnp,
            term: max(token.term, 0))
        }
        let next = tokens.touching(last)
        if !run.isEmpty,
          token.start != run.end || !run.takes(token, before: next, in: text.text)
        {
          close(number, text.text, adjoins: adjoins, before: token.start == run.end ? token : nil)
          end = run.end
        }
        if run.isEmpty,
          run.begins(with: token, before: next, in: text.text)
            || next?.tag.isNoun ?? false && Self.isName(token, in: text.text)
            || Self.isSurname(token, before: last + 1 < tokens.endIndex ? tokens[last + 1] : nil)
        {
          adjoins =
            KeywordWordRow.adjoins(end, token.start, in: text.text)
            || row.words.count > first && isPair(end, token, in: text.text)
          run.begin(token)
        } else if !run.isEmpty {
          run.append(token)
        } else if token.isTerm {
          appendContent(token, number, text.text)
        } else if token.tag == .nnb, KoreanTitleWords.isHonorific(text.text.utf8[token.range]) {
          appendHonorific(token, number, after: end, text.text)
          end = token.end
        }
      }
      if !run.isEmpty { close(number, text.text, adjoins: adjoins, before: nil) }
      if asTitle {
        QuotedSpeech(tokens, in: text.text).markAsFunctionWords(&row.words, from: first)
      }
      titles.apply(to: &row, from: first, in: text.text)
    }
  }

  /// Whether the sign of a company or a society is before a token, whose name it begins: ㈜, ㈔ or
  /// (주).
  private static func isName(_ token: Token, in text: SourceText) -> Bool {
    guard !token.tag.isSymbol else { return false }
    let before = text.utf8[..<Int(token.start)]
    return companySigns.contains { before.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a pronoun of one syllable may be a surname before a title: 나 씨.
  private static func isSurname(_ token: Token, before next: Token?) -> Bool {
    token.tag == .np && Int(token.end - token.start) == KoreanTitleWords.syllable
      && next.map { $0.start == token.end + 1 && ($0.tag == .nnb || $0.tag.isNoun) } ?? false
  }

  /// Whether nothing but a middle dot is between a token and the word before it, and no third word is
  /// joined to them: 대구·경북.
  private func isPair(_ end: Int32, _ token: Token, in text: SourceText) -> Bool {
    guard end > 0, token.start > end, token.start - end <= 3, let before = row.words.last,
      before.end == end, KoreanNumberNames.isDot(text.utf8[Int(end)..<Int(token.start)]),
      !KoreanTitleWords.mayBePerson(text.utf8[before.range])
    else { return false }
    let isDot = { (place: ArraySlice<UInt8>) in
      KoreanNumberNames.dots.contains { place.starts(with: $0) }
    }
    let start = Int(before.start)
    let word = text.utf8[Int(token.start)...].prefix { $0 >= 0xEA || $0 & 0xC0 == 0x80 }
    return ![2, 3].contains { isDot(text.utf8[max(0, start - $0)..<start]) }
      && !isDot(text.utf8[word.endIndex...])
  }

  private static let companySigns = ["㈜", "(주)", "㈔", "(사)"].map { Array($0.utf8) }

  private mutating func appendContent(_ token: Token, _ sentence: Int32, _ text: SourceText) {
    let form = row.lowercased(text.utf8[token.range])
    row.append(
      KeywordWord(
        start: token.start, end: token.end, form: form, sentence: sentence, role: .content,
        traits: .startsPhrase))
  }

  /// Adds the 씨 behind a name, which is no noun but tells a person.
  private mutating func appendHonorific(
    _ token: Token, _ sentence: Int32, after end: Int32, _ text: SourceText
  ) {
    let form = row.lowercased(text.utf8[token.range])
    let adjoins = end == token.start || KeywordWordRow.adjoins(end, token.start, in: text)
    row.append(
      KeywordWord(
        start: token.start, end: token.end, form: form, sentence: sentence, role: .function,
        traits: adjoins ? [] : .startsPhrase))
  }

  /// Adds the run that was read as a word; `next` is the token that touches its end.
  private mutating func close(
    _ sentence: Int32, _ text: SourceText, adjoins: Bool, before next: Token?
  ) {
    defer { run.removeAll() }
    let tokens = run.named(in: text)
    guard let first = tokens.first, let last = tokens.last else { return }
    var word = KeywordWord(
      start: first.start, end: last.end,
      form: row.lowercased(text.utf8[Int(first.start)..<Int(last.end)]), sentence: sentence,
      role: run.role(of: tokens, in: text))
    if word.role != .function, let next, next.tag == .xsv || next.tag == .xsa {
      word.role = .content
      if next.tag == .xsv { word.traits.insert(.verbal) }
    }
    if !adjoins || first.start > run.start { word.traits.insert(.startsPhrase) }
    word.traits.formUnion(run.traits(of: tokens, before: next, in: text))
    word.firstPart = Int32(row.parts.count)
    if KoreanNounRun.isWhole(tokens) || tokens.count == 1 && first.isTerm {
      row.parts.append(word.form)
    } else {
      for token in tokens where token.isTerm {
        row.parts.append(row.lowercased(text.utf8[token.range]))
      }
    }
    word.partCount = Int32(row.parts.count) - word.firstPart
    row.words.append(word)
  }
}

extension ArraySlice<Token> {
  /// The token that touches the end of the one at `index`.
  fileprivate func touching(_ index: Int) -> Token? {
    let next = index + 1
    return next < endIndex && self[next].start == self[index].end ? self[next] : nil
  }
}
