import Foundation
import Testing

@testable import Fuzzing

@Suite struct FuzzingTests {
  /// The beginning of what `Scripts/fuzz` runs for long, split so that several threads share it.
  @Test(arguments: 0..<4) func promisesAreKeptOnFuzzedInputs(part: UInt64) throws {
    let end = Date(timeIntervalSinceNow: 5)
    var checks = FuzzRun(program: nil)
    for seed in 0..<1000 where Date() < end {
      let seed = part * 1000 + UInt64(seed)
      #expect(throws: Never.self, "seed \(seed)") { try checks.run(seed) }
    }
  }

  @Test func aSeedGivesTheSameInputEveryTime() {
    for seed in 0..<20 as Range<UInt64> {
      var (first, second) = (FuzzedInput(seed: seed), FuzzedInput(seed: seed))
      #expect(first.text() == second.text())
      #expect(first.bytes() == second.bytes())
      #expect(first.record(1) == second.record(1))
    }
  }
}
