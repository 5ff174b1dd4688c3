import Testing
import TextAnalysis

@testable import InputFormats

/// The title of Markdown in all the ways in which metadata give it, and blocks that are no text.
@Suite struct MarkdownFrontMatterTests {
  private static let body = "The mill by the weir turns again. It stood still for forty years."

  private func read(_ input: String) -> ReadableText {
    InputFormat.markdown.readableText(of: SourceText(input))
  }

  private func text(_ readable: ReadableText) -> String {
    readable.text.string(in: readable.text.fullRange)
  }

  @Test(arguments: [
    ("---\ndate: 2024-05-01\ntitle: >-\n  The mill\n  turns again\n---\n", "The mill turns again"),
    ("---\ntitle: |\n  The mill turns\nlayout: post\n---\n", "The mill turns"),
    ("---\ntitle: \"The \\\"old\\\" mill \\u2014 again\"\n---\n", "The \"old\" mill — again"),
    ("---\ntitle: 'The miller''s wheel'\n---\n", "The miller's wheel"),
    ("---\ntitle: The mill # a draft\n---\n", "The mill"),
    ("---\ntitle:\n  The mill\n  turns\nlayout: post\n---\n", "The mill turns"),
    ("---\n\"title\": \"The mill\"\n---\n", "The mill"),
    ("---\ntitle: \"\"\n---\n# The mill\n\n", "The mill"),
    ("+++\ntitle = \"The \\\"old\\\" mill\"\ndraft = false\n+++\n", "The \"old\" mill"),
    ("+++\ntitle = '''\nThe mill'''\n+++\n", "The mill"),
    ("+++\ntitle = 'C:\\mill'\n+++\n", "C:\\mill"),
    ("% The mill\n  turns again\n% Ada Weir; Tom Ford\n% May 2024\n\n", "The mill turns again"),
    ("Title: The mill\nDate: 2024-05-01\n\n", "The mill"),
    ("# The mill {#mill .wide}\n\n", "The mill"),
    ("The mill {-}\n========\n\n", "The mill"),
  ])
  func theTitleIsRead(head: String, title: String) {
    let readable = read(head + Self.body)
    #expect(readable.title == title)
    #expect(text(readable) == Self.body)
  }

  @Test func aFirstParagraphWithAColonIsText() {
    let input = "Note: the mill is open.\nWeir: it is high.\n\n" + Self.body
    #expect(text(read(input)).hasPrefix("Note: the mill is open."))
  }

  @Test func blocksThatAreNoTextAreLeftOut() {
    let readable = read(
      """
      # The mill

      ![Wheel](wheel.jpg)
      *The wheel on the day before.*

      ![Weir](weir.jpg){width=40%}

      _The weir in spring, seen from the bridge._

      The mill turns, see [the log] and [its page][page].[^1] It is loud.^[Very loud.]

      ::: warning
      Stay behind the rail.
      :::

      [^1]: The log is kept in ink.
          It has a second line.

          And a second paragraph.

      +------+------+
      | Year | Days |
      +======+======+
      | 2024 | 12   |
      +------+------+

      <figure>
      <img src=a.jpg>
      <figcaption>A caption in markup.</figcaption>
      </figure>

      <!-- A remark
      of two lines -->

      {% include map.html %}

      [TOC]

      [the log]: https://example.org/log
      [page]: https://example.org/page
      Nobody lives there.
      """)
    #expect(
      text(readable)
        == "The mill turns, see the log and its page. It is loud.\n\nStay behind the rail.\n\n"
        + "Nobody lives there.")
  }

  @Test func aLineInItalicsThatIsBelowNoPictureStays() {
    let input = "# The mill\n\nThe wheel turns.\n\n*It is the last of its kind.*\n"
    #expect(text(read(input)) == "The wheel turns.\n\nIt is the last of its kind.")
  }
}
