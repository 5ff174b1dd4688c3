/// The mark of a footnote behind the last stop of a sentence, as printed papers set it (`줄었다.3)`), or
/// encyclopedias (`ended.[3][b]`), or books (`ended.3`, `ended.¹`, `ended.*`).
package enum NoteMark {
  /// The length of a raised digit, a star or a dagger; nil of other scalars.
  package static func signLength(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x2A: 1
    case 0xB2, 0xB3, 0xB9: 2
    case 0x2070, 0x2074...0x2079, 0x2020, 0x2021: 3
    default: nil
    }
  }

  /// Where a number or signs begin that touch the stop behind a word's last letter.
  private static func bareStart(
    atEndOf sentence: TextRange, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var start = sentence.upperBound
    while start > sentence.lowerBound + 2, sentence.upperBound - start < longestBare {
      let (scalar, length) = utf8.scalar(before: start)
      guard scalar < 0x80 && UInt8(scalar).isDigit || scalar == 0x2C || signLength(scalar) != nil
      else { break }
      start -= length
    }
    guard start < sentence.upperBound, utf8[start] != UInt8(ascii: ","),
      utf8[start - 1] == UInt8(ascii: "."), start - 2 >= sentence.lowerBound,
      utf8[start - 2].isLetter || utf8[start - 2] >= 0x80
    else { return nil }
    return start
  }

  /// The most bytes of such a mark.
  private static let longestBare = 8

  /// Where the mark begins that a sentence ends with, or the end of the sentence without one.
  @inline(__always)
  package static func start(
    atEndOf sentence: TextRange, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let end = sentence.upperBound
    if end > sentence.lowerBound, utf8[end - 1] == UInt8(ascii: "]") {
      let start = bracketsStart(atEndOf: sentence, in: utf8)
      return isBehindStop(start, of: sentence, in: utf8) ? start : end
    }
    guard end > sentence.lowerBound + 3 else { return end }
    let last = utf8[end - 1]
    if last.isDigit || last == UInt8(ascii: "*") || last >= 0x80 {
      return bareStart(atEndOf: sentence, in: utf8) ?? end
    }
    guard last == UInt8(ascii: ")"), utf8[end - 2].isDigit else { return end }
    var digit = end - 2
    while digit > sentence.lowerBound, utf8[digit - 1].isDigit, end - digit < 4 { digit -= 1 }
    guard digit > sentence.lowerBound + 1, isBehindStop(digit, of: sentence, in: utf8) else {
      return end
    }
    let stop = digit - utf8.scalar(before: digit).length
    return stop > sentence.lowerBound && utf8[stop - 1].isDigit ? end : digit
  }

  private static func isBehindStop(
    _ offset: Int, of sentence: TextRange, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    offset > sentence.lowerBound
      && Mark(utf8.scalar(before: offset).value)?.isTerminator ?? false
  }

  /// Where the brackets begin that a sentence ends with, each with a number or a letter or two.
  private static func bracketsStart(
    atEndOf sentence: TextRange, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var start = sentence.upperBound
    while start > sentence.lowerBound + 2, utf8[start - 1] == UInt8(ascii: "]") {
      var open = start - 2
      while open > sentence.lowerBound, start - open < 5, utf8[open].isDigit || utf8[open].isLetter
      {
        open -= 1
      }
      guard open < start - 2, utf8[open] == UInt8(ascii: "[") else { break }
      start = open
    }
    return start
  }
}
