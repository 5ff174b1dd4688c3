import Testing
import Yoyak

@Suite struct OrderedConcurrentMapTests {
  @Test(arguments: [1, 2, 8, .max])
  func resultsComeInInputOrder(jobs: Int) async {
    var inputs = (0..<500).makeIterator()
    var results: [Int] = []
    await OrderedConcurrentMap.run(
      jobs: jobs, next: { inputs.next() },
      transform: { number in
        // Uneven work, so that later inputs finish first.
        (0..<(number % 7) * 100).reduce(number) { sum, _ in sum &+ 0 }
      },
      consume: { result in
        results.append(result)
        return true
      })
    #expect(results == Array(0..<500))
  }

  @Test func itStopsWhenTheConsumerHasEnough() async {
    var given = 0
    var taken = 0
    await OrderedConcurrentMap.run(
      jobs: 3,
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
    #expect(given <= 10 + 4 * 3)
  }

  @Test func noInputMeansNoOutput() async {
    await OrderedConcurrentMap.run(
      jobs: 4, next: { nil as Int? }, transform: { $0 },
      consume: { _ in
        Issue.record("Nothing was given.")
        return true
      })
  }
}
