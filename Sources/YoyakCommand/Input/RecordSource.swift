import InputFormats
import TextAnalysis

/// The records of one open input.
protocol RecordSource: AnyObject {
  /// Whether the input may hold only one record, so that its result is no batch; asked before the
  /// first record is taken.
  func holdsOne() -> Bool
  /// Whether ``holdsOne()`` may be true.
  var mayHoldOne: Bool { get }
  /// The next record, or nil after the last.
  func next() -> RecordReader.Entry?
}

extension RecordSource {
  func holdsOne() -> Bool { false }
  var mayHoldOne: Bool { false }
}

/// The records of JSONL, one a line.
final class LineRecords: RecordSource {
  private var source: ByteSource
  private let fields: RecordFields
  private var number = 0
  private var isAtEnd = false
  /// Entries that were read to see whether there is more than one.
  private var ahead: ArraySlice<RecordReader.Entry> = []
  let mayHoldOne: Bool

  /// - Parameter mayHoldOne: Whether a single line is one article and no batch.
  init(_ source: consuming ByteSource, _ fields: RecordFields, mayHoldOne: Bool = false) {
    self.source = source
    self.fields = fields
    self.mayHoldOne = mayHoldOne
  }

  func holdsOne() -> Bool {
    guard mayHoldOne, let first = read() else { return false }
    let second = read()
    ahead = [first] + (second.map { [$0] } ?? [])
    return second == nil
  }

  func next() -> RecordReader.Entry? { ahead.popFirst() ?? read() }

  private func read() -> RecordReader.Entry? {
    guard !isAtEnd else { return nil }
    do {
      while let line = try nextLine() {
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
        let record = Result { () throws(CommandFailure) in try fields.record(fromJSON: line) }
        return RecordReader.Entry(name: "'\(source.name)' line \(number)", record: record)
      }
    } catch {
      isAtEnd = true
      return RecordReader.Entry(
        name: "'\(source.name)' line \(number + 1)", record: .failure(error))
    }
    isAtEnd = true
    return nil
  }

  private func nextLine() throws(CommandFailure) -> [UInt8]? {
    guard var line = try source.readLine() else { return nil }
    number += 1
    if number == 1 { line.removeUTF8Mark() }
    return line
  }
}

/// The records of a JSON array, or of JSON objects one after another.
final class JSONRecords: RecordSource {
  private var source: ByteSource
  private let fields: RecordFields
  private var splitter = JSONSplitter()
  private var values: ArraySlice<[UInt8]> = []
  /// Records that were read with the one before, or to see whether there is more than one.
  private var ahead: ArraySlice<Result<Record, CommandFailure>> = []
  private var isBegun = false
  private var isAnyRead = false
  private var number = 0
  private var isAtEnd = false

  init(_ source: consuming ByteSource, _ fields: RecordFields) {
    self.source = source
    self.fields = fields
  }

  var mayHoldOne: Bool { !splitter.isArray }

  func holdsOne() -> Bool {
    guard let first = nextRecords() else { return false }
    ahead = (first + (nextRecords() ?? []))[...]
    let holdsOne = ahead.count == 1 && !splitter.isArray
    // What is no JSON as a whole is no record that failed among others.
    if holdsOne, case .failure(let failure) = first[0], failure.status == .someFailed,
      !failure.isOfRecord
    {
      ahead = [.failure(unreadable(failure))]
    }
    return holdsOne
  }

  func next() -> RecordReader.Entry? {
    if ahead.isEmpty { ahead = (nextRecords() ?? [])[...] }
    guard let record = ahead.popFirst() else { return nil }
    number += 1
    return RecordReader.Entry(name: "'\(source.name)' record \(number)", record: record)
  }

  /// The records of the next value, which are one but for an object around an array of articles.
  private func nextRecords() -> [Result<Record, CommandFailure>]? {
    guard let value = nextValue() else { return nil }
    let isFirst = !isAnyRead
    isAnyRead = true
    do {
      return try fields.records(fromJSON: value.get()).map { .success($0) }
    } catch {
      guard isFirst, !splitter.isArray, case .success(let bytes) = value,
        bytes.first != UInt8(ascii: "{"), !error.isOfRecord
      else { return [.failure(error)] }
      // What does not even begin as a record is no JSON, and no further piece of it is looked at.
      isAtEnd = true
      values = []
      return [.failure(unreadable(error))]
    }
  }

  /// The failure of the whole input.
  private func unreadable(_ failure: CommandFailure) -> CommandFailure {
    CommandFailure(.unreadable, failure.message(on: "'\(source.name)'"))
  }

  /// The next value of the stream, or why it cannot be read.
  private func nextValue() -> Result<[UInt8], CommandFailure>? {
    do {
      while values.isEmpty {
        if isAtEnd { return nil }
        var bytes = try source.readChunk()
        if !isBegun { bytes.removeUTF8Mark() }
        isBegun = true
        isAtEnd = bytes.isEmpty
        values = splitter.values(of: bytes)[...]
        // What the input cuts off is no object, and its message says so.
        if isAtEnd, splitter.isInside { values = [splitter.rest()] }
      }
    } catch {
      isAtEnd = true
      return .failure(error)
    }
    return values.popFirst().map { .success($0) }
  }
}

/// The rows of a table with a header.
final class TableRecords: RecordSource {
  private var source: ByteSource
  private let fields: RecordFields
  private let header: DelimitedHeader
  private var splitter: DelimitedSplitter
  private var number = 0
  private var isAtEnd = false

  init(
    _ source: consuming ByteSource, _ fields: RecordFields, delimiter: UInt8?
  ) throws(CommandFailure) {
    self.source = source
    self.fields = fields
    var line = try self.source.readLine() ?? []
    line.removeUTF8Mark()
    header = DelimitedHeader(line: line, delimiter: delimiter)
    splitter = DelimitedSplitter(delimiter: header.delimiter)
  }

  func next() -> RecordReader.Entry? {
    do {
      while !isAtEnd {
        var cells: [[UInt8]]?
        if let line = try source.readLine() {
          if line.isEmpty, !splitter.isInside { continue }
          cells = splitter.row(afterLine: line)
        } else {
          isAtEnd = true
          if splitter.isInside { cells = splitter.rest() }
        }
        guard let cells else { continue }
        number += 1
        let record = Result { () throws(CommandFailure) in
          try fields.record(fromCells: cells, header: header)
        }
        return RecordReader.Entry(name: "'\(source.name)' row \(number)", record: record)
      }
      return nil
    } catch {
      isAtEnd = true
      return RecordReader.Entry(name: "'\(source.name)'", record: .failure(error))
    }
  }
}

/// The items of a feed.
final class FeedRecords: RecordSource {
  private let name: String
  private let fields: RecordFields
  private var reader: FeedReader
  private var number = 0

  init(_ source: consuming ByteSource, _ fields: RecordFields) throws(CommandFailure) {
    name = source.name
    self.fields = fields
    let bytes = try source.readToEnd()
    do {
      let declared = TextEncoding.declared(in: bytes)
      let text =
        fields.isStrict
        ? try TextDecoder.decode(bytes, declared: declared)
        : try TextDecoder.decodeReplacing(bytes, declared: declared).text
      reader = FeedReader(text)
    } catch {
      throw CommandFailure(of: error)
    }
  }

  func next() -> RecordReader.Entry? {
    guard let item = reader.next() else { return nil }
    number += 1
    return RecordReader.Entry(
      name: "'\(name)' item \(number)", record: .success(fields.record(from: item)))
  }
}
