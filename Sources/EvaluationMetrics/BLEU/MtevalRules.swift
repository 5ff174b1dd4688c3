/// The rules of NIST's `mteval-v13a.pl` for Western languages, as sacreBLEU writes them.
///
/// The rules ask for ASCII characters only, so they work on bytes: a byte of a longer character is
/// as little a digit as the character.
///
/// Source: `sacrebleu/tokenizers/tokenizer_13a.py` and `tokenizer_re.py`.
enum MtevalRules {
  /// The text on one line, words joined that are hyphenated at a line's end, without entities.
  static func plain(_ utf8: [UInt8]) -> [UInt8] {
    var text = replacing("<skipped>", by: "", in: utf8)
    text = replacing("-\n", by: "", in: text)
    text = replacing("\n", by: " ", in: text)
    guard text.contains(UInt8(ascii: "&")) else { return text }
    for (entity, character) in [("&quot;", "\""), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")] {
      text = replacing(entity, by: character, in: text)
    }
    return text
  }

  /// The text with spaces around punctuation.
  static func spaced(_ utf8: [UInt8]) -> [UInt8] {
    apartAfterDigits(apartBeforeOthers(apartAfterOthers(symbolsApart(utf8))))
  }

  /// Symbols and punctuation other than apostrophes, commas, points and hyphens get spaces.
  private static func symbolsApart(_ utf8: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + utf8.count / 4)
    for byte in utf8 {
      switch byte {
      case 0x20:
        result.append(0x20)
      case 0x21...0x26, 0x28...0x2B, 0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
        result += [0x20, byte, 0x20]
      default:
        result.append(byte)
      }
    }
    return result
  }

  /// Points and commas get spaces unless a digit is before them.
  private static func apartAfterOthers(_ utf8: [UInt8]) -> [UInt8] {
    pairs(of: utf8, when: { !isDigit($0) && isPoint($1) }, by: { [$0, 0x20, $1, 0x20] })
  }

  /// Points and commas get spaces unless a digit is after them.
  private static func apartBeforeOthers(_ utf8: [UInt8]) -> [UInt8] {
    pairs(of: utf8, when: { isPoint($0) && !isDigit($1) }, by: { [0x20, $0, 0x20, $1] })
  }

  /// Hyphens get spaces when a digit is before them.
  private static func apartAfterDigits(_ utf8: [UInt8]) -> [UInt8] {
    pairs(of: utf8, when: { isDigit($0) && $1 == UInt8(ascii: "-") }, by: { [$0, 0x20, $1, 0x20] })
  }

  /// The text with pairs of neighbours replaced, from the left and without overlaps, as a regular
  /// expression does it.
  private static func pairs(
    of utf8: [UInt8], when isMatch: (UInt8, UInt8) -> Bool,
    by replacement: (UInt8, UInt8) -> [UInt8]
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + utf8.count / 4)
    var index = 0
    while index < utf8.count {
      if index + 1 < utf8.count, isMatch(utf8[index], utf8[index + 1]) {
        result += replacement(utf8[index], utf8[index + 1])
        index += 2
      } else {
        result.append(utf8[index])
        index += 1
      }
    }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isPoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  private static func replacing(_ old: String, by new: String, in utf8: [UInt8]) -> [UInt8] {
    let (old, new) = (Array(old.utf8), Array(new.utf8))
    guard utf8.contains(old[0]) else { return utf8 }
    var result: [UInt8] = []
    var index = 0
    while index < utf8.count {
      if utf8[index] == old[0], utf8[index...].starts(with: old) {
        result += new
        index += old.count
      } else {
        result.append(utf8[index])
        index += 1
      }
    }
    return result
  }
}
