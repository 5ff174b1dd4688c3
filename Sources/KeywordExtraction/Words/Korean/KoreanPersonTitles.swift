import TextAnalysis

/// Parts names from the titles that follow them: 오세훈 서울시장 and 이재용 삼성전자 부회장 give the names
/// alone, and 오 시장 later on names 오세훈 again.
///
/// The head of a place names the place too: 서울시장 after a name is another place of 서울시.
struct KoreanPersonTitles {
  /// The persons named so far, last one last.
  private var persons: [Person] = []

  private struct Person {
    var form: Int32
    var name: ArraySlice<UInt8>
    var title: ArraySlice<UInt8>
  }

  private typealias Titles = KoreanTitleWords
  private static let syllable = KoreanTitleWords.syllable

  /// Changes the roles of names and titles among the words from `first` on.
  mutating func apply(to row: inout KeywordWordRow, from first: Int, in text: SourceText) {
    for index in row.words.indices.dropFirst(first) {
      readAge(index, in: &row, text)
      let word = row.words[index]
      if word.role == .noun, Titles.isRank(word, in: text) { row.words[index].role = .content }
      guard index > first else { continue }
      if !word.traits.contains(.startsPhrase) {
        if isAfterTitle(index, in: &row, text) || isReporter(index, in: &row, text) { continue }
      } else if !Titles.isFormer(from: row.words[index - 1].end, to: word.start, in: text) {
        continue
      }
      readTitle(index, in: &row, from: first, text)
    }
  }

  /// Reads the word at `index` as the name of a person whose age follows in brackets: 도한빛(58) 대표.
  private mutating func readAge(_ index: Int, in row: inout KeywordWordRow, _ text: SourceText) {
    let name = row.words[index]
    guard name.role == .noun, name.partCount <= 2, let end = Titles.endOfAge(name, in: text) else {
      return
    }
    if Titles.isAnonymous(text.utf8[name.range]) {
      row.words[index].role = .function
      return
    }
    row.words[index].traits.formUnion([.properNoun, .startsPhrase, .person])
    var title = index + 1
    while title < row.words.count, row.words[title].start < end {
      row.words[title].role = .function
      title += 1
    }
    let surface =
      title < row.words.count && Int(row.words[title].start) - end <= 1
      ? text.utf8[row.words[title].range] : []
    if Titles.isTitle(surface) || Titles.isCalling(surface) {
      part(index, from: title, in: &row, text, title: text.utf8[row.words[title].range])
    } else {
      persons.append(
        Person(
          form: name.form, name: text.utf8[name.range], title: []))
    }
  }

  /// Reads the word at `index` as the title of the name before it, or of the one before the name of
  /// an office.
  private mutating func readTitle(
    _ index: Int, in row: inout KeywordWordRow, from first: Int, _ text: SourceText
  ) {
    let title = text.utf8[row.words[index].range]
    let before = row.words[index - 1]
    let surname = text.utf8[before.range]
    if surname.count == Self.syllable {
      if Titles.isTitle(title) || Titles.isCalling(title) && person(named: surname, title) != nil {
        link(index - 1, in: &row, text, title: title)
      }
    } else if Titles.isDoubleSurname(surname), Titles.isTitle(title) || Titles.isCalling(title),
      person(named: surname, title) != nil
    {
      link(index - 1, in: &row, text, title: title)
    } else if isOffice(index - 1, in: row, from: first, text) {
      guard Titles.isTitle(title) else { return }
      row.words[index - 1].traits.insert(.startsPhrase)
      part(index - 2, from: index, in: &row, text, title: title)
    } else if Titles.isName(before),
      Titles.isTitle(title)
        || Titles.isCalling(title) && Titles.isPersonsName(before, in: text)
    {
      part(index - 1, from: index, in: &row, text, title: title)
    } else if Titles.isTitle(title) || Titles.isCalling(title),
      Titles.isUnknownPerson(before, of: row)
    {
      row.words[index - 1].traits.insert(.properNoun)
      part(index - 1, from: index, in: &row, text, title: title)
    }
  }

  /// Whether the word at `index`, which is no full name, is between a full name and a title.
  private func isOffice(
    _ index: Int, in row: KeywordWordRow, from first: Int, _ text: SourceText
  ) -> Bool {
    let office = row.words[index]
    guard index > first, office.role == .noun, !Titles.isFullName(office, in: text),
      Titles.isFullName(row.words[index - 1], in: text),
      !KoreanForeignNames.mayBeName(row.words[index - 1], office, in: row)
    else { return false }
    return !office.traits.contains(.startsPhrase)
      || Titles.isFormer(from: row.words[index - 1].end, to: office.start, in: text)
  }

