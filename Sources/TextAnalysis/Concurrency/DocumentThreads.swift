import Dispatch
import Synchronization

/// The threads that work on one long document.
///
/// What is found out about each sentence or line on its own is worked out in chunks, which several
/// threads take one after the other and whose results are in the order of the chunks: they are the
/// same with any number of threads. A short document is one chunk, since it is done before a thread
/// has begun.
package enum DocumentThreads {
  /// The most threads for a document that the current task works on. A batch, whose documents keep
  /// all cores busy, leaves it at one.
  @TaskLocal package static var limit = 1

  /// The bytes of a chunk, about: a few milliseconds of analysis.
  private static let chunkLength = 1 << 17

  /// The indexes of `ranges`, ascending stretches of a text, in chunks.
  package static func chunks(of ranges: [TextRange]) -> [Range<Int>] {
    guard limit > 1, let first = ranges.first, let last = ranges.last,
      last.upperBound - first.lowerBound >= 2 * chunkLength
    else { return [ranges.indices] }
    var chunks: [Range<Int>] = []
    var start = 0
    for (index, range) in ranges.enumerated()
    where range.upperBound - ranges[start].lowerBound >= chunkLength {
      chunks.append(start..<index + 1)
      start = index + 1
      if start == ranges.count { return chunks }
    }
    chunks.append(start..<ranges.count)
    return chunks
  }

  /// The lines of a text in chunks; the line feed between two chunks is in neither.
  package static func chunks(ofLines utf8: [UInt8]) -> [TextRange] {
    guard limit > 1, utf8.count >= 2 * chunkLength else { return [utf8.indices] }
    var chunks: [TextRange] = []
    var start = 0
    while start + chunkLength < utf8.count,
      let end = utf8[(start + chunkLength)...].firstIndex(of: UInt8(ascii: "\n"))
    {
      chunks.append(start..<end)
      start = end + 1
    }
    return chunks + [start..<utf8.count]
  }

  /// What `work` makes of each number below `count`, in their order.
  ///
  /// - Parameter work: Called once for each number, from several threads at once.
  @inlinable
  package static func map<Result: Sendable>(
    _ count: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    array(count) { buffer in
      // Each number is taken once, and so each element is written by one thread.
      nonisolated(unsafe) let results = buffer
      forEach(count) { results.initializeElement(at: $0, to: work($0)) }
    }
  }

  /// What `transform` makes of each of `ranges`, ascending stretches of a text, in their order.
  @inlinable
  package static func map<Result: Sendable>(
    _ ranges: [TextRange], _ transform: @Sendable (TextRange) -> Result
  ) -> [Result] {
    map(indexesOf: ranges) { transform(ranges[$0]) }
  }

  /// What `transform` makes of the index of each of `ranges`, in their order.
  @inlinable
  package static func map<Result: Sendable>(
    indexesOf ranges: [TextRange], _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    let chunks = chunks(of: ranges)
    return array(ranges.count) { buffer in
      nonisolated(unsafe) let results = buffer
      forEach(chunks.count) { number in
        for index in chunks[number] {
          results.initializeElement(at: index, to: transform(index))
        }
      }
    }
  }

  /// The elements of all parts, one part after the other, as `change` makes them; it is given the
  /// number of the part.
  @inlinable
  package static func joined<Element: Sendable>(
    _ parts: [[Element]], _ change: @Sendable (Element, Int) -> Element
  ) -> [Element] {
    let starts = parts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let count = starts[parts.count]
    return array(count) { buffer in
      nonisolated(unsafe) let elements = buffer
      forEach(parts.count) { number in
        var place = starts[number]
        for element in parts[number] {
          elements.initializeElement(at: place, to: change(element, number))
          place += 1
        }
      }
    }
  }

  /// An array of `count` elements, all of which `fill` writes.
  ///
  /// An empty one is not made so: the library would write its count of 0 into the storage that all empty
  /// arrays share, while other threads read it.
  @inlinable
  package static func array<Element>(
    _ count: Int, _ fill: (UnsafeMutableBufferPointer<Element>) -> Void
  ) -> [Element] {
    if count == 0 { return [] }
    return Array(unsafeUninitializedCapacity: count) { buffer, initializedCount in
      fill(buffer)
      initializedCount = count
    }
  }

  /// Calls `work` once with each number below `count`, from several threads at once.
  @usableFromInline
  package static func forEach(_ count: Int, _ work: @Sendable (Int) -> Void) {
    let threads = min(limit, count)
    guard threads > 1 else {
      for number in 0..<count { work(number) }
      return
    }
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        work(number)
      }
    }
  }
}
