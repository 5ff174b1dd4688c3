/// Numbers in the text of model files, read from bytes.
package enum DecimalNumber {
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// The number that the bytes spell, as `Double` reads it from a string; nil when they spell none.
  ///
  /// Up to fifteen digits and the power of ten that divides them have exact doubles, so that their
  /// quotient is the double nearest to the decimal (Clinger 1990, "How to Read Floating Point Numbers
  /// Accurately"). All other spellings, such as those with an exponent, take the long way.
  package static func double(_ utf8: UnsafeBufferPointer<UInt8>) -> Double? {
    let isNegative = utf8.first == UInt8(ascii: "-")
    var digits = 0
    var decimals = 0
    var hasPoint = false
    var integer = 0
    for byte in isNegative ? utf8.dropFirst() : utf8[...] {
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10, digits < 15 {
        integer = integer * 10 + Int(digit)
        digits += 1
        if hasPoint { decimals += 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint, digits > 0 {
        hasPoint = true
      } else {
        return Double(String(decoding: utf8, as: UTF8.self))
      }
    }
    guard digits > 0, decimals > 0 || !hasPoint else {
      return Double(String(decoding: utf8, as: UTF8.self))
    }
    let number = Double(integer) / powers[decimals]
    return isNegative ? -number : number
  }
}
