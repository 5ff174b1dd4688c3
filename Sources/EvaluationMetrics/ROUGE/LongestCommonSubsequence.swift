/// Longest common subsequences of token sequences, 64 cells of the table at a time.
///
/// A column of the table of lengths is kept as the bits of its differences: bit *i* is 0 where
/// the length grows from row *i* to row *i* + 1. One addition with carry, an *and* and an *or* give
/// the next column.
///
/// Source: H. Hyyrö (2004), "Bit-parallel LCS-length computation revisited", AWOCA 2004, 16–27.
///
/// - Complexity: O(⌈*m*/64⌉ (*n* + *d*)) time for sequences of *m* and *n* tokens, *d* of the *m* distinct;
///   O(⌈*m*/64⌉ *m*) memory, and O(⌈*m*/64⌉ √*n*) more for positions.
struct LongestCommonSubsequence: Sendable {
  /// For each token of the pattern the number of its row in `masks`, from 1; 0 for other tokens.
  private var rows: [Int32] = []
  /// For each distinct token of the pattern the bits of its positions, by rows; what is behind the rows of
  /// so many tokens as the pattern has is of patterns before.
  private var masks: [UInt64] = []
  /// Words in a column.
  private var width = 0
  private var column: [UInt64] = []
  private var checkpoints: [UInt64] = []
  private var block: [UInt64] = []

  /// The length of a longest common subsequence.
  mutating func length(_ first: ArraySlice<Int32>, _ second: ArraySlice<Int32>) -> Int {
    // The shorter sequence is the pattern: fewer words in a column.
    let (pattern, text) = first.count <= second.count ? (first, second) : (second, first)
    guard !pattern.isEmpty else { return 0 }
    prepare(pattern)
    advance(by: text)
    finish(pattern)
    var length = 0
    for word in 0..<width { length += 64 - column[word].nonzeroBitCount }
    // Bits past the end of the pattern stay 1, since no mask has them.
    return length
  }

  /// Adds to `marks` the positions in `reference` of one longest common subsequence.
  ///
  /// Of several the one is taken that a walk back from the ends of both sequences meets when it
  /// steps back in the reference wherever that loses nothing: the choice of ROUGE-1.5.5, on which
  /// its summary-level scores depend.
  ///
  /// - Parameter marks: One entry a token of `reference`; set to true at the positions found.
  mutating func mark(
    _ reference: ArraySlice<Int32>, _ hypothesis: ArraySlice<Int32>, in marks: inout [Bool]
  ) {
    guard !reference.isEmpty, !hypothesis.isEmpty else { return }
    prepare(reference)
    let blockLength = Self.blockLength(columns: hypothesis.count, width: width)
    checkpoints.removeAll(keepingCapacity: true)
    for start in stride(from: 0, to: hypothesis.count, by: blockLength) {
      checkpoints.append(contentsOf: column[0..<width])
      advance(by: hypothesis.dropFirst(start).prefix(blockLength))
    }
    var row = reference.count
    var end = hypothesis.count
    while end > 0, row > 0 {
      let start = (end - 1) / blockLength * blockLength
      fillBlock(hypothesis, from: start, to: end, checkpoint: start / blockLength)
      row = walkBack(reference, hypothesis, row: row, from: start, to: end, marks: &marks)
      end = start
    }
    finish(reference)
  }

  /// All columns at once when they are small, else as many as there are checkpoints.
  private static func blockLength(columns: Int, width: Int) -> Int {
    guard columns * width > 1 << 16 else { return columns }
    return max(1, Int(Double(columns).squareRoot()))
  }

  /// Computes the columns `start..<end` again and keeps them in `block`.
  private mutating func fillBlock(
    _ hypothesis: ArraySlice<Int32>, from start: Int, to end: Int, checkpoint: Int
  ) {
    for word in 0..<width { column[word] = checkpoints[checkpoint * width + word] }
    block.removeAll(keepingCapacity: true)
    for index in hypothesis.dropFirst(start).prefix(end - start).indices {
      advance(by: hypothesis[index...index])
      block.append(contentsOf: column[0..<width])
    }
  }

  /// Walks back through the block's columns and returns the row it leaves them at.
  private func walkBack(
    _ reference: ArraySlice<Int32>, _ hypothesis: ArraySlice<Int32>, row: Int, from start: Int,
    to end: Int, marks: inout [Bool]
  ) -> Int {
    var row = row
    var index = end - 1
    while row > 0, index >= start {
      if reference[reference.startIndex + row - 1] == hypothesis[hypothesis.startIndex + index] {
        row -= 1
        index -= 1
        marks[row] = true
      } else {
        let word = block[(index - start) * width + (row - 1) >> 6]
        if word >> UInt64((row - 1) & 63) & 1 == 1 { row -= 1 } else { index -= 1 }
      }
    }
    return row
  }

  /// Builds the masks of `pattern` and the column of an empty text.
  private mutating func prepare(_ pattern: ArraySlice<Int32>) {
    width = (pattern.count + 63) >> 6
    MatchWorkspace.enlarge(&rows, for: pattern)
    Self.enlarge(&masks, to: pattern.count * width)
    let width = width
    rows.withUnsafeMutableBufferPointer { rows in
      masks.withUnsafeMutableBufferPointer { masks in
        var distinct = 0
        var index = 0
        for token in pattern {
          if rows[Int(token)] == 0 {
            distinct &+= 1
            rows[Int(token)] = Int32(truncatingIfNeeded: distinct)
            let row = (distinct &- 1) &* width
            for word in row..<row &+ width { masks[word] = 0 }
          }
          let row = (Int(rows[Int(token)]) &- 1) &* width
          masks[row &+ index &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: index)
          index &+= 1
        }
      }
    }
    Self.enlarge(&column, to: width)
    for word in 0..<width { column[word] = .max }
  }

  private static func enlarge(_ words: inout [UInt64], to count: Int) {
    guard words.count < count else { return }
    words.append(contentsOf: repeatElement(0, count: count - words.count))
  }

  /// Forgets `pattern`.
  private mutating func finish(_ pattern: ArraySlice<Int32>) {
    rows.withUnsafeMutableBufferPointer { rows in
      for token in pattern { rows[Int(token)] = 0 }
    }
  }

  /// Moves on by the columns of `tokens`.
  private mutating func advance(by tokens: ArraySlice<Int32>) {
    let width = width
    rows.withUnsafeBufferPointer { rows in
      masks.withUnsafeBufferPointer { masks in
        column.withUnsafeMutableBufferPointer { column in
          for token in tokens where Int(token) < rows.count && rows[Int(token)] > 0 {
            let start = (Int(rows[Int(token)]) &- 1) &* width
            var carry: UInt64 = 0
            for word in 0..<width {
              let old = column[word]
              let matches = old & masks[start &+ word]
              let (partial, overflow) = old.addingReportingOverflow(matches)
              let (sum, carried) = partial.addingReportingOverflow(carry)
              column[word] = sum | (old ^ matches)
              carry = overflow || carried ? 1 : 0
            }
          }
        }
      }
    }
  }
}
