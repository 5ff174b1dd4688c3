import TextAnalysis

/// The name of a feature while it is put together: its hash, by which ``SeamModel`` knows its weight, and
/// its letters where they are asked for, as in training.
struct SeamFeatureName {
  private(set) var hash = FNV1a.offset
  private var letters: [UInt8]?

  init(isSpelled: Bool = false) { letters = isSpelled ? [] : nil }

  /// The letters, where they are kept.
  var string: String { String(decoding: letters ?? [], as: UTF8.self) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    hash = FNV1a.adding(byte, to: hash)
    letters?.append(byte)
  }

  /// Begins a new name.
  mutating func removeAll() {
    hash = FNV1a.offset
    letters?.removeAll(keepingCapacity: true)
  }
}
