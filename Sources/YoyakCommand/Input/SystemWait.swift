import Glibc

/// What to do when a call on a descriptor did not go through.
enum SystemWait {
  /// What a descriptor is waited for.
  enum Purpose {
    case reading, writing
  }

  /// Whether the call is to be made again: after a signal at once, and on a descriptor that another
  /// program made non-blocking when it is ready.
  ///
  /// - Parameter reason: The call's `errno`.
  static func canRetry(_ descriptor: Int32, after reason: Int32, for purpose: Purpose) -> Bool {
    if reason == EINTR { return true }
    guard reason == EAGAIN || reason == EWOULDBLOCK else { return false }
    let events = purpose == .reading ? POLLIN : POLLOUT
    var wait = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    return poll(&wait, 1, -1) >= 0 || errno == EINTR
  }
}
