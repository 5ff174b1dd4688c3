import TextAnalysis

/// Works on all records of an input for one result that is made of them together; those that cannot be
/// worked on are reported and left out.
struct CollectedRecords {
  /// Whether all records could be worked on.
  private(set) var status = ExitStatus.done
  /// Whether one of them could not be read, rather than holding nothing.
  private(set) var isUnread = false
  /// Whether the first that failed ended the run, as `--on-error fail` asks for.
  private(set) var isGivenUp = false

  /// - Parameters:
  ///   - input: The input; its jobs are the threads, for one long text too.
  ///   - dateField: The field of the date, where it is asked for.
  ///   - work: What is made of a record, by any thread.
  ///   - consume: Takes what was made, in the order of the records; false ends the run.
  init<Output: Sendable>(
    of input: InputOptions, dateField: String? = nil,
    work: @escaping @Sendable (Record) throws -> Output, consume: (Output) -> Bool
  ) {
    var reader = RecordReader(input, dateField: dateField)
    var progress = ProgressLine(input.progress)
    let jobs = input.jobs ?? SystemThread.coreCount
    OrderedThreads.run(
      jobs: jobs,
      next: { reader.next() },
      transform: { entry in
        let made = DocumentThreads.$limit.withValue(jobs) {
          Result { try work(entry.record.get()) }
        }
        return (name: entry.name, made: made)
      },
      consume: { outcome in
        progress.advance()
        switch outcome.made {
        case .success(let output): return consume(output)
        case .failure(let error):
          let failure = CommandFailure(of: error)
          StandardStreams.report(line: failure.message(on: outcome.name))
          status = .someFailed
          isUnread = isUnread || failure.status != .nothingToDo
          isGivenUp = input.onError == .fail
          return !isGivenUp
        }
      })
    progress.end()
  }
}
