import TextAnalysis

/// A node of a ROUGE-EVAL file.
enum ROUGEEvalNode {
  case element(ROUGEEvalElement)
  /// A run of text without markup in it.
  case text([UInt8])
  /// A comment or a processing instruction: it ends a run of text.
  case other
}

/// An element with its attributes and what is in it.
struct ROUGEEvalElement {
  let name: [UInt8]
  let attributes: [(name: [UInt8], value: [UInt8])]
  var children: [ROUGEEvalNode] = []

  /// The value of the attribute, or nil.
  func attribute(_ name: String) -> [UInt8]? {
    attributes.first { $0.name.elementsEqual(name.utf8) }?.value
  }

  /// Whether the name is `name`, capitals or not.
  func isNamed(_ name: String) -> Bool {
    self.name.count == name.utf8.count
      && zip(self.name, name.utf8).allSatisfy { $0.lowercased == $1.lowercased }
  }
}

/// A strict reader for the small part of XML that ROUGE-EVAL files use.
///
/// Elements, attributes, text, comments, processing instructions, CDATA, a document type without
/// entities, character references and the five named ones, in UTF-8 or ISO 8859-1. Foundation's
/// parser would do, but costs every start of the program: a static binary that only parses such a
/// file grew from 9 to 71 MB with FoundationXML and took 16 ms (median of 60 runs) where one
/// without Foundation took 6.
struct ROUGEEvalXMLReader {
  private let bytes: [UInt8]
  private var offset = 0

  /// The element that holds the document.
  ///
  /// - Throws: ``ROUGE155Failure`` naming the line where the file is not well formed.
  static func read(_ file: [UInt8]) throws(ROUGE155Failure) -> ROUGEEvalElement {
    var reader = ROUGEEvalXMLReader(bytes: try decoded(file))
    return try reader.document()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func document() throws(ROUGE155Failure) -> ROUGEEvalElement {
    // Elements that are open; what is closed moves into the one before it.
    var open: [ROUGEEvalElement] = []
    var root: ROUGEEvalElement?
    while offset < bytes.count {
      guard let node = try next(inElement: !open.isEmpty) else {
        guard let closed = open.popLast() else { throw failure("an end tag without an element") }
        let name = try endTag()
        guard name == closed.name else {
          throw failure(
            "the end tag of \(text(name)) where \(text(closed.name)) has to end first")
        }
        if open.isEmpty { root = closed } else { open[open.count - 1].append(.element(closed)) }
        continue
      }
      switch node {
      case .element(let element, let isClosed):
        if open.isEmpty, root != nil { throw failure("a second element after the document's") }
        if !isClosed {
          guard open.count < 100 else { throw failure("more than 100 elements in one another") }
          open.append(element)
        } else if open.isEmpty {
          root = element
        } else {
          open[open.count - 1].append(.element(element))
        }
      case .text(let text):
        if !open.isEmpty { open[open.count - 1].append(.text(text)) }
      case .other:
        if !open.isEmpty { open[open.count - 1].append(.other) }
      }
    }
    if let unclosed = open.last {
      throw failure("the end without an end tag for \(text(unclosed.name))")
    }
    guard let root else { throw failure("no element at all") }
    return root
  }

  private enum Item {
    case element(ROUGEEvalElement, isClosed: Bool)
    case text([UInt8])
    case other
  }

  /// The next piece of the document, or nil before an end tag.
  private mutating func next(inElement: Bool) throws(ROUGE155Failure) -> Item? {
    if starts(with: "</") { return nil }
    if starts(with: "<!--") {
      try skip(past: "-->", from: 4)
      return .other
    }
    if starts(with: "<?") {
      try skip(past: "?>", from: 2)
      return .other
    }
    if starts(with: "<![CDATA[") {
      guard inElement else { throw failure("CDATA outside of the document's element") }
      let start = offset + 9
      try skip(past: "]]>", from: 9)
      return .text(Array(bytes[start..<(offset - 3)]))
    }
    if starts(with: "<!DOCTYPE") {
      try skipDocumentType()
      return .other
    }
    if bytes[offset] == UInt8(ascii: "<") {
      let (element, isClosed) = try startTag()
      return .element(element, isClosed: isClosed)
    }
    let text = try characters(until: UInt8(ascii: "<"), inAttribute: false)
    guard inElement || text.allSatisfy(\.isSpace) else {
      throw failure("text outside of the document's element")
    }
    return .text(text)
  }

  private mutating func startTag() throws(ROUGE155Failure) -> (ROUGEEvalElement, isClosed: Bool) {
    offset += 1
    let name = try name()
    var attributes: [(name: [UInt8], value: [UInt8])] = []
    while true {
      let hadSpace = skipSpace()
      if starts(with: "/>") || starts(with: ">") {
        let isClosed = starts(with: "/>")
        offset += isClosed ? 2 : 1
        return (ROUGEEvalElement(name: name, attributes: attributes), isClosed)
      }
      guard hadSpace else { throw failure("a tag of \(text(name)) that does not end") }
      let attribute = try self.name()
      skipSpace()
      guard starts(with: "=") else { throw failure("an attribute without a value") }
      offset += 1
      skipSpace()
      guard starts(with: "\"") || starts(with: "'") else {
        throw failure("a value of an attribute without quotes")
      }
      let quote = bytes[offset]
      offset += 1
      let value = try characters(until: quote, inAttribute: true)
      guard starts(with: quote) else { throw failure("a value of an attribute that does not end") }
      offset += 1
      if attributes.contains(where: { $0.name == attribute }) {
        throw failure("the attribute \(text(attribute)) given twice")
      }
      attributes.append((attribute, value))
    }
  }

  private mutating func endTag() throws(ROUGE155Failure) -> [UInt8] {
    offset += 2
    let name = try name()
    skipSpace()
    guard starts(with: ">") else { throw failure("an end tag of \(text(name)) that does not end") }
    offset += 1
    return name
  }

  private mutating func name() throws(ROUGE155Failure) -> [UInt8] {
    let start = offset
    while offset < bytes.count, Self.isNameByte(bytes[offset], first: offset == start) {
      offset += 1
    }
    guard offset > start else { throw failure("no name where one has to stand") }
    return Array(bytes[start..<offset])
  }

  private static func isNameByte(_ byte: UInt8, first: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...:
      true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): !first
    default: false
    }
  }

  /// Text up to `end` with references resolved; in an attribute white space becomes spaces.
  private mutating func characters(
    until end: UInt8, inAttribute: Bool
  ) throws(ROUGE155Failure) -> [UInt8] {
    var result: [UInt8] = []
    while offset < bytes.count, bytes[offset] != end {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "&"):
        try appendReference(to: &result)
        continue
      case UInt8(ascii: "<"): throw failure("a < in the value of an attribute")
      case 0x09, 0x0A: result.append(inAttribute ? 0x20 : byte)
      case 0..<0x20: throw failure("a control character")
      default: result.append(byte)
      }
      offset += 1
    }
    return result
  }

  private mutating func appendReference(to text: inout [UInt8]) throws(ROUGE155Failure) {
    let limit = min(bytes.count, offset + 12)
    guard let end = bytes[offset..<limit].firstIndex(of: UInt8(ascii: ";")) else {
      throw failure("an & that begins no reference")
    }
    let name = String(decoding: bytes[(offset + 1)..<end], as: UTF8.self)
    offset = end + 1
    switch name {
    case "amp": text.append(UInt8(ascii: "&"))
    case "lt": text.append(UInt8(ascii: "<"))
    case "gt": text.append(UInt8(ascii: ">"))
    case "quot": text.append(UInt8(ascii: "\""))
    case "apos": text.append(UInt8(ascii: "'"))
    default:
      let value =
        name.hasPrefix("#x")
        ? UInt32(name.dropFirst(2), radix: 16)
        : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
      guard let value, value != 0, let scalar = Unicode.Scalar(value) else {
        throw failure("the unknown reference &\(name);")
      }
      text.append(contentsOf: String(Character(scalar)).utf8)
    }
  }

  private mutating func skipDocumentType() throws(ROUGE155Failure) {
    var depth = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "<"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">"):
        depth -= 1
        if depth == 0 {
          offset += 1
          return
        }
      default: break
      }
      offset += 1
    }
    throw failure("a document type that does not end")
  }

  private mutating func skip(past end: String, from start: Int) throws(ROUGE155Failure) {
    offset += start
    while offset < bytes.count {
      if starts(with: end) {
        offset += end.utf8.count
        return
      }
      offset += 1
    }
    throw failure("markup that does not end with \(end)")
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = offset
    while offset < bytes.count, bytes[offset].isSpace { offset += 1 }
    return offset > start
  }

  private func starts(with text: String) -> Bool {
    bytes.count - offset >= text.utf8.count && bytes[offset...].starts(with: text.utf8)
  }

  private func starts(with byte: UInt8) -> Bool { offset < bytes.count && bytes[offset] == byte }

  private func text(_ name: [UInt8]) -> String { String(decoding: name, as: UTF8.self) }

  private func failure(_ what: String) -> ROUGE155Failure {
    let line = 1 + bytes[..<min(offset, bytes.count)].count { $0 == 0x0A }
    return .input("the file is not well-formed XML: line \(line) has \(what)")
  }
}

