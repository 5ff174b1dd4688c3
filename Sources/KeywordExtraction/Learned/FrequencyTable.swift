import EmbeddedModels
import TextAnalysis
import Vectorization

/// Document frequencies read from a text.
///
/// The first line is the number of documents; each further line a frequency and all forms of that
/// frequency, separated by spaces. Lines that begin with `#` are notes.
///
/// The low bits of a form's 64-bit hash say where it is looked for, and the high half alone tells it
/// from others; its frequency is beside that: the table lies far from the processor, and a form
/// costs one way there.
public struct FrequencyTable: DocumentFrequencySource {
  public private(set) var documentCount = 0
  /// By open addressing with linear probing; the size is a power of two.
  private var entries: [Entry]

  private struct Entry {
    /// The high half of the form's hash, or 0 in an empty entry.
    var check: UInt32 = 0
    var frequency: Int32 = 0
  }

  /// Reads a table that is compiled into the program.
  init(_ model: EmbeddedModel) {
    self.init(utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
  }

  /// Reads a table; of a form that comes twice the first frequency counts.
  public init(utf8: UnsafeBufferPointer<UInt8>) {
    // Each form follows a space; a table with some room to spare finds forms just as well.
    var most = 0
    for place in 0..<utf8.count { most &+= utf8[place] == 0x20 ? 1 : 0 }
    var size = 16
    while 3 * size < 4 * most { size *= 2 }
    entries = [Entry](repeating: Entry(), count: size)
    var start = 0
    while start < utf8.count {
      let end = utf8.lineFeed(from: start) ?? utf8.count
      if start < end, utf8[start] != UInt8(ascii: "#") { read(utf8[start..<end]) }
      start = end + 1
    }
  }

  /// Reads a line: a frequency and its forms, or the number of documents.
  private mutating func read(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    let bytes = UnsafeBufferPointer(rebasing: line)
    var place = 0
    var number = 0
    while place < bytes.count, bytes[place] != 0x20 {
      number = number &* 10 &+ Int(bytes[place] &- 0x30)
      place += 1
    }
    guard place < bytes.count else {
      documentCount = number
      return
    }
    while place < bytes.count {
      let first = place + 1
      place = first
      while place < bytes.count, bytes[place] != 0x20 { place += 1 }
      if first < place {
        add(UnsafeBufferPointer(rebasing: bytes[first..<place]), Int32(clamping: number))
      }
    }
  }

  private mutating func add(_ form: UnsafeBufferPointer<UInt8>, _ frequency: Int32) {
    let hash = WordHash.hash(of: form)
    let slot = slot(of: hash)
    if entries[slot].check == 0 {
      entries[slot] = Entry(check: Self.check(hash), frequency: frequency)
    }
  }

  public func frequency(ofTerm utf8: UnsafeBufferPointer<UInt8>) -> Int {
    Int(entries[slot(of: WordHash.hash(of: utf8))].frequency)
  }

  /// The entry with this hash, or the empty one where it belongs.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = entries.count - 1
    let check = Self.check(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot].check != 0, entries[slot].check != check { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  private static func check(_ hash: UInt64) -> UInt32 {
    max(UInt32(truncatingIfNeeded: hash &>> 32), 1)
  }
}
