/// A text whose letters and marks are put together, and the way back to the text as given.
///
/// Some systems store and copy `é` as a letter and an accent and `한` as three jamo. Words in that form
/// are the same to a reader and other bytes to every list, so they are read in the composed form
/// (Unicode Standard Annex 15, normalization form C). Departures: only the letters of alphabets and
/// kana that have one sign of their own and modern Hangul are composed, and marks in another order than
/// the canonical one are left alone where no one sign stands for them.
package struct ComposedText: Sendable {
  /// The text with composed letters.
  package let text: SourceText
  /// Leads from ``text`` back to the text as given.
  package let offsetMap: OffsetMap

  /// Composes the letters of a text; nil when it has none to compose.
  ///
  /// - Complexity: O(*n*).
  package init?(_ source: SourceText) {
    let composed = source.utf8.withUnsafeBufferPointer { utf8 -> Composer? in
      guard let first = Self.firstMark(in: utf8) else { return nil }
      var composer = Composer(utf8)
      composer.run(from: first)
      return composer.isChanged ? composer : nil
    }
    guard let composed else { return nil }
    text = SourceText(validUTF8: composed.text)
    offsetMap = composed.map
  }

  /// The offset of the first mark or jamo that may belong to the letter before it.
  private static func firstMark(in utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = 0
    while offset < utf8.count {
      let byte = utf8[offset]
      if byte < 0xCC {
        offset &+= 1
      } else if byte >= 0xE4 {
        offset &+= byte < 0xF0 ? 3 : 4
      } else {
        if isMark(utf8, at: offset) { return offset }
        offset &+= byte < 0xE0 ? 2 : 3
      }
    }
    return nil
  }

  /// Whether a combining mark of alphabets or kana, or a jamo behind a leading one, is at `offset`.
  fileprivate static func isMark(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    switch utf8[offset] {
    case 0xCC: true
    case 0xCD: utf8[offset + 1] < 0xB0
    case 0xE1: (0x85...0x87).contains(utf8[offset + 1]) && utf8.scalar(at: offset).value >= 0x1161
    case 0xE3: utf8[offset + 1] == 0x82 && (0x99...0x9A).contains(utf8[offset + 2])
    default: false
    }
  }
}

/// Writes the composed text.
private struct Composer {
  private(set) var text: [UInt8] = []
  private(set) var map = OffsetMap()
  private(set) var isChanged = false
  private let utf8: UnsafeBufferPointer<UInt8>
  /// Where the text that is not yet written begins.
  private var position = 0

  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    self.utf8 = utf8
    text.reserveCapacity(utf8.count)
  }

  mutating func run(from mark: Int) {
    var offset = mark
    while offset < utf8.count {
      guard offset > position, ComposedText.isMark(utf8, at: offset) else {
        offset += utf8.scalar(at: offset).length
        continue
      }
      let base = offset - utf8.scalar(before: offset).length
      var end = offset
      while end < utf8.count, ComposedText.isMark(utf8, at: end) {
        end += utf8.scalar(at: end).length
      }
      compose(base..<end)
      offset = end
    }
    copy(upTo: utf8.count)
  }

  /// Writes a letter with its marks, or a syllable of jamo.
  private mutating func compose(_ cluster: TextRange) {
    let syllable = HangulComposition.composedScalar(in: utf8, at: cluster.lowerBound)
    if syllable.end == cluster.upperBound, let scalar = Unicode.Scalar(syllable.scalar) {
      write(String(scalar), madeFrom: cluster)
    } else if let letter = Self.letter(of: utf8[cluster]) {
      write(letter, madeFrom: cluster)
    }
  }

  private mutating func write(_ letter: String, madeFrom cluster: TextRange) {
    copy(upTo: cluster.lowerBound)
    text.append(contentsOf: letter.utf8)
    map.append(letter.utf8.count, madeFrom: cluster)
    position = cluster.upperBound
    isChanged = true
  }

  private mutating func copy(upTo end: Int) {
    guard end > position else { return }
    text.append(contentsOf: utf8[position..<end])
    map.appendVerbatim(end - position, from: position)
    position = end
  }

  /// The letter of one sign that stands for a letter and its marks, or nil.
  private static func letter(of cluster: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    let string = String(decoding: cluster, as: UTF8.self)
    return string.count == 1 ? string.first.flatMap { letters[$0] } : nil
  }

  /// Letters by themselves: characters are equal when one decomposes into the other.
  private static let letters: [Character: String] = {
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x386...0x3D4, 0x400...0x4F9, 0x1E00...0x1EFF, 0x1F00...0x1FFC,
      0x3040...0x30FF,
    ]
    var letters: [Character: String] = [:]
    for case let scalar? in blocks.joined().map(Unicode.Scalar.init) {
      let letter = Character(scalar)
      if letters[letter] == nil { letters[letter] = String(letter) }
    }
    return letters
  }()
}
