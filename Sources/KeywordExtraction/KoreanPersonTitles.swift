import TextAnalysis

/// Parts names from the titles that follow them: 오세훈 서울시장 gives the name alone, and 오 시장
/// later on names 오세훈 again.
struct KoreanPersonTitles {
  /// The persons named so far, last one last.
  private var persons: [Person] = []

  private struct Person {
    var form: Int32
    var surname: ArraySlice<UInt8>
    var title: ArraySlice<UInt8>
  }

  private static let titles = [
    "시장", "지사", "군수", "구청장", "대통령", "총리", "장관", "차관", "의원", "위원장", "위원", "대표", "의장",
    "회장", "부회장", "사장", "부사장", "이사장", "이사", "전무", "상무", "본부장", "실장", "국장", "부장", "과장", "팀장",
    "센터장", "원장", "소장", "청장", "교수", "연구원", "박사", "변호사", "판사", "검사", "감독", "코치", "선수", "작가",
    "감독관", "대변인", "대사", "총장", "학장", "교장", "교사", "앵커", "목사", "신부", "스님", "씨", "군", "양", "옹",
    "관장", "단장", "서장", "경감", "경위", "총재", "행장", "사무총장", "수석", "비서관", "후보", "여사", "배우", "가수",
  ].map { Array($0.utf8) }
  /// Those that name nothing but a rank, and make no keyword alone or at the end of a phrase.
  private static let ranks = [
    "장관", "차관", "의원", "위원장", "이사장", "회장", "부회장", "사장", "부사장", "전무", "상무", "본부장", "실장", "국장",
    "부장", "과장", "팀장", "센터장", "원장", "소장", "청장", "구청장", "교수", "단장", "관장", "대변인", "총재", "행장",
    "사무총장", "비서관", "총장", "학장", "연구위원", "책임연구원", "선임연구원", "수석연구원",
  ].map { Array($0.utf8) }
  private static let reporters = ["기자", "특파원", "논설위원", "인턴기자", "선임기자"].map { Array($0.utf8) }
  private static let syllable = 3

  /// Changes the roles of names and titles among the words from `first` on.
  mutating func apply(to row: inout KeywordWordRow, from first: Int, in text: SourceText) {
    for index in row.words.indices.dropFirst(first) {
      let word = row.words[index]
      if word.role == .noun, Self.isRank(word, in: text) {
        row.words[index].role = .content
      }
      guard index > first, !word.traits.contains(.startsPhrase) else { continue }
      let name = row.words[index - 1]
      let length = Int(name.end - name.start)
      let surface = text.utf8[word.range]
      let previous = text.utf8[name.range]
      if Self.isName(word), Self.ranks.contains(where: { Self.endsWith(previous, $0) }) {
        row.words[index - 1].role = .content
        row.words[index].traits.formUnion([.startsPhrase, .person])
        continue
      }
      guard length <= 4 * Self.syllable, name.partCount <= 2 else { continue }
      if Self.reporters.contains(where: { surface.elementsEqual($0) }) {
        row.words[index].role = .function
        row.words[index - 1].role = .function
      } else if Self.isName(name), Self.titles.contains(where: { Self.endsWith(surface, $0) }) {
        row.words[index].role = .content
        row.words[index].traits.insert(.startsPhrase)
        row.words[index - 1].traits.insert(.person)
        let surname = text.utf8[name.range].prefix(Self.syllable)
        persons.append(Person(form: name.form, surname: surname, title: surface))
      } else if length == Self.syllable, Self.titles.contains(where: { surface.elementsEqual($0) })
      {
        row.words[index].role = .content
        link(index - 1, in: &row, text, title: surface)
      }
    }
  }

  /// Makes a surname before a title another place of the person it means: the last one of that
  /// name whose title ends so, or of that name at all.
  private func link(
    _ index: Int, in row: inout KeywordWordRow, _ text: SourceText, title: ArraySlice<UInt8>
  ) {
    let surname = text.utf8[row.words[index].range]
    let namesakes = persons.filter { $0.surname.elementsEqual(surname) }
    let person = namesakes.last { Self.endsWith($0.title, Array(title)) } ?? namesakes.last
    guard let person else { return }
    row.words[index].form = person.form
    row.words[index].end = row.words[index + 1].end
    row.words[index].role = .noun
    row.words[index].traits.formUnion([.alias, .properNoun, .startsPhrase])
    row.words[index].firstPart = Int32(row.parts.count)
    row.words[index].partCount = 0
  }

  /// Whether a word is a rank, or that of an office (연구실장, 정책국장).
  private static func isRank(_ word: KeywordWord, in text: SourceText) -> Bool {
    let surface = text.utf8[word.range]
    return ranks.contains(where: surface.elementsEqual)
      || word.partCount > 1 && heads.contains { endsWith(surface, $0) }
  }

  /// Ranks of those who speak for an office, whatever it is called.
  private static let heads = ["실장", "국장", "과장", "팀장", "본부장", "센터장"].map { Array($0.utf8) }

  private static func isName(_ word: KeywordWord) -> Bool {
    let length = Int(word.end - word.start)
    return word.traits.contains(.properNoun) && word.partCount == 1
      && (2 * syllable...4 * syllable).contains(length)
  }

  private static func endsWith(_ surface: ArraySlice<UInt8>, _ title: [UInt8]) -> Bool {
    surface.count >= title.count && surface.suffix(title.count).elementsEqual(title)
  }
}
