import Testing

@testable import TextAnalysis

/// The figures are those of the reference code that its authors publish.
@Suite struct FNV1aTests {
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func hashesOf64BitsAreThoseOfTheReference(text: String, hash: UInt64) {
    #expect(FNV1a.hash(of: text.utf8) == hash)
  }

  @Test(
    arguments: [
      ("", 0x811C_9DC5), ("a", 0xE40C_292C), ("foobar", 0xBF9C_F968),
    ] as [(String, UInt32)])
  func hashesOf32BitsAreThoseOfTheReference(text: String, hash: UInt32) {
    #expect(FNV1a.shortHash(of: text.utf8) == hash)
  }
}
