import Dispatch
import Glibc
import Synchronization
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
    let result = Result<Output>()
    let thread = SystemThread.start {
      result.output.withLock { [output = work()] in $0 = output }
      result.isDone.signal()
    }
    // Without another thread the work is done here, however long it takes.
    guard let thread else { return work() }
    pthread_detach(thread)
    let nanoseconds = min(seconds * 1e9, Double(Int32.max) * 1e9)
    _ = result.isDone.wait(timeout: .now() + .nanoseconds(Int(nanoseconds)))
    return result.output.withLock { $0 }
  }

  private final class Result<Output: Sendable>: Sendable {
    let output = Mutex<Output?>(nil)
    let isDone = DispatchSemaphore(value: 0)
  }
}
