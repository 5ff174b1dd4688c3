import Testing

@testable import YoyakCommand

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws(JSONSyntaxError) -> JSONValue {
    try JSONReader.value(of: Array(text.utf8))
  }

  @Test func everyKindOfValue() throws {
    let value = try read(#" {"a": [1, -2.50e+3, true, false, null], "b": {"c": ""}} "#)
    #expect(
      value
        == .object([
          "a": .array([.number("1"), .number("-2.50e+3"), .bool(true), .bool(false), .null]),
          "b": .object(["c": .string("")]),
        ]))
  }

  @Test(arguments: [
    (#""a\"\\\/\b\f\n\r\tb""#, "a\"\\/\u{8}\u{C}\n\r\tb"),
    (#""\uAC00\u00e9""#, "가é"),
    (#""\ud83d\ude00""#, "\u{1F600}"),
    (#""\ud83dx""#, "\u{FFFD}x"),
    (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"),
    (#""\ud83d\uac00""#, "\u{FFFD}가"),
    (#""\\ud83d""#, #"\ud83d"#),
  ])
  func escapes(json: String, expected: String) throws {
    #expect(try read(json) == .string(expected))
  }

  @Test func numbersStayAsTheyAreWritten() throws {
    let digits = "123456789012345678901234567890123456789012"
    #expect(try read(digits) == .number(digits))
    #expect(try read("1e400") == .number("1e400"))
    #expect(try read("0.10") == .number("0.10"))
  }

  @Test(arguments: [
    ("", 1, "the end"), ("{\"a\" 1}", 6, "'1'"), ("[1,]", 4, "']'"), ("[1 2]", 4, "'2'"),
    ("nul", 4, "the end"), ("01", 2, "'1'"), ("1.", 3, "the end"), ("\"a\tb\"", 3, "0x9"),
    ("\"\\x\"", 3, "'x'"), ("\"\\u12\"", 6, "'\"'"), ("{} x", 4, "'x'"), ("\"open", 6, "the end"),
  ])
  func errorsSayWhere(json: String, byte: Int, found: String) {
    let error = #expect(throws: JSONSyntaxError.self) { try read(json) }
    #expect(error?.description.hasPrefix("byte \(byte) is ") == true, "\(error.debugDescription)")
    #expect(error?.description.contains(found) == true, "\(error.debugDescription)")
  }

  @Test func depthIsLimited() throws {
    let deepest = JSONReader.deepest
    let fits = String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest)
    _ = try read(fits)
    #expect(throws: JSONSyntaxError.self) { try read("[" + fits + "]") }
    #expect(throws: JSONSyntaxError.self) { try read(String(repeating: "[", count: 1_000_000)) }
  }
}
