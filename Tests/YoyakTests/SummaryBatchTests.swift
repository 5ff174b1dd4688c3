import Testing
import Yoyak

@Suite struct SummaryBatchTests {
  private static func pages(_ count: Int) -> AsyncStream<String> {
    AsyncStream { continuation in
      for number in 0..<count {
        continuation.yield(
          number == 3 ? "" : "Bridge \(number) is open again. Cars may use it. Lorries may not.")
      }
      continuation.finish()
    }
  }

  @Test(arguments: [1, 3])
  func summariesComeInOrderAndErrorsInTheirPlace(jobs: Int) async throws {
    var numbers: [Int] = []
    var failures: [Int] = []
    try await SummaryBatch(jobs: jobs).run(over: Self.pages(20)) { number, summary in
      numbers.append(number)
      switch summary {
      case .success(let summary):
        #expect(summary.sentences.first?.text == "Bridge \(number) is open again.")
      case .failure(let error):
        #expect(error as? NothingToSummarize == .noText)
        failures.append(number)
      }
    }
    #expect(numbers == Array(0..<20))
    #expect(failures == [3])
  }

  @Test func anErrorOfTheConsumerEndsTheBatch() async {
    struct Enough: Error {}
    var taken = 0
    await #expect(throws: Enough.self) {
      try await SummaryBatch(jobs: 2).run(over: Self.pages(100)) { number, _ in
        taken += 1
        if number == 5 { throw Enough() }
      }
    }
    #expect(taken == 6)
  }

  @Test func aCancelledTaskTakesNoFurtherTexts() async throws {
    // An endless stream: only cancelling ends the batch.
    let endless = AsyncStream<String> { "The bridge is open again. Cars may use it." }
    let task = Task {
      var taken = 0
      try await SummaryBatch(jobs: 2).run(over: endless) { number, _ in
        taken += 1
        if number == 10 { withUnsafeCurrentTask { $0?.cancel() } }
      }
      return taken
    }
    let taken = try await task.value
    #expect(taken >= 11)
    #expect(taken <= 11 + 4 * 2)
  }
}
