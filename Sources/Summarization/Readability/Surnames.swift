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
    let (titles, notFirstNames) = (titles, notFirstNames)
    var full: [TextRange] = []
    var (titled, first): (TextRange?, TextRange?)
    var previous: TextRange?
    var isFirst = true
    text.utf8.withUnsafeBufferPointer { utf8 in
      var words = SpacedWordScanner(sentence)
      while let word = words.next(in: utf8).map({ withoutGenitive($0, utf8) }) {
        let isName = isName(word, utf8)
        if let name = previous {
          // A comma or full stop between two words makes no name of them.
          if isName, word.lowerBound == name.upperBound + 1 || isInitial(name, word, utf8) {
            if titles.sets(of: name, in: utf8) != 0 {
              titled = titled ?? word
            } else if notFirstNames.sets(of: name, in: utf8) == 0 {
              full.append(word)
            }
          } else if isFirst, !isName, utf8[word.lowerBound].isLetter {
            first = first ?? name
          }
          isFirst = false
        } else if !isName {
          isFirst = false
        }
        previous = isName || titles.sets(of: word, in: utf8) != 0 ? word : nil
      }
    }
    return (full, titled ?? first)
  }

  /// `Edda R. Marsh`, `Mr. Marsh`.
  private static func isInitial(
    _ name: TextRange, _ word: TextRange, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    word.lowerBound == name.upperBound + 2 && utf8[name.upperBound] == UInt8(ascii: ".")
      && (name.count == 1 || titles.sets(of: name, in: utf8) != 0)
  }

  private static func withoutGenitive(
    _ word: TextRange, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> TextRange {
    guard word.count > 2, utf8[word.upperBound - 1] == UInt8(ascii: "s"),
      let length = genitives.length(
        in: utf8, endingAt: word.upperBound, limit: word.lowerBound + 1)
    else { return word }
    return word.lowerBound..<word.upperBound - length
  }

  /// A capital and nothing but letters and hyphens.
  private static func isName(_ word: TextRange, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8[word.lowerBound].isUpper
      && utf8[word].allSatisfy { $0.isLetter || $0 >= 0x80 || $0 == UInt8(ascii: "-") }
  }
}
