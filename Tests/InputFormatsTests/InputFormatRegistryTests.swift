import InputFormats
import Testing

/// A format that nothing recognizes is forgotten.
@Suite struct InputFormatRegistryTests {
  private static let samples: [InputFormat: String] = [
    .text: "The council met on Monday. It approved the bridge.",
    .html: "<!DOCTYPE html><html><body><p>The council met.</p></body></html>",
    .jsonl: "{\"text\": \"The council met.\"}\n{\"text\": \"It rained.\"}\n",
    .json: "[{\"text\": \"The council met.\"}, {\"text\": \"It rained.\"}]",
    .csv: "id,text\n1,The council met.\n",
    .tsv: "id\ttext\n1\tThe council met.\n",
    .feed: "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item></item></channel></rss>",
    .markdown: "# The council\n\n- It met [again](http://example.com).\n- It rained.\n",
    .email: "From: a@example.com\nTo: b@example.com\nSubject: Plan\n\nThe council met.\n",
    .subtitles: "1\n00:00:01,000 --> 00:00:02,000\nThe council met.\n",
  ]

  @Test(arguments: InputFormat.allCases) func everyFormatIsRecognized(format: InputFormat) throws {
    let sample = try #require(
      Self.samples[format], "InputFormatRegistryTests has no sample of \(format).")
    let found = try InputFormat.recognized(in: Array(sample.utf8))
    #expect(found == format, "\(format) is not recognized by its look: see FormatLooks.swift.")
    for ending in format.endings where format != .text {
      #expect(
        InputFormat(path: "a.\(ending)") == format, "The ending .\(ending) is another format's.")
    }
    #expect(!format.endings.isEmpty, "\(format) has no endings: see InputFormat.swift.")
  }
}
