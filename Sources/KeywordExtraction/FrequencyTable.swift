import EmbeddedModels
import TextAnalysis
import Vectorization

/// Document frequencies read from a text.
///
/// The first line is the number of documents; each further line a frequency and all forms of that
/// frequency, parted by spaces. Lines that begin with `#` are notes.
///
/// A form is known by its 64-bit hash alone, and its frequency stands beside the hash: the table
/// lies far from the processor, and a form costs one way there.
public struct FrequencyTable: DocumentFrequencySource {
  public private(set) var documentCount = 0
  /// By open addressing with linear probing; the size is a power of two.
  private var entries = [Entry](repeating: Entry(), count: 1 << 12)
  private var count = 0

  private struct Entry {
    /// The form's hash, or 0 in an empty entry.
    var hash: UInt64 = 0
    var frequency: Int32 = 0
  }

  /// Reads a table that is compiled into the program.
  init(_ model: EmbeddedModel) {
    self.init(utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
  }

  /// Reads a table; of a form that comes twice the first frequency counts.
  public init(utf8: UnsafeBufferPointer<UInt8>) {
    for line in utf8.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: 0x20)
      let number = fields[0].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      guard fields.count > 1 else {
        documentCount = number
        continue
      }
      for field in fields.dropFirst() {
        add(UnsafeBufferPointer(rebasing: field), frequency: Int32(clamping: number))
      }
    }
  }

  public func frequency(ofTerm utf8: UnsafeBufferPointer<UInt8>) -> Int {
    Int(entries[slot(of: Self.hash(utf8))].frequency)
  }

  private mutating func add(_ form: UnsafeBufferPointer<UInt8>, frequency: Int32) {
    let entry = Entry(hash: Self.hash(form), frequency: frequency)
    let slot = slot(of: entry.hash)
    guard entries[slot].hash == 0 else { return }
    entries[slot] = entry
    count += 1
    if count * 4 > entries.count * 3 { grow() }
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: 2 * old.count)
    for entry in old where entry.hash != 0 { entries[slot(of: entry.hash)] = entry }
  }

  /// The entry with this hash, or the empty one where it belongs.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = entries.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot].hash != 0, entries[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// FNV-1a over the bytes, mixed twice at the end; never 0.
  private static func hash(_ form: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in form { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ (hash >> 32)) &* 0xd6e8_feb8_6659_fd93
    hash = (hash ^ (hash >> 32)) &* 0xd6e8_feb8_6659_fd93
    return max(hash ^ (hash >> 32), 1)
  }
}
