/// Memory that metrics use again from one pair of texts to the next.
///
/// After each use it is as good as new; copies are independent, so every thread takes its own.
public struct MatchWorkspace: Sendable {
  /// A number for each token; all zero between uses.
  var tokenTable: [Int32] = []
  /// Counts by pair of numbers.
  var pairs = PairTable()
  /// Bit rows of the longest common subsequence.
  var bits = LongestCommonSubsequence()

  public init() {}

  /// How often each token may still count as matched; all zero between uses.
  private var available: [Int32] = []

  /// Makes room in `tokenTable` for all of `tokens`.
  mutating func admit(_ tokens: ArraySlice<Int32>) {
    Self.enlarge(&tokenTable, for: tokens)
  }

  /// Makes `table` long enough to be indexed by all of `tokens`.
  static func enlarge(_ table: inout [Int32], for tokens: ArraySlice<Int32>) {
    guard let last = tokens.max(), Int(last) >= table.count else { return }
    let size = max(Int(last) + 1, table.count * 2, 1024)
    table.append(contentsOf: repeatElement(0, count: size - table.count))
  }

  /// Lets each token be taken as often as it is in both lists.
  mutating func beginClipping(_ hypothesis: [Int32], _ reference: [Int32]) {
    admit(hypothesis[...])
    Self.enlarge(&available, for: reference[...])
    for token in hypothesis { tokenTable[Int(token)] += 1 }
    for token in reference where Int(token) < tokenTable.count {
      if tokenTable[Int(token)] > 0 {
        tokenTable[Int(token)] -= 1
        available[Int(token)] += 1
      }
    }
    for token in hypothesis { tokenTable[Int(token)] = 0 }
  }

  /// Takes `token` once, if that is still allowed.
  mutating func take(_ token: Int32) -> Bool {
    guard Int(token) < available.count, available[Int(token)] > 0 else { return false }
    available[Int(token)] -= 1
    return true
  }

  /// Ends what ``beginClipping(_:_:)`` began, with the same reference.
  mutating func endClipping(_ reference: [Int32]) {
    for token in reference { available[Int(token)] = 0 }
  }
}

/// A table from pairs of numbers to counts or to dense numbers, emptied in constant time.
///
/// Open addressing with linear probing; a slot is in use when it bears the mark of the current
/// generation.
struct PairTable: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var value: Int32 = 0
    var generation: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 512)
  private var generation: UInt32 = 1
  private var used = 0

  /// Empties the table.
  mutating func removeAll() {
    used = 0
    if generation == .max {
      for index in slots.indices { slots[index].generation = 0 }
      generation = 0
    }
    generation += 1
  }

  /// The key of two numbers.
  static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// How many pairs of an entry of `firsts` and the entry of `seconds` at the same place both sides have in
  /// common, each as often as both have it; empties the table before and after.
  mutating func overlap(
    of hypothesis: (firsts: ArraySlice<Int32>, seconds: ArraySlice<Int32>),
    with reference: (firsts: ArraySlice<Int32>, seconds: ArraySlice<Int32>)
  ) -> Int {
    removeAll()
    reserve(reference.seconds.count)
    defer { removeAll() }
    let generation = generation
    return slots.withUnsafeMutableBufferPointer { slots in
      let table = UnsafeBufferPointer(slots)
      for (first, second) in zip(reference.firsts, reference.seconds) {
        let key = Self.key(first, second)
        let index = Self.index(of: key, in: table, generation)
        if slots[index].generation == generation {
          slots[index].value &+= 1
        } else {
          slots[index] = Slot(key: key, value: 1, generation: generation)
        }
      }
      var hits = 0
      for (first, second) in zip(hypothesis.firsts, hypothesis.seconds) {
        let key = Self.key(first, second)
        let index = Self.index(of: key, in: table, generation)
        if slots[index].generation == generation, slots[index].value > 0 {
          slots[index].value &-= 1
          hits &+= 1
        }
      }
      return hits
    }
  }

  /// Adds one to the count of `key`.
  mutating func increment(_ key: UInt64) {
    slots[index(claiming: key)].value += 1
  }

  /// Takes one off the count of `key` if it has any, and says whether it had.
  mutating func decrement(_ key: UInt64) -> Bool {
    let index = index(of: key)
    guard slots[index].generation == generation, slots[index].value > 0 else { return false }
    slots[index].value -= 1
    return true
  }

  /// A number for `key`: how many keys came before it.
  mutating func intern(_ key: UInt64) -> Int32 {
    let before = Int32(used)
    let index = index(claiming: key)
    if Int32(used) > before { slots[index].value = before }
    return slots[index].value
  }

  /// Where the slot is that holds `key`, or the free one where it belongs.
  @inline(__always)
  private static func index(
    of key: UInt64, in slots: UnsafeBufferPointer<Slot>, _ generation: UInt32
  ) -> Int {
    let mask = slots.count &- 1
    var index = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) &>> 32) & mask
    while slots[index].generation == generation, slots[index].key != key {
      index = (index &+ 1) & mask
    }
    return index
  }

  private func index(of key: UInt64) -> Int {
    slots.withUnsafeBufferPointer { Self.index(of: key, in: $0, generation) }
  }

  /// Where the slot of `key` is, which is added with the value 0 when it is new.
  private mutating func index(claiming key: UInt64) -> Int {
    let found = index(of: key)
    guard slots[found].generation != generation else { return found }
    slots[found] = Slot(key: key, value: 0, generation: generation)
    used += 1
    guard used * 2 > slots.count else { return found }
    grow()
    return index(of: key)
  }

  /// Makes room for so many keys in an empty table.
  private mutating func reserve(_ count: Int) {
    var size = slots.count
    while size < count * 2 { size *= 2 }
    if size > slots.count { slots = [Slot](repeating: Slot(), count: size) }
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.generation == generation { slots[index(of: slot.key)] = slot }
  }
}
