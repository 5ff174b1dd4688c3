import Testing
import TextAnalysis

/// What the marks of a page say of its parts.
@Suite struct PageMarksTests {
  private static let sentences = [
    "The county of Sandwell replaces the old bridge over the lower river.",
    "Work begins in spring and takes two years, the council said on Monday.",
    "Residents may take the ferry for free until the bridge is open.",
    "A path for walkers along the river is a part of the plan.",
    "Shops in the old town fear that fewer guests will come by car.",
    "The council wants to hear them again before the end of the month.",
  ]

  private func page(_ inner: String, head: String = "", container: String = "article") -> String {
    let (first, rest) = (Self.sentences[..<3], Self.sentences[3...])
    func paragraphs(_ sentences: ArraySlice<String>) -> String {
      sentences.map { "<p>\($0)</p>" }.joined()
    }
    return "<html><head><title>A new bridge for Sandwell</title>\(head)</head><body><\(container)>"
      + "<h1>A new bridge for Sandwell</h1>\(paragraphs(first))\(inner)\(paragraphs(rest))"
      + "</\(container)></body></html>"
  }

  private func text(_ html: String) -> String {
    let page = HTMLText(SourceText(html))
    return page.text.string(in: page.text.fullRange)
  }

  private static let story = sentences.joined(separator: "\n\n")

  @Test(arguments: [
    "<aside><p>Coats are half the price this week.</p></aside>",
    "<footer><p>Write to the desk about this story.</p></footer>",
    "<form><p>Send us what you think of it.</p></form>",
    "<amp-ad><p>Coats are half the price this week.</p></amp-ad>",
    "<div role=tooltip>The mark stands for stories of the desk.</div>",
    "<div role=complementary><p>The mark stands for stories of the desk.</p></div>",
    "<div class=\"box-ad\">Coats are half the price this week.</div>",
    "<ins class=adsbygoogle>Coats are half the price this week.</ins>",
    "<div id=storyPoll><p>Is one bridge enough for the county?</p></div>",
    "<div class=layer_popup><p>Choose where the address goes.</p></div>",
    "<div class=\"copyright\"><p>Nothing here may be printed again.</p></div>",
    "<div class=ai-summary><p>A machine made this summary of the story.</p></div>",
    "<p class=\"txt-correction\">An earlier version gave a wrong length.</p>",
  ])
  func boxesThatAreMarkedSoAreLeftOut(box: String) {
    #expect(text(page(box)) == Self.story)
  }

