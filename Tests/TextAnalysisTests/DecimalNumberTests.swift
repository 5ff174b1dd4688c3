import Testing

@testable import TextAnalysis

@Suite struct DecimalNumberTests {
  private func read(_ text: String) -> Double? {
    var text = text
    return text.withUTF8 { DecimalNumber.double($0) }
  }

  @Test(arguments: [
    "0", "7", "-7", "0.1", "-0.0001", "123.456", "0.3333", "999999999999999", "0.00000000000001",
    "1234567890123456", "0.1234567890123456789", "1e-7", "-2.5E+3", "1.", ".5", "+1",
  ])
  func numbersAreReadAsFromAString(text: String) {
    #expect(read(text)?.bitPattern == Double(text)?.bitPattern)
  }

  @Test(arguments: ["", "-", ".", "a", "1x", "1.2.3", "--1", "1 "])
  func whatSpellsNoNumberIsNone(text: String) {
    #expect(read(text) == Double(text))
  }

  @Test func everyNumberOfFourDecimals() {
    for number in stride(from: -20000, through: 20000, by: 7) {
      let text = "\(Double(number) / 10000)"
      #expect(read(text)?.bitPattern == Double(text)?.bitPattern)
    }
  }
}
