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
    for _ in 0..<finished where reader.next() == nil { break }
    let jobs = input.jobs ?? SystemThread.coreCount
    let documentThreads = isBatch ? 1 : jobs
    let limit = streams.limit ?? input.timeout.map { TimeLimit(seconds: $0) }
    let progress = reader.progress
    var report = BatchReport(
      input, encoding, streams, isBatch: isBatch, isFirst: finished == 0,
      tsvColumns: Result.tsvColumns)
    OrderedThreads.run(
      jobs: jobs,
      next: { reader.next() },
      transform: { [encoding] entry in
        RecordOutcome(of: entry, within: limit, encoding) {
          DocumentThreads.$limit.withValue(documentThreads) {
            RecordOutcome(of: entry, encoding, work)
          }
        }
      },
      consume: { report.take($0, fractionRead: progress.fraction) })
    return report.end(heldOne: reader.heldOne)
  }
}
