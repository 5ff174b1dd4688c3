import TextAnalysis

/// Joins the syllables of a Vietnamese text, each of which has a space behind it, to words.
///
/// Words are names, whose syllables all have capitals, pairs of syllables that are words of the language or
/// that the article repeats, and pairs that stand alone between function words. A syllable outside of these is a noun where it
/// comes three times (lúa), and seldom a whole word elsewhere.
struct SyllableWords {
  private let functionWords: Set<String>
  private let heads: Phrases
  /// What knows common words of the language.
  private let lexicon: Keyphraseness
  private var pairs = Vocabulary(capacity: 256)
  private var pairCounts: [Int32] = []
  private var singles = Vocabulary(capacity: 256)
  private var singleCounts: [Int32] = []

  /// How often a syllable must stand outside of words to be a noun.
  private static let least: Int32 = 3
  /// The most syllables of a name.
  private static let mostOfName = 6

  init(_ document: Document, functionWords: Set<String>) {
    self.functionWords = functionWords
    heads = LanguageWords.of(document.language).phrases(.institutionHeads)
    lexicon = Keyphraseness(document.language)
    let body = document.body
    for sentence in body.sentences.indices {
      let tokens = body.tokens(inSentence: sentence)
      for index in tokens.indices where isPair(index, tokens, in: body.text) {
        Self.count(pair(index, tokens, in: body.text), in: &pairs, &pairCounts)
      }
    }
    for sentence in body.sentences.indices {
      let tokens = body.tokens(inSentence: sentence)
      var index = tokens.startIndex
      while index < tokens.endIndex {
        if let end = endOfWord(index, tokens, in: body.text) {
          index = end + 1
          continue
        }
        Self.count(
          body.text.string(in: tokens[index].range).lowercased(), in: &singles, &singleCounts)
        index += 1
      }
    }
  }

  private static func count(_ word: String, in words: inout Vocabulary, _ counts: inout [Int32]) {
    let number = Int(words.intern(word))
    if number == counts.count { counts.append(0) }
    counts[number] += 1
  }

  /// The last token of the word that begins at `index`, if it has several.
  func endOfWord(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Int? {
    if let end = endOfName(index, tokens, in: text) { return end }
    if isKnownPair(index, tokens, in: text) { return index + 1 }
    guard isPair(index, tokens, in: text) else { return nil }
    let places = count(ofPair: index, tokens, in: text)
    if places > 1 { return count(ofPair: index + 1, tokens, in: text) > places ? nil : index + 1 }
    let isAlone =
      !(index > tokens.startIndex && KeywordWordRow.isSpaced(index - 1, tokens, in: text)
      && isSyllable(index - 1, tokens, in: text))
      && !(KeywordWordRow.isSpaced(index + 1, tokens, in: text)
        && isSyllable(index + 2, tokens, in: text))
    return isAlone ? index + 1 : nil
  }

  /// Whether a syllable in small letters, outside of words, is a noun.
  func isNoun(_ syllable: String) -> Bool {
    singles.number(of: syllable).map { singleCounts[Int($0)] >= Self.least } ?? false
  }

  /// The end of a name: capitals, and the syllable that ends a word behind the head of an institution
  /// (Bộ Giao thông).
  private func endOfName(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Int? {
    guard isName(index, tokens, in: text) else { return nil }
    var end = index
    while end - index < Self.mostOfName, KeywordWordRow.isSpaced(end, tokens, in: text),
      isName(end + 1, tokens, in: text)
    { end += 1 }
    guard end > index else { return nil }
    let isHeaded = heads.contains(text.utf8[tokens[index].range])
    return isHeaded && KeywordWordRow.isSpaced(end, tokens, in: text)
      && isSyllable(end + 1, tokens, in: text)
      ? end + 1 : end
  }

  /// Whether a token has a capital that is not that of a function word at the head of a sentence, nor of the
  /// abbreviation of a title (TS, HLV).
  private func isName(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    guard !tokens[index].tag.isSymbol, !tokens[index].tag.isNumber else { return false }
    let word = text.string(in: tokens[index].range)
    let small = word.lowercased()
    guard word.unicodeScalars.first != small.unicodeScalars.first else { return false }
    guard functionWords.contains(small) else { return true }
    return index > tokens.startIndex && word != word.uppercased()
  }

  /// Whether a token is a syllable in small letters, or the first of the sentence, and no function
  /// word.
  private func isSyllable(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    guard !tokens[index].tag.isSymbol, !tokens[index].tag.isNumber else { return false }
    let word = text.string(in: tokens[index].range)
    let small = word.lowercased()
    return (index == tokens.startIndex || word == small) && !functionWords.contains(small)
  }

  private func isPair(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Bool {
    KeywordWordRow.isSpaced(index, tokens, in: text) && isSyllable(index, tokens, in: text)
      && isSyllable(index + 1, tokens, in: text)
  }

  /// Whether two syllables are a word of the language, the first of which may have a capital before a name:
  /// `Thành phố Huế`.
  private func isKnownPair(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard KeywordWordRow.isSpaced(index, tokens, in: text),
      isSyllable(index + 1, tokens, in: text), !tokens[index].tag.isSymbol
    else { return false }
    return lexicon.exactValue(of: text.utf8[Int(tokens[index].start)..<Int(tokens[index + 1].end)])
      != nil
  }

  private func pair(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> String {
    text.string(in: tokens[index].range).lowercased() + " "
      + text.string(in: tokens[index + 1].range)
  }

  private func count(
    ofPair index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Int32 {
    guard index < tokens.endIndex, isPair(index, tokens, in: text) else { return 0 }
    return pairs.number(of: pair(index, tokens, in: text)).map { pairCounts[Int($0)] } ?? 0
  }
}
