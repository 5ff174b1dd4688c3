import TextAnalysis

/// Applies a function to a stream of inputs on several threads and hands on the results in input
/// order, holding only a bounded number of them at a time.
///
/// The stream is read by a task of its own, so that a result is handed on as soon as it and those
/// before it are there, however long the next input takes to come.
public enum OrderedConcurrentMap {
  /// Runs until the sequence ends, `consume` returns false or either throws, or until the task is
  /// cancelled: then no further input is taken, and what was begun is finished and handed on.
  ///
  /// - Parameters:
  ///   - jobs: How many inputs are worked on at once, at least 1.
  ///   - inputs: The inputs; the next is asked for only when there is room.
  ///   - isolation: The actor of the caller.
  ///   - transform: The work; called on several threads.
  ///   - consume: Takes the results in input order, on the caller's task; false ends the run.
  /// - Throws: `InvalidOption` when there are no jobs, and what the sequence or `consume` throws.
  /// - Complexity: At most 4 × `jobs` inputs and results are held.
  public static func run<Inputs: AsyncSequence & Sendable, Output: Sendable>(
    jobs: Int,
    over inputs: Inputs,
    isolation: isolated (any Actor)? = #isolation,
    transform: @escaping @Sendable (Inputs.Element) -> Output,
    consume: (Output) async throws -> Bool
  ) async throws where Inputs.Element: Sendable {
    try InvalidOption.requireAtLeast(1, "jobs", jobs)
    let results = OrderedResults<Output>(room: jobs < Int.max / 4 ? 4 * jobs : jobs)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await read(inputs, jobs: jobs, transform, into: results) }
      while let output = try await results.next() {
        guard try await consume(output) else { break }
      }
      await results.stop()
      group.cancelAll()
    }
  }

  /// Reads the inputs and works on as many at once as there are jobs.
  private static func read<Inputs: AsyncSequence & Sendable, Output: Sendable>(
    _ inputs: Inputs, jobs: Int, _ transform: @escaping @Sendable (Inputs.Element) -> Output,
    into results: OrderedResults<Output>
  ) async where Inputs.Element: Sendable {
    var count = 0
    var failure: (any Error)?
    await withTaskGroup(of: Void.self) { group in
      var running = 0
      do {
        var iterator = inputs.makeAsyncIterator()
        while await results.hasRoom(forInput: count), !Task.isCancelled,
          let input = try await iterator.next()
        {
          let number = count
          count += 1
          running += 1
          group.addTask { await results.put(transform(input), number: number) }
          if running >= jobs {
            await group.next()
            running -= 1
          }
        }
      } catch {
        failure = error
      }
    }
    await results.end(after: count, failure)
  }
}

/// Results on their way from those who make them, in any order, to one who takes them in order.
private actor OrderedResults<Output: Sendable> {
  /// How many inputs may be read beyond the results that were taken.
  private let room: Int
  private var waiting: [Int: Output] = [:]
  private var taken = 0
  private var total: Int?
  private var failure: (any Error)?
  private var isStopped = false
  /// Who waits for the next result.
  private var taker: CheckedContinuation<Void, Never>?
  /// Who waits for room, on the side of the inputs.
  private var reader: CheckedContinuation<Void, Never>?

  init(room: Int) {
    self.room = room
  }

  /// Waits until an input may be read; false when no more are wanted.
  func hasRoom(forInput number: Int) async -> Bool {
    while !isStopped, number - taken >= room {
      await withCheckedContinuation { reader = $0 }
    }
    return !isStopped
  }

  func put(_ output: Output, number: Int) {
    waiting[number] = output
    wake(&taker)
  }

  /// Says that no results come beyond the first `count`.
  func end(after count: Int, _ failure: (any Error)?) {
    total = count
    self.failure = failure
    wake(&taker)
  }

  func stop() {
    isStopped = true
    wake(&reader)
  }

  /// The next result, or nil after the last.
  ///
  /// - Throws: What reading the inputs threw, after the results before it.
  func next() async throws -> Output? {
    while true {
      if let output = waiting.removeValue(forKey: taken) {
        taken += 1
        wake(&reader)
        return output
      }
      if taken == total {
        if let failure { throw failure }
        return nil
      }
      await withCheckedContinuation { taker = $0 }
    }
  }

  private func wake(_ sleeper: inout CheckedContinuation<Void, Never>?) {
    sleeper?.resume()
    sleeper = nil
  }
}
