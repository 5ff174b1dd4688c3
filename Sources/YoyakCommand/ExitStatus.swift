/// The exit statuses that scripts may rely on.
package enum ExitStatus: Int32 {
  /// Everything was done.
  case done = 0
  /// Some records of a batch failed; each is named on standard error.
  case someFailed = 1
  /// The arguments were wrong.
  case usage = 2
  /// The input could not be read or decoded.
  case unreadable = 3
  /// There is nothing to summarize; the reason is on standard error.
  case nothingToDo = 4
}