  @Test(arguments: ["shared-space", "adventure", "layered", "popular-bridge"])
  func wordsThatOnlyBeginSoSayNothing(name: String) {
    #expect(
      text(page("<div class=\(name)><p>The ferry runs on Sundays, too.</p></div>")) != Self.story)
  }

  @Test func aMarkAroundMostOfTheStorySaysNothing() {
    #expect(text(page("", container: "form")) == Self.story)
    let whole = page("").replacing("<article>", with: "<article class=share-layer>")
    #expect(text(whole) == Self.story)
  }

  @Test(arguments: [
    "class=hidden", "class=hide", "class=screen_out", "class=sound_only", "class=\"a b ir_wa\"",
    "style=\"opacity: 0\"", "style=\"clip:rect(0 0 0 0);position:absolute\"",
    "style=\"height:0;overflow:hidden\"", "style=\"text-indent:-9999px\"", "class=lyr", "id=lyr2",
  ])
  func hiddenTextIsLeftOut(attribute: String) {
    let sheet = "<style>/* windows */ .lyr, #lyr2 { display : none } .on .b { color: red }</style>"
    #expect(text(page("<p \(attribute)>These words are not shown.</p>", head: sheet)) == Self.story)
  }

  @Test(arguments: [
    "class=hidden-phone", "class=\"hidden md:block\"", "style=\"opacity:0.9\"", "class=lyr",
    "style=\"height:0.5em;overflow:hidden\"", "class=tab",
  ])
  func shownTextStays(attribute: String) {
    let sheet =
      "<style>.lyr{display:none}.lyr{display:block}.tab.off{display:none}"
      + "@media print{.tab{display:none}}</style>"
    let words = "The ferry runs on Sundays, too."
    #expect(text(page("<p \(attribute)>\(words)</p>", head: sheet)).contains(words))
  }

  @Test(arguments: [
    "<p>▶ <a href=1>The old mill by the river is a museum now</a></p>",
    "<p>READ: <a href=1>The old mill by the river is a museum now.</a></p>",
  ])
  func linesThatAreOneLinkAreLeftOut(line: String) {
    #expect(text(page(line)) == Self.story)
  }

  @Test func aSentenceWithALinkStays() {
    let sentence = "The plan is <a href=1>in the papers of the last meeting</a>."
    #expect(text(page("<p>\(sentence)</p>")).contains("in the papers"))
  }

  @Test(arguments: [
    "<p><img src=a><br>Children watch the ferry leave the pier.</p>",
    "<p align=center><img src=a></p><p align=center>Children watch the ferry leave.</p>",
    "<p><img src=a></p><p style=\"font-size:12px\">Children watch the ferry leave.</p>",
    "<div><img src=a></div><div>△ Children watch the ferry leave ⓒ The Weir</div>",
    "<dl><dt><img src=a></dt><dd class=desc>Children watch the ferry leave.</dd></dl>",
  ])
  func captionsAreToldByTheirPlace(picture: String) {
    #expect(text(page(picture)) == Self.story)
  }

  @Test func runningTextBelowAPictureStays() {
    let words = "The ferry runs on Sundays, too."
    #expect(text(page("<p><img src=a></p><p>\(words)</p>")).contains(words))
  }

  @Test(arguments: [
    "<nav><a href=/>Home</a>", "<button>Menu", "<figure><img src=a><figcaption>A pier",
  ])
  func whatIsNeverClosedHoldsNoText(opening: String) {
    let html = page("").replacing("<body>", with: "<body>" + opening)
    #expect(text(html).hasSuffix(Self.story))
  }

  @Test(arguments: [
    "<h2>What comes next?</h2>", "<h4>Opinions differ.</h4>", "<div role=heading>Who pays?</div>",
    "<p><strong>What do shops say?</strong></p>",
  ])
  func headingsAreNoSentences(heading: String) {
    let html = HTMLText(SourceText(page(heading)))
    #expect(html.withoutSentences.count == 1)
  }

  @Test func aBoldLeadIsASentence() {
    let lead = "<p><b>The county gets a bridge.</b></p>"
    let html = page("").replacing("</h1>", with: "</h1>" + lead)
    #expect(HTMLText(SourceText(html)).withoutSentences.isEmpty)
  }

  @Test(arguments: [
    "<title>Page not found | The Weir</title><h1>404</h1><p>Sorry, we can't find the page.</p>",
    "<title>The Weir</title><h1>Just a moment...</h1><p>Checking your browser, please wait.</p>",
    "<title>로그인 - 솔내신문</title><h2>로그인</h2><p>로그인 후 이용해 주시기 바랍니다.</p>",
    "<title>솔내신문</title><p>시스템 점검 중입니다.</p><p>이용에 불편을 드려 죄송합니다.</p>",
  ])
  func noticesAreNoArticles(html: String) {
    #expect(HTMLText(SourceText(html)).isNotice)
  }

  @Test func anArticleIsNoNotice() {
    #expect(!HTMLText(SourceText(page("<p>Please enable JavaScript to watch.</p>"))).isNotice)
  }

  @Test(arguments: [
    ("<title>강변에 새 다리 놓는다 :: 솔내신문</title>", "", "강변에 새 다리 놓는다"),
    (
      "<title>강변에 새 다리 놓는다 - 솔내신문</title>", "<h1>강변에 새 다리 놓는다<small>내년 봄 착공</small></h1>",
      "강변에 새 다리 놓는다"
    ),
    (
      "<title>강변에 새 다리 놓는다 - 솔내신문</title>", "<h1><span class=label>사회</span>강변에 새 다리 놓는다</h1>",
      "강변에 새 다리 놓는다"
    ),
    ("", "<h1><em>솔내군</em>은 새 다리를 놓는다</h1>", "솔내군은 새 다리를 놓는다"),
    ("", "<h1>강변에 새 다리 놓는다<small>내년 봄 착공</small></h1>", "강변에 새 다리 놓는다 내년 봄 착공"),
  ])
  func labelsAreNoPartOfTheTitle(head: String, heading: String, title: String) {
    let html = head + heading + "<p>솔내군이 낡은 다리를 새로 놓는다고 밝혔다.</p>"
    #expect(HTMLText(SourceText(html)).title == title)
  }
}
