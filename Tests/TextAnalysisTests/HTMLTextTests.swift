import Testing
import TextAnalysis

@Suite struct HTMLTextTests {
  private func text(_ html: String) -> String {
    let page = HTMLText(SourceText(html))
    return page.text.string(in: page.text.fullRange)
  }

  @Test func blocksAreParagraphsAndInlineElementsAreNot() {
    #expect(
      text("<p>The <b>bridge</b>\n is   open.</p><div>Cars<br>may use it.</div>")
        == "The bridge is open.\n\nCars\nmay use it.")
  }

  @Test func whatIsNoTextIsLeftOut() {
    #expect(
      text(
        """
        <!doctype html><!-- <p>no</p> --><script>if (a < b) { "<p>no</p>" }</script>
        <style>p { color: red }</style><nav><a href=x>Home</a></nav><p>Yes.</p>
        <figure><img src="a>b.jpg" alt="no"><figcaption>A caption.</figcaption></figure>
        """) == "Yes.")
  }

  @Test func whatIsReadAloudAloneIsNoPartOfItsSentence() {
    #expect(
      text(
        "<p>So says the <a href=x>survey<span class=\"sr-only\">, external</span></a> of May.</p>")
        == "So says the survey of May.")
    #expect(
      text("<p><span aria-hidden=\"true\">T</span><span class=\"sr-only\">They</span> went.</p>")
        == "They went.")
  }

  @Test func textsForWhatCannotBeLoadedAreLeftOut() {
    #expect(
      text("<p>Yes.</p><amp-list src=x><div fallback>Sorry, no stories.</div></amp-list>") == "Yes."
    )
  }

  @Test func theMarkedArticleIsPreferred() {
    let page =
      "<div>Menu of the day</div><article><h1>Bridge opens</h1><p>Cars may use it again from "
      + "Monday.</p></article><div>Other news</div>"
    #expect(text(page) == "Cars may use it again from Monday.")
  }

  @Test func aSmallTeaserIsNotTakenForTheArticle() {
    let body = String(repeating: "<p>A long report on the bridge.</p>", count: 20)
    #expect(text("<article>Teaser</article>" + body).hasPrefix("Teaser\n\nA long report"))
  }

  @Test func referencesBecomeTheirCharacters() {
    #expect(
      text("Tom &amp; Jerry&#8217;s &ldquo;caf&eacute;&rdquo; &#x1F600;&nbsp;&lt;b&gt;")
        == "Tom & Jerry’s “café” 😀 <b>")
    #expect(text("AT&T &unknown; &#xD800; 5 &lt 6") == "AT&T &unknown; \u{FFFD} 5 < 6")
    #expect(
      text("<p>&alpha;&le;5&period; &nbspmore &notit; &#146; R&D &copy2024</p>")
        == "α≤5. more ¬it; ’ R&D ©2024")
  }

  @Test(
    arguments: [
      "", "<", "<p", "</", "a < b", "<p class=\"x", "<!--", "<!", "&", "&#", "&#x", "<script>",
      "<title>x", "<nav>x", "</article></p>", "<a b=>c</a>", "<a ='x'>y</a>", "<p>중관촌<p>창업",
    ])
  func brokenMarkupIsRead(html: String) {
    let page = HTMLText(SourceText(html))
    #expect(page.text.count <= html.utf8.count)
  }

  @Test func rangesLeadBackToThePage() throws {
    let html = "<p>caf&eacute; <i>de</i> la gare</p>\n<p>문을 <b>연다</b>.</p>"
    let page = HTMLText(SourceText(html))
    let source = SourceText(html)
    let plain = page.text.string(in: page.text.fullRange)
    #expect(plain == "café de la gare\n\n문을 연다.")
    func original(_ part: String) throws -> String {
      let range = try #require(plain.range(of: part))
      let start = plain.utf8.distance(from: plain.startIndex, to: range.lowerBound)
      return source.string(
        in: page.offsetMap.originalRange(start..<start + part.utf8.count))
    }
    #expect(try original("café") == "caf&eacute;")
    #expect(try original("café de la") == "caf&eacute; <i>de</i> la")
    #expect(try original("문을 연다.") == "문을 <b>연다</b>.")
    #expect(try original("연다") == "연다")
  }

  @Test func rangesOfTheMarkedArticleLeadBackToo() {
    let html = "<p>Menu</p><article><p>The bridge is open again, cars may use it.</p></article>"
    let page = HTMLText(SourceText(html))
    let range = page.offsetMap.originalRange(page.text.fullRange)
    #expect(
      SourceText(html).string(in: range) == "The bridge is open again, cars may use it.")
  }

  @Test func theTitleComesFromMetadataThenHeadingThenTitle() {
    func title(_ html: String) -> String? { HTMLText(SourceText(html)).title }
    let head = "<title>Bridge opens &#8211; Courier</title>"
    #expect(title(head + "<p>x</p>") == "Bridge opens")
    #expect(title(head + "<h1>Bridge <i>opens</i></h1><p>x</p>") == "Bridge opens")
    #expect(
      title(head + #"<meta property="og:title" content="The bridge &amp; us"><h1>B</h1>"#)
        == "The bridge & us")
    #expect(title("<p>x</p>") == nil)
    // The only large heading is the site's name; the headline is in `<title>` and below.
    #expect(
      title(
        "<title>Why apples keep - Farm Pages</title><header><h1><a href=/>Farm Pages Fruit</a></h1>"
          + "</header><h2>Why apples keep</h2><p>x</p>") == "Why apples keep")
  }

  @Test func theTreeIsThatOfBrowsers() {
    // `</div>` closes the menu, `<!-->` is a whole comment, `--!>` ends one.
    #expect(
      text("<div><nav><a href=/>Home</a></div><!--><p>The mill runs again.</p><!-- x --!>")
        == "The mill runs again.")
    #expect(text("<ruby>新<rp>(</rp><rt>あたら</rt><rp>)</rp></ruby>しい橋。") == "新しい橋。")
    #expect(text("<table>stray<tr><td>cell</td></tr></table>") == "stray\n\ncell")
  }

  @Test func whatIsNotShownIsLeftOut() {
    #expect(
      text(
        """
        <p>The mill runs again.</p><div style="color: red; Display : none">one</div>
        <div hidden>two</div><p aria-hidden="true">three</p><template>four</template>
        <noscript>five</noscript><button>six</button><label>seven</label>
        <select><option>eight</select><div role="dialog">nine</div>
        """) == "The mill runs again.")
  }

  @Test func boilerplateWithSureSignsIsLeftOut() {
    let page =
      "<title>Mill runs again</title><div class=story><h1>Mill runs again</h1>"
      + "<ul><li>More by this author</li><li>Write to the author</li></ul>"
      + "<p>The old mill at the river runs again since Monday, its owner said.</p>"
      + "<div class=photo><img src=a.jpg><p>The wheel, on Monday.</p></div>"
      + "<p>It grinds two tons of rye a day for bakers of the valley.</p>"
      + "<div class=share>Share this</div></div>"
      + "<section class=comments><p>I have waited for this bread for years and years.</p></section>"
    #expect(
      text(page)
        == "The old mill at the river runs again since Monday, its owner said.\n\n"
        + "It grinds two tons of rye a day for bakers of the valley.")
  }

  @Test func linkedDataServesWhereThePageShowsNoText() throws {
    let html = """
      <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Mill",
      "author": [{"name": "A. Bo"}, "C. Du"], "datePublished": "2025-01-02",
      "articleBody": "The \\u201cold\\u201d mill runs.\\nIt grinds rye."}]}</script><div id=root></div>
      """
    let page = HTMLText(SourceText(html))
    #expect(page.text.string(in: page.text.fullRange) == "The “old” mill runs.\nIt grinds rye.")
    #expect(page.title == "Mill")
    #expect(page.metadata == PageMetadata(author: "A. Bo, C. Du", date: "2025-01-02"))
    let range = page.offsetMap.originalRange(0..<"The “old” mill".utf8.count)
    #expect(SourceText(html).string(in: range) == "The \\u201cold\\u201d mill")
  }

  @Test func linkedDataIsReadInsideOfAPageAndAsMarkup() {
    let page = HTMLText(
      SourceText(
        """
        <title>Loading</title><script type="application/ld+json">{"@type": "WebPage",
        "mainEntity": {"@type": "NewsArticle", "headline": "Mill &amp; barn burn",
        "articleBody": "<p>The mill burned &ndash; and the barn.</p><p>No one was hurt.</p>"}}
        </script><div></div>
        """))
    #expect(page.title == "Mill & barn burn")
    #expect(
      page.text.string(in: page.text.fullRange)
        == "The mill burned – and the barn.\n\nNo one was hurt.")
  }

  @Test func theSitesNameIsNoHeadline() {
    let page = HTMLText(
      SourceText(
        """
        <title>The Quay: Ferry runs again</title><h1 id="brand"><a href="/">The Quay</a></h1>
        <h2>Ferry runs again</h2><p>The ferry runs again from Monday.</p>
        """))
    #expect(page.title == "Ferry runs again")
  }

  private func article(_ inner: String) -> String {
    text(
      """
      <article><h1>Ferry runs again</h1><p>The ferry to the island runs again from Monday on.</p>
      \(inner)<p>The first boat leaves at six.</p></article>
      """)
  }

  @Test(
    arguments: [
      "<p>Lire aussi : <a href='/x'>Un nouveau quai pour l'île</a></p>",
      "<p>【関連記事】<a href='/x'>島の新しい桟橋</a></p>",
      "<p><strong>READ MORE: <a href='/x'>A new quay for the island</a></strong></p>",
      "<p><a href='/x'>Island gets a new quay at last</a></p>",
      "<div class='related-articles'><a>Island gets a new quay</a></div>",
      "<div class='share'><p>Link copied!</p></div>", "<p>Copier le lien</p>",
      "<div class='meta'>03.05.2023, 14:05 Uhr</div>",
      "<div class='paywall'><p>Read on with a pass for three months.</p></div>",
      "<p class='sr-only'>Skip to the next part of the page.</p>",
      "<div class='d-none'><p>You have read your last free article.</p></div>",
      "<dialog><p>Join our readers for a letter each week.</p></dialog>",
      "<div style='position: absolute; left: -9999px'><p>Cheap loans for everybody.</p></div>",
      "<span class='end_photo'><div><img src='a'></div><em>The ferry on Monday. 3 May</em></span>",
      "<p><img src='a'> <em>The ferry leaves the quay on Monday.</em></p>",
    ])
  func linesThatAreNoneOfTheArticleAreLeftOut(inner: String) {
    #expect(
      article(inner)
        == "The ferry to the island runs again from Monday on.\n\nThe first boat leaves at six.")
  }

  @Test(
    arguments: [
      "<p>Read more <a href='/x'>in the report</a> on how it was done.</p>",
      "<div class='d-none d-md-block'><p>The captain is glad.</p></div>",
      "<dialog open><p>The captain is glad.</p></dialog>",
      "<p><a href='/x'>The captain is glad of it.</a></p>",
      "<p><img src='a'>The captain is glad.</p>",
    ])
  func sentencesOfTheArticleStay(inner: String) {
    #expect(article(inner).split(separator: "\n").count == 3)
  }

  @Test func headingsBetweenRunningTextStay() {
    let page = HTMLText(
      SourceText(
        """
        <h1>Ferry</h1><p>It runs again.</p><h2>The quay</h2><p>It is new.</p>
        <h2>Boats</h2><h3>Old ones</h3><p>One is left.</p><h2>Is it safe?</h2><p>Yes.</p>
        """))
    let lines = page.text.string(in: page.text.fullRange).split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "It runs again.", "The quay", "It is new.", "Boats", "Old ones", "One is left.",
        "Is it safe?", "Yes.",
      ])
  }

  @Test func metadataIsFound() {
    let page = HTMLText(
      SourceText(
        """
        <html lang=en-GB><head><meta name=author content="A. Bo"><meta property=og:site_name
        content=Courier><meta name=description content="A mill &amp; its wheel.">
        <meta property=article:published_time content=2025-01-02T03:04:05Z></head><p>x</p>
        """))
    #expect(
      page.metadata
        == PageMetadata(
          author: "A. Bo", date: "2025-01-02T03:04:05Z", site: "Courier", language: "en-GB",
          description: "A mill & its wheel."))
  }

  private static let story =
    "<div><h1>Mill sold</h1><p>The village bought the old mill for one crown on Friday.</p>"
    + "<p>Forty neighbours will mend its wheel.</p></div>"

  @Test(arguments: [
    "<div id=comments-list>%</div>", "<section class=cmt_area>%</section>",
    "<div><h3>Comments (3)</h3>%</div>",
    "<div><h3>Ý kiến bạn đọc (2)</h3>%</div>",
  ])
  func whatReadersWroteGoesHoweverLong(frame: String) {
    let talk = String(
      repeating: "<div><p>My mother took her corn to that mill when I was a child, and I can still "
        + "hear the wheel.</p></div>", count: 6)
    let page = Self.story + frame.replacing("%", with: talk)
    #expect(!text(page).contains("My mother"))
    #expect(text(page).contains("Forty neighbours"))
  }

  @Test func marksOfFootnotesAreLeftOutAndExponentsAreNot() {
    #expect(
      text(
        "<p>The dyke<sup><a href=#n1>1</a></sup> is 40 m<sup>2</sup> wide.<sup>[<i>who?</i>]</sup></p>"
      )
        == "The dyke is 40 m2 wide.")
  }

  @Test func signsThatLinkToAPlaceOfThePageAreLeftOut() {
    #expect(
      text(
        """
        <h2>Tides<a href="#tides">¶</a></h2><p>The moon pulls the sea.<a href="#n1">[1]</a></p>
        <p>Go on <a href="#wind">to the wind</a>.</p>
        """) == "Tides\n\nThe moon pulls the sea.\n\nGo on to the wind.")
  }

  private static let report = [
    "The lock was emptied on Monday, and divers found a cart on its floor.",
    "It had been there since the flood of 1934, a historian said.", "Nobody had missed it.",
    "The cart will be shown in the town hall from May.",
  ]

  private func reportPage(_ box: String, lang: String = "en") -> String {
    let lines = Self.report.map { "<p>\($0)</p>" }
    return "<html lang=\(lang)><title>Cart in the lock</title><body><div class=story>"
      + "<h1>Cart in the lock</h1>" + lines[0] + box + lines[1...].joined() + "</div>"
  }

  @Test(arguments: [
    "<div><h4>Letter of the week</h4><p>What the river brings, each Friday.</p><form>"
      + "<input type=email></form></div>",
    "<p style='font-size:0'>Carts, locks, divers and floods at low prices.</p>",
    "<ol><li>Minutes of the council, 3 May. <a href='#c1'>↩</a></li></ol>",
  ])
  func boxesAmongTheTextAreLeftOut(box: String) {
    #expect(text(reportPage(box)) == Self.report.joined(separator: "\n\n"))
  }

  @Test(arguments: [
    "<pre><code>open(lock)</code> or wait</pre>",
    "<table><tr><td>Depth</td><td>4 m</td></tr><tr><td>Width</td><td>6 m</td></tr></table>",
    "<ul><li><a href=a>Letters on the lock</a></li><li><a href=b>The flood in pictures</a></li></ul>",
    "<div><a href=a><h4>How a lock works</h4><p>Two gates and much patience.</p></a></div>",
  ])
  func boxesWithoutSentencesAreMarked(box: String) {
    let page = HTMLText(SourceText(reportPage(box)))
    let kept = page.withoutSentences.map { page.text.string(in: $0) }
    for line in Self.report { #expect(!kept.contains(line)) }
    let all = page.text.string(in: page.text.fullRange)
    for line in all.split(separator: "\n") where !Self.report.contains(String(line)) {
      #expect(kept.contains { line.contains($0) })
    }
  }

  @Test func shortParagraphsAmongBoxesStay() {
    let box = "<div class=promo><h4>Sign up</h4><p>Get the day in one mail.</p></div>"
    let inner = Self.report.map { "<p>\($0)</p>\(box)" }.joined()
    let page = text(
      "<title>Cart in the lock</title><h1>Cart in the lock</h1><article><div>\(inner)</div></article>"
    )
    for line in Self.report { #expect(page.contains(line)) }
  }

  @Test func aLinkThatIsNeverClosedMakesNoListOfThePage() {
    let page = HTMLText(
      SourceText("<p><a href=i>Index<p>" + Self.report.joined(separator: "<p>") + "</body>"))
    #expect(!page.isIndex)
    #expect(page.text.string(in: page.text.fullRange).contains(Self.report[1]))
  }

  @Test func sentencesInTheFooterOfThePageAreLeftOut() {
    let lines = Self.report.map { "<p>\($0)</p>" }.joined()
    #expect(
      !text(
        "<h1>Cart in the lock</h1><main>\(lines)</main><footer><p>Prices are delayed by twenty "
          + "minutes and are meant for information only.</p></footer>"
      ).contains("Prices"))
  }

  @Test func theDataOfAScriptServeWhereThePageShowsNoText() {
    let body = Self.report.map { "\\u003cp>\($0)\\u003c/p>" }.joined()
    #expect(
      text(
        "<title>Cart</title><div id=root>Loading…</div><script id=__NEXT_DATA__ "
          + "type='application/json'>{\"props\":{\"post\":{\"content\":\"\(body)\",\"title\":\"Cart\"}}}"
          + "</script>") == Self.report.joined(separator: "\n\n"))
  }

  @Test func theTitleOfANoticeIsInItsTable() {
    let page = HTMLText(
      SourceText(
        "<title>공지사항 | 물골마을</title><h3>공지사항</h3><table><tr><th>제목</th><td>봄맞이 하천 청소에 나오실 분을 찾습니다"
          + "</td></tr><tr><td colspan=2>청소는 4월 6일 아침 9시에 합니다.</td></tr></table>"))
    #expect(page.title == "봄맞이 하천 청소에 나오실 분을 찾습니다")
  }

  @Test func aBreakInsideOfASentencePartsNothing() {
    #expect(
      text("<p>Neighbours of the mill rebuilt<br>the wheel from four hundred pieces.</p>")
        == "Neighbours of the mill rebuilt the wheel from four hundred pieces.")
  }

  @Test func aNoteToWaitGivesWayToTheTextOfTheHead() {
    let page = HTMLText(
      SourceText(
        #"""
        <script type="application/ld+json">{"@type": "NewsArticle", "articleBody":
        "The village bought the old mill. Forty neighbours will mend it."}</script>
        <p>One moment please, the story is being loaded.</p>
        """#))
    #expect(page.text.string(in: page.text.fullRange).hasPrefix("The village bought"))
  }

  @Test(arguments: [
    (
      "<title>Board | Town</title><h3>Lifeguards at eighteen beaches</h3>",
      "Lifeguards at eighteen beaches"
    ),
    ("<title>Mill sold to village &lt; Culture &lt; View - Post</title>", "Mill sold to village"),
    ("<title>潮力磨坊重新转动-青河晚报网</title>", "潮力磨坊重新转动"),
    ("<title>Mill sold — Docs</title><h1>Mill sold<a href=#m>¶</a></h1>", "Mill sold"),
    (
      "<title>The Almanac: How to mend a mill</title><h1>The Almanac</h1><h2>How to mend a mill</h2>",
      "How to mend a mill"
    ),
  ])
  func theHeadlineIsToldFromNames(head: String, title: String) {
    #expect(HTMLText(SourceText(head + "<p>The village bought the mill.</p>")).title == title)
  }

  @Test func aPageOfTeasersIsAnIndex() {
    let teaser = "<article><h2><a href=/a>A longer headline</a></h2><p>Few words.</p></article>"
    #expect(HTMLText(SourceText("<main>" + teaser + teaser + teaser + "</main>")).isIndex)
    #expect(!HTMLText(SourceText("<p>The mill runs again.</p>")).isIndex)
  }

  @Test func hostilePagesTakeLinearTime() {
    // Quadratic reading of any of these would not end.
    let count = 50_000
    for unit in [
      "<a b=\"", "</script", "<script>", "<article>", "&#", "<nav>", "<", "&amp", "<div>", "<b>",
      "<b><table><td></b></table>", "<ruby><rt>", "<a b c d>",
    ] {
      let page = HTMLText(
        SourceText("<script></x>" + String(repeating: unit, count: count)))
      #expect(page.text.count <= unit.utf8.count * count + 12)
      _ = HTMLText(SourceText(String(repeating: unit, count: count)))
    }
  }

  @Test func theDeclaredEncodingIsFound() {
    func declared(_ head: String) -> TextEncoding? {
      TextEncoding.declared(in: Array(head.utf8))
    }
    #expect(declared("<meta charset=\"euc-kr\">") == .cp949)
    #expect(
      declared("<META http-equiv=Content-Type content='text/html; CHARSET=utf-8'>") == .utf8)
    #expect(declared("<p>no charset</p>") == nil)
  }
}
