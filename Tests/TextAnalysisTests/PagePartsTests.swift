import Testing
import TextAnalysis

/// Parts of a page that no class gives away: answers of readers, sums by programs, names of other articles,
/// captions that are never closed, a paper's name in the title.
@Suite struct PagePartsTests {
  private static let sentences = [
    "The village of Langmere has a baker again after eleven years without one.",
    "Ines Holt bakes from two in the morning and sells until the shelves are empty.",
    "The council gave her the old post office for a rent of one pound a month.",
    "A second oven comes in autumn, when the school starts to order its bread from her.",
    "Neighbours have painted the front and the sign above the door for nothing.",
  ]

  private func text(_ html: String) -> String {
    let page = HTMLText(SourceText(html))
    return page.text.string(in: page.text.fullRange)
  }

  private func page(above: String = "", inside: String = "", below: String = "") -> String {
    func paragraphs(_ range: Range<Int>) -> String {
      Self.sentences[range].map { "<p>\($0)</p>" }.joined()
    }
    return "<html><head><title>A baker for Langmere - Fen News</title></head><body>"
      + "<h1>A baker for Langmere</h1><div>\(above)\(paragraphs(0..<3))\(inside)"
      + "\(paragraphs(3..<5))</div>\(below)</body></html>"
  }

  private static let story = sentences.joined(separator: "\n\n")

  @Test(arguments: ["Reply", "Antworten", "Répondre", "Responder", "답글", "返信"])
  func answersOfReadersAreLeftOut(button: String) {
    let items = ["Tom B.", "fenwalker"].map {
      "<li><b>\($0)</b> <span>2 h</span><p>Her rye bread was worth the queue on Friday.</p>"
        + "<a href=#>\(button)</a></li>"
    }
    #expect(text(page(below: "<ul>\(items.joined())</ul>")) == Self.story)
    let lines = ["Tom B. 2 h", "fenwalker 3 h"].map {
      "<p>\($0)</p><p>Her rye bread was worth the queue on Friday.</p><p>\(button)</p>"
    }
    #expect(text(page(below: "<div>\(lines.joined())</div>")) == Self.story)
  }

  @Test(arguments: ["AI-generated summary", "KI-Zusammenfassung", "AI 요약", "자동요약", "AIによる要約"])
  func sumsByProgramsAreLeftOut(heading: String) {
    let sum = "Langmere gets its bread from the old post office now."
    for box in [
      "<div><div>\(heading)</div><div>\(sum)</div></div>",
      "<details><summary>\(heading)</summary><p>\(sum)</p></details>",
      "<section><h2>\(heading)</h2><ul><li>\(sum)</li></ul></section>",
    ] {
      #expect(text(page(above: box)) == Self.story)
    }
  }

  @Test(arguments: ["Lesen Sie auch:", "Lea también:", "Lire aussi :", "Leggi anche:", "関連記事："])
  func namesBelowABareLabelAreLeftOut(label: String) {
    let names = ["The last miller of the fen", "Why the school closed its kitchen"]
    let items = names.map { "<li>\($0)</li>" }.joined()
    let links = names.map { "<p><a href=/x>\($0)</a></p>" }.joined()
    for list in ["<ul>\(items)</ul>", links] {
      #expect(!text(page(inside: "<p>\(label)</p>\(list)")).contains("kitchen"))
    }
  }

  @Test func aCaptionThatIsNeverClosedHoldsNoTextBack() {
    let open = "<figure><img src=a.jpg><figcaption>The shop on its first day."
    let html =
      "<html><head><title>A baker</title></head><body><h1>A baker</h1><article>\(open)"
      + Self.sentences.map { "<p>\($0)</p>" }.joined() + "</article></body></html>"
    #expect(text(html) == Self.story)
  }

  @Test func wordsForProgramsThatReadAloudAreLeftOut() {
    let link = "<a href=/x>The council<span class=visually-hidden>, external</span></a>"
    #expect(text(page().replacing("The council", with: link)) == Self.story)
  }

  @Test(arguments: [
    ("[솔내신문] 마을 빵집 다시 문 열다", "마을 빵집 다시 문 열다"),
    ("솔내일보: 마을 빵집 다시 문 열다", "마을 빵집 다시 문 열다"),
    ("마을 빵집 문 열다 < 사회 < 기사본문 - 솔내뉴스", "마을 빵집 문 열다"),
    ("【若葉新聞】村のパン屋が再び開店", "村のパン屋が再び開店"),
    ("村のパン屋が再び開店：若葉新聞", "村のパン屋が再び開店"),
    ("Fenland Gazette: A baker for Langmere", "A baker for Langmere"),
    ("[Fenland Gazette] A baker for Langmere", "A baker for Langmere"),
    ("Fenland Gazette | Local | A baker for Langmere", "A baker for Langmere"),
    ("Moorburger Anzeiger: Ein Bäcker für Langmoor", "Ein Bäcker für Langmoor"),
    ("[단독] 마을 빵집 다시 문 열다", "[단독] 마을 빵집 다시 문 열다"),
    ("Food report: a baker for Langmere", "Food report: a baker for Langmere"),
  ])
  func theNameOfThePaperIsNoPartOfTheTitle(given: String, title: String) {
    let html = "<title>\(given)</title><body><div><p>\(Self.sentences[0])</p></div></body>"
    #expect(HTMLText(SourceText(html)).title == title)
  }
}
