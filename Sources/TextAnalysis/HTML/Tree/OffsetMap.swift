/// Leads from a text that was taken out of another back to the places it was taken from.
public struct OffsetMap: Sendable, Hashable {
  /// A stretch of the new text and where it comes from.
  private struct Run: Hashable {
    /// UTF-8 offset in the new text.
    var start: Int
    /// UTF-8 offset in the original.
    var origin: Int
    /// The length of what it was made from.
    var originLength: Int
    /// Whether the original stands there byte for byte.
    var isVerbatim: Bool
  }

  private var runs: [Run] = []
  private var length = 0
  init() {}

  /// Notes that the next `count` bytes of the new text stand in the original at `origin`.
  mutating func appendVerbatim(_ count: Int, from origin: Int) {
    if let last = runs.last, last.isVerbatim, last.origin + length - last.start == origin {
      length += count
      runs[runs.count - 1].originLength += count
      return
    }
    runs.append(Run(start: length, origin: origin, originLength: count, isVerbatim: true))
    length += count
  }

  /// Notes that the next `count` bytes of the new text were made from those at `origin`.
  mutating func append(_ count: Int, madeFrom origin: TextRange) {
    runs.append(
      Run(
        start: length, origin: origin.lowerBound, originLength: origin.count, isVerbatim: false))
    length += count
  }

  /// Notes that the next bytes of the new text are those at `range` of the text that `other` leads
  /// back from.
  mutating func append(_ other: OffsetMap, _ range: TextRange) {
    var place = other.index(of: range.lowerBound)
    while place < other.runs.count, other.runs[place].start < range.upperBound {
      let run = other.runs[place]
      let end = place + 1 < other.runs.count ? other.runs[place + 1].start : other.length
      let (start, stop) = (max(run.start, range.lowerBound), min(end, range.upperBound))
      if run.isVerbatim {
        appendVerbatim(stop - start, from: run.origin + start - run.start)
      } else {
        append(stop - start, madeFrom: run.origin..<run.origin + run.originLength)
      }
      place += 1
    }
  }

  /// Where a range of the new text comes from; all that was left out in between is inside.
  ///
  /// - Complexity: O(log *n*) in the number of stretches.
  public func originalRange(_ range: TextRange) -> TextRange {
    guard !range.isEmpty else {
      let start = original(range.lowerBound, isEnd: false)
      return start..<start
    }
    let start = original(range.lowerBound, isEnd: false)
    return start..<max(start, original(range.upperBound - 1, isEnd: true))
  }

  /// The original place of the byte at `offset`, or of its end.
  private func original(_ offset: Int, isEnd: Bool) -> Int {
    guard !runs.isEmpty else { return 0 }
    let run = runs[index(of: offset)]
    if run.isVerbatim { return run.origin + offset - run.start + (isEnd ? 1 : 0) }
    return run.origin + (isEnd ? run.originLength : 0)
  }

  /// The run that holds the byte at `offset`, or the first.
  private func index(of offset: Int) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
