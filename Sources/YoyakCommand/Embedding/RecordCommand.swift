import ArgumentParser
import TextAnalysis

/// What a command makes of the bytes of one record.
typealias RecordWork = @Sendable ([UInt8]) throws -> [UInt8]

/// What a command does with a whole input.
typealias StreamWork = @Sendable (RunStreams) -> ExitStatus

/// A command whose work is on one record at a time, so that a program can call it without files and
/// streams.
protocol RecordCommand: ParsableCommand {
  /// Reads what the options name, and gives the work.
  func recordWork() throws -> RecordWork
}

/// A command that makes a result of each article.
protocol ArticleCommand: RecordCommand {
  associatedtype Result: Renderable

  var input: InputOptions { get }
  var output: OutputOptions { get }

  /// Reads what the options name, and gives what is done with each article.
  func work() throws -> @Sendable (Record) throws -> Result
}

extension ArticleCommand {
  /// Prints a result of every article of the input.
  ///
  /// - Returns: The status to exit with.
  func runBatch() throws -> ExitStatus {
    try Batch(input: input, output: output).run(try work())
  }

  /// Reads what the options name, and gives what does the same with streams that a program brings.
  func streamWork() throws -> StreamWork {
    let work = try work()
    var encoding = output.encoding
    encoding.terminal = nil
    return { [input, encoding] streams in
      Batch(input: input, encoding: encoding, streams: streams).run(work)
    }
  }

  /// Makes the line that the command prints in a batch of JSONL out of a line of JSONL.
  func recordWork() throws -> RecordWork {
    let work = try work()
    let fields = RecordFields(ofRecordsIn: input)
    let threads = input.jobs ?? 1
    return { bytes in
      let record = try fields.record(fromJSON: bytes)
      let result = try DocumentThreads.$limit.withValue(threads) { try work(record) }
      let line = result.rendered(
        by: ResultEncoding(format: .jsonl), passingThrough: record.otherFields)
      return Array(line.utf8.dropLast())
    }
  }
}

extension RecordFields {
  /// The fields of records that a program brings itself: broken bytes are its mistake, of which no
  /// note on standard error would tell it.
  init(ofRecordsIn input: InputOptions) {
    self.init(input)
    isStrict = true
  }
}
