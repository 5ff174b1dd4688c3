import RandomNumbers
import Testing

@Suite struct SplitMix64Tests {
  @Test func numbersAreThoseOfTheReferenceProgram() {
    // The first outputs of Vigna's splitmix64.c for the state 1234567.
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func uniformNumbersLieInTheUnitInterval() {
    var generator = SplitMix64(seed: 3)
    let numbers = (0..<10_000).map { _ in generator.nextUniform() }
    #expect(numbers.allSatisfy { $0 >= 0 && $0 < 1 })
    // The mean of 10,000 has a standard deviation of 0.0029.
    #expect(abs(numbers.reduce(0, +) / 10_000 - 0.5) < 0.015)
  }
}
