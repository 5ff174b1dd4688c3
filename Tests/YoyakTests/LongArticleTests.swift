import Summarization
import Testing
import TextAnalysis
import Yoyak

/// Long articles, which several threads may work on.
@Suite struct LongArticleTests {
  /// About `bytes` bytes of Korean prose whose words come in a seeded order, with blank lines, lines
  /// that end in CR and LF, bylines, quotations over two sentences, and names with various particles.
  private static func text(bytes: Int) -> String {
    let names = ["두루별", "한결섬", "가온내", "무지개다리", "솔바람", "은모래", "들꽃마을", "하늘재"]
    let particles = ["은", "이", "에서", "을", "과", "도"]
    let verbs = ["문을 열었다", "등불을 켰다", "값을 낮췄다", "길을 넓혔다", "씨앗을 나눴다", "노래를 불렀다"]
    var state: UInt64 = 7
    func pick(_ list: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return list[Int(state >> 33) % list.count]
    }
    var text = ""
    var line = 0
    while text.utf8.count < bytes {
      line += 1
      let name = pick(names) + pick(particles)
      switch line % 9 {
      case 0: text += "\(name) 주민 \(line)명은 “강을 지킨다. 숲도 지킨다”고 말했다.\r\n"
      case 4: text += "그러나 이날 \(name) \(pick(verbs)). 김 시장은 “\(line)번째다.\n\n\n"
      case 7: text += "김바다 기자 sea\(line)@example.com\n\n"
      default:
        text += "\(name) 지난해 \(line)월 \(pick(names)) \(pick(verbs)). \(name) \(pick(verbs)).\n\n"
      }
    }
    return text
  }

  @Test func theNumberOfThreadsChangesNothing() throws {
    let text = Self.text(bytes: 300_000)
    func read(threads: Int) throws -> (Article, Summary) {
      try DocumentThreads.$limit.withValue(threads) {
        let article = Article(text: text, options: ArticleOptions(title: "두루별 강을 지킨다"))
        let budget = SummaryBudget(sentences: 20)
        return (article, try article.summary(SummaryOptions(budget: budget, explains: true)))
      }
    }
    let (one, summaryOfOne) = try read(threads: 1)
    #expect(one.document.sentenceCount > 2500)
    #expect(one.removed.count > 50)
    let (many, summaryOfMany) = try read(threads: 3)
    #expect(many.removed == one.removed)
    #expect(many.document.paragraphs == one.document.paragraphs)
    #expect(many.document.body.sentences == one.document.body.sentences)
    #expect(many.document.body.bounds == one.document.body.bounds)
    #expect(many.document.body.tokens == one.document.body.tokens)
    let terms = (many.document.vocabulary, one.document.vocabulary)
    #expect(terms.0.count == terms.1.count)
    #expect((0..<Int32(terms.0.count)).allSatisfy { terms.0[$0] == terms.1[$0] })
    #expect(summaryOfMany == summaryOfOne)
    #expect(many.suitability == one.suitability)
  }
}
