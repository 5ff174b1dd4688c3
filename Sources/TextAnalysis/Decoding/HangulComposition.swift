/// A text with its conjoining Hangul jamo composed to syllables, and the way back to the text as
/// given.
///
/// Decomposed Hangul (NFD, as some file systems and editors write it) looks like another script to
/// an analyzer that knows syllables. An analyzer composes first, works on ``utf8``, and maps its
/// offsets back. A text without jamo is shared, not copied.
///
/// The composition is arithmetic, as in Unicode 15, section 3.12; letters of other scripts with
/// combining marks stay as they are.
public struct HangulComposition: Sendable {
  /// The composed text, valid UTF-8.
  public let utf8: [UInt8]
  /// The offset in the original of each byte of ``utf8`` and of its end; empty when nothing was
  /// composed.
  private let originals: [Int32]

  /// Composes `text`.
  ///
  /// - Complexity: O(*n*); near the speed of reading when there is nothing to compose.
  public init(_ text: SourceText) {
    let first = text.utf8.withUnsafeBufferPointer { Self.firstJamo(in: $0) }
    guard let first else {
      utf8 = text.utf8
      originals = []
      return
    }
    var composed = Array(text.utf8[..<first])
    var originals = [Int32](0..<Int32(first))
    composed.reserveCapacity(text.count)
    originals.reserveCapacity(text.count)
    text.utf8.withUnsafeBufferPointer { utf8 in
      var offset = first
      while offset < utf8.count {
        let (scalar, end) = Self.composedScalar(in: utf8, at: offset)
        let length = composed.count
        composed.appendUTF8(of: scalar)
        for _ in length..<composed.count { originals.append(Int32(offset)) }
        offset = end
      }
      originals.append(Int32(utf8.count))
    }
    utf8 = composed
    self.originals = originals
  }

  /// Whether the composed text is the original.
  public var isIdentity: Bool { originals.isEmpty }

  /// The offset in the original of `offset` in the composed text.
  public func originalOffset(_ offset: Int) -> Int {
    isIdentity ? offset : Int(originals[offset])
  }

  /// The range in the original of `range` in the composed text.
  public func originalRange(_ range: TextRange) -> TextRange {
    originalOffset(range.lowerBound)..<originalOffset(range.upperBound)
  }

  /// The offset in the composed text of `offset` in the original; inside of a composed syllable,
  /// the syllable's end.
  ///
  /// - Complexity: O(log *n*).
  public func composedOffset(_ offset: Int) -> Int {
    if isIdentity { return offset }
    return (0..<originals.count - 1).partitioningIndex { Int(originals[$0]) >= offset }
  }

  /// The range in the composed text of `range` in the original.
  public func composedRange(_ range: TextRange) -> TextRange {
    composedOffset(range.lowerBound)..<composedOffset(range.upperBound)
  }
}

extension HangulComposition {
  private static let leads: ClosedRange<UInt32> = 0x1100...0x1112
  private static let vowels: ClosedRange<UInt32> = 0x1161...0x1175
  private static let trails: ClosedRange<UInt32> = 0x11A8...0x11C2
  private static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

  /// The offset of the first scalar of the block U+1100...U+11FF (E1 84 80...E1 87 BF), or of the
  /// syllable before it, with which it may compose.
  static func firstJamo(in utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = utf8.baseAddress else { return nil }
    let raw = UnsafeRawPointer(base)
    let lead = SIMD16<UInt8>(repeating: 0xE1)
    var offset = 0
    while offset < utf8.count {
      if offset + 16 <= utf8.count {
        let block = raw.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
        if !any(block .== lead) {
          offset += 16
          continue
        }
      }
      let end = min(offset + 16, utf8.count)
      while offset < end {
        if utf8[offset] == 0xE1, utf8[offset + 1] & 0xFC == 0x84 {
          return offset >= 3 && utf8[offset - 3] >= 0xE0 ? offset - 3 : offset
        }
        offset += 1
      }
    }
    return nil
  }

  /// The syllable that the scalars from `offset` on compose to, or the scalar there, and where
  /// the next one begins.
  static func composedScalar(
    in utf8: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (scalar: UInt32, end: Int) {
    var (scalar, length) = utf8.scalar(at: offset)
    var end = offset + length
    if leads.contains(scalar), end < utf8.count {
      let vowel = utf8.scalar(at: end)
      if vowels.contains(vowel.value) {
        scalar =
          syllables.lowerBound
          + ((scalar - leads.lowerBound) * 21 + vowel.value - vowels.lowerBound)
          * 28
        end += vowel.length
      }
    }
    if syllables.contains(scalar), (scalar - syllables.lowerBound) % 28 == 0, end < utf8.count {
      let trail = utf8.scalar(at: end)
      if trails.contains(trail.value) {
        scalar += trail.value - trails.lowerBound + 1
        end += trail.length
      }
    }
    return (scalar, end)
  }
}
