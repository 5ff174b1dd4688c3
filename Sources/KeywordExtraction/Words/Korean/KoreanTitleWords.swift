import TextAnalysis

/// The Korean words that tell who a person is: titles, ranks and surnames.
enum KoreanTitleWords {
  static let syllable = 3

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
  /// Ranks of those who speak for an office, whatever it is called.
  private static let heads = [
    "실장", "국장", "과장", "팀장", "본부장", "센터장", "소장", "원장", "청장", "위원장", "이사장", "총장",
  ]
  .map { Array($0.utf8) }
  /// Heads of a place, and how many syllables of the word are not the place's.
  private static let headsOfPlaces = [("시장", 1), ("군수", 1), ("구청장", 2), ("도지사", 2)]
    .map { (title: Array($0.0.utf8), own: $0.1) }
  /// What stands between a name and a title that is held no longer, or now.
  private static let formers = [" 전 ", " 현 "].map { Array($0.utf8) }
  private static let surnames = Set(
    """
    김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추\
    도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예봉경사부복태목형두감빈동온호
    """.unicodeScalars)

  /// Whether a word is a title, or ends in one of two syllables or more.
  static func isTitle(_ surface: ArraySlice<UInt8>) -> Bool {
    titles.contains {
      $0.count == syllable ? surface.elementsEqual($0) : ends(surface, with: $0[...])
    }
  }

  /// Whether a word is a rank, or that of an office (연구실장, 정책국장).
  static func isRank(_ word: KeywordWord, in text: SourceText) -> Bool {
    let surface = text.utf8[word.range]
    return ranks.contains(where: surface.elementsEqual)
      || word.partCount > 1 && heads.contains { ends(surface, with: $0[...]) }
  }

  static func endsInRank(_ surface: ArraySlice<UInt8>) -> Bool {
    ranks.contains { ends(surface, with: $0[...]) }
  }

  static func isReporter(_ surface: ArraySlice<UInt8>) -> Bool {
    reporters.contains(where: surface.elementsEqual)
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

  /// Whether a word looks like a surname with a given name of two syllables.
  static func isFullName(_ word: KeywordWord, in text: SourceText) -> Bool {
    guard isName(word), word.range.count == 3 * syllable else { return false }
    let first = String(decoding: text.utf8[word.range].prefix(syllable), as: UTF8.self)
    return first.unicodeScalars.first.map(surnames.contains) ?? false
  }

  /// Whether nothing but 전 or 현 stands between two places.
  static func isFormer(from end: Int32, to start: Int32, in text: SourceText) -> Bool {
    guard end >= 0, start - end == Int32(formers[0].count) else { return false }
    return formers.contains(where: text.utf8[Int(end)..<Int(start)].elementsEqual)
  }

  static func ends(_ surface: ArraySlice<UInt8>, with title: ArraySlice<UInt8>) -> Bool {
    surface.count >= title.count && surface.suffix(title.count).elementsEqual(title)
  }
}
