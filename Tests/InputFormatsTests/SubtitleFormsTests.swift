import Testing
import TextAnalysis

@testable import InputFormats

/// Subtitles with other marks than those of SubRip and WebVTT.
@Suite struct SubtitleFormsTests {
  private static let words = "The mill turns again, she said, for good. Nobody believed it."

  private func check(_ input: String) throws {
    #expect(try InputFormat.recognized(in: Array(input.utf8)) == .subtitles)
    let readable = InputFormat.subtitles.readableText(of: SourceText(input))
    #expect(readable.text.string(in: readable.text.fullRange) == Self.words)
  }

  @Test func timesWithACommaAreNoText() throws {
    try check(
      """
      0:00:01.000,0:00:03.500
      The mill turns again,

      0:00:03.500,0:00:05.000
      she said,
      for good.

      0:00:05.000,0:00:07.250
      Nobody believed it.
      """)
  }

  @Test func onlyTheWordsOfADialogueAreText() throws {
    try check(
      #"""
      [Script Info]
      Title: Mill

      [V4+ Styles]
      Format: Name, Fontname
      Style: Default,Arial

      [Events]
      Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
      Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,A note for the typist.
      Dialogue: 0,0:00:01.00,0:00:03.50,Default,,0,0,0,,{\i1}The mill{\i0} turns again,
      Dialogue: 1,0:00:01.00,0:00:03.50,Default,,0,0,0,,{\i1}The mill{\i0} turns again,
      Dialogue: 0,0:00:03.50,0:00:05.00,Default,Ada,0,0,0,,she said,\Nfor good.
      Dialogue: 0,0:00:03.50,0:00:05.00,Sign,,0,0,0,,{\p1}m 0 0 l 100 0{\p0}
      Dialogue: 0,0:00:05.00,0:00:07.25,Default,,0,0,0,,Nobody believed it.
      """#)
  }

  @Test(arguments: ["subs.sbv", "subs.ass", "subs.ssa.gz"])
  func theirNamesAreKnown(path: String) {
    #expect(InputFormat(path: path) == .subtitles)
  }
}
