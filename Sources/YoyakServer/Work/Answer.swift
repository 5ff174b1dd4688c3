#if Server
  import Synchronization

  /// A value that one waits for and that is given once; what is given later is dropped.
  final class Answer<Output: Sendable>: Sendable {
    private enum State {
      case open
      case awaited(CheckedContinuation<Result<Output, WorkRefusal>, Never>)
      case given(Result<Output, WorkRefusal>)
    }

    private let state = Mutex(State.open)

    func give(_ result: Result<Output, WorkRefusal>) {
      let continuation = state.withLock {
        state -> CheckedContinuation<Result<Output, WorkRefusal>, Never>? in
        switch state {
        case .open:
          state = .given(result)
          return nil
        case .awaited(let continuation):
          state = .given(result)
          return continuation
        case .given: return nil
        }
      }
      continuation?.resume(returning: result)
    }

    /// The result; asked for by one task.
    var value: Result<Output, WorkRefusal> {
      get async {
        await withCheckedContinuation { continuation in
          let result = state.withLock { state -> Result<Output, WorkRefusal>? in
            if case .given(let result) = state { return result }
            state = .awaited(continuation)
            return nil
          }
          if let result { continuation.resume(returning: result) }
        }
      }
    }
  }
#endif
