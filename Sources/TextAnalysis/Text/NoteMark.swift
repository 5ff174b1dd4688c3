/// The mark of a footnote behind the last stop of a sentence, as printed papers set it: `줄었다.3)`.
package enum NoteMark {
  /// Where the mark begins that a sentence ends with, or the end of the sentence without one.
  @inline(__always)
  package static func start(
    atEndOf sentence: TextRange, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let end = sentence.upperBound
    guard end > sentence.lowerBound + 3, utf8[end - 1] == UInt8(ascii: ")"), utf8[end - 2].isDigit
    else { return end }
    var digit = end - 2
    while digit > sentence.lowerBound, utf8[digit - 1].isDigit, end - digit < 4 { digit -= 1 }
    guard digit > sentence.lowerBound + 1,
      Mark(utf8.scalar(before: digit).value)?.isTerminator ?? false
    else { return end }
    let stop = digit - utf8.scalar(before: digit).length
    return stop > sentence.lowerBound && utf8[stop - 1].isDigit ? end : digit
  }
}