  /// Parts a name from its title.
  private mutating func part(
    _ name: Int, from index: Int, in row: inout KeywordWordRow, _ text: SourceText,
    title: ArraySlice<UInt8>
  ) {
    let range = row.words[name].range
    if Titles.isHonorific(title), Titles.isAnonymous(text.utf8[range]) {
      row.words[name].role = .function
      row.words[index].role = .content
      return
    }
    // Anybody is called 씨 or 할머니; a title tells somebody that a keyword may name.
    if !Titles.isHonorific(title), !Titles.isCalling(title) {
      row.words[name].traits.insert(.person)
    }
    row.words[index].traits.insert(.startsPhrase)
    row.words[index].role = .content
    if name + 1 == index, Titles.isFullName(row.words[name], in: text) {
      namePlace(index, in: &row, text)
    }
    persons.append(
      Person(
        form: row.words[name].form, name: text.utf8[range], title: title))
  }

  /// Makes the title of the head of a place a name of the place.
  private func namePlace(_ index: Int, in row: inout KeywordWordRow, _ text: SourceText) {
    guard let place = Titles.place(of: text.utf8[row.words[index].range]) else { return }
    row.words[index].end = Int32(place.endIndex)
    row.words[index].form = row.lowercased(place)
    row.words[index].role = .noun
    row.words[index].traits.formUnion([.properNoun, .startsPhrase])
    row.words[index].firstPart = Int32(row.parts.count)
    row.words[index].partCount = 1
    row.parts.append(row.words[index].form)
  }

  /// Whether the word at `index` is a name after a rank, or after what tells who or what bears it (배우
  /// 변호진), and parts the two.
  private func isAfterTitle(
    _ index: Int, in row: inout KeywordWordRow, _ text: SourceText
  ) -> Bool {
    let before = text.utf8[row.words[index - 1].range]
    let isName = Titles.isName(row.words[index])
    if Titles.endsInRank(before) {
      guard isName || Titles.isUnknownPerson(row.words[index], of: row) else { return false }
      row.words[index - 1].role = .content
      row.words[index].traits.formUnion([.properNoun, .startsPhrase, .person])
      return true
    }
    guard Titles.isHerald(before),
      isName || Titles.isUnknownName(row.words[index], of: row)
    else { return false }
    row.words[index].traits.formUnion([.properNoun, .startsPhrase])
    if Titles.isPersonsName(row.words[index], in: text) {
      row.words[index].traits.insert(.person)
    }
    // The name may have its own title: 배우 변호진 씨.
    return false
  }

  /// Whether the word at `index` says that the word before it is a reporter's name, and makes both
  /// function words.
  private func isReporter(
    _ index: Int, in row: inout KeywordWordRow, _ text: SourceText
  ) -> Bool {
    let name = row.words[index - 1]
    guard name.range.count <= 4 * Self.syllable, name.partCount <= 2,
      Titles.isReporter(text.utf8[row.words[index].range])
    else { return false }
    row.words[index].role = .function
    row.words[index - 1].role = .function
    return true
  }

  /// The person that a surname before a title means: the last one of that name whose title ends so,
  /// or of that name at all.
  private func person(named surname: ArraySlice<UInt8>, _ title: ArraySlice<UInt8>) -> Person? {
    let namesakes = persons.filter {
      $0.name.count > surname.count && $0.name.starts(with: surname)
    }
    return namesakes.last { Titles.ends($0.title, with: title) } ?? namesakes.last
  }

  /// Makes a surname before a title another place of the person it means.
  private func link(
    _ index: Int, in row: inout KeywordWordRow, _ text: SourceText, title: ArraySlice<UInt8>
  ) {
    row.words[index + 1].role = .content
    guard let person = person(named: text.utf8[row.words[index].range], title) else { return }
    row.words[index].form = person.form
    row.words[index].end = row.words[index + 1].end
    row.words[index].role = .noun
    row.words[index].traits.formUnion([.alias, .properNoun, .startsPhrase])
    row.words[index].firstPart = Int32(row.parts.count)
    row.words[index].partCount = 0
  }
}
