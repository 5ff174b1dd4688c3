import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct EnglishCandidateTests {
  private func candidates(_ sentences: String...) -> [String] {
    let text = KeywordDocument(TestDocuments.document(sentences, language: .english))
    return NounPhraseCandidates().candidates(of: text).map {
      text.document.body.text.string(in: $0.first.range)
    }
  }

  @Test func adjectivesAndNounsMakePhrasesThatEndInANoun() {
    let found = candidates("The old harbour library in Busan opened a quiet reading room.")
    #expect(found == ["old harbour library", "Busan", "quiet reading room"])
  }

  @Test func aHyphenBetweenTwoWordsPartsNoPhrase() {
    let found = candidates("Engineers built real-time control systems for the port.")
    #expect(found == ["Engineers", "real-time control systems", "port"])
  }

  @Test func marksPossessivesAndVerbsPartPhrases() {
    let found = candidates("Lee's bakery, a small shop - sells fresh bread.")
    #expect(found == ["Lee", "bakery", "small shop", "fresh bread"])
  }

  @Test func signsAndLettersBelongToNames() {
    let found = candidates("Teams use C++ and C# on .NET with CI/CD.", "Plan B failed.")
    #expect(found.contains("C++"))
    #expect(found.contains("C#"))
    #expect(found.contains(".NET"))
    #expect(found.contains("CI/CD"))
    #expect(found.contains("Plan B"))
  }

  @Test func numbersBelongToNamesThatRepeat() {
    let found = candidates(
      "Guides close the Class 5 rapids.", "Rafters fear Class 5 rapids.",
      "Hull 2, Leeds 1 it was, and Hull 2, Leeds 1 it stays.", "May 12 is dry, and May 12 is near.")
    #expect(found.contains("Class 5 rapids"))
    #expect(!found.contains { $0.hasPrefix("Hull 2") || $0.hasPrefix("May") })
  }

  @Test func verbsThatAreTaggedAsNounsArePartOfNoPhrase() {
    let found = candidates(
      "Crows steal chips in June.", "The crane weighs 40 tonnes.", "Hikers in Derry sleep in huts.",
      "The river floods the meadow.", "The price rises of March were small.")
    #expect(!found.contains { $0.contains("steal") || $0.contains("weighs") })
    #expect(!found.contains { $0.contains("sleep") || $0.contains("floods") })
    #expect(found.contains("price rises"))
  }

  @Test func aPossessiveJoinsWordsThatStandNowhereElse() {
    let found = candidates(
      "Trams reach Baker's Row at noon.", "Shops at Baker\u{2019}s Row close.",
      "Lena's Opel broke.", "Lena's Opel is old, and Lena walks.")
    #expect(found.contains { $0.hasSuffix("s Row") })
    #expect(!found.contains("Row") && !found.contains("Baker"))
    #expect(found.contains("Lena") && found.contains("Opel"))
  }

  @Test func numbersWithAPointOrInWordsBelongToNames() {
    let found = candidates(
      "Coders wait for Perl 5.42 now.", "The makers of Perl 5.42 rest.",
      "Wi-Fi 9 cards sell.", "Makers of Wi-Fi 9 cards rest.",
      "Levels of NO3.5 fell.", "The Bay 412-300 bus goes.", "A Bay 412-300 bus stops.",
      "Guests of Seven Mile Beach swim.", "Crabs leave Seven Mile Beach.",
      "It cost USA 2.5 percent, then USA 2.5 percent.")
    #expect(found.contains("Perl 5.42") && found.contains("NO3.5"))
    #expect(found.contains("Wi-Fi 9 cards"))
    #expect(found.contains("Bay 412-300 bus") && found.contains("Seven Mile Beach"))
    #expect(!found.contains { $0.hasPrefix("USA 2") })
  }

  @Test func verbsBehindTheirSubjectsArePartOfNoPhrase() {
    let found = candidates(
      "The county pays for barns lost to fire.", "Generation Y sleeps less than its parents did.",
      "Nurses from Baden-Baden train the crew.", "Fans who loved Leeds wept.",
      "A walk helps, a study of 90 clinics finds.", "Mara's niece lives in Perth and will stay.")
    for verb in ["pays", "sleeps", "train", "loved", "finds", "lives"] {
      #expect(!found.contains { $0.contains(verb) })
    }
  }

  @Test func anInitialIsNoPartOfAWord() {
    let text = KeywordDocument(
      TestDocuments.document(["John F Kennedy spoke."], language: .english))
    #expect(!text.words.contains { text.string(in: $0.range) == "John F" })
  }

  @Test func namesOfInstitutionsAreWhole() {
    let found = candidates(
      "The Bureau of Coastal Shipping asked the Food and Drug Administration.")
    #expect(found == ["Bureau of Coastal Shipping", "Food and Drug Administration"])
  }

  @Test func namesThatRepeatKeepTheirFunctionWords() {
    let found = candidates(
      "Ferries reach the Isle of Skerra at noon.", "The Isle of Skerra has two inns.",
      "Guests call The Burrow a pub.", "The Burrow closes early.")
    #expect(found.contains("Isle of Skerra"))
    #expect(found.contains("The Burrow"))
    #expect(!found.contains("Isle") && !found.contains("Skerra") && !found.contains("Burrow"))
  }

  @Test func aNameThatStandsApartIsNotJoined() {
    let found = candidates(
      "The Mayor of Lenham spoke.", "The Mayor of Lenham left.", "Lenham is small.")
    #expect(found.contains("Lenham"))
    #expect(!found.contains { $0.contains(" of ") })
  }

  @Test func anInstitutionKeepsWhatAConjunctionAddsToIt() {
    let found = candidates(
      "The Department of Roads and Rivers met.", "The Department of Roads and Rivers paid.")
    #expect(found == ["Department of Roads and Rivers"])
  }

  @Test func foreignWordsInsideOfNamesBelongToThem() {
    let found = candidates(
      "The troupe Brise du Matin met Vera von der Aue.",
      "Brise du Matin sang in Rio de Marfim harbour.")
    #expect(
      Set(["Brise du Matin", "Vera von der Aue", "Rio de Marfim harbour"])
        .isSubset(of: found))
    #expect(
      !found.contains { $0 == "Matin" || $0 == "Brise" || $0 == "Aue" || $0.hasSuffix(" du") })
  }

  @Test func whatAnOfficeIsOfIsNoPartOfTheNameBehindIt() {
    let found = candidates(
      "Secretary of State John Marlow met Minister of Inner Affairs Anna Bray.")
    #expect(Set(["John Marlow", "Anna Bray"]).isSubset(of: found))
    #expect(!found.contains { $0.hasPrefix("State") || $0.contains("Affairs") })
  }

  @Test func theWordsOfAnOfficeAreNoPartOfWhatItIsOf() {
    let found = candidates(
      "Fulmar County Assistant District Attorney Jane Fields spoke.",
      "Harlow Deputy Attorney General Sally Yarrow sat.")
    #expect(found == ["Fulmar County", "Jane Fields", "Harlow", "Sally Yarrow"])
  }

  @Test func theAdjectiveOfAPeopleIsNoPartOfAPerson() {
    let found = candidates("We saw American Phillip Durrow and the French Harbour Museum.")
    #expect(found.contains("Phillip Durrow"))
    #expect(found.contains("French Harbour Museum"))
  }

  @Test func aTitleMayBeginANameOfAnotherKind() {
    #expect(candidates("We saw Star Harbour Rising again.").contains("Star Harbour Rising"))
    #expect(candidates("We saw Captain Harry Rising again.").contains("Harry Rising"))
  }

  @Test func aSurnameMayBeAWordOfAnotherKind() {
    #expect(candidates("In June Theresa May met the nurses.").contains("Theresa May"))
    #expect(candidates("Then Gordon Will left the hall.").contains("Gordon Will"))
  }

  @Test func thingsAreNamedForSaintsAndForGroups() {
    let found = candidates(
      "Nurses left St Paul's Infirmary for the Children's Ward.",
      "The board’s Kids’ Harvest Prize is new.")
    #expect(found.contains("St Paul's Infirmary"))
    #expect(found.contains("Children's Ward"))
    #expect(found.contains("Kids’ Harvest Prize"))
  }

  /// Those that the default ranker scores.
  private func scored(_ sentences: String...) -> [String] {
    let text = KeywordDocument(TestDocuments.document(sentences, language: .english))
    return LearnedKeywordRanker().candidates(of: text, maximumLength: 4)
      .map { text.string(in: $0.first.range) }
  }

  @Test func anAdjectiveMayBeginAName() {
    let found = scored("We heard the Rusty Chilli Drummers again.", "It rained.")
    #expect(found.contains("Rusty Chilli Drummers"))
    #expect(!found.contains("Chilli Drummers"))
    let race = scored("We saw the Ruritanian Harbour Race.", "It rained.")
    #expect(race.contains("Ruritanian Harbour Race"))
  }

  @Test func whoBearsANameIsNoKeyword() {
    let found = scored(
      "It rained.", "The QRX CEO and the Ruth Lander penalty made Leeds laugh.")
    #expect(!found.contains("QRX CEO"))
    #expect(!found.contains("Ruth Lander penalty"))
    #expect(found.contains("Ruth Lander"))
  }

  @Test func stationsAndTheirBranchesAreSources() {
    let found = scored("It rained.", "She spoke on BBC Fulmar and to CNN Ruritania of the flood.")
    #expect(found.contains("flood"))
    #expect(!found.contains { $0.hasPrefix("BBC") || $0.hasPrefix("CNN") })
  }

  @Test func initialsAndRomanNumbersBelongToNames() {
    let found = candidates(
      "Then Ruth L. Lander sat beside Pope Linus XIV.", "After World War II came a flood.")
    #expect(found.contains("Ruth L. Lander"))
    #expect(found.contains("Pope Linus XIV"))
    #expect(found.contains("World War II"))
  }

  @Test func yearsBelongToNamesThatRepeat() {
    let found = candidates(
      "Hull won at Euro 2016.", "At Euro 2016 it rained.",
      "In May 2015 he left; in May 2015 he won.")
    #expect(found.contains("Euro 2016"))
    #expect(!found.contains { $0.hasPrefix("May") })
  }

  @Test func namesInQuotationMarksAreWhole() {
    #expect(candidates("He read \"House of Glass\" there.").contains("House of Glass"))
    #expect(candidates("He read “House of Glass” there.").contains("House of Glass"))
  }

  @Test func aGivenNameShowsASurname() {
    #expect(candidates("Daniel von Durrow died.").contains("Daniel von Durrow"))
  }

  @Test func signsStopsAndLettersJoinNames() {
    let found = candidates(
      "Pugh & Penhale sells boats.", "They wrote it in Node.js with A/B testing.",
      "Fans of Liga A clubs voted.", "Liga A has ten teams.")
    #expect(Set(["Pugh & Penhale", "Node.js", "A/B testing", "Liga A"]).isSubset(of: found))
  }

  @Test func whatTellsBeforeANameWhoBearsItIsNoPartOfIt() {
    let found = candidates(
      "Mayor Lena Ruiz met the housing charity Roofbeam.",
      "Mayor Ruiz praised shipping company Nordhavn.",
      "Singer Tom Adair and chief executive Raj Malhotra came.", "A gang called Grey Heron fled.")
    let names = [
      "Lena Ruiz", "Roofbeam", "Ruiz", "Nordhavn", "Tom Adair", "Raj Malhotra", "Grey Heron",
    ]
    #expect(Set(names).isSubset(of: found))
    #expect(found.contains("housing charity"))
    #expect(!found.contains { $0.contains("Mayor") || $0.contains("Singer") })
  }

  @Test func aPhraseThatGoesOnBehindANameKeepsTheNounBeforeIt() {
    let found = candidates(
      "Villages in eastern Harland lack home Internet access and cheap DNA tests.")
    #expect(found.contains("home Internet access"))
    #expect(found.contains("eastern Harland") && found.contains("cheap DNA tests"))
  }

  @Test func aVerbInIngBehindAPluralIsInNoPhrase() {
    let found = candidates("Walkers filmed waves crashing on the wall.", "Data mining helps.")
    #expect(found.contains("waves") && !found.contains { $0.contains("crashing") })
    #expect(found.contains("Data mining"))
  }

  @Test func aVerbInEdEndsAPhraseOfPlurals() {
    let found = candidates("Clinics reported bites to the rule based system.")
    #expect(!found.contains { $0.contains("reported") })
    #expect(found.contains("rule based system"))
  }

  @Test func unitsBehindNumbersAreNoCandidates() {
    let found = candidates("The boat ran 18 nautical miles in two hours.")
    #expect(!found.contains { $0.contains("miles") || $0.contains("hours") })
  }

  @Test func irregularPluralsAreOneWithTheirSingulars() {
    let text = KeywordDocument(
      TestDocuments.document(["A wolf howled.", "The wolves slept."], language: .english))
    #expect(
      NounPhraseCandidates().candidates(of: text).first {
        text.string(in: $0.first.range) == "wolf"
      }?.count == 2)
  }

  @Test func unitsAndDaysAreNoKeywordsAlone() {
    let found = candidates("Prices grew 12 percent on Monday.", "Traders call it Black Monday.")
    #expect(!found.contains("percent"))
    #expect(!found.contains("Monday"))
    #expect(found.contains("Black Monday"))
  }

  @Test func apostrophesOfBothKindsAreOne() {
    let text = KeywordDocument(
      TestDocuments.document(["O'Hara slept.", "O’Hara slept."], language: .english))
    let names = NounPhraseCandidates().candidates(of: text)
    #expect(names.map(\.count) == [2])
  }

  @Test func theHeadOfAnInstitutionMayStandBehindOtherWords() {
    let found = candidates("She joined the Royal Navy Corps of Divers.")
    #expect(found == ["Royal Navy Corps of Divers"])
  }

  @Test func anAdjectiveThatSaysNothingBeginsNoPhrase() {
    let found = candidates("The town built a significant stone breakwater.")
    #expect(found.contains("stone breakwater"))
  }

  @Test func aCompoundOfAnAdjectiveAndANounIsNoPhraseAlone() {
    let found = candidates("A deep-water port opened.", "The old port is deep-water.")
    #expect(found.contains("deep-water port") && !found.contains("deep-water"))
  }

  @Test func aGivenNameBehindItsSurnameBelongsToIt() {
    let found = candidates("The mail of \"Lander, Ruth\" names Hull, Leeds and Goole.")
    #expect(found.contains("Lander, Ruth") && found.contains("Hull"))
  }

  @Test func anAgeIsNoPartOfTheNameBehindIt() {
    let found = candidates("The 24-year-old Balan scored twice.", "A 24-year-old striker left.")
    #expect(found == ["Balan", "striker"])
  }

  @Test func namesThatEndAsPossessivesDoAreWhole() {
    let found = candidates(
      "Larder's cut its prices.", "Shoppers queued at Larder's.", "Analysts praised Larder's plan.")
    #expect(found.contains("Larder's") && found.contains("plan"))
    #expect(!found.contains("Larder") && !found.contains("Larder's plan"))
    let owner = candidates("Balan's in town.", "Balan's plan failed.", "They met Balan.")
    #expect(owner.contains("Balan") && !owner.contains("Balan's"))
  }

  @Test func surnamesWithSmallWordsAreWholeWithACapitalAndWithout() {
    let found = candidates(
      "Ingrid van der Meulen met Luis de la Cruz.", "Van der Meulen spoke.",
      "Ms. van der Meulen left.", "De la Cruz stayed.")
    #expect(found.contains("Van der Meulen") && found.contains("De la Cruz"))
    #expect(!found.contains("Meulen") && !found.contains("Cruz") && !found.contains("De la"))
  }

  @Test func aTitleInQuotationMarksIsOneName() {
    let found = candidates(
      "She wrote “A Winter Without Maps” in Hull.", "\"The Art of War at Sea\" followed.",
      "“The Harbour closed,” Amoah said.")
    #expect(found.contains("A Winter Without Maps") && found.contains("The Art of War at Sea"))
    #expect(!found.contains { $0.hasPrefix("The Harbour") })
  }

  @Test func whatAnInstitutionIsForBelongsToItsName() {
    let found = candidates(
      "The Brannock Trust for the Protection of Otters opened.", "The Corps of Engineers left.")
    #expect(found == ["Brannock Trust for the Protection of Otters", "Corps of Engineers"])
  }
}
