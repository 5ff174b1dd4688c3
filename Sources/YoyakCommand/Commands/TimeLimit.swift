import Dispatch
import Glibc
import Synchronization

/// A limit to the time that one piece of work may take.
enum TimeLimit {
  /// What `work` gives, or nil when it takes longer than `seconds`.
  ///
  /// The work is done by a thread of its own. One that takes too long is left to itself, since work
  /// cannot be stopped from outside; it ends with the program at the latest.
  static func run<Output: Sendable>(
    seconds: Double, _ work: @escaping @Sendable () -> Output
  ) -> Output? {
    let result = Result<Output>()
    var thread = pthread_t()
    let context = Unmanaged.passRetained(
      Body {
        result.output.withLock { [output = work()] in $0 = output }
        result.isDone.signal()
      })
    let status = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    guard status == 0 else {
      // Without another thread the work is done here, however long it takes.
      context.release()
      return work()
    }
    pthread_detach(thread)
    let nanoseconds = min(seconds * 1e9, Double(Int32.max) * 1e9)
    _ = result.isDone.wait(timeout: .now() + .nanoseconds(Int(nanoseconds)))
    return result.output.withLock { $0 }
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  private final class Result<Output: Sendable>: Sendable {
    let output = Mutex<Output?>(nil)
    let isDone = DispatchSemaphore(value: 0)
  }
}
