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
    /// Whether the original is there byte for byte.
    var isVerbatim: Bool
  }

  private var runs: [Run] = []
  private var length = 0

  package init() {}

  /// Notes that the next `count` bytes of the new text are in the original at `origin`.
  package mutating func appendVerbatim(_ count: Int, from origin: Int) {
    if let last = runs.last, last.isVerbatim, last.origin + length - last.start == origin {
      length += count
      runs[runs.count - 1].originLength += count
      return
    }
    runs.append(Run(start: length, origin: origin, originLength: count, isVerbatim: true))
    length += count
  }

  /// Notes that the next `count` bytes of the new text were made from those at `origin`.
  package mutating func append(_ count: Int, madeFrom origin: TextRange) {
    runs.append(
      Run(
        start: length, origin: origin.lowerBound, originLength: origin.count, isVerbatim: false))
    length += count
  }

  /// Adds a range of the new text of `other`, with the places it comes from.
  ///
  /// - Complexity: O(*n*) in the number of stretches in the range, O(log *n*) to find the first.
  package mutating func append(_ range: TextRange, of other: OffsetMap) {
    var position = range.lowerBound
    let end = range.upperBound
    var index = max(0, other.runIndex(at: position))
    while position < end, index < other.runs.count {
      let run = other.runs[index]
      let next = index + 1 < other.runs.count ? other.runs[index + 1].start : other.length
      let count = min(next, end) - position
      if count > 0 {
        if run.isVerbatim {
          appendVerbatim(count, from: run.origin + position - run.start)
        } else {
          append(count, madeFrom: run.origin..<run.origin + run.originLength)
        }
        position += count
      }
      index += 1
    }
  }

  /// Whether there is no new text.
  var isEmpty: Bool { length == 0 }

  /// The way from the new text to where the text it was taken out of comes from itself.
  ///
  /// - Complexity: O(*n*) in the number of stretches of both.
  package func leading(through other: OffsetMap) -> OffsetMap {
    var map = OffsetMap()
    for (index, run) in runs.enumerated() {
      let end = index + 1 < runs.count ? runs[index + 1].start : length
      let origin = run.origin..<run.origin + (run.isVerbatim ? end - run.start : run.originLength)
      if run.isVerbatim {
        map.append(origin, of: other)
      } else {
        map.append(end - run.start, madeFrom: other.originalRange(origin))
      }
    }
    return map
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
    let end = original(range.upperBound - 1, isEnd: true)
    return start <= end ? start..<end : spannedRange(of: range)
  }

  /// All that a range comes from where its end is before its beginning in the original, as in the second
  /// of two columns.
  private func spannedRange(of range: TextRange) -> TextRange {
    let stretches = runs[
      max(0, runIndex(at: range.lowerBound))...runIndex(at: range.upperBound - 1)
    ]
    .filter { $0.originLength > 0 }
    let lowest = stretches.map(\.origin).min() ?? 0
    let highest = stretches.map { $0.origin + $0.originLength }.max() ?? lowest
    return lowest..<highest
  }

  /// Where a sentence of the new text comes from, with the marks of emphasis and links that touch it in
  /// the original and were left out: `**Note:** …`, not `Note:** …`.
  package func rangeWithMarks(of sentence: TextRange, in original: SourceText) -> TextRange {
    let range = originalRange(sentence)
    guard !sentence.isEmpty else { return range }
    var (start, end) = (range.lowerBound, range.upperBound)
    let floor = sentence.lowerBound > 0 ? self.original(sentence.lowerBound - 1, isEnd: true) : 0
    let ceiling =
      sentence.upperBound < length
      ? self.original(sentence.upperBound, isEnd: false) : original.count
    func isMark(_ byte: UInt8) -> Bool { "*_~`".utf8.contains(byte) }
    while start > floor,
      isMark(original.utf8[start - 1]) || original.utf8[start - 1] == UInt8(ascii: "[")
    { start -= 1 }
    while end < ceiling {
      if isMark(original.utf8[end]) {
        end += 1
      } else if original.utf8[end...].starts(with: "](".utf8),
        let close = original.utf8[end..<ceiling].firstIndex(of: UInt8(ascii: ")"))
      {
        end = close + 1
      } else {
        break
      }
    }
    return start..<end
  }

  /// The original place of the byte at `offset`, or of its end.
  private func original(_ offset: Int, isEnd: Bool) -> Int {
    let index = runIndex(at: offset)
    guard index >= 0 else { return 0 }
    let run = runs[index]
    if run.isVerbatim { return run.origin + offset - run.start + (isEnd ? 1 : 0) }
    return run.origin + (isEnd ? run.originLength : 0)
  }

  /// The stretch that holds the byte at `offset` of the new text, -1 before the first.
  private func runIndex(at offset: Int) -> Int {
    runs.indices.partitioningIndex { runs[$0].start > offset } - 1
  }
}
