import TextAnalysis

/// Parts names from the titles that follow them: 오세훈 서울시장 gives the name alone.
enum KoreanPersonTitles {
  private static let titles = [
    "시장", "지사", "군수", "구청장", "대통령", "총리", "장관", "차관", "의원", "위원장", "위원", "대표", "의장",
    "회장", "부회장", "사장", "부사장", "이사장", "이사", "전무", "상무", "본부장", "실장", "국장", "부장", "과장", "팀장",
    "센터장", "원장", "소장", "청장", "교수", "연구원", "박사", "변호사", "판사", "검사", "감독", "코치", "선수", "작가",
    "감독관", "대변인", "대사", "총장", "학장", "교장", "교사", "앵커", "목사", "신부", "스님", "씨", "군", "양", "옹",
    "관장", "단장", "서장", "경감", "경위", "총재", "행장", "사무총장", "수석", "비서관", "후보", "여사", "배우", "가수",
  ].map { Array($0.utf8) }
  private static let reporters = ["기자", "특파원", "논설위원", "인턴기자", "선임기자"].map { Array($0.utf8) }
  private static let syllable = 3

  /// Changes the roles of names and titles among the words from `first` on.
  static func apply(to words: inout [KeywordWord], from first: Int, in text: SourceText) {
    for index in words.indices.dropFirst(first + 1) {
      let word = words[index]
      guard !word.traits.contains(.startsPhrase) else { continue }
      let name = words[index - 1]
      let length = Int(name.end - name.start)
      guard length <= 4 * syllable, name.partCount <= 2 else { continue }
      let surface = text.utf8[word.range]
      if reporters.contains(where: { surface.elementsEqual($0) }) {
        words[index].role = .function
        words[index - 1].role = .function
      } else if isName(name), titles.contains(where: { endsWith(surface, $0) }) {
        words[index].role = .content
        words[index].traits.insert(.startsPhrase)
      } else if length == syllable, titles.contains(where: { surface.elementsEqual($0) }) {
        words[index].role = .content
      }
    }
  }

  private static func isName(_ word: KeywordWord) -> Bool {
    let length = Int(word.end - word.start)
    return word.traits.contains(.properNoun) && word.partCount == 1
      && (2 * syllable...4 * syllable).contains(length)
  }

  private static func endsWith(_ surface: ArraySlice<UInt8>, _ title: [UInt8]) -> Bool {
    surface.count >= title.count && surface.suffix(title.count).elementsEqual(title)
  }
}
