import LinearAlgebra
import Testing

@Suite struct GaussianNumbersTests {
  @Test func gaussianNumbersHaveUnitVariance() {
    var generator = SplitMix64(seed: 4)
    var numbers: [Double] = []
    for _ in 0..<10_000 {
      let pair = generator.nextGaussianPair()
      numbers += [pair.0, pair.1]
    }
    let mean = numbers.reduce(0, +) / 20_000
    let variance = numbers.reduce(0) { $0 + $1 * $1 } / 20_000
    #expect(abs(mean) < 0.035)
    #expect(abs(variance - 1) < 0.05)
  }
}
