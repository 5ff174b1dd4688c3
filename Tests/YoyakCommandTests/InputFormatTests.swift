import Foundation
import TestSupport
import Testing

/// What an input holds is found by looking, unless it is said.
@Suite struct InputFormatTests {
  @Test(arguments: [
    "<!DOCTYPE html>\n<html><body><p>Hello there.</p></body></html>",
    "\u{FEFF}  <HTML><p>Hello there.</p></HTML>",
    "<!-- saved -->\n<div><p>Hello there.</p></div>",
    "{\"id\": 1,\n \"text\": \"Hello there.\"}\n",
    "[{\"id\": 1, \"text\": \"Hello there.\"}]",
    "id,text\n1,Hello there.\n",
    "id\ttext\n1\tHello there.\n",
    "From: Ann <ann@example.org>\nSubject: A word\n\nHello there.\n",
    "1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00:02,000 --> 00:00:03,000\nthere.\n",
    "WEBVTT\n\n00:01.000 --> 00:02.000\nHello there.\n",
    "<?xml version=\"1.0\"?><rss><channel><item><title>A</title>"
      + "<description>Hello there.</description></item></channel></rss>",
    "# A word\n\nHello [there](https://example.org).\n",
  ])
  func isReadAsWhatItIs(_ input: String) throws {
    let outcome = try YoyakProcess.run(["summarize", "--force", "--keep-boilerplate"], text: input)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasSuffix("Hello there.\n"))
    let forced = try YoyakProcess.run(
      ["summarize", "--force", "--keep-boilerplate", "--input-format", "text"], text: input)
    #expect(forced.output != outcome.output)
  }

  /// Fields of usual names are read where none is named, and what has no text is refused.
  @Test(arguments: [
    ("json", #"{"headline": "A", "articleBody": "Hello there."}"#, 0),
    ("json", #"{"제목": "A", "본문": "Hello there."}"#, 0),
    ("json", #"{"title": "A", "content_html": "<p>Hello there.</p>", "summary": "No."}"#, 0),
    ("json", #"{"title": "Feed", "items": [{"id": 1, "content_text": "Hello there."}]}"#, 0),
    ("csv", "date,headline,body\n2024-05-01,A,Hello there.\n", 0),
    ("json", #"{"body": "One.", "content": "Two."}"#, 3), ("json", #"["One.", "Two."]"#, 3),
    ("jsonl", "{\"words\": \"One.\"}\n{\"words\": \"Two.\"}\n", 3),
    ("csv", "date,words\n2024-05-01,One.\n", 3),
    ("jsonl", "{\"words\": \"One.\"}\n{\"text\": \"Hello there.\"}\n", 1),
  ])
  func recordsOfOtherNames(format: String, input: String, status: Int32) throws {
    let outcome = try YoyakProcess.run(
      ["summarize", "--force", "--input-format", format], text: input)
    #expect(outcome.status == status)
    #expect(outcome.output.contains("Hello there.") == (status < 3))
    #expect(outcome.errors.contains("--text-field") == (status > 0 && !input.hasPrefix("[")))
  }

  @Test func theUsualNameWinsAndANameThatIsGivenIsTheOnlyOne() throws {
    let input = #"{"body": "Nobody came.", "text": "Hello there."}"#
    let usual = try YoyakProcess.run(
      ["summarize", "--force", "--input-format", "json"], text: input)
    #expect(usual.output.contains("Hello there."))
    let given = try YoyakProcess.run(
      ["summarize", "--force", "--input-format", "json", "--text-field", "words"], text: input)
    #expect(given.status == 3)
  }

  @Test(arguments: [
    "Hello there.", "{braces} begin this sentence.", "<b> is a tag. It is bold.",
    "\"Quoted,\" she said.", "From: here to there is far.\n\nNobody goes.",
    "Rice, beans, and text were sold.\nNobody bought, sadly, any text.",
    "# of visitors: 30\nThey came by bus.", "[1] A note begins this text.",
    "Time: noon\nPlace: the park\n\nAll are welcome.", "12\nAngry men sat in a room.",
  ])
  func textIsText(_ input: String) throws {
    let outcome = try YoyakProcess.run(["analyze"], text: input)
    let forced = try YoyakProcess.run(["analyze", "--input-format", "text"], text: input)
    #expect(outcome.output == forced.output)
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: [
    ("%PDF-1.7\n1 0 obj", "pdftotext"), ("PK\u{03}\u{04}rest", "pandoc"),
    ("<?xml version=\"1.0\"?><stock><part/></stock>", "XML"), ("{\\rtf1 text}", "RTF"),
    ("GIF89a....", "picture"),
  ])
  func whatIsNoTextIsRefusedWithAdvice(_ input: String, _ advice: String) throws {
    let outcome = try YoyakProcess.run(["summarize"], text: input)
    #expect(outcome.status == 3)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(advice))
  }

  @Test func aTableWithoutTheColumnSaysWhichItHas() throws {
    let outcome = try YoyakProcess.run(
      ["summarize", "--input-format", "csv"], text: "id,story\n1,Hello there.\n")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("columns: id, story"))
    let named = try YoyakProcess.run(
      ["summarize", "--force", "-f", "jsonl", "--text-field", "story"],
      text: "id,story\n1,Hello there.\n")
    #expect(try named.objects().map { $0["id"] as? String } == ["1"])
  }

  @Test func theLimitEndsTheBatch() throws {
    let lines = (1...9).map { "{\"id\": \($0), \"text\": \"Hello there.\"}\n" }.joined()
    let outcome = try YoyakProcess.run(
      ["summarize", "--force", "-f", "jsonl", "--limit", "4"], text: lines)
    #expect(try outcome.objects().map { $0["id"] as? Int } == [1, 2, 3, 4])
  }

  @Test func markupInAFieldIsReadAsAPage() throws {
    let line =
      "{\"id\": 1, \"text\": \"<p>The mill &amp; the <b>barn</b> burned.</p><p>No one was hurt.</p>\"}\n"
    let outcome = try YoyakProcess.run(
      ["summarize", "--force", "--input-format", "jsonl"], text: line)
    #expect(outcome.output.contains("The mill & the barn burned."))
  }

  @Test func foldersAreReadInTheOrderOfNames() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let inner = folder.appendingPathComponent("b")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (place, text) in [(folder, "c.txt"), (folder, "a.md"), (inner, "x.txt"), (folder, "d.png")]
    {
      try Data("Hello there, \(text).".utf8).write(to: place.appendingPathComponent(text))
    }
    let refused = try YoyakProcess.run(["summarize", folder.path])
    #expect(refused.status == 3)
    #expect(refused.errors.contains("--recursive"))
    let outcome = try YoyakProcess.run(
      ["summarize", "--recursive", "--force", "-f", "jsonl", folder.path])
    let names = try outcome.objects().compactMap {
      ($0["id"] as? String)?.split(separator: "/").last
    }
    #expect(names == ["a.md", "x.txt", "c.txt"])
  }

  @Test func foldsAreShownAsSpacesAndKeptInTheText() throws {
    let text = """
      The council of the island voted on Tuesday to let the ferry com-
      pany raise its fares, because the company had lost money for three
      years. Nobody voted against it, though the fishermen of the
      village had asked for a later date.
      """
    let outcome = try YoyakProcess.run(["summarize", "--force", "-f", "json"], text: text)
    let sentences = try #require(try outcome.object()["sentences"] as? [[String: Any]])
    let first = try #require(sentences.first)
    #expect(
      first["text"] as? String
        == "The council of the island voted on Tuesday to let the ferry com-\npany raise its fares, "
        + "because the company had lost money for three\nyears.")
    #expect(
      first["display"] as? String
        == "The council of the island voted on Tuesday to let the ferry company raise its fares, "
        + "because the company had lost money for three years.")
    #expect(first["start"] as? Int == 0)
  }
}
