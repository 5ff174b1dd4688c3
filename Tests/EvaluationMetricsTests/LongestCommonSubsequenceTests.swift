import Testing

@testable import EvaluationMetrics

@Suite struct LongestCommonSubsequenceTests {
  /// The table of the textbook, with the walk back of ROUGE-1.5.5.
  private func naive(_ first: [Int32], _ second: [Int32]) -> (length: Int, marks: [Bool]) {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: second.count + 1), count: first.count + 1)
    for (row, a) in first.enumerated() {
      for (column, b) in second.enumerated() {
        table[row + 1][column + 1] =
          a == b ? table[row][column] + 1 : max(table[row][column + 1], table[row + 1][column])
      }
    }
    var marks = [Bool](repeating: false, count: first.count)
    var row = first.count
    var column = second.count
    while row > 0, column > 0 {
      if first[row - 1] == second[column - 1] {
        row -= 1
        column -= 1
        marks[row] = true
      } else if table[row - 1][column] >= table[row][column - 1] {
        row -= 1
      } else {
        column -= 1
      }
    }
    return (table[first.count][second.count], marks)
  }

  @Test func `agrees with the table for lengths around the size of a word`() {
    var generator = TestGenerator(state: 1)
    var bits = LongestCommonSubsequence()
    for firstCount in [0, 1, 2, 63, 64, 65, 128, 130] {
      for secondCount in [0, 1, 63, 64, 100, 129] {
        for kinds: Int32 in [1, 2, 7, 300] {
          let first = generator.tokens(firstCount, kinds: kinds)
          let second = generator.tokens(secondCount, kinds: kinds)
          let expected = naive(first, second)
          #expect(bits.length(first[...], second[...]) == expected.length)
          var marks = [Bool](repeating: false, count: firstCount)
          bits.mark(first[...], second[...], in: &marks)
          if firstCount > 0, secondCount > 0 { #expect(marks == expected.marks) }
        }
      }
    }
  }

  @Test func `keeps only checkpoints of a long text and finds the same positions`() {
    var generator = TestGenerator(state: 2)
    var bits = LongestCommonSubsequence()
    // 1,100 columns of 60 words and more are over the limit for keeping all.
    let first = generator.tokens(3_900, kinds: 40)
    let second = generator.tokens(1_100, kinds: 40)
    var marks = [Bool](repeating: false, count: first.count)
    bits.mark(first[...], second[...], in: &marks)
    #expect(marks == naive(first, second).marks)
  }

  @Test func `works on slices`() {
    let tokens: [Int32] = [9, 1, 2, 3, 9, 1, 3]
    var bits = LongestCommonSubsequence()
    #expect(bits.length(tokens[1..<4], tokens[5..<7]) == 2)
    var marks = [false, false, false]
    bits.mark(tokens[1..<4], tokens[5..<7], in: &marks)
    #expect(marks == [true, false, true])
  }
}
