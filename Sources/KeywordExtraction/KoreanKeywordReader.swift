import TextAnalysis

/// Reads Korean tokens as words: runs of nouns without a space between them.
///
/// Particles, endings and marks part phrases; so does the genitive 의. Numbers with their units,
/// dependent nouns, time words and nouns that 하다 or 되다 makes a verb of are in no phrase. A title
/// after a name (오세훈 서울시장) is none of the name's phrase, and a name before 기자 is in none.
struct KoreanKeywordReader: KeywordWordReader {
  private(set) var row = KeywordWordRow()
  private var run = KoreanNounRun()

  mutating func read(_ text: TokenizedText, asTitle: Bool) {
    for sentence in text.sentences.indices {
      let number = asTitle ? KeywordWord.title : Int32(sentence)
      let first = row.words.count
      var end: Int32 = -1
      var adjoins = false
      for token in text.tokens(inSentence: sentence) {
        if !run.isEmpty, token.start != run.end || !run.takes(token, in: text.text) {
          let isVerb = token.start == run.end && Self.makesVerb(token)
          close(number, text.text, adjoins: adjoins, isVerb: isVerb)
          end = run.end
        }
        if run.isEmpty, run.begins(with: token, in: text.text) {
          adjoins = KeywordWordRow.adjoins(end, token.start, in: text.text)
          run.begin(token)
        } else if !run.isEmpty {
          run.append(token)
        } else if token.isTerm {
          appendContent(token, number, text.text)
        }
      }
      if !run.isEmpty { close(number, text.text, adjoins: adjoins, isVerb: false) }
      KoreanPersonTitles.apply(to: &row.words, from: first, in: text.text)
    }
  }

  private static func makesVerb(_ token: Token) -> Bool {
    token.tag == .xsv || token.tag == .xsa
  }

  private mutating func appendContent(_ token: Token, _ sentence: Int32, _ text: SourceText) {
    let form = row.lowercased(text.utf8[token.range])
    row.append(
      KeywordWord(
        start: token.start, end: token.end, form: form, sentence: sentence, role: .content,
        traits: .startsPhrase))
  }

  /// Adds the run that was read as a word.
  private mutating func close(_ sentence: Int32, _ text: SourceText, adjoins: Bool, isVerb: Bool) {
    defer { run.removeAll() }
    guard let (start, end) = run.trimmedPlace else { return }
    var word = KeywordWord(
      start: start, end: end, form: row.lowercased(text.utf8[Int(start)..<Int(end)]),
      sentence: sentence, role: run.role(in: text))
    if isVerb, word.role != .function { word.role = .content }
    if !adjoins { word.traits.insert(.startsPhrase) }
    word.traits.formUnion(run.traits(in: text))
    word.firstPart = Int32(row.parts.count)
    for token in run.tokens where token.isTerm && token.end <= end {
      row.parts.append(row.lowercased(text.utf8[token.range]))
    }
    word.partCount = Int32(row.parts.count) - word.firstPart
    row.words.append(word)
  }
}
