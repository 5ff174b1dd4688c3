import Dispatch
import Glibc
import Synchronization

/// Works on a stream of inputs with several threads and hands on the results in input order.
///
/// An input is worked on as soon as it is read, and its result handed on as soon as it and all before
/// it are there: whoever waits for the next line of a pipe holds nothing back. The calling thread is
/// one of the workers, so that one job needs no other thread, and where no thread can be made the work
/// is done all the same.
package enum OrderedThreads {
  /// More threads than this are of no use on any machine.
  private static let mostThreads = 512

  /// Runs until `next` gives nil or `consume` returns false.
  ///
  /// - Parameters:
  ///   - jobs: How many inputs are worked on at once, at least 1.
  ///   - next: Gives the next input, or nil after the last; called by one thread at a time.
  ///   - transform: The work; called by several threads.
  ///   - consume: Takes the results in input order, called by one thread at a time; false ends the run.
  /// - Complexity: At most 4 × `jobs` inputs and results are held.
  package static func run<Input, Output>(
    jobs: Int, next: () -> Input?, transform: @Sendable (Input) -> Output,
    consume: (Output) -> Bool
  ) {
    precondition(jobs >= 1, "At least one job is needed.")
    guard jobs > 1 else {
      while let input = next(), consume(transform(input)) {}
      return
    }
    let count = min(jobs, mostThreads)
    withoutActuallyEscaping(next) { next in
      withoutActuallyEscaping(transform) { transform in
        withoutActuallyEscaping(consume) { consume in
          let work = OrderedWork(
            workers: count, next: next, transform: transform, consume: consume)
          let threads = (1..<count).compactMap { _ in SystemThread.start { work.run() } }
          work.run()
          for thread in threads { pthread_join(thread, nil) }
        }
      }
    }
  }
}

/// The state that the workers share: each part is touched under its own lock only.
private final class OrderedWork<Input, Output>: @unchecked Sendable {
  private let workers: Int
  private let next: () -> Input?
  private let transform: @Sendable (Input) -> Output
  private let consume: (Output) -> Bool

  private let reading = Mutex(())
  private var started = 0
  private var isAtEnd = false

  private let writing = Mutex(())
  private var waiting: [Int: Output] = [:]
  private var consumed = 0
  private let isStopped = Atomic(false)

  /// One for each input that may still be read before a result is handed on.
  private let room = DispatchSemaphore(value: 0)

  init(
    workers: Int, next: @escaping () -> Input?, transform: @escaping @Sendable (Input) -> Output,
    consume: @escaping (Output) -> Bool
  ) {
    self.workers = workers
    self.next = next
    self.transform = transform
    self.consume = consume
    for _ in 0..<4 * workers { room.signal() }
  }

  /// What one worker does.
  func run() {
    while true {
      room.wait()
      guard let (number, input) = take() else {
        room.signal()
        return
      }
      hand(on: transform(input), number: number)
    }
  }

  private func take() -> (number: Int, input: Input)? {
    reading.withLock { _ in
      guard !isAtEnd, !isStopped.load(ordering: .relaxed), let input = next() else {
        isAtEnd = true
        return nil
      }
      started += 1
      return (started - 1, input)
    }
  }

  private func hand(on output: Output, number: Int) {
    writing.withLock { _ in
      waiting[number] = output
      while !isStopped.load(ordering: .relaxed), let output = waiting.removeValue(forKey: consumed)
      {
        consumed += 1
        room.signal()
        if consume(output) { continue }
        isStopped.store(true, ordering: .relaxed)
        // Those who wait for room find that there is nothing more to do.
        for _ in 0..<workers { room.signal() }
      }
    }
  }
}
