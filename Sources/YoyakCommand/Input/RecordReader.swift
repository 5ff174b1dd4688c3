import InputFormats
import TextAnalysis

/// Reads the records of all input files, one after another, in flat memory.
struct RecordReader {
  /// What one step of reading gives: a record or what was wrong with it, and where it stands.
  struct Entry: Sendable {
    /// How messages name the record: the file, and the line or number in a file of records.
    var name: String
    var record: Result<Record, CommandFailure>
  }

  private let streams: RunStreams
  private let fields: RecordFields
  private let format: InputFormat?
  private let title: String?
  private let isRecursive: Bool
  private var paths: ArraySlice<String>
  /// The records that may still be read.
  private var remaining: Int
  private var records: (any RecordSource)?
  /// The first input, when it has been opened to see what it holds.
  private var ahead: Entry?
  /// Whether more than one record may come.
  private(set) var isBatch = false
  /// How many records have been read.
  private var count = 0
  /// Whether the input in work may hold one record that is none of a batch.
  private var mayHoldOne = false
  /// How much of the inputs has been read.
  let progress: ReadingProgress

  /// - Parameters:
  ///   - streams: Where the input of the name `-` comes from.
  ///   - expectsMany: Whether the records are to be taken for a batch, without waiting to see whether
  ///     there is a second one.
  ///   - dateField: The field of the date, where it is asked for.
  init(
    _ options: InputOptions, streams: RunStreams = .standard, expectsMany: Bool = false,
    dateField: String? = nil
  ) {
    self.streams = streams
    progress = ReadingProgress(options.files)
    var fields = RecordFields(options)
    fields.date = dateField
    self.fields = fields
    format = options.inputFormat
    title = options.title
    isRecursive = options.recursive
    remaining = options.limit ?? .max
    paths = (options.files.isEmpty ? ["-"] : options.files)[...]
    lookAhead(expectsMany)
  }

  /// Whether all that was read is one record, of an input that holds one or many.
  var heldOne: Bool { count == 1 && mayHoldOne }

  /// Opens the first input: whether results are those of a batch must be known before the first.
  private mutating func lookAhead(_ expectsMany: Bool) {
    let isSeveral = paths.count > 1 || (isRecursive && paths.contains { Folder.isFolder($0) })
    ahead = openNext()
    mayHoldOne = !isSeveral && records?.mayHoldOne == true
    isBatch = isSeveral || records.map { expectsMany || !$0.holdsOne() } ?? false
  }

  /// The next record in input order, or nil after the last.
  mutating func next() -> Entry? {
    guard remaining > 0 else { return nil }
    while true {
      if var entry = nextEntry() {
        remaining -= 1
        count += 1
        entry.record = entry.record.map { record in
          var record = record
          record.number = count
          return record
        }
        return entry
      }
      if records == nil, paths.isEmpty { return nil }
    }
  }

  /// What is at hand, or nil when the input in work is at its end and the next one has been opened.
  private mutating func nextEntry() -> Entry? {
    if let entry = ahead {
      ahead = nil
      return entry
    }
    if let source = records {
      if let entry = source.next() { return entry }
      mayHoldOne = mayHoldOne && source.mayHoldOne
      records = nil
      if paths.isEmpty { return nil }
    }
    return openNext()
  }

  /// Opens the next input: gives its one record, or sets ``records`` where it holds any number.
  private mutating func openNext() -> Entry? {
    guard let path = paths.popFirst() else { return nil }
    do {
      if path != "-", Folder.isFolder(path) {
        try openFolder(path)
        return nil
      }
      var source =
        path == "-"
        ? ByteSource(
          name: path, streams.input, mostUnpackedBytes: streams.mostUnpackedBytes,
          progress: progress)
        : try ByteSource(path: path, progress: progress)
      let format = try format(of: &source)
      if format.holdsRecords {
        if format != .feed, let text = try utf8(of: &source) {
          source = ByteSource(name: path, text)
        }
        records = try recordSource(consume source, format)
        return nil
      }
      let name = source.name
      let content = Record.Content.document(try source.readToEnd(), format)
      let record = Record(id: .string(name), title: title, content: content)
      return Entry(name: "'\(name)'", record: .success(record))
    } catch {
      return Entry(name: "'\(FileName.shown(path))'", record: .failure(error))
    }
  }

  /// The format that was asked for, or the one that the input is found to be in.
  private func format(of source: inout ByteSource) throws(CommandFailure) -> InputFormat {
    if let format { return format }
    let textField = fields.text
    let head = try source.peek(InputFormat.headLength) { head in
      InputFormat.isToldByFirstLines(of: head, textField: textField)
    }
    do {
      return try InputFormat.recognized(
        in: head, path: source.name == "-" ? nil : source.name, textField: fields.text)
    } catch {
      throw CommandFailure(.unreadable, "'\(source.name)': \(error)")
    }
  }

  /// The whole input in UTF-8 where it is UTF-16, the bytes of which are no lines and cells.
  private func utf8(of source: inout ByteSource) throws(CommandFailure) -> ByteOrigin? {
    // Never waits for more than the mark of UTF-16: the next record may come much later.
    let head = try source.peek(InputFormat.headLength) { $0.count >= 2 }
    guard
      head.starts(with: [0xFE, 0xFF]) || head.prefix(4096).contains(0)
        || head.starts(with: [0xFF, 0xFE])
    else { return nil }
    let encoding = TextDecoder.encoding(of: Array(head.prefix(head.count / 2 * 2)))
    guard encoding == .utf16LittleEndian || encoding == .utf16BigEndian else { return nil }
    var text: [UInt8]
    do {
      let bytes = try source.readToEnd()
      text =
        fields.isStrict
        ? try TextDecoder.decode(bytes).utf8 : try TextDecoder.decodeReplacing(bytes).text.utf8
    } catch {
      throw CommandFailure(of: error)
    }
    return .pieces { () throws(CommandFailure) in
      defer { text = [] }
      return text
    }
  }

  private func recordSource(
    _ source: consuming ByteSource, _ format: InputFormat
  ) throws(CommandFailure) -> any RecordSource {
    let isNamed = self.format != nil || InputFormat(path: source.name) != nil
    return switch format {
    case .json: JSONRecords(source, fields)
    case .csv: try TableRecords(source, fields, delimiter: nil)
    case .tsv: try TableRecords(source, fields, delimiter: 0x09)
    case .feed: try FeedRecords(source, fields)
    default: LineRecords(source, fields, mayHoldOne: !isNamed)
    }
  }

  /// Puts the files of a folder that can be read in its place.
  private mutating func openFolder(_ path: String) throws(CommandFailure) {
    guard isRecursive else {
      throw CommandFailure(
        .unreadable,
        "'\(FileName.shown(path))' is a folder: give '--recursive' to read the files in it.")
    }
    let files = try Folder.allFiles(in: path).filter { InputFormat.isReadable(path: $0) }
    if files.isEmpty {
      let endings = InputFormat.allCases.flatMap(\.endings).joined(separator: ", ")
      throw CommandFailure(
        .unreadable, "'\(FileName.shown(path))' holds no file with a known ending: \(endings).")
    }
    paths = files + paths
  }
}
