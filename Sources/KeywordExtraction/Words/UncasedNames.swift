import TextAnalysis

/// Finds the names of persons and places by their titles and kinds in a language without capitals, Hindi or
/// Arabic: कप्तान | रेखा साहू ने, رئيس البلدية | سامر حداد, सहरसा जिले, محافظة | أسوان.
///
/// A name has two words or more and ends where its phrase does. In Hindi an abbreviation in brackets may be
/// between the two; in Arabic what the title belongs to is, a word with the article or a construct, and
/// behind a title with the article adjectives are. The last word of a name alone is the person elsewhere
/// in the article, with the connector before it (عبد الله, بن سعيد).
struct UncasedNames {
  /// What is between a word and the one before it.
  private enum Gap {
    case space, stop, opening, closing, quotation, endOfQuotation, other
  }

  private let heralds: WordList
  private let placeKinds: WordList
  private let compassPoints: WordList
  private let notNames: WordList
  private let connectors: WordList
  private let article: [UInt8]
  private let cases: Phrases
  private var gaps: [Gap] = []

  /// The most words of a name, and of what is in quotation marks.
  private static let mostWords = 4

  /// Nil in a language with capitals or without a list of titles.
  init?(_ language: Language) {
    guard [.hindi, .arabic].contains(language) else { return nil }
    let words = LanguageWords.of(language)
    heralds = WordList(words.phrases(.nameHeralds))
    compassPoints = WordList(words.phrases(.compassPoints))
    placeKinds = WordList(words.phrases(.placeKinds))
    notNames = WordList(words.phrases(.notNames))
    connectors = WordList(words.phrases(.nameLinks))
    article = language == .arabic ? Array("ال".utf8) : []
    cases = words.phrases(.obliqueEndings)
  }

  /// Takes note of what is before the next word.
  mutating func add(gap: ArraySlice<UInt8>) {
    let marks = gap.filter { $0 > 0x20 }
    let string = String(decoding: marks, as: UTF8.self)
    let kind: Gap =
      switch string {
      case "": .space
      case ".": .stop
      case "(": .opening
      case ")": .closing
      default:
        string.contains { "‘“«".contains($0) }
          ? .quotation : string.contains { "’”»".contains($0) } ? .endOfQuotation : .other
      }
    gaps.append(kind)
  }

