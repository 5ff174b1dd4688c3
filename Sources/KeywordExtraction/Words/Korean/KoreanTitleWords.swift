import TextAnalysis

/// The Korean words that tell who a person is: titles, ranks and surnames.
enum KoreanTitleWords {
  /// The bytes of a Hangul syllable.
  static let syllable = "가".utf8.count

  private static let korean = LanguageWords.of(.korean)
  private static let titles = korean.titles
  private static let honorifics = korean.phrases(.honorifics)
  /// Those that name nothing but a rank, and make no keyword alone or at the end of a phrase.
  private static let ranks = korean.ranks
  private static let reporters = korean.phrases(.reporters)
  /// Ranks of those who speak for an office, whatever it is called.
  private static let heads = korean.phrases(.officeHeads)
  /// Heads of a place, and how many syllables of the word are not the place's.
  private static let headsOfPlaces = [("시장", 1), ("군수", 1), ("구청장", 2), ("도지사", 2)]
    .map { (title: Array($0.0.utf8), own: $0.1) }
  /// What is between a name and a title that is held no longer, or now.
  private static let formers = [" 전 ", " 현 "].map { Array($0.utf8) }
  private static let surnames = WordList(korean.surnames)
  private static let doubleSurnames = korean.phrases(.doubleSurnames)
  private static let callings = WordList(korean.phrases(.callings))
  private static let heralds = korean.phrases(.nameHeralds)
  private static let placeKinds = korean.phrases(.placeKinds)
  private static let personNotes = korean.phrases(.personNotes)

  /// Whether a word is a title, or ends in one of two syllables or more.
  static func isTitle(_ surface: ArraySlice<UInt8>) -> Bool {
    honorifics.contains(surface) || titles.end(surface)
  }

  /// Whether a word is a title behind the full name or the surname of a person, and may be any noun
  /// elsewhere.
  static func isCalling(_ surface: ArraySlice<UInt8>) -> Bool { callings.contains(surface) }

  /// Whether a word is a surname of two syllables.
  static func isDoubleSurname(_ surface: ArraySlice<UInt8>) -> Bool {
    doubleSurnames.contains(surface)
  }

  /// Whether a name begins with a surname.
  private static func hasSurname(_ name: ArraySlice<UInt8>) -> Bool {
    surnames.contains(name.prefix(syllable)) || doubleSurnames.begin(name)
  }

  /// Whether a word is a title of one syllable: 씨.
  static func isHonorific(_ surface: ArraySlice<UInt8>) -> Bool { honorifics.contains(surface) }

  /// Whether a word is the title of anybody who has no other.
  static func isCivil(_ surface: ArraySlice<UInt8>) -> Bool {
    surface.elementsEqual("씨".utf8)
  }

  /// Whether a name hides who bears it: a surname before 모.
  static func isAnonymous(_ name: ArraySlice<UInt8>) -> Bool {
    name.count == 2 * syllable && ends(name, with: unnamed[...]) && hasSurname(name)
  }

  private static let unnamed = Array("모".utf8)

  /// Whether a word is a rank, or that of an office (연구실장, 정책국장).
  static func isRank(_ word: KeywordWord, in text: SourceText) -> Bool {
    let surface = text.utf8[word.range]
    return ranks.contains(surface) || word.partCount > 1 && heads.end(surface)
  }

  static func endsInRank(_ surface: ArraySlice<UInt8>) -> Bool {
    ranks.end(surface)
  }

  static func isReporter(_ surface: ArraySlice<UInt8>) -> Bool {
    reporters.contains(surface)
  }

  /// The place that a word names the head of: 서울시 of 서울시장.
  static func place(of surface: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let head = headsOfPlaces.first(where: { ends(surface, with: $0.title[...]) }) else {
      return nil
    }
    let place = surface.dropLast(head.own * syllable)
    return place.count >= 3 * syllable && !ends(place, with: Array("부시".utf8)[...]) ? place : nil
  }

  /// Whether a word may be a name, with or without a surname.
  static func isName(_ word: KeywordWord) -> Bool {
    word.traits.contains(.properNoun) && word.partCount == 1
      && (2 * syllable...4 * syllable).contains(word.range.count)
  }

