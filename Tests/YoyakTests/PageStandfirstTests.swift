import Testing
import TextAnalysis
import Yoyak

/// The line between headline and text that a page repeats as its description.
@Suite struct PageStandfirstTests {
  private static let standfirst =
    "The harbour town has kept its old ferry for a century. Now it asks who should pay."
  private static let paragraphs = [
    "The council of Port Hale voted on Monday to keep the ferry in service until the spring.",
    "Repairs of the hull cost 40,000 crowns last year, three times as much as was planned.",
    "The company that runs the ferry wants to raise the fare by a third from January.",
    "Fishermen on the island said that they would rather row than pay so much.",
  ]

  private static func page(standfirst element: String) -> SourceText {
    SourceText(
      """
      <html><head><title>Who pays for the ferry?</title>
      <meta name="description" content="\(standfirst)"></head>
      <body><article><h1>Who pays for the ferry?</h1>\(element)
      <div class="body">\(paragraphs.map { "<p>\($0)</p>" }.joined())</div></article></body></html>
      """)
  }

  @Test func itIsKnownByTheDescriptionAndItsOwnElement() {
    let page = HTMLText(Self.page(standfirst: "<h2 class=\"dek\">\(Self.standfirst)</h2>"))
    #expect(page.standfirst.map { page.text.string(in: $0) } == [Self.standfirst])
    #expect(page.text.string(in: page.text.fullRange).hasPrefix(Self.standfirst))
  }

  @Test func aSummaryIsOfTheTextItTellsOf() throws {
    let article = Article(html: Self.page(standfirst: "<p class=\"dek\">\(Self.standfirst)</p>"))
    let sentences = try article.summary(sentences: 3).sentences.map(\.text)
    #expect(sentences.allSatisfy(Self.paragraphs.contains))
    #expect(article.metadata?.description == Self.standfirst)
  }

  @Test func aDescriptionThatIsTheFirstParagraphIsText() {
    let html = """
      <html><head><title>Who pays?</title><meta name="description" content="\(Self.paragraphs[0])">
      </head><body><article><h1>Who pays?</h1>
      <div>\(Self.paragraphs.map { "<p>\($0)</p>" }.joined())</div></article></body></html>
      """
    #expect(HTMLText(SourceText(html)).standfirst.isEmpty)
  }
}
