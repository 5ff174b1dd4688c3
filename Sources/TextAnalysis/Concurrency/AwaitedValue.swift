import Dispatch
import Synchronization

/// A value that one thread makes while another waits for it, for a time.
package final class AwaitedValue<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isGiven = DispatchSemaphore(value: 0)

  package init() {}

  /// Gives the value, once.
  package func give(_ value: Value) {
    self.value.withLock { $0 = value }
    isGiven.signal()
  }

  /// The value, or nil when it is not there after so many seconds.
  package func wait(atMost seconds: Double) -> Value? {
    let nanoseconds = min(seconds * 1e9, Double(Int32.max) * 1e9)
    _ = isGiven.wait(timeout: .now() + .nanoseconds(Int(nanoseconds)))
    return value.withLock { $0 }
  }
}
