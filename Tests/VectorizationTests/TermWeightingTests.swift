import Testing
import Vectorization

@Suite struct TermWeightingTests {
  @Test func termFrequenciesFollowTheirFormulas() {
    #expect(TermFrequency.raw.weight(count: 3) == 3)
    #expect(abs(TermFrequency.logarithmic.weight(count: 3) - 2.098_612_288_668) < 1e-12)
    #expect(TermFrequency.logarithmic.weight(count: 1) == 1)
    #expect(TermFrequency.binary.weight(count: 3) == 1)
  }

  @Test func inverseFrequenciesFollowTheirFormulas() {
    // ln(10 / 2) and ln(11 / 3) + 1.
    let plain = InverseDocumentFrequency.plain.weight(unitCount: 10, frequency: 2)
    #expect(abs(plain - 1.609_437_912_434) < 1e-12)
    let smooth = InverseDocumentFrequency.smooth.weight(unitCount: 10, frequency: 2)
    #expect(abs(smooth - 2.299_282_984_131) < 1e-12)
    #expect(InverseDocumentFrequency.none.weight(unitCount: 10, frequency: 2) == 1)
  }

  @Test(arguments: InverseDocumentFrequency.allCases)
  func everyWeightIsFiniteAndNotNegative(kind: InverseDocumentFrequency) {
    for (count, frequency) in [(0, 0), (1, 0), (1, 1), (5, 0), (5, 9)] {
      let weight = kind.weight(unitCount: count, frequency: frequency)
      #expect(weight.isFinite && weight >= 0)
    }
  }
}
