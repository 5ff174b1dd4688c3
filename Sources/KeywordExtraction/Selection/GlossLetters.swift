/// Whether what is in brackets may be another name of what is before them, by its letters.
///
/// Letters of two alphabets cannot be compared: the bracket itself is the gloss then (한국투자공사(KIC)).
/// In one alphabet the shorter name has letters of the longer in their order, from the first on
/// (WHO and world health organization, 기재부 and 기획재정부); what follows the longer otherwise tells of
/// it and is no name (양도소득세(지방소득세), surface (DP)).
enum GlossLetters {
  /// - Parameters:
  ///   - gloss: The name in brackets, in small letters without spaces.
  ///   - name: The one before them.
  /// - Complexity: O(*n*) in their length.
  static func mayExplain(_ gloss: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    let (one, other) = (letters(of: gloss), letters(of: name))
    guard let first = one.first, let second = other.first else { return true }
    guard alphabet(of: first) == alphabet(of: second) else { return true }
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard short.first == long.first else { return false }
    let missing = short.count - lettersInOrder(of: short, in: long)
    // A Korean abbreviation may begin a syllable otherwise: 전경련 of 전국경제인연합회.
    return missing == 0 || missing == 1 && short.count > 2 && alphabet(of: first) == .hangul
  }

  private static func letters(of key: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    String(decoding: key, as: UTF8.self).unicodeScalars.filter(\.properties.isAlphabetic)
  }

  private enum Alphabet: Equatable {
    case latin, hangul, ideographs
    /// Another one, told by its block of 256 letters.
    case other(UInt32)
  }

  private static func alphabet(of letter: Unicode.Scalar) -> Alphabet {
    switch letter.value {
    case ..<0x250: .latin
    case 0xAC00...0xD7A3: .hangul
    case 0x3400...0x9FFF, 0xF900...0xFAFF: .ideographs
    default: .other(letter.value >> 8)
    }
  }

  /// How many letters of `short` are in `long` in the order they have there, each taken at its first
  /// place behind the one before.
  private static func lettersInOrder(
    of short: [Unicode.Scalar], in long: [Unicode.Scalar]
  ) -> Int {
    var (found, place) = (0, 0)
    for letter in short {
      guard let next = long[place...].firstIndex(of: letter) else { continue }
      found += 1
      place = next + 1
    }
    return found
  }
}
