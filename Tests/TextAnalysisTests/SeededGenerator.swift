/// SplitMix64 (Steele, Lea, Flood 2014): the seeded numbers of these tests.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension String {
  /// A string of `count` scalars from all planes, with some weight on ASCII, jamo and Hangul.
  static func random(count: Int, using generator: inout SeededGenerator) -> String {
    var string = String.UnicodeScalarView()
    while string.count < count {
      let value: UInt32 =
        switch Int.random(in: 0..<6, using: &generator) {
        case 0, 1: UInt32.random(in: 0...0x7F, using: &generator)
        case 2: UInt32.random(in: 0xAC00...0xD7A3, using: &generator)
        case 3: UInt32.random(in: 0x1100...0x11FF, using: &generator)
        case 4: UInt32.random(in: 0x80...0xFFFF, using: &generator)
        default: UInt32.random(in: 0x10000...0x10FFFF, using: &generator)
        }
      if let scalar = Unicode.Scalar(value) { string.append(scalar) }
    }
    return String(string)
  }
}
