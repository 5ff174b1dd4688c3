/// Makes the features by which the English tagger knows a word: its letters, its shape and its
/// neighbours.
///
/// A word is seen in lower case with every figure as `0` and typographic apostrophes and hyphens as
/// ASCII; an address is one word whatever it says.
/// Its shape has `X` for a capital, `x` for a small letter, `d` for a figure, `u` beyond ASCII, and
/// other bytes as they are, at most two of a kind in a row and eight in all, together with whether
/// the word is the sentence's first and whether the whole sentence is in capitals. Templates pair
/// these with the words, endings and shapes up to two places away.
///
/// Training and tagging both go through this type; a change here asks for a new model.
package struct EnglishFeatures {
  /// The number of features of a word, before ``EnglishFeatureFilter``.
  package static let count = 30

  /// Where a word's hashes stand among its `stride` numbers.
  private enum Field {
    static let word = 0
    static let shape = 1
    static let shapeInPlace = 2
    static let prefixes = 3
    static let suffixes = 7
    static let stride = 12
  }

  private static let before = FeatureHash.code(0x100)
  private static let after = FeatureHash.code(0x101)
  private static let address = FeatureHash.code(0x102)
  private static let short = FeatureHash.code(0x103)

  /// The hashes of the words, with two made-up words on either side, and what is left of longer
  /// sentences.
  private var hashes: [UInt32] = []
  /// A word with typographic marks, rewritten.
  private var plain: [UInt8] = []
  /// Whether the sentence has several words and none with a small letter.
  package private(set) var isShouted = false

  package init() {}

  /// Takes in the words of a sentence.
  package mutating func fill(_ pieces: [EnglishPiece], in utf8: UnsafeBufferPointer<UInt8>) {
    fill(
      pieces[...], startsSentence: true, isShouted: Self.isShouted(pieces, utf8), in: utf8)
  }

  /// Takes in a stretch of the words of a sentence.
  ///
  /// - Parameter isShouted: Whether the whole sentence is in capitals.
  mutating func fill(
    _ pieces: ArraySlice<EnglishPiece>, startsSentence: Bool, isShouted: Bool,
    in utf8: UnsafeBufferPointer<UInt8>
  ) {
    self.isShouted = isShouted
    let missing = (pieces.count + 4) * Field.stride - hashes.count
    if missing > 0 { hashes.append(contentsOf: repeatElement(0, count: missing)) }
    writeEdge(Self.before, at: 0)
    let (bytes, shapes) = (Self.codes, Self.shapeCodes)
    bytes.withUnsafeBufferPointer { bytes in
      shapes.withUnsafeBufferPointer { shapes in
        let codes = Codes(bytes: bytes, shapes: shapes)
        for (index, piece) in pieces.enumerated() {
          write(piece, at: index + 2, isFirst: startsSentence && index == 0, utf8, codes)
        }
      }
    }
    writeEdge(Self.after, at: pieces.count + 2)
  }

  /// What bytes say to hashes of words.
  private struct Codes {
    /// The code of each byte.
    let bytes: UnsafeBufferPointer<UInt32>
    /// The code of the kind of each byte.
    let shapes: UnsafeBufferPointer<UInt32>
  }

  /// Writes two made-up words.
  private mutating func writeEdge(_ hash: UInt32, at place: Int) {
    for field in place * Field.stride..<(place + 2) * Field.stride { hashes[field] = hash }
  }

  private mutating func write(
    _ piece: EnglishPiece, at place: Int, isFirst: Bool, _ utf8: UnsafeBufferPointer<UInt8>,
    _ codes: Codes
  ) {
    let range = piece.start..<piece.end
    guard range.contains(where: { utf8[$0] == 0xE2 }) else {
      return write(utf8, range, piece.kind, at: place, isFirst: isFirst, codes)
    }
    rewrite(utf8, range)
    plain.withUnsafeBufferPointer {
      write($0, 0..<$0.count, piece.kind, at: place, isFirst: isFirst, codes)
    }
  }

  /// Fills `plain` with the word, its typographic apostrophes and hyphens replaced.
  private mutating func rewrite(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    plain.removeAll(keepingCapacity: true)
    var position = range.lowerBound
    while position < range.upperBound {
      let (character, length) = EnglishCharacter.at(position, of: utf8)
      switch character {
      case .apostrophe where length > 1: plain.append(UInt8(ascii: "'"))
      case .hyphen where length > 1: plain.append(UInt8(ascii: "-"))
      default: plain.append(contentsOf: utf8[position..<position + length])
      }
      position += length
    }
  }

  private mutating func write(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ kind: EnglishPiece.Kind,
    at place: Int, isFirst: Bool, _ codes: Codes
  ) {
    hashes.withUnsafeMutableBufferPointer { hashes in
      let fields = UnsafeMutableBufferPointer(rebasing: hashes[(place * Field.stride)...])
      if kind == .address {
        for field in 0..<Field.stride { fields[field] = Self.address }
      } else {
        Self.hashWord(utf8, range, codes.bytes, into: fields)
      }
      let shape = Self.shape(utf8, range, codes.shapes)
      fields[Field.shape] = shape
      fields[Field.shapeInPlace] = FeatureHash.extend(
        shape, FeatureHash.code((isFirst ? 2 : 0) + (isShouted ? 1 : 0)))
    }
  }

  /// Writes the hashes of the word, its prefixes of one to four bytes and suffixes of one to five.
  private static func hashWord(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ codes: UnsafeBufferPointer<UInt32>,
    into fields: UnsafeMutableBufferPointer<UInt32>
  ) {
    var hash: UInt32 = 0
    for position in range {
      hash = FeatureHash.extend(hash, codes[Int(utf8[position])])
      let length = position - range.lowerBound + 1
      if length <= 4 { fields[Field.prefixes + length - 1] = hash }
    }
    fields[Field.word] = hash
    let whole = FeatureHash.extend(hash, short)
    if range.count < 4 {
      for length in range.count..<4 { fields[Field.prefixes + length] = whole }
    }
    hash = 0
    for length in 1...5 {
      guard length <= range.count else {
        fields[Field.suffixes + length - 1] = whole
        continue
      }
      hash = FeatureHash.extend(hash, codes[Int(utf8[range.upperBound - length])])
      fields[Field.suffixes + length - 1] = hash
    }
  }

  private static let codes = (0...UInt8.max).map(code)

  private static func code(_ byte: UInt8) -> UInt32 {
    if byte.isUpper { return FeatureHash.code(UInt32(byte | 0x20)) }
    return FeatureHash.code(UInt32(byte.isDigit ? UInt8(ascii: "0") : byte))
  }

  private static func shape(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ codes: UnsafeBufferPointer<UInt32>
  ) -> UInt32 {
    var hash: UInt32 = 0
    var last: UInt32 = 0
    var run = 0
    var length = 0
    for position in range {
      // No two kinds have the same code.
      let code = codes[Int(utf8[position])]
      run = code == last ? run + 1 : 1
      last = code
      if run > 2 { continue }
      hash = FeatureHash.extend(hash, code)
      length += 1
      if length == 8 { break }
    }
    return hash
  }

  private static let shapeCodes = (0...UInt8.max).map { FeatureHash.code(UInt32(kind($0))) }

  private static func kind(_ byte: UInt8) -> UInt8 {
    if byte.isUpper { return UInt8(ascii: "X") }
    if byte.isLetter { return UInt8(ascii: "x") }
    if byte.isDigit { return UInt8(ascii: "d") }
    return byte < 0x80 ? byte : UInt8(ascii: "u")
  }

  /// Whether a sentence has several words and none with a small letter.
  static func isShouted(
    _ pieces: [EnglishPiece], _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var words = 0
    for piece in pieces where piece.kind == .word {
      words += 1
      for position in piece.start..<piece.end
      where utf8[position].isLetter && !utf8[position].isUpper { return false }
    }
    return words > 2
  }

  /// Writes the hashes of the features of word `index`, one a template.
  package func write(_ index: Int, to features: UnsafeMutableBufferPointer<UInt32>) {
    FeatureHash.write(to: features) { writeValues(of: index, to: $0) }
  }

  /// Writes the values of the features of word `index`, one a template.
  @inline(__always)
  func writeValues(of index: Int, to values: UnsafeMutablePointer<UInt32>) {
    hashes.withUnsafeBufferPointer { hashes in
      let base = (index + 2) * Field.stride
      @inline(__always) func field(_ place: Int, _ field: Int) -> UInt32 {
        hashes[base + place * Field.stride + field]
      }
      var template = 0
      @inline(__always) func add(_ value: UInt32) {
        values[template] = value
        template += 1
      }
      @inline(__always) func add(_ first: UInt32, _ second: UInt32) {
        add(FeatureHash.extend(first, second))
      }
      let word = field(0, Field.word)
      let shape = field(0, Field.shapeInPlace)
      add(0)
      for place in -2...2 { add(field(place, Field.word)) }
      add(field(-1, Field.word), word)
      add(word, field(1, Field.word))
      add(field(-1, Field.word), field(1, Field.word))
      add(shape)
      add(FeatureHash.extend(field(-1, Field.shape), field(0, Field.shape)), field(1, Field.shape))
      for length in 0..<4 { add(field(0, Field.prefixes + length)) }
      for length in 0..<5 { add(field(0, Field.suffixes + length)) }
      for length in 1...2 {
        let suffix = field(0, Field.suffixes + length)
        add(suffix, shape)
        add(suffix, field(-1, Field.word))
        add(suffix, field(1, Field.word))
      }
      add(field(1, Field.suffixes + 2))
      add(field(-1, Field.suffixes + 2))
      add(word, field(1, Field.shape))
      add(word, field(-1, Field.shape))
    }
  }
}
