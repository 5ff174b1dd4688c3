import TextAnalysis

/// Joins the words of foreign names, which Korean writes with a space: 조 바이든, 루돌프 줄리아니.
///
/// A word of the list of given names begins one, and so does a word that the dictionary lacks, where
/// it stands nowhere else and a title follows. The surname alone is another place of the full name then,
/// as 오 시장 is one of 오세훈, unless it begins a phrase of its own (바이든 행정부) or two persons bear it.
/// A word of the list of Japanese surnames stands before its given name (기시다 후미오, 기시다 총리).
struct KoreanForeignNames {
  private typealias Titles = KoreanTitleWords

  private static let givenNames = WordList(LanguageWords.of(.korean).phrases(.givenNames))
  private static let familyNames = WordList(LanguageWords.of(.korean).phrases(.familyNames))
  private static let syllable = KoreanTitleWords.syllable

  private let range: Range<Int>
  /// For each form how often it is in `range`.
  private var counts: [Int]

  init(_ row: KeywordWordRow, in range: Range<Int>) {
    self.range = range
    counts = [Int](repeating: 0, count: row.forms.count)
    for word in row.words[range] { counts[Int(word.form)] += 1 }
  }

  /// Gives the last word of each such name the place and the form of the whole.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func join(_ row: inout KeywordWordRow) {
    var pairs: [Pair: Int] = [:]
    for index in range.dropFirst() where mayBeName(at: index, row) {
      pairs[Pair(row.words[index - 1].form, row.words[index].form), default: 0] += 1
    }
    guard !pairs.isEmpty else { return }
    var fullNames: [Int32: Int32?] = [:]
    for index in range.dropFirst() where mayBeName(at: index, row) {
      let (first, last) = (row.words[index - 1].form, row.words[index].form)
      let isFirst = Self.isFamilyName(first, row)
      guard isFirst || isGivenName(first, row) || counts[Int(first)] == pairs[Pair(first, last)]
      else {
        continue
      }
      let surname = isFirst ? first : last
      let whole = row.forms.intern(
        String(decoding: row.forms.utf8(of: first), as: UTF8.self) + " "
          + String(decoding: row.forms.utf8(of: last), as: UTF8.self))
      if let known = fullNames[surname], known != whole {
        fullNames[surname] = .some(nil)
      } else {
        fullNames[surname] = whole
      }
      row.words[index].start = row.words[index - 1].start
      row.words[index - 1].role = .function
      if index + 1 < range.upperBound { row.words[index + 1].traits.insert(.startsPhrase) }
      rename(index, whole, .properNoun, in: &row)
    }
    guard !fullNames.isEmpty else { return }
    for index in range {
      guard let whole = fullNames[row.words[index].form] ?? nil,
        row.words[index].role == .noun, !beginsPhrase(index, row)
      else { continue }
      rename(index, whole, [.alias, .properNoun], in: &row)
    }
  }

  private struct Pair: Hashable {
    var first: Int32
    var second: Int32

    init(_ first: Int32, _ second: Int32) {
      self.first = first
      self.second = second
    }
  }

  private func rename(
    _ index: Int, _ form: Int32, _ traits: KeywordWord.Traits, in row: inout KeywordWordRow
  ) {
    row.words[index].form = form
    row.words[index].traits.formUnion(traits)
    row.words[index].traits.insert(.startsPhrase)
    if row.words[index].partCount == 1 { row.parts[Int(row.words[index].firstPart)] = form }
  }

  /// Whether the word at `index` may be a surname with its given name before it.
  private func mayBeName(at index: Int, _ row: KeywordWordRow) -> Bool {
    let (given, surname) = (row.words[index - 1], row.words[index])
    guard given.sentence == surname.sentence, !surname.traits.contains(.startsPhrase),
      surname.role == .noun, surname.partCount == 1, given.partCount <= 1,
      !given.traits.contains(.alias)
    else { return false }
    let name = row.forms.utf8(of: surname.form)
    guard 2 * Self.syllable...6 * Self.syllable ~= name.count,
      Self.isSurname(surname, name) || isGivenName(given.form, row) && isTitled(index, row),
      name.allSatisfy({ $0 >= 0x80 }), !Titles.isTitle(name)
    else { return false }
    if Self.isFamilyName(given.form, row) { return given.role == .noun }
    if isGivenName(given.form, row) {
      return given.traits.contains(.properNoun) || given.range.count > Self.syllable
    }
    let first = row.forms.utf8(of: given.form)
    return given.role == .noun && KoreanDictionary.lacks(first) && !Titles.mayBePerson(first)
      && !Titles.mayBePerson(name) && isTitled(index, row)
  }

  private func isGivenName(_ form: Int32, _ row: KeywordWordRow) -> Bool {
    Self.givenNames.contains(row.forms.utf8(of: form))
  }

  private static func isFamilyName(_ form: Int32, _ row: KeywordWordRow) -> Bool {
    familyNames.contains(row.forms.utf8(of: form))
  }

  private static func isSurname(_ word: KeywordWord, _ form: ArraySlice<UInt8>) -> Bool {
    word.traits.contains(.properNoun) || KoreanDictionary.lacks(form)
  }

  /// Whether two words with a space between them may be the name of one foreigner.
  static func mayBeName(
    _ given: KeywordWord, _ surname: KeywordWord, in row: KeywordWordRow
  ) -> Bool {
    (givenNames.contains(row.forms.utf8(of: given.form)) || isFamilyName(given.form, row))
      && isSurname(surname, row.forms.utf8(of: surname.form))
  }

  /// The most words from a name to the end of its title: 웬디 셔먼 미국 국무부 부장관.
  private static let mostToTitle = 4

  /// Whether a title follows, with an office between or without.
  private func isTitled(_ index: Int, _ row: KeywordWordRow) -> Bool {
    let sentence = row.words[index].sentence
    for next in index + 1..<min(index + 1 + Self.mostToTitle, range.upperBound) {
      guard row.words[next].sentence == sentence,
        next == index + 1 || !row.words[next].traits.contains(.startsPhrase)
          || row.words[next].role == .content
      else { return false }
      if Titles.isTitle(row.forms.utf8(of: row.words[next].form)) { return true }
    }
    return false
  }

  /// Whether a phrase goes on behind the word at `index`.
  private func beginsPhrase(_ index: Int, _ row: KeywordWordRow) -> Bool {
    guard index + 1 < range.upperBound else { return false }
    let next = row.words[index + 1]
    return next.sentence == row.words[index].sentence && !next.traits.contains(.startsPhrase)
      && (next.role == .noun || next.role == .modifier)
  }
}
