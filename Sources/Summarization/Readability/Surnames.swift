import TextAnalysis

/// Persons whom English newspapers name in full once and by the surname from then on: Edda Marsh
/// resigned …, later Marsh said …, Mrs Marsh said ….
enum Surnames {
  private static let titles = CueWords(LanguageWords.of(.english).phrases(.personTitles))
  private static let genitives = Phrases(["'s", "\u{2019}s"].map { Array($0.utf8) })
  private static let notFirstNames = CueWords(LanguageWords.of(.english).phrases(.notFirstNames))

  /// For each sentence that begins with a surname, or holds one behind a title, the first one before
  /// it with a first name before the surname.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func antecedents(in body: TokenizedText) -> [Int: Int] {
    var fullNames: [ArraySlice<UInt8>: Int] = [:]
    var result: [Int: Int] = [:]
    for (index, sentence) in body.sentences.enumerated() {
      let names = names(in: sentence, of: body.text)
      for surname in names.full {
        let name = body.text.utf8[surname]
        if fullNames[name] == nil { fullNames[name] = index }
      }
      guard let short = names.short, let first = fullNames[body.text.utf8[short]], first < index,
        !names.full.contains(where: { body.text.utf8[$0] == body.text.utf8[short] })
      else { continue }
      result[index] = first
    }
    return result
  }

  /// The surnames with a first name before them, and the first one without.
  private static func names(
    in sentence: TextRange, of text: SourceText
  ) -> (full: [TextRange], short: TextRange?) {
    var full: [TextRange] = []
    var (titled, first): (TextRange?, TextRange?)
    var previous: TextRange?
    var isFirst = true
    for word in SpacedWords(of: sentence, in: text) {
      let word = withoutGenitive(word, text)
      let isName = isName(word, text)
      if let name = previous {
        // A comma or full stop between two words makes no name of them.
        if isName, word.lowerBound == name.upperBound + 1 || isInitial(name, word, text) {
          if titles.contains(name, of: text) {
            titled = titled ?? word
          } else if !notFirstNames.contains(name, of: text) {
            full.append(word)
          }
        } else if isFirst, !isName, text.utf8[word.lowerBound].isLetter {
          first = first ?? name
        }
        isFirst = false
      } else if !isName {
        isFirst = false
      }
      previous = isName || titles.contains(word, of: text) ? word : nil
    }
    return (full, titled ?? first)
  }

  /// `Edda R. Marsh`, `Mr. Marsh`.
  private static func isInitial(_ name: TextRange, _ word: TextRange, _ text: SourceText) -> Bool {
    word.lowerBound == name.upperBound + 2 && text.utf8[name.upperBound] == UInt8(ascii: ".")
      && (name.count == 1 || titles.contains(name, of: text))
  }

  private static func withoutGenitive(_ word: TextRange, _ text: SourceText) -> TextRange {
    guard word.count > 2, text.utf8[word.upperBound - 1] == UInt8(ascii: "s") else { return word }
    return genitives.lengthOfEnd(of: text.utf8[word.dropFirst()]).map {
      word.lowerBound..<word.upperBound - $0
    } ?? word
  }

  /// A capital and nothing but letters and hyphens.
  private static func isName(_ word: TextRange, _ text: SourceText) -> Bool {
    guard text.utf8[word.lowerBound].isUpper else { return false }
    return text.utf8[word].allSatisfy { $0.isLetter || $0 >= 0x80 || $0 == UInt8(ascii: "-") }
  }
}
