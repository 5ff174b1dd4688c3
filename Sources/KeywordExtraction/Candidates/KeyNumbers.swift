/// Numbers keys by first appearance: open addressing with linear probing and a fixed hash.
struct KeyNumbers {
  /// At each slot the number of a key and one more, or 0 where it is empty.
  private var slots: [Int32]
  private var keys: [UInt64] = []

  init(capacity: Int) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
  }

  /// The number of a key, which is added when it is new.
  mutating func number(of key: UInt64) -> Int32 {
    if 2 * keys.count >= slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot] == 0 {
      keys.append(key)
      slots[slot] = Int32(keys.count)
    }
    return slots[slot] - 1
  }

  /// The number of a key that was added.
  func known(_ key: UInt64) -> Int32? {
    let number = slots[slot(of: key)]
    return number == 0 ? nil : number - 1
  }

  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    for index in keys.indices { slots[slot(of: keys[index])] = Int32(index + 1) }
  }
}
