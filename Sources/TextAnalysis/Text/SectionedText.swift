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

  /// Reads a file that is compiled into the program.
  package init(_ model: EmbeddedModel) {
    self.init(utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
  }

  /// Reads a file; of its lists only the places, until they are asked for.
  package init(utf8: UnsafeBufferPointer<UInt8>) {
    bytes = Array(utf8)
    var sections: [(name: String, lines: Range<Int>)] = []
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
      if let name = Self.name(in: utf8[start..<end]) {
        if let last = sections.indices.last {
          sections[last].lines = sections[last].lines.lowerBound..<start
        }
        sections.append((name, min(end + 1, utf8.count)..<utf8.count))
      }
      start = end + 1
    }
    self.sections = sections
  }

  private static func name(in line: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
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
    guard let section = sections.first(where: { $0.name == name }) else { return phrases }
    for line in bytes[section.lines].split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      phrases.append(line.lazy.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 })
    }
    return phrases
  }
}
