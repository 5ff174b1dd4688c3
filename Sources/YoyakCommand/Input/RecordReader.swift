import TextAnalysis

/// Reads the records of all input files, one after another, in flat memory.
struct RecordReader {
  /// What one step of reading gives: a record or what was wrong with it, and where it stands.
  struct Entry: Sendable {
    /// How messages name the record: the file, and the line in a JSONL file.
    var name: String
    var record: Result<Record, CommandFailure>
  }

  private let fields: RecordFields
  private let format: InputFormat?
  private let title: String?
  private var paths: ArraySlice<String>
  private var lines: LineSource?

  init(_ options: InputOptions) {
    fields = RecordFields(
      text: options.textField, title: options.titleField, id: options.idField,
      keepsOthers: options.passThrough)
    format = options.inputFormat
    title = options.title
    paths = (options.files.isEmpty ? ["-"] : options.files)[...]
  }

  /// The next record in input order, or nil after the last.
  mutating func next() -> Entry? {
    while true {
      if let entry = nextLine() { return entry }
      guard let path = paths.popFirst() else { return nil }
      do {
        let format = format ?? InputFormat(path: path)
        var source = try ByteSource(path: path)
        if format == .jsonl {
          lines = LineSource(source)
        } else {
          let bytes = try source.readToEnd()
          if self.format == nil, format == .text { Self.warn(of: bytes, from: path) }
          let content = format == .html ? Record.Content.html(bytes) : .text(bytes)
          let record = Record(id: .string(path), title: title, content: content)
          return Entry(name: "'\(path)'", record: .success(record))
        }
      } catch {
        return Entry(name: "'\(path)'", record: .failure(error))
      }
    }
  }

  /// Says so when an input that is read as text for want of an option looks like something else.
  private static func warn(of bytes: [UInt8], from path: String) {
    let seen = InputFormat(seenIn: bytes)
    guard seen != .text else { return }
    StandardStreams.report(
      "'\(path)' is read as text but looks like \(seen.rawValue.uppercased()): give "
        + "'--input-format \(seen.rawValue)' to read it as that, '--input-format text' to say that "
        + "it is text.")
  }

  /// The record on the next line that is not blank, while a JSONL file is open.
  private mutating func nextLine() -> Entry? {
    guard let lines else { return nil }
    do {
      while let line = try lines.next() {
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
        let record = Result { () throws(CommandFailure) in try fields.record(fromJSON: line) }
        return Entry(name: "'\(lines.name)' line \(lines.number)", record: record)
      }
    } catch {
      self.lines = nil
      return Entry(name: "'\(lines.name)' line \(lines.number + 1)", record: .failure(error))
    }
    self.lines = nil
    return nil
  }
}

/// The lines of one open file, with the number of the last one read.
private final class LineSource {
  private var source: ByteSource
  private(set) var number = 0
  var name: String { source.name }

  init(_ source: consuming ByteSource) {
    self.source = source
  }

  func next() throws(CommandFailure) -> [UInt8]? {
    guard var line = try source.readLine() else { return nil }
    number += 1
    let mark = [UInt8].utf8Mark
    if number == 1, line.starts(with: mark) { line.removeFirst(mark.count) }
    if number == 1, line.starts(with: [0xFF, 0xFE]) || line.starts(with: [0xFE, 0xFF]) {
      number = 0
      throw CommandFailure(
        .unreadable,
        "JSONL is not read in UTF-16: convert it first, for instance with "
          + "iconv -f UTF-16 -t UTF-8 FILE.")
    }
    return line
  }
}
