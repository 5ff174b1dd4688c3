import Foundation
import TestSupport
import Testing

@Suite struct HTMLInputTests {
  @Test func offsetsPointIntoThePage() throws {
    let html = """
      <html><head><title>Bridge</title></head><body><nav>Home</nav><article>
      <h1>The bridge opens</h1><p>The <b>bridge</b> is open again &amp; safe.</p>
      <p>Cars may use it from Monday on.</p></article></body></html>
      """
    let outcome = try YoyakProcess.run(
      ["summarize", "--input-format", "html", "-f", "json", "--language", "en"], text: html)
    #expect(outcome.status == 0)
    let object = try outcome.object()
    #expect(object["title"] as? String == "The bridge opens")
    let sentences = try #require(object["sentences"] as? [[String: Any]])
    #expect(
      sentences.map { $0["text"] as? String } == [
        "The bridge is open again & safe.", "Cars may use it from Monday on.",
      ])
    let scalars = Array(html.unicodeScalars)
    let slices = try sentences.map { sentence in
      let start = try #require(sentence["start"] as? Int)
      let end = try #require(sentence["end"] as? Int)
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[start..<end])
      return String(slice)
    }
    #expect(
      slices == [
        "The <b>bridge</b> is open again &amp; safe.", "Cars may use it from Monday on.",
      ])
  }
}
