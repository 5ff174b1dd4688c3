import TextAnalysis

/// Parts English names from what stands before them to say who or what bears them: mayor | Lena Ruiz,
/// housing charity | Roofline, Governor | Elsa Brandt.
///
/// A noun in small letters is no part of the name behind it, unless a phrase goes on behind a name of one
/// word (home Internet access). One with a capital is none where it is a title or an occupation, before
/// two names or before the last of two names that were seen so, and neither are the words of its office
/// before it: Fulton County | Assistant District Attorney | Jane Fields. What an office is of is no part of
/// the name behind it either (Secretary of State | John Kerry), nor is the adjective of a people before a
/// person: American | Phillip Dutton.
struct EnglishNameHeralds {
  private static let english = LanguageWords.of(.english)
  private static let heralds = WordList(english.phrases(.nameHeralds))
  private static let endings = english.phrases(.nameHeraldEndings)
  private static let givenNames = WordList(english.phrases(.givenNames))
  private static let compass = english.phrases(.compassPoints)
  private static let heraldsInNames = english.phrases(.heraldsInNames)
  private static let officeWords = english.phrases(.officeWords)
  private static let demonyms = WordList(english.phrases(.demonyms))

  /// The last words of the names seen behind titles.
  private var surnames: Set<Int32> = []

  /// Marks the beginnings of the names in the words from `first` on.
  ///
  /// - Complexity: O(*n*) in the number of words.
  mutating func part(_ words: inout [KeywordWord], from first: Int, in text: SourceText) {
    var index = first + 1
    while index < words.count {
      guard isName(words[index], in: text), adjoins(index, words),
        !isNamePart(index - 1, words, in: text)
      else {
        index += 1
        continue
      }
      var end = index + 1
      while end < words.count, isNamePart(end - 1, words, in: text),
        isName(words[end], in: text), adjoins(end, words)
      {
        end += 1
      }
      part(index..<end, &words, in: text)
      partBehindOffice(index..<end, &words, in: text)
      index = end
    }
  }

  private mutating func part(
    _ name: Range<Int>, _ words: inout [KeywordWord], in text: SourceText
  ) {
    let herald = words[name.lowerBound - 1]
    let surface = text.utf8[herald.range].map(\.lowercased)[...]
    let isKnown = Self.isHerald(surface)
    guard text.utf8[Int(herald.start)].isUpper else {
      guard herald.role == .noun && !Self.compass.contains(surface) || isKnown,
        name.count > 1 || !goesOn(behind: name, words)
      else { return }
      words[name.lowerBound].traits.insert(.startsPhrase)
      return
    }
    if Self.isOfPeople(surface), name.count > 1, isGivenName(words[name.lowerBound], in: text) {
      words[name.lowerBound].traits.insert(.startsPhrase)
    }
    let last = words[name.upperBound - 1].form
    let isPerson =
      !Self.heraldsInNames.contains(surface) || isGivenName(words[name.lowerBound], in: text)
    guard isKnown,
      name.count > 1 && isPerson || surnames.contains(last) || Self.endings.end(surface)
    else { return }
    surnames.insert(last)
    words[name.lowerBound].traits.insert(.startsPhrase)
    markOffice(before: name.lowerBound, &words, in: text)
  }

  /// Takes a title with a capital and the words of its office before it out of phrases.
  private func markOffice(before name: Int, _ words: inout [KeywordWord], in text: SourceText) {
    var index = name - 1
    words[index].role = .content
    while index > 0, adjoins(index, words), words[index - 1].role != .function,
      Self.officeWords.contains(text.utf8[words[index - 1].range].map(\.lowercased)[...])
    {
      index -= 1
      words[index].role = .content
    }
  }

  private func isGivenName(_ word: KeywordWord, in text: SourceText) -> Bool {
    Self.isGivenName(text.utf8[word.range])
  }

  /// Whether a word is the adjective of a people.
  static func isOfPeople(_ word: ArraySlice<UInt8>) -> Bool {
    demonyms.contains(word.map(\.lowercased)[...])
  }

  /// Whether a word is a given name.
  static func isGivenName(_ word: ArraySlice<UInt8>) -> Bool {
    givenNames.contains(word.map(\.lowercased)[...])
  }

  /// Parts what an office is of from the given name behind it.
  private func partBehindOffice(
    _ name: Range<Int>, _ words: inout [KeywordWord], in text: SourceText
  ) {
    guard name.lowerBound > 1, text.utf8[words[name.lowerBound - 1].range].elementsEqual("of".utf8),
      Self.isHerald(text.utf8[words[name.lowerBound - 2].range].map(\.lowercased)[...]),
      let given = name.dropFirst().dropLast().first(where: { isGivenName(words[$0], in: text) })
    else { return }
    words[given].traits.insert(.startsPhrase)
    for index in name.lowerBound..<given { words[index].role = .content }
  }

  /// Whether a word with a capital may be of the same name as the one behind it.
  private func isNamePart(_ index: Int, _ words: [KeywordWord], in text: SourceText) -> Bool {
    guard isName(words[index], in: text) else { return false }
    let surface = text.utf8[words[index].range].map(\.lowercased)[...]
    if Self.demonyms.contains(surface) { return false }
    return !Self.isHerald(surface)
      || Self.heraldsInNames.contains(surface) && index + 1 < words.count
        && !isGivenName(words[index + 1], in: text)
  }

  /// Whether a word in small letters is a title or an occupation.
  static func isHerald(_ word: ArraySlice<UInt8>) -> Bool {
    heralds.contains(word) || endings.end(word)
  }

  private func isName(_ word: KeywordWord, in text: SourceText) -> Bool {
    word.role == .noun && !word.traits.isDisjoint(with: [.properNoun, .capitalized])
      && text.utf8[Int(word.start)].isUpper
      && !(word.traits.contains(.acronym) && word.range.count < Self.leastOfName)
  }

  /// Shorter words in capitals are abbreviations: human DNA.
  private static let leastOfName = 6

  private func adjoins(_ index: Int, _ words: [KeywordWord]) -> Bool {
    !words[index].traits.contains(.startsPhrase)
      && words[index].sentence == words[index - 1].sentence
  }

  private func goesOn(behind name: Range<Int>, _ words: [KeywordWord]) -> Bool {
    let next = name.upperBound
    return next < words.count && adjoins(next, words)
      && (words[next].role == .noun || words[next].role == .modifier)
  }
}
