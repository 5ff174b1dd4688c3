import RandomNumbers

/// Makes inputs that no one writes: pieces of articles, pages and records, put together and damaged by
/// a seeded generator.
struct FuzzedInput {
  private var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// A number from 0 up to but not including `limit`.
  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  /// One of the elements.
  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  /// A text of up to some hundred pieces, often damaged.
  mutating func text() -> String { String(decoding: bytes(of: Pieces.prose), as: UTF8.self) }

  /// Bytes that may be no text.
  mutating func bytes() -> [UInt8] { damaged(bytes(of: Pieces.prose + Pieces.markup)) }

  /// The bytes of an HTML page, often damaged.
  mutating func page() -> String {
    String(decoding: damaged(bytes(of: Pieces.markup + Pieces.prose)), as: UTF8.self)
  }

  /// A line of JSONL, often damaged.
  mutating func record(_ id: Int) -> [UInt8] {
    let quoted = Self.quoted(text())
    let line =
      switch number(below: 6) {
      case 0: #"{"id": \#(id), "sentences": [\#(quoted), "Second.", \#(Self.quoted(text()))]}"#
      case 1: #"{"text": \#(quoted), "id": {"a": [\#(id), 0.10000000000000000001]}, "title": "x"}"#
      case 2: #"{"id": "\#(id)", "text": \#(quoted), "title": \#(Self.quoted(text()))}"#
      default: #"{"id": \#(id), "text": \#(quoted)}"#
      }
    let bytes = number(below: 8) == 0 ? damaged(Array(line.utf8)) : Array(line.utf8)
    return bytes.filter { $0 != 0x0A }
  }

  private mutating func bytes(of pieces: [String]) -> [UInt8] {
    var text: [UInt8] = []
    let separators = ["", " ", "\n", "\n\n", "\r\n", "\t"]
    let usual = element(of: separators)
    for _ in 0..<number(below: element(of: [3, 12, 60])) {
      var piece = element(of: pieces)
      if number(below: 20) == 0 { piece = String(repeating: piece, count: number(below: 30)) }
      text += piece.utf8
      text += (number(below: 4) == 0 ? element(of: separators) : usual).utf8
    }
    return number(below: 3) == 0 ? damaged(text) : text
  }

  /// The bytes with a few cut out, doubled, moved or replaced.
  private mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<number(below: 4) where !bytes.isEmpty {
      let start = number(below: bytes.count)
      let end = min(bytes.count, start + number(below: 20))
      switch number(below: 5) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: Array(bytes[start..<end]), at: number(below: bytes.count))
      case 2: bytes[start] = UInt8(number(below: 256))
      case 3: bytes.insert(UInt8(number(below: 256)), at: start)
      default: bytes.removeLast(bytes.count - end)
      }
    }
    return bytes
  }

  /// The text as a JSON string.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\0"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
