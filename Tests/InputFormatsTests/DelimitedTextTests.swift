import Testing

@testable import InputFormats

@Suite struct DelimitedTextTests {
  private func rows(_ text: String, delimiter: Character = ",") -> [[String]] {
    var splitter = DelimitedSplitter(delimiter: delimiter.asciiValue ?? 0x2C)
    var rows: [[String]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let cells = splitter.row(afterLine: Array(line.utf8)) {
        rows.append(cells.map { String(decoding: $0, as: UTF8.self) })
      }
    }
    if splitter.isInside {
      rows.append(splitter.rest().map { String(decoding: $0, as: UTF8.self) })
    }
    return rows
  }

  @Test func quotedCellsHoldDelimitersQuotesAndLines() {
    #expect(
      rows("a,\"b, \"\"c\"\"\nd\",e\nf,,g") == [["a", "b, \"c\"\nd", "e"], ["f", "", "g"]])
  }

  @Test func aQuoteInsideOfACellIsItself() {
    #expect(rows("5\" pipe,x") == [["5\" pipe", "x"]])
  }

  @Test func anOpenQuoteEndsWithTheInput() {
    #expect(rows("a,\"b\nc") == [["a", "b\nc\n"]])
  }

  @Test func theHeaderTellsTheDelimiter() {
    #expect(
      DelimitedHeader(line: Array("id;text;x, y".utf8), delimiter: nil).names == [
        "id", "text", "x, y",
      ])
    #expect(DelimitedHeader(line: Array("id\ttext".utf8), delimiter: nil).delimiter == 0x09)
  }
}
