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
        <aside>Most read</aside><footer>All rights reserved</footer>
        """) == "Yes.")
  }

  @Test func theMarkedArticleIsPreferred() {
    let page =
      "<div>Menu of the day</div><article><h1>Bridge opens</h1><p>Cars may use it again from "
      + "Monday.</p></article><div>Other news</div>"
    #expect(text(page) == "Bridge opens\n\nCars may use it again from Monday.")
  }

  @Test func aSmallTeaserIsNotTakenForTheArticle() {
    let body = String(repeating: "<p>A long report on the bridge.</p>", count: 20)
    #expect(text("<article>Teaser</article>" + body).hasPrefix("Teaser\n\nA long report"))
  }

  @Test func referencesBecomeTheirCharacters() {
    #expect(
      text("Tom &amp; Jerry&#8217;s &ldquo;caf&eacute;&rdquo; &#x1F600;&nbsp;&lt;b&gt;")
        == "Tom & Jerry’s “café” 😀 <b>")
    #expect(text("AT&T &unknown; &#xD800; 5 &lt 6") == "AT&T &unknown; \u{FFFD} 5 &lt 6")
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
    #expect(title(head + "<p>x</p>") == "Bridge opens – Courier")
    #expect(title(head + "<h1>Bridge <i>opens</i></h1><p>x</p>") == "Bridge opens")
    #expect(
      title(head + #"<meta property="og:title" content="The bridge &amp; us"><h1>B</h1>"#)
        == "The bridge & us")
    #expect(title("<p>x</p>") == nil)
  }

  @Test func hostilePagesTakeLinearTime() {
    // Quadratic reading of any of these would not end.
    let count = 200_000
    for unit in ["<a b=\"", "</script", "<script>", "<article>", "&#", "<nav>", "<", "&amp"] {
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
