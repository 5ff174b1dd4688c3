import InputFormats
import Testing

@Suite struct DecompressionTests {
  /// "Hello\n" packed by gzip -n.
  private static let hello: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0xF3, 0x48, 0xCD, 0xC9, 0xC9, 0xE7,
    0x02, 0x00, 0x16, 0x35, 0x96, 0x31, 0x06, 0x00, 0x00, 0x00,
  ]
  /// Nothing packed by gzip -n.
  private static let nothing: [UInt8] =
    [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0x03, 0x03, 0] + [UInt8](repeating: 0, count: 8)

  private func unpacked(_ packed: [UInt8], pieces size: Int) throws -> [UInt8] {
    let decompression = try #require(Decompression(head: packed))
    var output: [UInt8] = []
    for start in stride(from: 0, to: packed.count, by: size) {
      output += try decompression.unpack(Array(packed[start..<min(start + size, packed.count)]))
    }
    try decompression.finish()
    return output
  }

  @Test(arguments: [1, 7, 1000])
  func gzipIsUnpacked(size: Int) throws {
    #expect(try unpacked(Self.hello, pieces: size) == Array("Hello\n".utf8))
  }

  @Test(arguments: 1...60)
  func severalStreamsAreOneText(size: Int) throws {
    // One that holds nothing may fill a piece.
    let packed = Self.nothing + Self.hello + Self.nothing + Self.hello
    #expect(try unpacked(packed, pieces: size) == Array("Hello\nHello\n".utf8))
  }

  @Test(arguments: [1, (1 << 17) - 1, 1 << 17])
  func zstandardIsUnpacked(count: Int) throws {
    // A frame (RFC 8878) of one block that repeats a byte, of which 128 KiB fill what is unpacked at once.
    let size = (0..<4).map { UInt8(count >> (8 * $0) & 0xFF) }
    let header = count << 3 | 0b011
    let packed =
      [0x28, 0xB5, 0x2F, 0xFD, 0xA0] + size + (0..<3).map { UInt8(header >> (8 * $0) & 0xFF) } + [
        0x61
      ]
    #expect(try unpacked(packed, pieces: 5) == [UInt8](repeating: 0x61, count: count))
    #expect(try unpacked(packed + packed, pieces: 8).count == 2 * count)
  }

  @Test func whatIsCutOffSaysSo() throws {
    let cut = try #require(Decompression(head: Self.hello))
    _ = try cut.unpack(Array(Self.hello.prefix(15)))
    #expect(throws: Decompression.Failure.truncated) { try cut.finish() }
    #expect(Decompression(head: Array("Hello".utf8)) == nil)
  }
}
