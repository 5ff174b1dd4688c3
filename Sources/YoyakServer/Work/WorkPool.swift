#if Server
  import Dispatch
  import Glibc
  import Synchronization
  import TextAnalysis

  /// Why work was not done.
  enum WorkRefusal: Error, Sendable {
    /// As much is waiting as may.
    case full
    /// It took too long, or waited too long.
    case tooLong
    /// Nobody waits for it any more.
    case cancelled
  }

  /// Tells work that nobody waits for its result any more.
  final class StopSign: Sendable {
    private let isSet = Atomic(false)

    var isRaised: Bool { isSet.load(ordering: .relaxed) }

    func raise() { isSet.store(true, ordering: .relaxed) }
  }

  /// A bounded number of threads with a bounded queue before them.
  ///
  /// Work cannot be stopped from outside: what takes too long is given up by the one who waits for it, and
  /// keeps its thread until it ends, so that no more than so many threads ever work.
  final class WorkPool: Sendable {
    private final class Job: Sendable {
      let run: @Sendable () -> Void

      init(_ run: @escaping @Sendable () -> Void) {
        self.run = run
      }
    }

    private struct State {
      var waiting: [Job] = []
      var running = 0
      var isClosed = false
    }

    private let threads: Int
    private let queue: Int
    private let state = Mutex(State())
    private let arrival = DispatchSemaphore(value: 0)

    /// - Parameters:
    ///   - threads: How many pieces of work are done at once, at least 1.
    ///   - queue: How many more may wait.
    init(threads: Int, queue: Int) {
      precondition(threads >= 1 && queue >= 0, "A pool has a thread at least.")
      self.threads = threads
      self.queue = queue
      for _ in 0..<threads {
        if let thread = SystemThread.start({ self.work() }) { pthread_detach(thread) }
      }
    }

    /// How much is in work and how much waits.
    var load: (running: Int, waiting: Int) {
      state.withLock { ($0.running, $0.waiting.count) }
    }

    /// Lets the threads end when they have done what they are at.
    func close() {
      state.withLock {
        $0.isClosed = true
        $0.waiting = []
      }
      for _ in 0..<threads { arrival.signal() }
    }

    /// Begins work that nobody waits for; false when as much is waiting as may.
    func begin(_ work: @escaping @Sendable () -> Void) -> Bool {
      enqueue(Job(work), isBounded: true)
    }

    /// What `work` gives, done by one of the threads.
    ///
    /// - Parameter work: Is given the sign that says that its result is not wanted any more.
    func run<Output: Sendable>(
      within seconds: Double, _ work: @escaping @Sendable (StopSign) -> Output
    ) async throws(WorkRefusal) -> Output {
      let answer = Answer<Output>()
      let sign = StopSign()
      let job = Job { answer.give(.success(work(sign))) }
      guard enqueue(job, isBounded: true) else { throw .full }
      let giveUp: @Sendable (WorkRefusal) -> Void = { refusal in
        sign.raise()
        self.remove(job)
        answer.give(.failure(refusal))
      }
      let timer = Task {
        try await Task.sleep(for: .seconds(seconds))
        giveUp(.tooLong)
      }
      defer { timer.cancel() }
      let result = await withTaskCancellationHandler {
        await answer.value
      } onCancel: {
        giveUp(.cancelled)
      }
      return try result.get()
    }

    /// The same for a thread that waits, which is one of a bounded number itself: there is room for it
    /// in the queue always.
    func wait<Output: Sendable>(
      atMost seconds: Double, for work: @escaping @Sendable () -> Output
    ) -> Output? {
      let output = AwaitedValue<Output>()
      let job = Job { output.give(work()) }
      guard enqueue(job, isBounded: false) else { return nil }
      let made = output.wait(atMost: seconds)
      if made == nil { remove(job) }
      return made
    }

    private func enqueue(_ job: Job, isBounded: Bool) -> Bool {
      let isTaken = state.withLock { state in
        let isFull = state.running + state.waiting.count >= threads + queue
        if state.isClosed || isBounded && isFull { return false }
        state.waiting.append(job)
        return true
      }
      if isTaken { arrival.signal() }
      return isTaken
    }

    /// Takes work out of the queue that has not begun.
    private func remove(_ job: Job) {
      state.withLock { $0.waiting.removeAll { $0 === job } }
    }

    /// What a thread does.
    private func work() {
      while true {
        arrival.wait()
        let (job, isClosed) = state.withLock { state -> (Job?, Bool) in
          if state.waiting.isEmpty { return (nil, state.isClosed) }
          state.running += 1
          return (state.waiting.removeFirst(), false)
        }
        if isClosed { return }
        guard let job else { continue }
        job.run()
        state.withLock { $0.running -= 1 }
      }
    }
  }
#endif
