/// The particles by which a noun is told from its use in a text, and when they may follow a noun.
struct KoreanParticles {
  /// The number of a kind of particle, as a bit; 이 and 가 are one kind.
  typealias Kinds = UInt32

  /// What a particle needs before it.
  private enum Coda {
    case any, needed, none
  }

  private struct Particle {
    /// The key of its string, or 0 in an empty slot.
    var key: UInt64 = 0
    var kinds: Kinds = 0
    var coda = Coda.any
  }

  /// The longest particle, in syllables.
  static let longest = 3

  /// The particles by the hashes of their keys, in a table with linear probing.
  private let particles: [Particle]
  private static let slotBits = 6
  /// A bit for each last syllable of a particle, by its low six bits: most syllables end none.
  private let finals: UInt64

  init() {
    var particles = [Particle](repeating: Particle(), count: 1 << Self.slotBits)
    var finals: UInt64 = 0
    let groups: [(String, Coda)] = [
      ("이", .needed), ("가", .none), ("은", .needed), ("는", .none), ("을", .needed), ("를", .none),
      ("과", .needed), ("와", .none), ("으로", .needed), ("로", .any), ("의", .any), ("에", .any),
      ("에서", .any), ("도", .any), ("만", .any), ("까지", .any), ("부터", .any), ("에게", .any),
      ("보다", .any), ("처럼", .any), ("에는", .any), ("에서는", .any), ("에서도", .any),
      ("에서의", .any), ("으로의", .needed), ("이라는", .needed), ("라는", .none), ("에도", .any),
    ]
    let kinds: [String: Int] = [
      "가": 0, "는": 1, "를": 2, "와": 3, "로": 4, "에는": 11, "에서는": 12, "에서도": 12, "에서의": 12,
      "으로의": 4, "라는": 20, "이라는": 20, "에도": 11, "이": 0, "은": 1, "을": 2, "과": 3, "으로": 4,
      "에": 11, "에서": 12,
    ]
    for (number, (string, coda)) in groups.enumerated() {
      var key: UInt64 = 0
      for (length, scalar) in string.unicodeScalars.reversed().enumerated() {
        key = Self.extend(key, by: scalar.value, length: length)
      }
      particles[Self.slot(of: key, in: particles)] = Particle(
        key: key, kinds: 1 << UInt32(kinds[string] ?? number), coda: coda)
      finals |= 1 << (key & 63)
    }
    self.particles = particles
    self.finals = finals
  }

  /// The slot with this key, or the empty one where it belongs.
  private static func slot(of key: UInt64, in particles: [Particle]) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> UInt64(64 - slotBits))
    while particles[slot].key != 0, particles[slot].key != key {
      slot = (slot + 1) & (particles.count - 1)
    }
    return slot
  }

  /// The key of the string that `scalar` and the string with `key`, of `length` syllables, make.
  @inline(__always)
  static func extend(_ key: UInt64, by scalar: UInt32, length: Int) -> UInt64 {
    key | UInt64(scalar & 0xFFFF) &<< UInt64(16 * length)
  }

  /// The kind of the particle with this key, if it may follow a noun that ends in `last`.
  func kinds(of key: UInt64, after last: UInt32) -> Kinds? {
    guard finals >> (key & 63) & 1 != 0, last &- 0xAC00 < 11172 else { return nil }
    let particle = particles[Self.slot(of: key, in: particles)]
    guard particle.key == key else { return nil }
    let hasCoda = (last - 0xAC00) % 28 != 0
    switch particle.coda {
    case .any: return particle.kinds
    case .needed: return hasCoda ? particle.kinds : nil
    case .none: return hasCoda ? nil : particle.kinds
    }
  }
}
