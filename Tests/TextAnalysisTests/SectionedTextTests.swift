import Testing

@testable import TextAnalysis

struct SectionedTextTests {
  private func read(_ text: String) -> SectionedText {
    var text = text
    return text.withUTF8 { SectionedText(utf8: $0) }
  }

  private func entries(_ name: String, of text: String) -> [String] {
    read(text)[name].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func testListsEndWhereTheNextBegins() {
    let text = "# note\nlost\n[a-1]\n하나\n\n둘 셋\n# note\n[b]\n넷"
    #expect(read(text).names == ["a-1", "b"])
    #expect(entries("a-1", of: text) == ["하나", "둘 셋"])
    #expect(entries("b", of: text) == ["넷"])
    #expect(entries("c", of: text) == [])
  }

  @Test func testUnderscoreIsASpace() {
    #expect(entries("a", of: "[a]\n_전_\n무단 전재\n") == [" 전 ", "무단 전재"])
  }

  @Test func testBracketsOfEntriesAreNoNames() {
    let text = "[a]\n[광고]\n[\n]\n[]\n[Ad]\n"
    #expect(read(text).names == ["a"])
    #expect(entries("a", of: text) == ["[광고]", "[", "]", "[]", "[Ad]"])
  }

  @Test func testEmptyTextHasNoLists() {
    #expect(read("").names == [])
    #expect(entries("a", of: "[a]") == [])
  }
}
