import Glibc
import TextAnalysis

/// A limit to what one piece of work may take.
package protocol WorkLimit: Sendable {
  /// What the work may not take longer than, for messages.
  var name: String { get }
  /// What `work` gives, or nil when it takes too long.
  func run<Output: Sendable>(_ work: @escaping @Sendable () -> Output) -> Output?
}

/// The limit of `--timeout`.
struct TimeLimit: WorkLimit {
  let seconds: Double

  var name: String { "\(seconds) seconds ('--timeout')" }

  /// What `work` gives, or nil when it takes longer.
  ///
  /// The work is done by a thread of its own. One that takes too long is left to itself, since work
  /// cannot be stopped from outside; it ends with the program at the latest.
  func run<Output: Sendable>(_ work: @escaping @Sendable () -> Output) -> Output? {
    let output = AwaitedValue<Output>()
    // Without another thread the work is done here, however long it takes.
    guard let thread = SystemThread.start({ output.give(work()) }) else { return work() }
    pthread_detach(thread)
    return output.wait(atMost: seconds)
  }
}
