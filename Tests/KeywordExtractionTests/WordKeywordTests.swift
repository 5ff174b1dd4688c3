import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct WordKeywordTests {
  private func candidates(_ sentence: String, _ language: Language) -> [String] {
    let text = KeywordDocument(TestDocuments.document([sentence], language: language))
    return NounPhraseCandidates().candidates(of: text).map {
      text.document.body.text.string(in: $0.first.range)
    }
  }

  @Test func hyphensJoinNamesButNotPronouns() {
    #expect(candidates("La Haute-Garonne, où va-t-il ?", .french).first == "Haute-Garonne")
    #expect(!candidates("La Haute-Garonne, où va-t-il ?", .french).contains { $0.contains("-il") })
  }

  @Test func theTurkishCaseBehindAnApostropheIsNoPartOfAName() {
    #expect(candidates("İzmir'de, Konya’dan.", .turkish) == ["İzmir", "Konya"])
  }

  @Test func aTurkishCaseEndsThePhraseOfItsName() {
    #expect(candidates("İzmir'den zeytin.", .turkish) == ["İzmir", "zeytin"])
  }

  @Test func aNameWhoseFirstWordIsElidedIsWholeAtTheHeadOfASentenceToo() {
    let found = candidates("Dell'Orso tace. Per Marco Dell'Orso non serve.", .italian)
    #expect(found.contains("Marco Dell'Orso") && !found.contains("Orso"))
  }

  @Test func clippedArticlesBelongToDutchNames() {
    let found = candidates("In 's-Hertogenbosch woont Fenna van 't Hof.", .dutch)
    #expect(found.contains("'s-Hertogenbosch") && found.contains("Fenna van 't Hof"))
  }

  @Test func catalanSurnamesAreWhole() {
    #expect(
      candidates("Ayer Josep Puig i Cadafalch inauguró un mercado.", .spanish)
        .contains("Josep Puig i Cadafalch"))
  }

  @Test func anApostropheInsideAFunctionWordPartsNoName() {
    let found = candidates("La mairie ouvre aujourd’hui un port.", .french)
    #expect(found.contains("port") && !found.contains { $0.contains("hui") })
  }

  @Test func bothApostrophesMakeOneName() {
    let text = KeywordDocument(
      TestDocuments.document(
        ["Le port de Pont-l’Abbé ferme.", "Le port de Pont-l'Abbé rouvre."], language: .french))
    let name = NounPhraseCandidates().candidates(of: text).first {
      text.document.body.text.string(in: $0.first.range).hasSuffix("Pont-l’Abbé")
    }
    #expect(name?.count == 2)
  }

  @Test(arguments: [
    "La ville de Bédarieux prête ses livres.", "Le port de Bédarieux rouvre lundi.",
  ])
  func aSmallWordBetweenANameAndADeterminerOrADayIsAVerb(sentence: String) {
    let found = candidates(sentence, .french)
    #expect(found.contains { $0.hasSuffix("Bédarieux") })
    #expect(!found.contains { $0.contains("prête") || $0.contains("rouvre") })
  }

  @Test func anArticleWithACapitalInsideASentenceBelongsToTheName() {
    let found = candidates("Le bateau va à La Turballe et la côte.", .french)
    #expect(found.contains("La Turballe"))
    #expect(!found.contains("Le bateau"))
  }

  @Test func aSmallWordBelongsToANameThatRepeats() {
    let found = candidates(
      "Otto von Lindau malt, und Otto von Lindau singt für Kinder.", .german)
    #expect(found == ["Otto von Lindau", "Kinder"])
  }

  @Test func aGermanWordWithoutACapitalIsNoNoun() {
    let found = candidates("Im Harz streiten Jäger über künstliche Seen.", .german)
    #expect(found == ["Harz", "Jäger", "künstliche Seen"])
  }

  @Test func endingsTellVerbs() {
    #expect(candidates("В Туле закрыли вокзал.", .russian) == ["Туле", "вокзал"])
    #expect(candidates("Los barcos traerán trigo.", .spanish) == ["barcos", "trigo"])
    #expect(candidates("Medali dan ikan mengapung.", .indonesian) == ["Medali", "ikan"])
  }

  @Test func wordsBeforeANameOfTwoAreNoPartOfIt() {
    let italian = candidates("Ieri la ciclista Piera Bandini e Anke de Groot correvano.", .italian)
    #expect(italian.contains("Piera Bandini") && italian.contains("Anke de Groot"))
    let dutch = candidates("Burgemeester Femke Roorda opende het zwembad.", .dutch)
    #expect(dutch.contains("Femke Roorda"))
  }

  @Test func aSlavicAdjectiveEndsNoPhrase() {
    let found = candidates(
      "У северного вокзала, в решающей партии и без северного, пили чай.", .russian)
    #expect(found.contains("северного вокзала") && found.contains("решающей партии"))
    #expect(!found.contains("северного"))
  }

  @Test func participlesBehindAnAuxiliaryAndVerbsBehindTheirPronounAreInNoPhrase() {
    let found = candidates("Un puits est creusé, et la ferme qui brûle perd son marché.", .french)
    #expect(!found.contains { $0.contains("creusé") || $0.contains("brûle") })
    #expect(found.contains("marché"))
  }

  @Test func monthsInSmallLettersAreInNoPhraseButMayBelongToAName() {
    let found = candidates("Em janeiro o trem chega a Vila Janeiro.", .portuguese)
    #expect(!found.contains("janeiro"))
    #expect(found.contains("Vila Janeiro"))
  }

  @Test func aHungarianCaseBehindAHyphenIsNoPartOfAName() {
    #expect(candidates("Az EU-ban, a MÁV-nál.", .hungarian) == ["EU", "MÁV"])
  }

  @Test func anElisionInsideANameIsAPartOfIt() {
    #expect(candidates("Le maire de Mont-d'Azur.", .french) == ["maire de Mont-d'Azur"])
  }

  @Test func anApostropheIsALetterInCyrillic() {
    #expect(candidates("Потяг до В'юнища.", .ukrainian) == ["Потяг", "В'юнища"])
  }

  @Test func verbsAreToldByTheirEndings() {
    #expect(candidates("Los pastores cuidan el plan.", .spanish) == ["pastores", "plan"])
    #expect(!candidates("Завод выпустил трактор.", .russian).contains { $0.contains("выпустил") })
  }

  @Test func vietnameseNamesAndRepeatedPairsAreWords() {
    let found = candidates(
      "Ông Trần Văn Lộc bán cá ngừ ở Phú Yên. Cá ngừ lên giá vì bão.", .vietnamese)
    #expect(found.contains("Trần Văn Lộc"))
    #expect(found.contains("Phú Yên"))
    #expect(found.contains { $0.lowercased() == "cá ngừ" })
    #expect(!found.contains { $0 == "Trần Văn" || $0 == "ngừ" || $0 == "cá" })
  }

  @Test func repeatedStringsPartThaiClauses() {
    // Once it is a noun before a verb, twice a word.
    #expect(!candidates("ชุดตรวจเมื่อเช้า", .thai).contains("ชุดตรวจ"))
    #expect(candidates("ชุดตรวจเมื่อเช้า ชุดตรวจเมื่อเย็น", .thai).contains("ชุดตรวจ"))
  }

  @Test func functionWordsCutThaiClauses() {
    let found = candidates("เรือแดงเมื่อแมวดำ", .thai)
    #expect(found.contains("เรือแดง") && found.contains("แมวดำ"))
    #expect(!found.contains { $0.contains("เมื่อ") })
  }

  @Test func articlesAndAuxiliariesAreInNoPhrase() {
    let found = candidates("Il porto ha aperto la strada.", .italian)
    #expect(!found.contains { $0.hasPrefix("Il ") || $0.contains("ha ") })
  }

  @Test func whatOnlyAHeadingInCapitalsHasIsNoKeyword() throws {
    let sentences = [
      "The bakers sold more chestnut bread than in any year before.", "RESULTS AND METHODS",
      "Chestnut flour costs twice as much as wheat flour.", "CHESTNUT BREAD",
      "Chestnut bread keeps for a week.",
    ]
    let document = TestDocuments.document(sentences, language: .english)
    let keywords = try KeywordExtractor(ranker: TFIDFKeywordRanker())
      .keywords(of: document, count: 20).map { $0.text.lowercased() }
    #expect(!keywords.contains { $0.contains("results") || $0.contains("methods") })
    #expect(keywords.contains { $0.contains("chestnut") })
  }

  @Test(arguments: [
    ("TERREMOTO SACUDE LA COSTA NORTE", Language.spanish, "El terremoto dañó cien casas."),
    ("ПРИМОРЬЕ ЗАКРЫЛО МОСТ", .russian, "Мост закрыли в понедельник."),
  ])
  func whatOnlyATitleInCapitalsHasIsNoKeyword(
    title: String, language: Language, sentence: String
  ) throws {
    let document = TestDocuments.document([sentence], title: title, language: language)
    let keywords = try KeywordExtractor(ranker: LearnedKeywordRanker())
      .keywords(of: document, count: 20).map(\.text)
    #expect(!keywords.contains { $0 == $0.uppercased() })
  }

  private func keywords(_ sentences: [String], _ language: Language) throws -> [String] {
    try KeywordExtractor(ranker: LearnedKeywordRanker())
      .keywords(of: TestDocuments.document(sentences, language: language), count: 20)
      .map(\.text)
  }

  @Test func aWordSaidOnceMustShowThatItIsANoun() throws {
    let sentences = [
      "Los buzos rescataron un ancla del fondo.", "El ancla pertenecía a una goleta inglesa.",
      "Los buzos brindaron luego.",
    ]
    let found = try keywords(sentences, .spanish)
    #expect(found.contains("ancla") && found.contains("goleta"))
    #expect(!found.contains { $0.contains("rescataron") || $0.contains("luego") })
    #expect(!found.contains { $0.contains("pertenecía") || $0.contains("brindaron") })
  }

  @Test func aPrepositionProvesNoInfinitive() throws {
    let found = try keywords(
      ["O moinho serve para moer trigo.", "O moinho fica na aldeia."], .portuguese)
    #expect(found.contains("moinho") && found.contains("aldeia"))
    #expect(!found.contains("moer"))
  }

  @Test func aSentenceThatEndsInItsVerbShowsIt() throws {
    let found = try keywords(
      ["Fırıncı bu sabah köyde iki tepsi poğaça pişirirmiş.", "Fırıncı poğaça satar."], .turkish)
    #expect(!found.contains { $0.contains("pişirirmiş") })
  }

  @Test func piecesOfANameAreNoKeywords() throws {
    let found = try keywords(
      ["Gisteren zong Willem van der Heide in Gouda.", "Ook speelde Jan Pieter Bos orgel."], .dutch)
    #expect(found.contains("Willem van der Heide"))
    #expect(!found.contains("Heide") && !found.contains("Pieter Bos"))
  }

  @Test func aWordThatStandsOnlyInRepeatedPhrasesIsAPiece() throws {
    let found = try keywords(
      ["Kebun teh di bukit itu luas.", "Pekerja kebun teh pulang.", "Wisata ke kebun teh ramai."],
      .indonesian)
    #expect(found.contains { $0.lowercased() == "kebun teh" })
    #expect(!found.contains("teh"))
  }

  @Test func anElidedLinkIsInsideAPhrase() throws {
    let found = try keywords(
      ["Il corso d'acqua gela.", "Il corso d'acqua arriva a Sant'Elia.", "Poi va da Sant'Elia."],
      .italian)
    #expect(found.contains("corso d'acqua") && found.contains("Sant'Elia"))
    #expect(!found.contains("Elia") && !found.contains("acqua"))
  }

  @Test func anArabicWordLosesTheConjunctionBeforeItsArticle() throws {
    let found = try keywords(["نبيع التمور والزيتون في السوق."], .arabic)
    #expect(found.contains("الزيتون"))
    #expect(!found.contains { $0.hasPrefix("وال") })
  }

  @Test func aNameBehindAHindiTitleIsWhole() throws {
    let found = try keywords(["नई टीम के कप्तान रेखा साहू ने कहा कि मैदान तैयार है।", "साहू ने खेल देखा।"], .hindi)
    #expect(found.contains("रेखा साहू"))
    #expect(!found.contains { $0 == "रेखा" || $0.hasPrefix("कप्तान ") })
  }

  @Test func anAbbreviationInBracketsMayBeBetweenATitleAndTheName() throws {
    let found = try keywords(["कंपनी के प्रबंध निदेशक (एमडी) विनय टंडन ने कहा कि माल पहुंचा।"], .hindi)
    #expect(found.contains("विनय टंडन"))
  }

  @Test func aPostpositionProvesTheHindiPhraseBeforeIt() throws {
    let found = try keywords(["किसानों ने सिंचाई पंप को ठीक किया।"], .hindi)
    #expect(found.contains("सिंचाई पंप"))
  }

  @Test func aHindiPlaceIsBeforeItsKind() throws {
    let found = try keywords(["बाढ़ का पानी सहरसा जिले में घुसा।"], .hindi)
    #expect(found.contains { $0.hasPrefix("सहरसा") })
  }

  @Test func aNameIsBehindAnArabicTitleAndWhatItBelongsTo() throws {
    let found = try keywords(["وقال رئيس الجمعية سامر حداد إن المعرض مفتوح."], .arabic)
    #expect(found.contains("سامر حداد"))
    #expect(!found.contains { $0.contains("الجمعية سامر") })
  }

  @Test func aConnectorBelongsToAnArabicSurname() throws {
    let found = try keywords(["قالت الدكتورة ليلى بن عمار إن اللقاح آمن."], .arabic)
    #expect(found.contains("ليلى بن عمار"))
  }

  @Test func noArabicNameBeginsBehindTheSentenceOfItsTitle() throws {
    let found = try keywords(["تحدث رئيس الجمعية. سامر حداد."], .arabic)
    #expect(!found.contains { $0.contains("الجمعية سامر") })
  }

  @Test func syllablesOfAVietnameseWordAreOneKeyword() throws {
    let found = try keywords(
      ["Thành phố Huế mở thư viện cho học sinh.", "Nhiều học sinh đến thư viện."], .vietnamese)
    #expect(found.contains("học sinh"))
    #expect(found.contains("thư viện"))
    #expect(!found.contains("Thành"))
  }

  @Test func aVietnameseTitleIsNoPartOfTheName() throws {
    let found = try keywords(["Theo TS Đặng Minh Châu, giống lúa này chịu mặn."], .vietnamese)
    #expect(found.contains("Đặng Minh Châu"))
  }

  @Test func aThaiTitleIsNoPartOfTheName() {
    let found = candidates("นายสมหมาย ใจกล้า", .thai)
    #expect(found.contains("สมหมาย ใจกล้า"))
  }

  @Test func aThaiWordThatHoldsAFunctionWordIsWhole() {
    let found = candidates("รายได้เมื่อน้ำมัน", .thai)
    #expect(found == ["รายได้", "น้ำมัน"])
  }

  @Test func aThaiNounWithItsVerbAndObjectIsAPhrase() {
    let found = candidates("ระบบคัดแยกขยะ", .thai)
    #expect(found.contains("ระบบคัดแยกขยะ"))
    #expect(!found.contains { $0.hasPrefix("คัดแยก") || $0.hasSuffix("คัดแยก") })
  }

  @Test func aThaiPrefixMakesANounOfAVerb() {
    // The list has only the verb.
    let noun = "การคัดแยก"
    #expect(ThaiWords.pieces(of: Array(noun.utf8)[...]).count == 2)
    #expect(candidates(noun + "เมื่อวานนี้", .thai).contains(noun))
  }

  @Test func thaiDigitsAreNoKeywords() {
    let found = candidates("ปี ๒๕๖๗ ปี ๒๕๖๗", .thai)
    #expect(!found.contains { $0.contains("๒๕๖๗") })
  }

  @Test func aLongClauseOfShortWordsIsReadAtOnce() {
    // Each word may be a syllable of a name: the time is linear only as names have an end.
    #expect(candidates(String(repeating: "แมว", count: 20_000), .thai).count < 100)
  }

  @Test func anEverydayThaiWordIsNoKeywordAlone() throws {
    let found = try keywords(["น้ำมันปาล์มเมื่อบ้านเมื่อน้ำมันปาล์ม"], .thai)
    #expect(!found.contains("บ้าน"))
  }

  @Test func aPlaceBehindATitleIsNoPartOfTheName() throws {
    let found = try keywords(["Вчера мэр Заречья Анна Лугова открыла порт."], .russian)
    #expect(found.contains("Анна Лугова"))
    #expect(!found.contains { $0.contains("Заречья Анна") })
  }

  @Test func aThaiSuffixIsNoWordWithinAnother() throws {
    let found = try keywords(["สวัสดิการเมื่อสวัสดิการ"], .thai)
    #expect(found.contains("สวัสดิการ") && !found.contains("สวัสดิ"))
  }
}
