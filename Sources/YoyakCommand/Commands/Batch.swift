import TextAnalysis
import Yoyak

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs one command over all its input records and prints the results in input order.
struct Batch {
  let input: InputOptions
  let format: OutputFormat

  /// Makes a result of every record and prints it.
  ///
  /// - Returns: The status to exit with: of a single record its own, of a batch 1 when any record
  ///   failed.
  func run<Result: Renderable>(
    _ work: @escaping @Sendable (Record) throws -> Result
  ) async -> ExitStatus {
    var reader = RecordReader(input)
    let isBatch = reader.isBatch
    if isBatch, input.title != nil {
      StandardStreams.report(
        "'--title' names one article and the input holds several: leave it out.")
      return .usage
    }
    var printer = ResultPrinter(
      format: format, isBatch: isBatch, tsvColumns: Result.tsvColumns)
    var progress = ProgressLine(isShown: input.progress)
    var status = ExitStatus.done
    let encoding = ResultEncoding(format: format)
    let chunkSize = isBatch ? 8 : 1
    let jobs = input.jobs ?? Self.processorCount
    let documentThreads = isBatch ? 1 : jobs
    await OrderedConcurrentMap.run(
      jobs: jobs,
      next: { Self.chunk(of: &reader, size: chunkSize) },
      transform: { chunk in
        DocumentThreads.$limit.withValue(documentThreads) {
          chunk.map { Self.outcome(of: $0, work, encoding) }
        }
      },
      consume: { outcomes in
        for outcome in outcomes {
          progress.advance()
          if let text = outcome.text { printer.print(text, name: outcome.name) }
          guard let failure = outcome.failure else { continue }
          // The object of a record with nothing in it says so; the batch goes on as it should.
          if isBatch, outcome.text != nil { continue }
          StandardStreams.report(isBatch ? failure.message(on: outcome.name) : "\(failure)")
          status = isBatch ? .someFailed : failure.status
          if input.onError == .fail { return false }
          if input.onError == .emit, outcome.text == nil,
            let text = encoding.object(for: failure, of: outcome.name)
          {
            printer.print(text, name: outcome.name)
          }
        }
        return true
      })
    printer.end()
    progress.end()
    return status
  }

  /// The number of cores.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// What became of a record.
  private struct Outcome: Sendable {
    var name: String
    var text: String?
    var failure: CommandFailure?
  }

  private static func chunk(of reader: inout RecordReader, size: Int) -> [RecordReader.Entry]? {
    var chunk: [RecordReader.Entry] = []
    while chunk.count < size, let entry = reader.next() { chunk.append(entry) }
    return chunk.isEmpty ? nil : chunk
  }

  private static func outcome<Result: Renderable>(
    of entry: RecordReader.Entry, _ work: (Record) throws -> Result, _ encoding: ResultEncoding
  ) -> Outcome {
    do {
      let record = try entry.record.get()
      let result = try work(record)
      if let shortfall = result.shortfall, !encoding.format.hasObjects { throw shortfall }
      return Outcome(
        name: result.name,
        text: result.rendered(by: encoding, passingThrough: record.otherFields),
        failure: result.shortfall)
    } catch {
      return Outcome(name: entry.name, failure: CommandFailure(of: error))
    }
  }
}
