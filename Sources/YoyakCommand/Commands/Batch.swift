import ArticlePages
import TextAnalysis
import Yoyak

/// Runs one command over all its input records and prints the results in input order.
struct Batch {
  private let input: InputOptions
  private let encoding: ResultEncoding
  private let streams: RunStreams
  /// How many records an output that is gone on with holds already.
  private let finished: Int

  /// - Throws: ``CommandFailure`` when the file for the results is read too or cannot be written.
  init(input: InputOptions, output: OutputOptions) throws(CommandFailure) {
    let finished = try output.open(reading: input.files)
    self.init(input: input, encoding: output.encoding, finished: finished)
  }

  /// - Parameters:
  ///   - streams: Where the input comes from, and where results and messages go.
  ///   - finished: How many of the first records are not to be worked on.
  init(
    input: InputOptions, encoding: ResultEncoding, streams: RunStreams = .standard,
    finished: Int = 0
  ) {
    self.input = input
    self.encoding = encoding
    self.streams = streams
    self.finished = finished
  }

  /// Makes a result of every record and prints it.
  ///
  /// - Returns: The status to exit with: of a single record its own, of a batch 1 when any record
  ///   failed.
  func run<Result: Renderable>(
    _ work: @escaping @Sendable (Record) throws -> Result
  ) -> ExitStatus {
    // A line for every record is the same for one record and for many, so that the first line of a
    // stream need not wait for the second.
    var reader = RecordReader(
      input, streams: streams, expectsMany: encoding.format == .jsonl)
    let isBatch = reader.isBatch
    if isBatch, input.title != nil {
      streams.report(
        "'--title' names one article and the input holds several: leave it out.")
      return .usage
    }
    var printer = ResultPrinter(
      encoding, isBatch: isBatch, tsvColumns: Result.tsvColumns, write: streams.print)
    var progress = ProgressLine(input.progress, isBatch: isBatch)
    var soleFailure: CommandFailure?
    var status = ExitStatus.done
    var isEmpty = finished == 0
    // Whether no record has held the fields that are read, as when they have other names.
    var isForeign = finished == 0 && input.files.count <= 1
    let jobs = input.jobs ?? SystemThread.coreCount
    let documentThreads = isBatch ? 1 : jobs
    let limit = streams.limit ?? input.timeout.map { TimeLimit(seconds: $0) }
    let readingProgress = reader.progress
    for _ in 0..<finished where reader.next() == nil { break }
    OrderedThreads.run(
      jobs: jobs,
      next: { reader.next() },
      transform: { [encoding] entry in
        Self.outcome(of: entry, within: limit, encoding) {
          DocumentThreads.$limit.withValue(documentThreads) {
            Self.outcome(of: entry, work, encoding)
          }
        }
      },
      consume: { outcome in
        soleFailure = isEmpty ? outcome.failure : nil
        isEmpty = false
        progress.advance(fractionRead: readingProgress.fraction)
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
        // The object of a record with nothing in it says so; the batch goes on as it should.
        if isBatch, outcome.text != nil, failure.status == .nothingToDo { return true }
        streams.report(line: isBatch ? failure.message(on: outcome.name) : "\(failure)")
        status = isBatch && !isSoleInput(failure) ? .someFailed : failure.status
        if input.onError == .fail { return false }
        if input.onError == .emit, outcome.text == nil {
          printer.print(failure, of: outcome.name)
        }
        return true
      })
    printer.end()
    progress.end()
    if isBatch, reader.heldOne, let soleFailure {
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

  /// What became of a record.
  private struct Outcome: Sendable {
    var name: String
    var text: String?
    var failure: CommandFailure?
    /// That bytes of the record were replaced.
    var note: String?
    /// What is missing in the text, where the text does not say it.
    var remark: String?
    /// The line in the index of a page.
    var row: IndexRow?
  }

  /// What `work` makes of a record, or when it takes too long an object that says so.
  private static func outcome(
    of entry: RecordReader.Entry, within limit: (any WorkLimit)?, _ encoding: ResultEncoding,
    _ work: @escaping @Sendable () -> Outcome
  ) -> Outcome {
    guard let limit else { return work() }
    if let outcome = limit.run(work) { return outcome }
    let failure = CommandFailure(
      .someFailed, "the record took longer than \(limit.name) and was given up.")
    let record = try? entry.record.get()
    return Outcome(
      name: entry.name,
      text: encoding.format.hasObjects
        ? encoding.object(
          GivenUpRecord(id: record?.id ?? .null, reason: failure.description),
          passingThrough: record?.otherFields ?? [:]) : nil,
      failure: failure)
  }

  private static func outcome<Result: Renderable>(
    of entry: RecordReader.Entry, _ work: (Record) throws -> Result, _ encoding: ResultEncoding
  ) -> Outcome {
    do {
      let record = try entry.record.get()
      let result = try work(record)
      let note = record.note(onReplacedBytes: result.replacedBytes)
      let tellsShortfall = encoding.format.hasObjects || result.section != nil
      if let shortfall = result.shortfall, !tellsShortfall {
        return Outcome(name: entry.name, failure: shortfall, note: note)
      }
      return Outcome(
        name: result.name,
        text: result.rendered(by: encoding, passingThrough: record.otherFields),
        failure: result.shortfall, note: note,
        remark: tellsShortfall ? nil : result.remark, row: result.section?.row)
    } catch {
      return Outcome(name: entry.name, failure: CommandFailure(of: error))
    }
  }
}

/// What is printed in place of the result of a record that took too long.
private struct GivenUpRecord: JSONObject {
  let id: JSONValue
  let reason: String

  func writeFields(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("reason", reason)
  }
}