  /// Marks the names, and tells `evidence` what they, quotation marks and brackets prove.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func mark(_ row: inout KeywordWordRow, _ evidence: inout NounEvidence) {
    var surnames: Set<[Int32]> = []
    for index in row.words.indices {
      if isHerald(index, row), let name = name(behind: index, row) {
        mark(name, &row, &evidence)
        surnames.insert(name.suffix(surnameLength(name, row)).map { row.words[$0].form })
      }
      if let place = place(index, row) { mark(place, &row, &evidence) }
      for word in quoted(index, row) { evidence.prove(row.words[word].form) }
      for word in glossed(index, row) { evidence.prove(row.words[word].form) }
    }
    for index in row.words.indices {
      for length in 1...2 where index + length <= row.words.count {
        let place = index..<index + length
        if surnames.contains(place.map { row.words[$0].form }),
          place.allSatisfy({ row.words[$0].role == .noun })
        {
          mark(place, &row, &evidence)
        }
      }
    }
  }

  private func mark(
    _ name: Range<Int>, _ row: inout KeywordWordRow, _ evidence: inout NounEvidence
  ) {
    let isNew = !row.words[name.lowerBound].traits.contains(.properNoun)
    if isNew, name.count > 1 { row.words[name.lowerBound].traits.insert(.startsPhrase) }
    for index in name {
      row.words[index].traits.formUnion([.properNoun, .capitalized])
      evidence.prove(row.words[index].form)
    }
  }

  private func isHerald(_ index: Int, _ row: KeywordWordRow) -> Bool {
    let letters = row.forms.utf8(of: row.words[index].form)
    if heralds.contains(letters) { return true }
    // The preposition ل takes the first letter of the article: للمخرجة.
    guard !article.isEmpty, letters.starts(with: Self.attachedArticle) else { return false }
    return heralds.contains((article + letters.dropFirst(Self.attachedArticle.count))[...])
  }

  private static let attachedArticle = Array("لل".utf8)

  /// The name of the place whose kind is at `kind`: the word before it in Hindi, with a point of the compass;
  /// one or two words behind it in Arabic, where these end a phrase. In Hindi as well a word that is a whole
  /// sentence, a dateline.
  private func place(_ kind: Int, _ row: KeywordWordRow) -> Range<Int>? {
    if isDateline(kind, row) { return kind..<kind + 1 }
    guard placeKinds.contains(row.forms.utf8(of: row.words[kind].form)) else { return nil }
    return article.isEmpty ? place(before: kind, row) : place(behind: kind, row)
  }

  private func place(before kind: Int, _ row: KeywordWordRow) -> Range<Int>? {
    guard isJoined(kind, row), isPlace(kind - 1, row) else { return nil }
    let isBehindPoint =
      isJoined(kind - 1, row)
      && compassPoints.contains(row.forms.utf8(of: row.words[kind - 2].form))
    return kind - (isBehindPoint ? 2 : 1)..<kind
  }

  private func place(behind kind: Int, _ row: KeywordWordRow) -> Range<Int>? {
    var end = kind + 1
    while end - kind <= Self.mostOfPlace, isJoined(end, row), isPlace(end, row),
      !isAttachedAtEnd(end, row)
    { end += 1 }
    return end > kind + 1 && isEnd(end, row) ? kind + 1..<end : nil
  }

  /// The most words of a place.
  private static let mostOfPlace = 2

  private func isPlace(_ index: Int, _ row: KeywordWordRow) -> Bool {
    let letters = row.forms.utf8(of: row.words[index].form)
    return row.words[index].role == .noun && !notNames.contains(letters) && !cases.end(letters)
      && !placeKinds.contains(letters)
  }

  /// Whether only a space is between the word at `index` and the one before it.
  private func isJoined(_ index: Int, _ row: KeywordWordRow) -> Bool {
    index > 0 && index < row.words.count && gaps[index] == .space
      && row.words[index].sentence == row.words[index - 1].sentence
  }

  /// Whether the word at `index` is the whole first sentence.
  private func isDateline(_ index: Int, _ row: KeywordWordRow) -> Bool {
    article.isEmpty && row.words[index].sentence == 0 && row.words[index].role == .noun
      && (index == 0 || row.words[index - 1].sentence != 0)
      && (index + 1 == row.words.count || row.words[index + 1].sentence != 0)
  }

  /// The phrase before one word in brackets at `index`, its abbreviation.
  private func glossed(_ index: Int, _ row: KeywordWordRow) -> Range<Int> {
    guard gaps[index] == .opening, index + 1 < row.words.count, gaps[index + 1] == .closing else {
      return index..<index
    }
    var start = index
    while start > 0, index - start < Self.mostOfInstitution, row.words[start - 1].role == .noun,
      row.words[start - 1].sentence == row.words[index].sentence
    {
      start -= 1
      if gaps[start] != .space { break }
    }
    return start..<index
  }

  private static let mostOfInstitution = 6

  /// How many words the surname has.
  private func surnameLength(_ name: Range<Int>, _ row: KeywordWordRow) -> Int {
    let last = name.upperBound - 1
    return name.count > 2 && connectors.contains(row.forms.utf8(of: row.words[last - 1].form))
      ? 2 : 1
  }

  /// The name whose title is at `herald`.
  private func name(behind herald: Int, _ row: KeywordWordRow) -> Range<Int>? {
    guard let next = next(herald, row) else { return nil }
    let start =
      article.isEmpty || !next.isJoined ? next.index : endOfOwner(next.index, herald, row)
    guard start == next.index || isJoined(start, row) else { return nil }
    var end = start
    while end < row.words.count, end - start < Self.mostWords, isPart(end, ofNameAt: start, row) {
      end += 1
    }
    return 2...Self.mostWords ~= end - start && isEnd(end, row) ? start..<end : nil
  }

  /// The word behind a title, over the stop of an abbreviation or one in brackets, and whether only a space
  /// is between.
  private func next(_ herald: Int, _ row: KeywordWordRow) -> (index: Int, isJoined: Bool)? {
    let next = herald + 1
    guard next < row.words.count, row.words[next].sentence == row.words[herald].sentence else {
      return nil
    }
    switch gaps[next] {
    case .space: return (next, true)
    case .stop: return (next, false)
    case .opening:
      guard next + 1 < row.words.count, gaps[next + 1] == .closing else { return nil }
      return (next + 1, false)
    default: return nil
    }
  }

  /// Where what an Arabic title belongs to ends, or the adjectives of one with the article.
  private func endOfOwner(_ next: Int, _ herald: Int, _ row: KeywordWordRow) -> Int {
    var index = next
    if !hasArticle(herald, row), !hasPronoun(herald, row), !hasArticle(index, row) { index += 1 }
    while isJoined(index, row), index - next < Self.mostWords, hasArticle(index, row) { index += 1 }
    return index
  }

  private func hasArticle(_ index: Int, _ row: KeywordWordRow) -> Bool {
    index < row.words.count && row.forms.utf8(of: row.words[index].form).starts(with: article)
  }

  /// Whether an Arabic word ends in a possessive: مديرها.
  private func hasPronoun(_ index: Int, _ row: KeywordWordRow) -> Bool {
    let letters = row.forms.utf8(of: row.words[index].form)
    return ["ه", "ها", "هم"].contains { letters.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private func isPart(_ index: Int, ofNameAt start: Int, _ row: KeywordWordRow) -> Bool {
    let word = row.words[index]
    let letters = row.forms.utf8(of: word.form)
    guard word.role == .noun, word.sentence == row.words[start].sentence,
      index == start || gaps[index] == .space, !notNames.contains(letters),
      !heralds.contains(letters), !cases.end(letters)
    else { return false }
    guard !article.isEmpty else { return true }
    switch index - start {
    case 0: return !hasArticle(index, row) && !isAttached(letters)
    case 1: return !isAttached(letters)
    default:
      // Three words are given name, father's name and surname.
      return hasArticle(index, row) || connectors.contains(letters)
        || connectors.contains(row.forms.utf8(of: row.words[index - 1].form))
    }
  }

  /// Whether a phrase ends before the word at `index`.
  private func isEnd(_ index: Int, _ row: KeywordWordRow) -> Bool {
    guard index < row.words.count, row.words[index].sentence == row.words[index - 1].sentence else {
      return true
    }
    let word = row.words[index]
    return gaps[index] != .space || word.role == .function || word.role == .content
      || !article.isEmpty && isAttachedAtEnd(index, row)
  }

  private func isAttachedAtEnd(_ index: Int, _ row: KeywordWordRow) -> Bool {
    isAttached(row.forms.utf8(of: row.words[index].form), least: Self.leastAttachedAtEnd)
  }

  /// Whether a conjunction or preposition of one letter may begin an Arabic word: وزميله, لصحيفة.
  private func isAttached(_ word: ArraySlice<UInt8>, least: Int = leastAttached) -> Bool {
    word.count >= least && ["و", "ل", "ب"].contains { word.starts(with: $0.utf8) }
  }

  /// The fewest bytes of such a word where a name may begin or go on, and where it may have ended.
  private static let leastAttached = 10
  private static let leastAttachedAtEnd = 8

  /// A short phrase in quotation marks, or one word in brackets, at `index`.
  private func quoted(_ index: Int, _ row: KeywordWordRow) -> Range<Int> {
    let close: Gap
    switch gaps[index] {
    case .quotation: close = .endOfQuotation
    case .opening: close = .closing
    default: return index..<index
    }
    let most = close == .closing ? 1 : Self.mostWords
    var end = index
    while end < row.words.count, end - index < most, row.words[end].role == .noun,
      end == index || gaps[end] == .space
    { end += 1 }
    guard end > index, end < row.words.count, gaps[end] == close else {
      return index..<index
    }
    return index..<end
  }
}
