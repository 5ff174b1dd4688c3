import EmbeddedModels

/// The Simplified characters of Traditional ones, by Models/traditional-characters.txt.
///
/// Lines of seven bytes, a Traditional character and its Simplified one, in the order of the bytes, are
/// searched in place.
enum TraditionalCharacters {
  /// The bytes of a character, all of which are ideographs below U+10000.
  private static let letter = 3
  private static let line = 2 * letter + 1

  /// Ideographs with the Simplified character in the place of each Traditional one: as many bytes.
  ///
  /// - Complexity: O(*n* log *m*) for *n* characters and *m* lines.
  static func simplified(_ run: ArraySlice<UInt8>) -> [UInt8] {
    let model = embeddedTraditionalCharacters()
    let lines = UnsafeBufferPointer(start: model.bytes, count: model.count)
    var result = Array(run)
    var place = 0
    while place + letter <= result.count {
      if 0xE4...0xE9 ~= result[place] { simplify(&result, place, lines) }
      place += 1
    }
    return result
  }

  /// Puts the Simplified character in the place of the one at `place`, if that is a Traditional one.
  private static func simplify(
    _ text: inout [UInt8], _ place: Int, _ lines: UnsafeBufferPointer<UInt8>
  ) {
    let wanted = key(text[place], text[place + 1], text[place + 2])
    let count = lines.count / line
    let found = (0..<count).partitioningIndex { key(lines, $0) >= wanted }
    guard found < count, key(lines, found) == wanted else { return }
    for offset in 0..<letter { text[place + offset] = lines[found * line + letter + offset] }
  }

  private static func key(_ lines: UnsafeBufferPointer<UInt8>, _ number: Int) -> UInt32 {
    key(lines[number * line], lines[number * line + 1], lines[number * line + 2])
  }

  private static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }
}
