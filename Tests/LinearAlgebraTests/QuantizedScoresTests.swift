import LinearAlgebra
import Testing

@Suite struct QuantizedScoresTests {
  @Test func scoresKeepNineDecimals() {
    #expect(0.123_456_789_4.quantized == 0.123_456_789)
    #expect(0.123_456_789_6.quantized == 0.123_456_790)
    #expect((-1.000_000_000_4).quantized == -1)
    #expect([0.1 + 0.2, 0.3].quantized() == [0.3, 0.3])
  }

  @Test func zeroHasNoSign() {
    #expect((-1e-12).quantized.sign == .plus)
  }

  @Test func largeAndSpecialNumbersStay() {
    #expect(1.234_567_890_123e15.quantized == 1.234_567_890_123e15)
    #expect(Double.infinity.quantized == .infinity)
    #expect(Double.nan.quantized.isNaN)
  }
}
