/// Applies a function to a stream of inputs on several threads and hands on the results in input
/// order, holding only a bounded number of them at a time.
public enum OrderedConcurrentMap {
  /// Runs until `next` gives nil, `consume` returns false or either throws, or until the task is
  /// cancelled: then no further input is taken, and what was begun is finished and handed on.
  ///
  /// - Parameters:
  ///   - jobs: How many inputs are worked on at once, at least 1.
  ///   - isolation: The actor of the caller.
  ///   - next: Gives the next input, or nil after the last; called on the caller's task.
  ///   - transform: The work; called on several threads.
  ///   - consume: Takes the results in input order, on the caller's task; false ends the run.
  /// - Complexity: At most 4 × `jobs` inputs and results are held.
  public static func run<Input: Sendable, Output: Sendable>(
    jobs: Int,
    isolation: isolated (any Actor)? = #isolation,
    next: () async throws -> Input?,
    transform: @escaping @Sendable (Input) -> Output,
    consume: (Output) async throws -> Bool
  ) async rethrows {
    precondition(jobs >= 1, "At least one job is needed.")
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var started = 0
      var finished = 0
      var consumed = 0
      var isAtEnd = false
      var waiting: [Int: Output] = [:]
      while true {
        while !isAtEnd, started - finished < jobs, (started - consumed) / 4 < jobs {
          guard !Task.isCancelled, let input = try await next() else {
            isAtEnd = true
            break
          }
          let number = started
          started += 1
          group.addTask { (number, transform(input)) }
        }
        guard let (number, output) = try await group.next() else { return }
        finished += 1
        waiting[number] = output
        while let output = waiting.removeValue(forKey: consumed) {
          consumed += 1
          guard try await consume(output) else {
            group.cancelAll()
            return
          }
        }
      }
    }
  }
}
