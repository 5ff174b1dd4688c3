import EmbeddedModels

/// Rules that turn the surface of a predicate stem into its dictionary stem: 봤 into 보, 아름다운 into
/// 아름답, 걸 before 었 into 걷.
///
/// A rule replaces the last one to four marks, which are syllables and ^ for the beginning of the
/// surface. The longest rule that fits is taken, and of equal ones that for the kind of the ending
/// at hand (``KoreanEndingKind``). The list holds one rule a line: the surface's end, for a rule of
/// one kind of ending a plus sign and a syllable of that kind (none for no ending), a tab, and the
/// stem's end.
struct KoreanStems: Sendable {
  private static let longest = 4
  private static let syllableSize = 3
  /// The bits of a mark in a key; three more at the low end tell the kind of ending, 0 for any.
  private static let markSize: UInt64 = 14
  private static let kindSize: UInt64 = 3
  private static let syllableCount = 11172
  private static let beginning = UInt64(syllableCount) + 1

  /// For each last syllable the lengths of its rules, as bits: most syllables have none.
  private var lengths = [UInt8](repeating: 0, count: syllableCount)
  /// The keys of the rules, in a table with linear probing; 0 is an empty slot.
  private var keys: [UInt64]
  /// At each slot where the end of the stem is in `list`.
  private var places: [Range<Int32>]
  private let list: [UInt8]

  /// Reads a list that is compiled into the program.
  init(_ model: EmbeddedModel) {
    self.init(list: Array(UnsafeBufferPointer(start: model.bytes, count: model.count)))
  }

  /// Reads a list.
  init(list: [UInt8]) {
    self.list = list
    // A line has at least eight bytes, so that the table is at most half full.
    var size = 16
    while size < list.count / 4 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    places = [Range<Int32>](repeating: 0..<0, count: size)
    list.withUnsafeBufferPointer { utf8 in
      var start = 0
      while start < utf8.count {
        let end = utf8.lineFeed(from: start) ?? utf8.count
        add(start..<end, of: utf8)
        start = end + 1
      }
    }
  }

  /// Adds the rule of a line.
  private mutating func add(_ line: Range<Int>, of utf8: UnsafeBufferPointer<UInt8>) {
    guard let tab = line.first(where: { utf8[$0] == UInt8(ascii: "\t") }) else { return }
    let plus = (line.lowerBound..<tab).first { utf8[$0] == UInt8(ascii: "+") }
    let hasBeginning = utf8[line.lowerBound] == UInt8(ascii: "^")
    let surface = UnsafeBufferPointer(
      rebasing: utf8[(line.lowerBound + (hasBeginning ? 1 : 0))..<(plus ?? tab)])
    let length = surface.count / Self.syllableSize + (hasBeginning ? 1 : 0)
    guard let last = Self.lastSyllable(of: surface), length <= Self.longest else { return }
    lengths[last] |= 1 << UInt8(length)
    var key = Self.key(of: surface, length: length)
    if let plus {
      let kind = UnsafeBufferPointer(rebasing: utf8[(plus + 1)..<tab])
      let syllable = Self.lastSyllable(of: kind).map { UInt32($0) + 0xAC00 }
      key |= KoreanEndingKind(syllable: syllable).rawValue
    }
    let slot = slot(of: key)
    keys[slot] = key
    places[slot] = Int32(tab + 1)..<Int32(line.upperBound)
  }

  /// Replaces the end of `surface`, in composed syllables, by that of the dictionary stem.
  func replaceEnd(of surface: inout [UInt8], before ending: KoreanEndingKind) {
    guard let last = surface.withUnsafeBufferPointer(Self.lastSyllable) else { return }
    let marks = surface.count / Self.syllableSize + 1
    var lengths = lengths[last] & UInt8((2 << min(marks, Self.longest)) - 1)
    while lengths != 0 {
      let length = 7 - lengths.leadingZeroBitCount
      let key = surface.withUnsafeBufferPointer { Self.key(of: $0, length: length) }
      if let stem = stem(key | ending.rawValue) ?? stem(key) {
        surface.removeLast(min(length, marks - 1) * Self.syllableSize)
        surface.append(contentsOf: list[Int(stem.lowerBound)..<Int(stem.upperBound)])
        return
      }
      lengths ^= 1 << UInt8(length)
    }
  }

  /// The place of the rule with this key in the table, or the empty slot where it belongs.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 32) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private func stem(_ key: UInt64) -> Range<Int32>? {
    let slot = slot(of: key)
    return keys[slot] == 0 ? nil : places[slot]
  }

  /// The key of a rule for the last `length` marks of `surface` before any ending.
  private static func key(of surface: UnsafeBufferPointer<UInt8>, length: Int) -> UInt64 {
    var key: UInt64 = 0
    var place = surface.count
    for mark in 0..<UInt64(length) {
      place -= syllableSize
      let code = place < 0 ? beginning : UInt64(index(of: surface, at: place)) + 1
      key |= code &<< (kindSize + markSize * mark)
    }
    return key
  }

  /// The index of the last syllable among all, or nil when `surface` does not end in one.
  private static func lastSyllable(of surface: UnsafeBufferPointer<UInt8>) -> Int? {
    guard surface.count >= syllableSize else { return nil }
    let last = index(of: surface, at: surface.count - syllableSize)
    return 0..<syllableCount ~= last ? last : nil
  }

  private static func index(of surface: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    ((Int(surface[offset]) & 0xF) &<< 12 | (Int(surface[offset + 1]) & 0x3F) &<< 6
      | Int(surface[offset + 2]) & 0x3F) - 0xAC00
  }
}
