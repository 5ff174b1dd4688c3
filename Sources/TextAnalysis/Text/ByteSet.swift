/// Which bytes a stretch of text holds: those of ASCII, and the first ones of longer scalars.
///
/// Most questions about a sentence or line are about marks that it has none of. One look at its bytes
/// turns all of them away.
///
///     let bytes = ByteSet(of: sentence, in: utf8)
///     bytes.contains(UInt8(ascii: "["))  // before anyone looks for brackets
package struct ByteSet: Sendable, ExpressibleByArrayLiteral {
  /// A bit for each byte below 0x40, from there below 0x80, and from 0xC0 on.
  private var marks: UInt64 = 0
  private var letters: UInt64 = 0
  private var leads: UInt64 = 0

  /// The set of no bytes.
  package init() {}

  package init(arrayLiteral bytes: UInt8...) {
    for byte in bytes { insert(byte) }
  }

  /// - Complexity: O(*n*) in the length of the range, which is of whole scalars of valid UTF-8.
  package init(of range: TextRange, in utf8: UnsafeBufferPointer<UInt8>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = utf8[offset]
      insert(byte)
      offset &+= byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
  }

  package init(of range: TextRange, in text: SourceText) {
    self = text.utf8.withUnsafeBufferPointer { ByteSet(of: range, in: $0) }
  }

  @inline(__always)
  private mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 &<< UInt64(byte)
    switch byte {
    case ..<0x40: marks |= bit
    case ..<0x80: letters |= bit
    case 0xC0...: leads |= bit
    default: break
    }
  }

  /// Whether the byte, one of ASCII or the first one of a longer scalar, is in the stretch.
  package func contains(_ byte: UInt8) -> Bool {
    let bits = byte < 0x40 ? marks : byte < 0x80 ? letters : leads
    return bits &>> UInt64(byte) & 1 != 0
  }

  /// Whether a capital of ASCII is in the stretch.
  package var hasCapital: Bool { letters & 0x07FF_FFFE != 0 }

  /// Whether none of `other` is in the stretch.
  package func isDisjoint(with other: ByteSet) -> Bool {
    marks & other.marks | letters & other.letters | leads & other.leads == 0
  }
}

extension TokenizedText {
  /// For each sentence which bytes it holds.
  package var bytesOfSentences: [ByteSet] {
    DocumentThreads.map(sentences) { ByteSet(of: $0, in: text) }
  }
}
