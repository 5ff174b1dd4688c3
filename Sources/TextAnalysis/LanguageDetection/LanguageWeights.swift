/// How much a word or a letter speaks for each of some languages: 0 to 3, in two bits each.
struct LanguageWeights: Sendable {
  private(set) var bits: UInt64 = 0

  /// The most languages that there is room for.
  static let capacity = 32

  /// Sets the weight for the language with a number, unless a higher one is there.
  mutating func raise(_ language: Int, to weight: Int) {
    let shift = UInt64(2 * language)
    let known = bits >> shift & 3
    bits = bits & ~(3 << shift) | max(known, UInt64(weight)) << shift
  }

  /// Adds the weights to the sums of the languages.
  @inline(__always)
  func add(to sums: inout [Int]) {
    var rest = bits
    while rest != 0 {
      let language = rest.trailingZeroBitCount / 2
      sums[language] += Int(rest >> UInt64(2 * language) & 3)
      rest &= ~(3 << UInt64(2 * language))
    }
  }
}
