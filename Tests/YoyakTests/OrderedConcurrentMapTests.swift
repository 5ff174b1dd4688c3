import Testing
import Yoyak

@Suite struct OrderedConcurrentMapTests {
  @Test(arguments: [1, 2, 8, .max])
  func resultsComeInInputOrder(jobs: Int) async throws {
    let inputs = AsyncStream<Int> { stream in
      for number in 0..<500 { stream.yield(number) }
      stream.finish()
    }
    var results: [Int] = []
    try await OrderedConcurrentMap.run(
      jobs: jobs, over: inputs,
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

  @Test func itStopsWhenTheConsumerHasEnough() async throws {
    let endless = AsyncStream<Int> { 7 }
    var taken = 0
    try await OrderedConcurrentMap.run(
      jobs: 3, over: endless, transform: { $0 },
      consume: { _ in
        taken += 1
        return taken < 10
      })
    #expect(taken == 10)
  }

  /// The second input is given only when the first result has come.
  @Test(arguments: [1, 4])
  func aResultDoesNotWaitForTheNextInput(jobs: Int) async throws {
    let (inputs, source) = AsyncStream.makeStream(of: Int.self)
    source.yield(0)
    var results: [Int] = []
    try await OrderedConcurrentMap.run(
      jobs: jobs, over: inputs, transform: { $0 },
      consume: { result in
        results.append(result)
        if result < 5 { source.yield(result + 1) } else { source.finish() }
        return true
      })
    #expect(results == [0, 1, 2, 3, 4, 5])
  }

  @Test func whatTheInputsThrowComesAfterTheResultsBeforeIt() async {
    struct Broken: Error {}
    let inputs = AsyncThrowingStream<Int, any Error> { stream in
      stream.yield(1)
      stream.yield(2)
      stream.finish(throwing: Broken())
    }
    var results: [Int] = []
    await #expect(throws: Broken.self) {
      try await OrderedConcurrentMap.run(
        jobs: 2, over: inputs, transform: { $0 },
        consume: { result in
          results.append(result)
          return true
        })
    }
    #expect(results == [1, 2])
  }

  @Test func noInputMeansNoOutput() async throws {
    let none = AsyncStream<Int> { $0.finish() }
    try await OrderedConcurrentMap.run(
      jobs: 4, over: none, transform: { $0 },
      consume: { _ in
        Issue.record("Nothing was given.")
        return true
      })
  }
}
