import Testing
import TextAnalysis

@testable import Summarization

@Suite struct ScrapsTests {
  private func kinds(_ sentences: [String]) -> [Scraps.Kind] {
    let document = PlainWords.document(sentences)
    return Scraps(of: document, holding: document.body.bytesOfSentences).kinds
  }

  private let prose = [
    "The firm says that 21,200 homes are now without electricity.",
    "Crews cannot begin repairs until the wind drops below 80 km/h.",
  ]

  @Test(arguments: [
    "13:42 GMT", "Power cuts pass 21,000", "3.1 Models.", "Read more →", "Good morning.", "Five.",
    "By Ann Hale On 11/13/19 at 4:00 PM EST", "250 g flour", "1. Butter a round tin.",
    "North | 21 | 34 | 55", "for (i = 0; i < n; i++) { x[i] = y_i; }",
    "Reporting from the west coast",
  ])
  func amongSentencesTheseAreNone(scrap: String) {
    #expect(kinds(prose + [scrap]) == [.none, .none, .scrap])
  }

  @Test func headingsAndSingleWordsAreNotPrintedBesideSentences() {
    let document = PlainWords.document(prose + ["None.", "Any other business", "Good morning."])
    let scraps = Scraps(of: document, holding: document.body.bytesOfSentences)
    #expect(scraps.isHeading == [false, false, true, true, false])
  }

  @Test func theRestOfASentenceIsNoneAmongThoseWithCapitalLetters() {
    let many = Array(repeating: prose, count: 10).flatMap { $0 }
    let rest = "will be told by the county when the line is mended again."
    #expect(kinds(many + [rest]).last == .unfinished)
    #expect(kinds(many + ["Dear parents of the school,", rest]).last == Scraps.Kind.none)
    #expect(kinds(many + ["iPads will be lent to all pupils again."]).last == Scraps.Kind.none)
    #expect(kinds(many + ["Westport Road 12, Holm 4711."]).last == .unfinished)
  }

  @Test func formulasAreNoSentences() {
    #expect(kinds(prose + ["f o r ( i n t k = n ; k > a ) d o."]).last == .scrap)
    #expect(kinds(prose + ["a ’ ’ b ’ ’ c ’ ’ d ’ ’ e."]).last == .scrap)
  }

  @Test func aLongLineWithoutAnEndMayBeACaption() {
    let line =
      "Fined: Ann Hale, 61, fed gulls from the balcony of her flat by the sea every morning for two years"
    #expect(kinds(prose + [line]) == [.none, .none, .unfinished])
  }

  @Test func whereNoSentenceHasAMarkNoneIsMissed() {
    let lines = [
      "the firm says that many homes are now without electricity",
      "crews cannot begin repairs until the wind drops",
    ]
    #expect(kinds(lines) == [.none, .none])
  }

  @Test(arguments: [
    ("12/03/2024, 18:02 - ", "Ann: "), ("[24.05.24, 20:15:03] ", "Ann: "),
    ("[00:12:16] ", "ANN HALE: "),
    ("2024년 3월 8일 오전 10:02, ", "새봄 : "), ("[새봄] [오후 7:44] ", ""),
  ])
  func theStampOfAMessageSaysNothing(stamp: String, name: String) {
    let turn = "The train is cancelled, so we have to take the early bus on Sunday."
    let sentences = [turn, "Ok then.", turn, "Yes!", turn].map { stamp + name + $0 }
    #expect(kinds(sentences) == [.none, .scrap, .none, .scrap, .none])
    if !name.isEmpty {
      let note = [
        stamp + "Messages here are kept for ninety days.", "Nobody else can read them at all.",
      ]
      #expect(kinds(note + sentences).prefix(3) == [.scrap, .scrap, .none])
    }
  }

  @Test(arguments: [
    "12:30 is when the train leaves the old station in the north.", "[3] 4:1 is the ratio.",
  ])
  func aSentenceMayBeginWithNumbers(sentence: String) {
    let text = SourceText(sentence)
    let bytes = ByteSet(of: text.fullRange, in: text)
    #expect(!SentenceShape(of: text.fullRange, in: text, holding: bytes).isStamped)
  }

  @Test func shortTurnsOfATalkSayNothing() {
    #expect(
      kinds([
        "Ann: Try the box office by the station, it opens at nine.", "Ben: No rush at all.",
        "Ann: Great.", "Ben: I will go there before work tomorrow and send you a photo.",
      ]) == [.none, .scrap, .scrap, .none])
  }

  @Test func aHindiOrUrduSentenceEndsWithItsOwnMark() {
    let sentences = ["नौका सोमवार की शाम बंदरगाह से रवाना हुई।", "فیری پیر کی شام بندرگاہ سے روانہ ہوئی۔"]
    #expect(kinds(sentences) == [.none, .none])
  }

  @Test func aLengthIsNotFilledUpWithScraps() throws {
    let document = PlainWords.document(prose + ["Good morning.", "It is cold."])
    let choice = ReadableChoice(
      costs: DependencyCosts(light: 0.1, name: 1, strong: 25, caption: 100, fragment: 200),
      continuationGain: 0
    ) { sentence, _ in Double(-sentence) }
    let readability = SentenceReadability(of: document)
    func picks(_ budget: SummaryBudget) -> [Int] {
      choice.choose(
        count: 4, readability: readability, meter: BudgetMeter(budget, for: document)
      ).picks
    }
    #expect(picks(SummaryBudget(words: 24)) == [0, 1])
    // A number of sentences is kept, with the scraps last.
    #expect(picks(SummaryBudget(sentences: 3)) == [0, 1, 2])
    // What is worth much less than what was taken is left out as well.
    let poor = ReadableChoice(
      costs: choice.costs, continuationGain: 0
    ) { sentence, _ in sentence == 1 ? -9 : 0 }
    #expect(
      poor.choose(
        count: 4, readability: readability,
        meter: BudgetMeter(SummaryBudget(words: 24), for: document)
      ).picks == [0])
  }

  @Test func aSurnameNeedsTheFullName() {
    let document = PlainWords.document([
      "Edda Marsh resigned in November after the audit.", "The council met again on Friday.",
      "Marsh said that the land was sold too cheaply.", "The judge told Mrs. Marsh to come back.",
      "The Friday meeting was short and quiet.",
    ])
    #expect(Surnames.antecedents(in: document.body) == [2: 0, 3: 0])
  }

  @Test func aLetterForAPersonNeedsItsFirstMention() {
    let document = PlainWords.document([
      "경찰은 40대 A씨를 붙잡았다.", "나린군은 조용했다.", "A씨는 죄를 인정했다.", "B씨는 다쳤다.",
    ])
    let bytes = document.body.bytesOfSentences
    #expect(LetterNames.antecedents(in: document.body, holding: bytes) == [2: 0])
  }
}
