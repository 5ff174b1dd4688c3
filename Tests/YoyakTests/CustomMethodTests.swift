import Testing
import Yoyak

@Suite struct CustomMethodTests {
  private let article = Article(
    text: "The bridge is open again. Cars may use the bridge from today on. Lorries may not.")

  private struct Given: SentenceScorer {
    var values: [Double]

    func scores(of document: Document) -> [Double] { values }
  }

  private struct Chosen: Summarizer {
    var picks: [Int]

    func select(from document: Document, within budget: SummaryBudget) -> Selection {
      Selection(picks: picks, scores: document.body.sentences.map { _ in 0 })
    }
  }

  private struct LastFirst: KeywordRanker {
    func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) -> [Double] {
      candidates.map { Double($0.first.range.lowerBound) }
    }
  }

  @Test func aSummarizerOfOnesOwnChooses() throws {
    let options = SummaryOptions(
      method: .custom("given", Given(values: [1, 3, 2])), budget: SummaryBudget(sentences: 1))
    let summary = try article.summary(options)
    #expect(summary.sentences.map(\.index) == [1])
    #expect(summary.signature.contains("|method:custom:given|"))
  }

  @Test(arguments: [[1.0, 2], [1, .nan, 2], [1, .infinity, 2], [1, 2, 3, 4]])
  func scoresThatAreNoneThrow(values: [Double]) {
    let options = SummaryOptions(method: .custom("given", Given(values: values)))
    #expect(throws: InvalidScores.self) { try article.summary(options) }
  }

  @Test(arguments: [[3], [-1], [1, 1]])
  func picksThatAreNoneThrow(picks: [Int]) {
    let options = SummaryOptions(method: .custom("chosen", Chosen(picks: picks)))
    #expect(throws: InvalidScores.self) { try article.summary(options) }
  }

  @Test func aRankerOfOnesOwnRanks() throws {
    let list = try article.keywords(KeywordOptions(method: .custom("last", LastFirst()), count: 1))
    #expect(list.keywords.map(\.text) == ["Lorries"])
    #expect(list.signature.contains("|method:custom:last|"))
  }

  @Test func onlyNamedMethodsAreListed() {
    #expect(SummarizationMethod(rawValue: "custom:given") == nil)
    for method in SummarizationMethod.allCases {
      #expect(SummarizationMethod(rawValue: method.rawValue) == method)
    }
    for method in KeywordRankingMethod.allCases {
      #expect(KeywordRankingMethod(rawValue: method.rawValue) == method)
    }
  }
}
