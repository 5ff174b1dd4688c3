import Testing

@testable import TextAnalysis

@Suite struct OrderedThreadsTests {
  @Test(arguments: [1, 2, 8, .max])
  func resultsComeInInputOrder(jobs: Int) {
    var inputs = (0..<500).makeIterator()
    var results: [Int] = []
    OrderedThreads.run(
      jobs: jobs, next: { inputs.next() },
      transform: { number in
        (0..<(number % 7) * 100).reduce(number) { sum, _ in sum &+ 0 }
      },
      consume: { result in
        results.append(result)
        return true
      })
    #expect(results == Array(0..<500))
  }

  @Test(arguments: [1, 3])
  func itStopsWhenTheConsumerHasEnough(jobs: Int) {
    var given = 0
    var taken = 0
    OrderedThreads.run(
      jobs: jobs,
      next: {
        given += 1
        return given
      },
      transform: { $0 },
      consume: { _ in
        taken += 1
        return taken < 10
      })
    #expect(taken == 10)
    #expect(given <= 10 + 4 * jobs)
  }

  @Test func noInputMeansNoOutput() {
    OrderedThreads.run(
      jobs: 4, next: { nil as Int? }, transform: { $0 },
      consume: { _ in
        Issue.record("Nothing was given.")
        return true
      })
  }
}
