import InputFormats
import Testing

@Suite struct FirstLineTests {
  @Test(arguments: [
    ("{\"text\": \"a\"}\n", true), ("{\"text\": \"a\"}", false), ("{\n\"text\": 1\n}\n", false),
    ("id,text\n1,Cars may use it.\n", true), ("id\ttext\n1\tCars\n", true),
    ("id,body\n1,a\n", false), ("The bridge is open.\n", false),
    ("# Title\n", false),
  ])
  func theFirstLinesTellOfRecords(head: String, isTold: Bool) {
    #expect(InputFormat.isToldByFirstLines(of: Array(head.utf8)) == isTold)
  }

  @Test func aWholeObjectOnALineIsJSONLines() throws {
    let line = Array("{\"text\": \"a\"}\n".utf8)
    #expect(try InputFormat.recognized(in: line) == .jsonl)
    #expect(try InputFormat.recognized(in: line + line) == .jsonl)
    #expect(try InputFormat.recognized(in: Array(line.dropLast())) == .json)
  }
}