  /// Whether a word tells before a name who or what bears it: 배우, 소속사.
  static func isHerald(_ surface: ArraySlice<UInt8>) -> Bool { heralds.end(surface) }

  /// Whether a word may be a name that the dictionary lacks, in one piece.
  static func isUnknownName(_ word: KeywordWord, of row: KeywordWordRow) -> Bool {
    let name = row.forms.utf8(of: word.form)
    return word.role == .noun && word.partCount == 1 && row.parts[Int(word.firstPart)] == word.form
      && KoreanDictionary.lacks(name)
  }

  /// Whether a word looks like a full name that the dictionary lacks: 탁진아.
  static func isUnknownPerson(_ word: KeywordWord, of row: KeywordWordRow) -> Bool {
    isUnknownName(word, of: row) && mayBePerson(row.forms.utf8(of: word.form))
  }

  /// Whether a word is of three syllables, of which the first is a surname, or the first two are one.
  static func mayBePerson(_ name: ArraySlice<UInt8>) -> Bool {
    name.count == 3 * syllable && hasSurname(name)
  }

  /// Whether a word looks like a surname with a given name of two syllables.
  static func isFullName(_ word: KeywordWord, in text: SourceText) -> Bool {
    guard isName(word), word.range.count == 3 * syllable else { return false }
    return hasSurname(text.utf8[word.range])
  }

  /// Whether a word looks like a full name, and not like that of a place: 나도윤, but not 강원도.
  static func isPersonsName(_ word: KeywordWord, in text: SourceText) -> Bool {
    isFullName(word, in: text) && !placeKinds.end(text.utf8[word.range])
  }

  /// Where the brackets with an age end behind a name of two to four syllables: 도한빛(58),
  /// 도한빛(58·여).
  static func endOfAge(_ word: KeywordWord, in text: SourceText) -> Int? {
    let (name, after) = (text.utf8[word.range], text.utf8[word.range.upperBound...])
    guard after.first == UInt8(ascii: "("),
      (2 * syllable...4 * syllable).contains(name.count), name.allSatisfy({ $0 >= 0x80 }),
      hasSurname(name), let length = lengthOfAge(after.dropFirst())
    else { return nil }
    let end = after.startIndex + 1 + length
    let digits = text.utf8[after.startIndex + 1..<end].count { $0 &- 0x30 < 10 }
    guard 1...3 ~= digits, text.utf8[end...].first == UInt8(ascii: ")"),
      digits > 1 || name.count == 3 * syllable
    else { return nil }
    return end + 1
  }

  /// The length of an age in figures with what may stand beside it: 58, 58·여, 여, 58.
  private static func lengthOfAge(_ text: ArraySlice<UInt8>) -> Int? {
    var rest = text
    var numbers = 0
    while let byte = rest.first, byte != UInt8(ascii: ")") {
      if byte &- 0x30 < 10 {
        rest = rest.drop { $0 &- 0x30 < 10 }
        numbers += 1
      } else if byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/") {
        rest = rest.dropFirst()
      } else if let length = noteLength(rest) {
        rest = rest.dropFirst(length)
      } else {
        return nil
      }
    }
    return numbers == 1 ? rest.startIndex - text.startIndex : nil
  }

  /// The length of the note or the dot that `text` begins with.
  private static func noteLength(_ text: ArraySlice<UInt8>) -> Int? {
    if let dot = KoreanNumberNames.dots.first(where: { text.starts(with: $0) }) { return dot.count }
    return personNotes.filter { text.starts(with: $0) }.map(\.count).max()
  }

  /// Whether nothing but 전 or 현 is between two places.
  static func isFormer(from end: Int32, to start: Int32, in text: SourceText) -> Bool {
    guard end >= 0, start - end == Int32(formers[0].count) else { return false }
    return formers.contains(where: text.utf8[Int(end)..<Int(start)].elementsEqual)
  }

  static func ends(_ surface: ArraySlice<UInt8>, with title: ArraySlice<UInt8>) -> Bool {
    surface.count >= title.count && surface.suffix(title.count).elementsEqual(title)
  }
}
