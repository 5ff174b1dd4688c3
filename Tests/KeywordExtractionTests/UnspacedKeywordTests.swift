import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct UnspacedKeywordTests {
  private func names(_ sentences: String..., language: Language) throws -> [String] {
    try KeywordExtractor(ranker: TFIDFKeywordRanker()).keywords(
      of: TestDocuments.document(sentences, language: language), count: 20
    ).map(\.text)
  }

  @Test func chineseWordsAreTheRepeatedStrings() throws {
    let found = try names("中关村的创业大街很长。", "学生在创业大街工作。", "中关村和北京大学合作。", language: .chinese)
    #expect(found.contains("创业大街"))
    #expect(found.contains("中关村"))
    #expect(!found.contains { $0.count < 2 })
  }

  @Test func halfAnAdverbAndTheHeadOfAQuantityEndNoChineseWord() throws {
    let found = try names("渔港公司正在修码头。", "县里补贴四亿元。", language: .chinese)
    #expect(found.contains("渔港公司"))
    #expect(!found.contains { $0.hasSuffix("正") || $0.hasSuffix("四") })
  }

  @Test func japaneseScriptsArePartedAndTouchingWordsMakeAPhrase() throws {
    let found = try names("東京タワーの料金は高い。", "東京タワーで展示会がある。", language: .japanese)
    #expect(found.contains("東京タワー"))
    #expect(found.contains("展示会"))
    #expect(!found.contains { $0.contains("の") })
  }

  @Test func aChineseNameIsBehindItsTitleAndFoundElsewhere() throws {
    let found = try names("市长周建平说桥修好了。", "当天周建平到场。", language: .chinese)
    #expect(found.contains("周建平"))
    #expect(!found.contains { $0.hasSuffix("市长周建平") })
  }

  @Test func aJapaneseNameIsBeforeItsTitle() throws {
    let found = try names("川上美代市長は橋を見た。", language: .japanese)
    #expect(found.contains("川上美代"))
  }

  @Test func anInstitutionBeforeAJapaneseTitleIsNoName() throws {
    let found = try names("青葉区議会議長は橋を見た。", language: .japanese)
    #expect(!found.contains("青葉区議会"))
  }

  @Test func whatCountsIsNoKeyword() throws {
    let found = try names("船は島まで三十分で着く。", "船の料金は高い。", language: .japanese)
    #expect(found.contains("料金"))
    #expect(!found.contains { $0.contains("三十") })
  }

  @Test func verbsAndNumbersPartChinesePhrases() throws {
    let found = try names("园长表示动物园开放。", "动物园增加四十五只猴子。", language: .chinese)
    #expect(found.contains("动物园"))
    #expect(found.contains("园长"))
    #expect(!found.contains { $0.contains("表示") || $0.contains("四十五") })
  }

  @Test func stemsOfInflectedWordsAreNoKeywords() throws {
    let found = try names("閉店が相次いだ商店街に客が戻る。", "商店街で祭りがある。", language: .japanese)
    #expect(found.contains("商店街"))
    #expect(!found.contains("相次"))
  }

  @Test func theSignOfAnOrdinalBelongsToItsNumber() throws {
    let found = try names("王座戦第3局は千葉で指す。", "王座戦第4局は奈良で指す。", language: .japanese)
    #expect(found.contains("王座戦"))
    #expect(!found.contains { $0.contains("第") })
  }

  @Test func aDotJoinsAForeignNameAndItsReadingIsNoKeyword() throws {
    let found = try names(
      "船長のマリア・クララは港を出た。", "林大海（リン・ダーハイ）は灯台を直した。", language: .japanese)
    #expect(found.contains("マリア・クララ") && found.contains("林大海"))
    #expect(!found.contains("クララ") && !found.contains { $0.contains("リン") })
  }

  @Test func longNamesThatRepeatAreWhole() throws {
    let found = try names(
      "白浜市立海洋生物研究所が開いた。", "白浜市立海洋生物研究所は広い。", language: .japanese)
    #expect(found.contains("白浜市立海洋生物研究所"))
  }

  @Test func aPrepositionIsNoPartOfAChineseNoun() throws {
    let found = try names("渡船也为村民修座位。", "渡船也为村民送热茶。", language: .chinese)
    #expect(found.contains { $0.hasPrefix("村民") })
    #expect(!found.contains { $0.hasPrefix("为") })
  }

  @Test func anIdeographBehindKatakanaEndsItsWord() throws {
    let found = try names("ケーブル船が来た。", "ケーブル船は白い。", "ハンナ氏は船長だ。", language: .japanese)
    #expect(found.contains("ケーブル船") && !found.contains { $0.contains("氏") })
  }

  @Test func aChineseNameThatTheListDoesNotHaveBeginsWithASurname() throws {
    let found = try names("退休教师何淑贞今年没有下楼。", language: .chinese)
    #expect(found.contains("何淑贞"))
    #expect(!found.contains { $0.contains("今年") })
    let others = try names("昨天，王晓明在公园里散步。", "后来，欧阳震华在桥上。", language: .chinese)
    #expect(Set(["王晓明", "欧阳震华"]).isSubset(of: others))
  }

  @Test func functionCharactersWithinChineseWordsPartThemNot() throws {
    let found = try names("主犯卖和田玉手镯。", "被告人提出上诉。", language: .chinese)
    #expect(found.contains("和田玉手镯"))
    #expect(found.contains("被告人"))
  }

  @Test func traditionalWordsAreThoseOfSimplifiedCharacters() throws {
    let found = try names("渡輪公司引入電動渡輪。", language: .chinese)
    #expect(found.contains("渡輪公司"))
    #expect(!found.contains { $0.contains("引入") })
  }
}
