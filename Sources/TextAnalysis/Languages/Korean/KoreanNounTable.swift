/// The nouns of one text with what the text says about them, for ``KoreanNames``.
///
/// A noun is known by a 64-bit key; its number indexes flat arrays, and at most ``mostCuts`` ways to
/// cut it into morphemes are distinguished.
struct KoreanNounTable {
  /// A way a noun was cut: where one example is among the morphemes, and how often it came.
  struct Cut {
    var first: Int32
    var parts: Int32
    var count: Int32

    /// The example, as indexes into the morphemes.
    var example: Range<Int> { Int(first)..<Int(first + parts) }
  }

  private static let mostNouns = 1 << 16
  private static let mostCuts = 4

  /// The kinds of particles after each noun.
  private(set) var kinds: [KoreanParticles.Kinds] = []
  /// How often each noun was seen as one.
  private(set) var counts: [Int32] = []
  private var cuts: [Cut] = []
  private var keys: [UInt64] = []
  /// Number + 1 at each slot, 0 where it is empty.
  private var slots = [Int32](repeating: 0, count: 256)

  /// The number of nouns.
  var count: Int { keys.count }

  /// The number of the noun with this key.
  @inline(__always)
  func number(of key: UInt64) -> Int? {
    let number = slots[slot(of: key)]
    return number == 0 ? nil : Int(number - 1)
  }

  /// Adds a noun with a new key if there is room, and returns its number.
  mutating func add(_ key: UInt64) -> Int? {
    guard keys.count < Self.mostNouns else { return nil }
    if keys.count * 2 >= slots.count { grow() }
    slots[slot(of: key)] = Int32(keys.count + 1)
    keys.append(key)
    kinds.append(0)
    counts.append(0)
    for _ in 0..<Self.mostCuts { cuts.append(Cut(first: 0, parts: 0, count: 0)) }
    return keys.count - 1
  }

  /// Notes that noun `number` is before particles of these kinds.
  mutating func add(_ kinds: KoreanParticles.Kinds, to number: Int) {
    self.kinds[number] |= kinds
  }

  /// Counts one more noun `number`, cut like `example`; `isSame` compares two examples.
  mutating func count(
    _ number: Int, cutLike example: Range<Int>, isSame: (Range<Int>, Range<Int>) -> Bool
  ) {
    counts[number] += 1
    for place in number * Self.mostCuts..<(number + 1) * Self.mostCuts {
      if cuts[place].parts == 0 {
        cuts[place] = Cut(
          first: Int32(example.lowerBound), parts: Int32(example.count), count: 1)
        return
      }
      if isSame(cuts[place].example, example) {
        cuts[place].count += 1
        return
      }
    }
  }

  /// The ways noun `number` was cut, in order of first appearance.
  func cuts(of number: Int) -> ArraySlice<Cut> {
    cuts[number * Self.mostCuts..<(number + 1) * Self.mostCuts].prefix { $0.parts > 0 }
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key &>> 20) & mask
    while slots[slot] != 0, keys[Int(slots[slot] - 1)] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (number, key) in keys.enumerated() { slots[slot(of: key)] = Int32(number + 1) }
  }
}
