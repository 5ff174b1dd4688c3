import EmbeddedModels
import TextAnalysis
import Vectorization

/// Document frequencies read from a text.
///
/// The first line is the number of documents; each further line a frequency and all forms of that
/// frequency, parted by spaces. Lines that begin with `#` are notes.
public struct FrequencyTable: DocumentFrequencySource {
  public private(set) var documentCount = 0
  private var forms = Vocabulary(capacity: 1 << 15)
  private var counts: [Int32] = []

  /// Reads a table that is compiled into the program.
  init(_ model: EmbeddedModel) {
    self.init(utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
  }

  /// Reads a table.
  public init(utf8: UnsafeBufferPointer<UInt8>) {
    for line in utf8.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: 0x20)
      let number = fields[0].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      guard fields.count > 1 else {
        documentCount = number
        continue
      }
      for field in fields.dropFirst() {
        if Int(forms.intern(UnsafeBufferPointer(rebasing: field))) == counts.count {
          counts.append(Int32(clamping: number))
        }
      }
    }
  }

  public func frequency(ofTerm utf8: UnsafeBufferPointer<UInt8>) -> Int {
    forms.number(of: utf8).map { Int(counts[Int($0)]) } ?? 0
  }
}
