import TextAnalysis

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Numbers as Perl reads them from text and prints them.
enum PerlNumber {
  /// The number that `text` begins with, after white space; 0 when it begins with none.
  static func parse(_ text: String) -> Double {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count, bytes[index].isSpace { index += 1 }
    let start = index
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      index += 1
    }
    let digits = index
    while index < bytes.count, bytes[index].isDigit { index += 1 }
    var digitCount = index - digits
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      let fraction = index
      while index < bytes.count, bytes[index].isDigit { index += 1 }
      digitCount += index - fraction
    }
    guard digitCount > 0 else { return 0 }
    var end = index
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+")
      {
        index += 1
      }
      let exponent = index
      while index < bytes.count, bytes[index].isDigit { index += 1 }
      if index > exponent { end = index }
    }
    return strtod(String(decoding: bytes[start..<end], as: UTF8.self), nil)
  }

  /// `%7.5f`: five decimals, the exact binary value rounded half to even.
  static func fixed5(_ value: Double) -> String {
    guard value.isFinite else {
      let word = value.isNaN ? "NaN" : value < 0 ? "-Inf" : "Inf"
      return String(repeating: " ", count: 7 - word.count) + word
    }
    guard let hundredThousandths = hundredThousandths(value.magnitude) else {
      return formatted("%7.5f", value)
    }
    let (whole, fraction) = hundredThousandths.quotientAndRemainder(dividingBy: 100_000)
    let digits = String(fraction)
    let sign = value.sign == .minus ? "-" : ""
    return sign + String(whole) + "." + String(repeating: "0", count: 5 - digits.count) + digits
  }

  /// The value that is left after printing with five decimals and reading again.
  static func roundedTo5(_ value: Double) -> Double {
    guard value.isFinite, let hundredThousandths = hundredThousandths(value.magnitude) else {
      return value
    }
    // Both operands are exact, so the quotient is the double nearest to the decimal.
    let magnitude = Double(hundredThousandths) / 100_000
    return value.sign == .minus ? -magnitude : magnitude
  }

  /// `value` in units of 1/100,000, rounded half to even; nil from 2^33 on, where results could
  /// leave the range that doubles hold exactly.
  private static func hundredThousandths(_ value: Double) -> UInt64? {
    guard value < 0x1p33 else { return nil }
    guard value >= 0x1p-60 else { return 0 }
    // value = significand · 2^-shift with a significand of 53 bits.
    let shift = 52 - Int(value.exponent)
    let scaled = UInt128(value.significandBitPattern | 1 << 52) * 100_000
    let quotient = UInt64(scaled >> UInt128(shift))
    let remainder = scaled & (UInt128(1) << UInt128(shift) - 1)
    let half = UInt128(1) << UInt128(shift - 1)
    let roundsUp = remainder > half || remainder == half && quotient & 1 == 1
    return quotient + (roundsUp ? 1 : 0)
  }

  /// A number as `print` writes it: whole numbers in full as far as 64 bits go, all others with 15
  /// digits.
  static func printed(_ value: Double) -> String {
    if value == value.rounded(.towardZero), value.magnitude < 0x1p63 { return String(Int64(value)) }
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Inf" : "Inf" }
    return formatted("%.15g", value)
  }

  private static func formatted(_ format: String, _ value: Double) -> String {
    withVaList([value]) { arguments in
      var buffer = [CChar](repeating: 0, count: 400)
      let length = vsnprintf(&buffer, buffer.count, format, arguments)
      let used = buffer.prefix(max(0, min(Int(length), buffer.count - 1)))
      return String(decoding: used.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}
