import LinearAlgebra

/// A queue of candidates whose gains only fall while others are taken, so that most of them need
/// not be computed again.
///
/// Source: Minoux 1978, "Accelerated Greedy Algorithms for Maximizing Submodular Set Functions". A
/// gain is an upper bound of what it will be later: the candidate on top is computed anew and taken
/// when it stays on top. Gains are compared rounded, ties go to the smaller number.
struct LazyGainQueue {
  private var heap: [(gain: Double, candidate: Int)]

  /// - Parameter gains: The gain of each candidate from 0, before anything is taken.
  init(_ gains: [Double]) {
    heap = gains.enumerated().map { ($1.quantized, $0) }
      .sorted { ($1.0, $0.1) < ($0.0, $1.1) }
  }

  /// Takes out the candidate of the largest gain, or nil when none is open.
  ///
  /// - Parameters:
  ///   - gain: The gain of a candidate now, at most what it was before.
  ///   - isOpen: Whether a candidate can be taken; one that cannot is dropped for good.
  mutating func popBest(gain: (Int) -> Double, isOpen: (Int) -> Bool) -> Int? {
    guard let best = best(gain: gain, isOpen: isOpen) else { return nil }
    removeBest()
    return best
  }

  /// The candidate of the largest gain, which stays in the queue, or nil when none is open; the
  /// arguments are those of ``popBest(gain:isOpen:)``.
  mutating func best(gain: (Int) -> Double, isOpen: (Int) -> Bool) -> Int? {
    while let top = heap.first {
      guard isOpen(top.candidate) else {
        removeBest()
        continue
      }
      let now = gain(top.candidate).quantized
      if now >= top.gain { return top.candidate }
      heap[0].gain = now
      siftDown()
    }
    return nil
  }

  /// Takes out what ``best(gain:isOpen:)`` just gave.
  mutating func removeBest() {
    let last = heap.removeLast()
    guard !heap.isEmpty else { return }
    heap[0] = last
    siftDown()
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if precedes(heap[child], heap[best]) { best = child }
      }
      if best == parent { return }
      heap.swapAt(parent, best)
      parent = best
    }
  }

  private func precedes(
    _ first: (gain: Double, candidate: Int), _ second: (gain: Double, candidate: Int)
  ) -> Bool {
    (second.gain, first.candidate) < (first.gain, second.candidate)
  }
}
