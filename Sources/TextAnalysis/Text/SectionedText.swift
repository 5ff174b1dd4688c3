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
/// nobody sees at the end of a line. Lists of one name are one.
package struct SectionedText: Sendable {
  private let bytes: [UInt8]
  private let sections: [Section]
  /// The first section of each name, by its place among them.
  private let places: [String: Int]

  private struct Section {
    let name: String
    var lines: Range<Int>
    /// The next section of the same name, by its place among all.
    var next: Int?
  }

  /// Reads a file that is compiled into the program.
  package init(_ model: EmbeddedModel) {
    self.init(utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
  }

  /// Reads files that are compiled into the program as one.
  package init(_ models: [EmbeddedModel]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(models.reduce(0) { $0 + $1.count + 1 })
    for model in models {
      bytes += UnsafeBufferPointer(start: model.bytes, count: model.count)
      bytes.append(0x0A)
    }
    self.init(bytes)
  }

  /// Reads a file; of its lists only the places, until they are asked for.
  package init(utf8: UnsafeBufferPointer<UInt8>) { self.init(Array(utf8)) }

  private init(_ bytes: [UInt8]) {
    var sections: [Section] = []
    bytes.withUnsafeBufferPointer { utf8 in
      Self.forEachLine(of: utf8) { name, line in
        if let last = sections.indices.last {
          sections[last].lines = sections[last].lines.lowerBound..<line.lowerBound
        }
        let lines = min(line.upperBound + 1, utf8.count)..<utf8.count
        sections.append(Section(name: String(decoding: name, as: UTF8.self), lines: lines))
      } entry: { _ in
        false
      }
    }
    var places: [String: Int] = [:]
    for place in sections.indices.reversed() {
      sections[place].next = places.updateValue(place, forKey: sections[place].name)
    }
    (self.bytes, self.sections, self.places) = (bytes, sections, places)
  }

  /// Reads a file line by line without a copy: calls `begin` with the name of each list and the place
  /// of its line, and `entry` with each line that is neither a name nor a note. Where `entry` returns
  /// false, it is not called with the other lines of the list, which are passed over many bytes at a time.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  static func forEachLine(
    of utf8: UnsafeBufferPointer<UInt8>,
    begin: (Slice<UnsafeBufferPointer<UInt8>>, Range<Int>) -> Void,
    entry: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    var start = 0
    while start < utf8.count {
      let end = utf8.lineFeed(from: start) ?? utf8.count
      if end > start {
        let line = UnsafeBufferPointer(rebasing: utf8[start..<end])
        if let name = name(in: line) {
          begin(name, start..<end)
        } else if line[0] != UInt8(ascii: "#"), !entry(line) {
          guard let next = startOfName(in: utf8, from: end) else { return }
          start = next
          continue
        }
      }
      start = end + 1
    }
  }

  /// The start of the first line behind `end` that may be a name.
  private static func startOfName(in utf8: UnsafeBufferPointer<UInt8>, from end: Int) -> Int? {
    var next = utf8.first(UInt8(ascii: "["), from: end)
    while let start = next, utf8[start - 1] != 0x0A {
      next = utf8.first(UInt8(ascii: "["), from: start + 1)
    }
    return next
  }

  private static func name(
    in line: UnsafeBufferPointer<UInt8>
  ) -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") else { return nil }
    let name = line.dropFirst().dropLast()
    guard !name.isEmpty,
      name.allSatisfy({ $0.isDigit || $0.isLetter && !$0.isUpper || $0 == UInt8(ascii: "-") })
    else { return nil }
    return name
  }

  /// The names of the lists in the order of the file.
  package var names: [String] { sections.map(\.name) }

  /// The entries of a list in the order of the file; none where the file does not have the list.
  package subscript(name: String) -> Phrases {
    var phrases = Phrases()
    phrases.append(allOf: { forEachEntry(of: name, $0) })
    return phrases
  }

  /// Calls `body` with the entries of a list in the order of the file.
  ///
  /// - Complexity: O(*n*) in the length of the list.
  package func forEachEntry(of name: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var place = places[name]
    while let section = place.map({ sections[$0] }) {
      forEachEntry(in: section.lines, body)
      place = section.next
    }
  }

  private func forEachEntry(in lines: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { utf8 in
      Self.forEachLine(of: UnsafeBufferPointer(rebasing: utf8[lines])) { _, _ in
      } entry: { line in
        // Few entries have a space at an end; the others are taken as they lie.
        if line.first(UInt8(ascii: "_"), from: 0) != nil {
          line.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }.withUnsafeBufferPointer(body)
        } else {
          body(line)
        }
        return true
      }
    }
  }
}
