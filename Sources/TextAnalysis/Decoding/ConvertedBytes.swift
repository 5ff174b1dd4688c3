/// What the conversion of bytes to UTF-8 gave.
struct ConvertedBytes {
  /// The text, with U+FFFD in place of what is no character.
  var utf8: [UInt8] = []
  /// The offset in the given bytes of the first place that is no character, if any.
  var firstInvalid: Int?
  /// Whether that place is where the input was cut off.
  var isTruncated = false
  /// How many times U+FFFD was put in place of something.
  var replaced = 0
}
