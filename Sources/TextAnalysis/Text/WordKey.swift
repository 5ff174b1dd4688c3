/// What a word is looked for by in a ``Vocabulary``: its very bytes if it has eight at most, else a hash
/// of them; so most words need not be compared with what is found.
struct WordKey: Hashable, Sendable {
  /// The bytes of a word that has no more than eight, with zeros behind them, or the hash of a longer one.
  let value: UInt64
  /// The number of bytes.
  let count: Int32

  init(_ word: UnsafeBufferPointer<UInt8>) {
    count = Int32(truncatingIfNeeded: word.count)
    if word.count > 8 {
      value = WordHash.hash(of: word)
    } else if let bytes = UnsafeRawPointer(word.baseAddress) {
      value = UInt64(paddedAt: bytes, count: word.count)
    } else {
      value = 0
    }
  }

  /// Makes the key again from what was kept of it.
  @inline(__always)
  init(value: UInt64, count: Int32) {
    (self.value, self.count) = (value, count)
  }

  /// Whether equal keys are of equal words.
  @inline(__always)
  var holdsWord: Bool { count <= 8 }

  /// Where the search in a table begins, whose size is that of `mask` and one.
  @inline(__always)
  func place(in mask: Int) -> Int {
    let product = (value &+ UInt64(truncatingIfNeeded: count)) &* WordHash.multiplier
    return Int(truncatingIfNeeded: WordHash.mixed(product) &>> 32) & mask
  }
}
