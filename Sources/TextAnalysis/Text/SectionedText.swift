import EmbeddedModels

/// A text file of lists, as `Models/words` and `Models/cleaning` hold them.
///
///     # a note
///     [list-name]
///     first entry
///     second_
///
/// A name of small letters, digits and hyphens in brackets begins a list and each line below it is
/// an entry; lines that begin with `#` and empty lines say nothing. `_` stands for a space, which
/// nobody sees at the end of a line.
package struct SectionedText: Sendable {
  private let bytes: [UInt8]
  private let sections: [(name: String, lines: Range<Int>)]
  /// The first section of each name, by its place among them.
  private let places: [String: Int]

  /// Reads a file that is compiled into the program.
  package init(_ model: EmbeddedModel) {
    self.init(utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
  }

  /// Reads a file; of its lists only the places, until they are asked for.
  package init(utf8: UnsafeBufferPointer<UInt8>) {
    bytes = Array(utf8)
    var sections: [(name: String, lines: Range<Int>)] = []
    Self.forEachLine(of: utf8) { name, line in
      if let last = sections.indices.last {
        sections[last].lines = sections[last].lines.lowerBound..<line.lowerBound
      }
      sections.append((name, min(line.upperBound + 1, utf8.count)..<utf8.count))
    } entry: { _ in
    }
    self.sections = sections
    places = Dictionary(
      sections.indices.lazy.map { (sections[$0].name, $0) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// Reads a file line by line without a copy: calls `begin` with the name of each list and the place
  /// of its line, and `entry` with each line that is neither a name nor a note.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  static func forEachLine(
    of utf8: UnsafeBufferPointer<UInt8>, begin: (String, Range<Int>) -> Void,
    entry: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    while start < utf8.count {
      let end = utf8.lineFeed(from: start) ?? utf8.count
      if end > start {
        let line = UnsafeBufferPointer(rebasing: utf8[start..<end])
        if let name = name(in: line) {
          begin(name, start..<end)
        } else if line[0] != UInt8(ascii: "#") {
          entry(line)
        }
      }
      start = end + 1
    }
  }

  private static func name(in line: UnsafeBufferPointer<UInt8>) -> String? {
    guard line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") else { return nil }
    let name = line.dropFirst().dropLast()
    guard !name.isEmpty,
      name.allSatisfy({ $0.isDigit || $0.isLetter && !$0.isUpper || $0 == UInt8(ascii: "-") })
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// The names of the lists in the order of the file.
  package var names: [String] { sections.map(\.name) }

  /// The entries of a list in the order of the file; none where the file does not have the list.
  package subscript(name: String) -> Phrases {
    var phrases = Phrases()
    append(name, to: &phrases)
    return phrases
  }

  /// Adds the entries of a list to others.
  package func append(_ name: String, to phrases: inout Phrases) {
    forEachEntry(of: name) { phrases.append($0) }
  }

  /// Calls `body` with the entries of a list in the order of the file.
  ///
  /// - Complexity: O(*n*) in the length of the list.
  package func forEachEntry(of name: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let place = places[name] else { return }
    bytes.withUnsafeBufferPointer { utf8 in
      Self.forEachLine(of: UnsafeBufferPointer(rebasing: utf8[sections[place].lines])) { _, _ in
      } entry: { line in
        // Few entries have a space at an end; the others are taken as they lie.
        if line.contains(UInt8(ascii: "_")) {
          line.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }.withUnsafeBufferPointer(body)
        } else {
          body(line)
        }
      }
    }
  }
}