extension ROUGEEvalElement {
  /// Adds a node; text joins the text before it.
  fileprivate mutating func append(_ node: ROUGEEvalNode) {
    if case .text(let addition) = node, case .text(let text)? = children.last {
      children[children.count - 1] = .text(text + addition)
    } else {
      children.append(node)
    }
  }
}

extension ROUGEEvalXMLReader {
  /// The file as UTF-8 with line feeds only.
  private static func decoded(_ file: [UInt8]) throws(ROUGE155Failure) -> [UInt8] {
    var text = file
    text.removeUTF8Mark()
    switch declaredEncoding(of: text) {
    case nil, "utf-8", "us-ascii": break
    case "iso-8859-1":
      var converted: [UInt8] = []
      for byte in text {
        converted.append(contentsOf: String(Character(Unicode.Scalar(byte))).utf8)
      }
      text = converted
    case let name?:
      throw .input("the encoding \(name) is not read; use UTF-8")
    }
    guard String(validating: text, as: UTF8.self) != nil else {
      throw .input("the file is not valid UTF-8; declare its encoding or convert it")
    }
    return withoutCarriageReturns(text)
  }

  private static func withoutCarriageReturns(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      if byte != 0x0D {
        result.append(byte)
      } else if index + 1 == text.count || text[index + 1] != 0x0A {
        result.append(0x0A)
      }
    }
    return result
  }

  /// The encoding that the XML declaration names, in lower case.
  private static func declaredEncoding(of text: [UInt8]) -> String? {
    guard text.starts(with: "<?xml".utf8) else { return nil }
    let end = text.firstIndex(of: UInt8(ascii: ">")) ?? text.count
    let declaration = String(decoding: text[..<end], as: UTF8.self)
    guard let name = declaration.firstRange(of: "encoding") else { return nil }
    let quoted = declaration[name.upperBound...].split { $0 == "\"" || $0 == "'" }
    return quoted.count > 1 ? quoted[1].lowercased() : nil
  }
}
