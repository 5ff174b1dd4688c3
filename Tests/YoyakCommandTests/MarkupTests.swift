import Testing

@testable import YoyakCommand

@Suite struct MarkupTests {
  @Test(arguments: [
    ("A *new* library", "A \\*new\\* library"), ("- he said.", "\\- he said."),
    ("+ two", "\\+ two"), ("1. 나린군은 4일 말했다.", "1\\. 나린군은 4일 말했다."),
    ("12) done", "12\\) done"), ("3 - 1 is 2.", "3 - 1 is 2."), ("2024", "2024"),
    ("-", "\\-"), ("", ""), ("#1 [a]", "\\#1 \\[a\\]"),
  ])
  func markdownReadsAsTheTextStands(_ text: String, _ quoted: String) {
    #expect(Markup.markdown(text) == quoted)
  }

  @Test func htmlReadsAsTheTextStands() {
    #expect(Markup.html("<b> & \"c\"") == "&lt;b&gt; &amp; &quot;c&quot;")
  }
}
