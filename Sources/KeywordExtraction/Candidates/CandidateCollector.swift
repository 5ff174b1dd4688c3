/// Gathers the occurrences of equal phrases, in order of first appearance.
struct CandidateCollector {
  private(set) var candidates: [KeywordCandidate] = []
  private let text: KeywordDocument
  /// The node of each phrase by the node of all its words but the last, and the last.
  private var nodes: NodeTable
  /// For each node the candidate that it is, or -1.
  private var numbers: [Int32] = []

  init(text: KeywordDocument) {
    self.text = text
    nodes = NodeTable(capacity: text.words.count * 2)
  }

  /// Adds the phrase of the words at `range`.
  mutating func add(_ range: Range<Int>, isWhole: Bool) {
    var node: Int32 = -1
    for index in range { node = extend(node, text.words[index].form) }
    add(range, node: node, isWhole: isWhole)
  }

  /// The node of a phrase of one more word.
  mutating func extend(_ node: Int32, _ form: Int32) -> Int32 {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: form))
    let number = nodes.number(of: key)
    if Int(number) == numbers.count { numbers.append(-1) }
    return number
  }

  /// Adds the phrase at `range`, whose node is known.
  mutating func add(_ range: Range<Int>, node: Int32, isWhole: Bool) {
    let place = Int(text.words[range.lowerBound].start)..<Int(text.words[range.upperBound - 1].end)
    let occurrence = KeywordOccurrence(words: range, range: place, isWhole: isWhole)
    if numbers[Int(node)] >= 0 {
      candidates[Int(numbers[Int(node)])].occurrences.append(occurrence)
    } else {
      numbers[Int(node)] = Int32(candidates.count)
      candidates.append(
        KeywordCandidate(forms: range.map { text.words[$0].form }, occurrences: [occurrence]))
    }
  }
}

/// Numbers keys by first appearance: open addressing with linear probing and a fixed hash.
private struct NodeTable {
  private var slots: [Int32]
  private var keys: [UInt64] = []

  init(capacity: Int) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
  }

  mutating func number(of key: UInt64) -> Int32 {
    if 2 * keys.count >= slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot] == 0 {
      keys.append(key)
      slots[slot] = Int32(keys.count)
    }
    return slots[slot] - 1
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
