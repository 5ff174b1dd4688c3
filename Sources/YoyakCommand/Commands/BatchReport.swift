import Yoyak

/// Prints what became of the records of a batch, in order, and keeps the status to exit with.
struct BatchReport {
  private let input: InputOptions
  private let streams: RunStreams
  private let isBatch: Bool
  private var printer: ResultPrinter
  private var progress: ProgressLine
  private var status = ExitStatus.done
  /// Whether no record has come, not even one of a run that is gone on with.
  private var isEmpty: Bool
  /// Whether no record has held the fields that are read, as when they have other names.
  private var isForeign: Bool
  /// The failure of the only record so far.
  private var soleFailure: CommandFailure?

  /// - Parameters:
  ///   - isBatch: Whether more than one record may come.
  ///   - isFirst: Whether no record was worked on by a run before this one.
  ///   - tsvColumns: The columns of the results, for the head of a table.
  init(
    _ input: InputOptions, _ encoding: ResultEncoding, _ streams: RunStreams, isBatch: Bool,
    isFirst: Bool, tsvColumns: [String]
  ) {
    self.input = input
    self.streams = streams
    self.isBatch = isBatch
    printer = ResultPrinter(
      encoding, isBatch: isBatch, tsvColumns: tsvColumns, write: streams.print)
    progress = ProgressLine(input.progress, isBatch: isBatch)
    isEmpty = isFirst
    isForeign = isFirst && input.files.count <= 1
  }

  /// Prints what became of the next record.
  ///
  /// - Parameter fractionRead: How much of the input has been read, from 0 to 1, where that is known.
  /// - Returns: Whether further records are wanted.
  mutating func take(_ outcome: RecordOutcome, fractionRead: Double?) -> Bool {
    soleFailure = isEmpty ? outcome.failure : nil
    isEmpty = false
    progress.advance(fractionRead: fractionRead)
    if let note = outcome.note { streams.report(note) }
    if let remark = outcome.remark {
      streams.report(line: isBatch ? "\(outcome.name): \(remark)" : remark)
    }
    if let text = outcome.text {
      printer.print(text, name: outcome.name, row: outcome.row)
    }
    isForeign = isForeign && outcome.failure?.isOfRecord == true
    guard printer.isWanted else { return false }
    guard let failure = outcome.failure else { return true }
    return take(failure, of: outcome)
  }

  /// - Returns: Whether the batch goes on behind a record that failed.
  private mutating func take(_ failure: CommandFailure, of outcome: RecordOutcome) -> Bool {
    // The object of a record with nothing in it says so; the batch goes on as it should.
    if isBatch, outcome.text != nil, failure.status == .nothingToDo { return true }
    streams.report(line: isBatch ? failure.message(on: outcome.name) : "\(failure)")
    status = isBatch && !isSoleInput(failure) ? .someFailed : failure.status
    if input.onError == .fail { return false }
    if input.onError == .emit, outcome.text == nil {
      printer.print(failure, of: outcome.name)
    }
    return true
  }

  /// Prints what is behind the last record.
  ///
  /// - Parameter heldOne: Whether the input turned out to hold a single record.
  /// - Returns: The status to exit with.
  mutating func end(heldOne: Bool) -> ExitStatus {
    printer.end()
    progress.end()
    if isBatch, heldOne, let soleFailure {
      if status == .done { streams.report(line: "\(soleFailure)") }
      return isForeign ? .unreadable : soleFailure.status
    }
    guard isEmpty else { return isForeign && status == .someFailed ? .unreadable : status }
    streams.report("\(NothingToSummarize.noText)")
    return .nothingToDo
  }

  /// Whether a failure is that of the only file, which then could not be read at all.
  private func isSoleInput(_ failure: CommandFailure) -> Bool {
    failure.status == .unreadable && input.files.count <= 1
  }
}
