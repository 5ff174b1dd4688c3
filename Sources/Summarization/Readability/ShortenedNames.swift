import TextAnalysis

/// Persons that Korean newspapers name in full once and then by surname and title: 오세훈
/// 서울시장은 …, later 오 시장은 ….
enum ShortenedNames {
  /// Titles that stand behind a surname.
  private static let titles = LanguageWords.of(.korean).titles + Phrases([Array("씨".utf8)])

  /// How many sentences back the full name is looked for.
  private static let reach = 30

  /// For each sentence that begins to name a person in short, the nearest one before it with the
  /// full name and the title; sentences that name the person in full themselves stand alone.
  ///
  /// - Complexity: O(*n*) in the length of the text, with a bounded look back for each short name.
  static func antecedents(in body: TokenizedText) -> [Int: Int] {
    let shortNames = DocumentThreads.map(body.sentences) { sentence -> ShortName? in
      let short = shortName(in: sentence, of: body.text)
      return short.flatMap { holds($0, sentence, body.text) ? nil : $0 }
    }
    let antecedents = DocumentThreads.map(indexesOf: body.sentences) { index in
      shortNames[index].flatMap { short in
        (max(0, index - reach)..<index).reversed().first {
          holds(short, body.sentences[$0], body.text)
        }
      }
    }
    var result: [Int: Int] = [:]
    for case (let index, let antecedent?) in antecedents.enumerated() { result[index] = antecedent }
    return result
  }

  /// A surname, as one syllable, with the title behind it.
  private struct ShortName: Sendable {
    var surname: TextRange
    var title: TextRange
  }

  private static func shortName(in sentence: TextRange, of text: SourceText) -> ShortName? {
    text.utf8.withUnsafeBufferPointer { utf8 in
      var words = SpacedWordScanner(sentence)
      var surname: TextRange?
      while let word = words.next(in: utf8) {
        if let surname,
          let length = titles.length(in: utf8, at: word.lowerBound, limit: word.upperBound)
        {
          return ShortName(surname: surname, title: word.lowerBound..<word.lowerBound + length)
        }
        surname = word.count == 3 && utf8[word.lowerBound] >= 0xEA ? word : nil
      }
      return nil
    }
  }

  /// Whether a sentence holds a word of two to four syllables that begins with the surname, and the
  /// title in one of the two words behind it.
  private static func holds(
    _ short: ShortName, _ sentence: TextRange, _ text: SourceText
  ) -> Bool {
    var distance = 3
    for word in SpacedWords(of: sentence, in: text) {
      if distance < 2, contains(text.utf8[short.title], in: text.utf8[word]) { return true }
      distance += 1
      if (6...12).contains(word.count), text.utf8[word].starts(with: text.utf8[short.surname]) {
        distance = 0
      }
    }
    return false
  }

  private static func contains(_ part: ArraySlice<UInt8>, in word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= part.count else { return false }
    return (word.startIndex...word.endIndex - part.count).contains {
      word[$0...].starts(with: part)
    }
  }
}
