import Testing

@testable import TextAnalysis

@Suite struct OffsetConverterTests {
  @Test func unitsAgreeWithTheViewsOfSwiftStrings() {
    var generator = SeededGenerator(seed: 3)
    for count in [0, 1, 5, 60, 900] {
      let string = String.random(count: count, using: &generator)
      let text = SourceText(string)
      let scalars = OffsetConverter(text, unit: .scalar)
      let utf16 = OffsetConverter(text, unit: .utf16)
      let utf8 = OffsetConverter(text, unit: .utf8)
      let view = string.unicodeScalars
      for index in Array(view.indices) + [view.endIndex] {
        let offset = string.utf8.distance(from: string.startIndex, to: index)
        #expect(scalars.convert(offset) == view.distance(from: view.startIndex, to: index))
        #expect(
          utf16.convert(offset) == string.utf16.distance(from: string.startIndex, to: index))
        #expect(utf8.convert(offset) == offset)
      }
    }
  }

  @Test func asciiKeepsItsOffsetsAndRangesConvertAtBothEnds() {
    let ascii = OffsetConverter(SourceText(String(repeating: "x", count: 1000)), unit: .scalar)
    #expect(ascii.convert(777) == 777)
    let mixed = OffsetConverter(SourceText("가a😀b"), unit: .utf16)
    #expect(mixed.convert(3..<8) == 1..<4)
  }
}
