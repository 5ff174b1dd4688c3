import Testing
import TextAnalysis

@Suite struct UnescapedTextTests {
  private func plain(_ text: String, takesTags: Bool = false) -> String? {
    let unescaped = UnescapedText(SourceText(text), takesTags: takesTags)
    return unescaped.map { $0.text.string(in: $0.text.fullRange) }
  }

  @Test func referencesBecomeCharactersAndLinesStay() {
    #expect(
      plain("&quot;Ja&quot;, sagte M&uuml;ller.\nCaf&#233;&nbsp;&amp; Bar &#x2014; zu.")
        == "\"Ja\", sagte Müller.\nCafé & Bar — zu.")
  }

  @Test(
    arguments: [
      "Salt & pepper; no more.", "R&D; and &unknown; and &#0; and &#xZ;", "a < b && c > d;",
      "The tag <b> makes bold type.", "<속보> 다리가 열렸다.", "Write <br> for a new line.",
    ])
  func whatOnlyLooksLikeReferencesAndTagsStays(text: String) {
    #expect(plain(text, takesTags: true) == nil)
  }

  @Test func marksOfTypeAndLineBreaksOfFieldsGo() {
    let text = "한강 <b>다리</b>가 &quot;다시&quot; 열렸다.<br/>차가 다닌다."
    #expect(plain(text, takesTags: true) == "한강 다리가 \"다시\" 열렸다.\n차가 다닌다.")
    #expect(plain(text)?.contains("<b>다리</b>") == true)
  }

  @Test func rangesLeadBack() throws {
    let text = SourceText("He said &quot;<b>no</b>&quot; twice. It rained.")
    let unescaped = try #require(UnescapedText(text, takesTags: true))
    let quoted = try #require(unescaped.text.utf8.firstIndex(of: UInt8(ascii: "\"")))
    let range = unescaped.offsetMap.originalRange(quoted..<quoted + 4)
    #expect(text.string(in: range) == "&quot;<b>no</b>&quot;")
  }

  @Test func markupWrittenByReferencesIsReadAndLeadsBack() {
    let text = SourceText("&lt;p&gt;The mill burned.&lt;/p&gt;&lt;p&gt;No one was hurt.&lt;/p&gt;")
    let readable = ReadableText(field: text)
    #expect(readable.text == SourceText("The mill burned.\n\nNo one was hurt."))
    let range = readable.offsetMap?.originalRange(18..<34)
    #expect(range.map { text.string(in: $0) } == "No one was hurt.")
  }

  @Test func titlesWrittenTwiceByReferencesAreRead() {
    #expect(
      UnescapedText.plain("Miller &amp;amp; son <b>open</b> mill") == "Miller & son open mill")
  }
}
