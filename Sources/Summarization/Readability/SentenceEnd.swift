import TextAnalysis

/// The end of a sentence without what stands behind it.
enum SentenceEnd {
  /// The last scalar of a sentence before the mark of a note and the scalars that close it, or 0.
  static func lastScalar(
    of sentence: TextRange, in utf8: UnsafeBufferPointer<UInt8>,
    before isClosing: (UInt32) -> Bool
  ) -> UInt32 {
    let end = offset(in: sentence, of: utf8, before: isClosing)
    return end > sentence.lowerBound ? utf8.scalar(before: end).value : 0
  }

  /// Where the mark of a note and the scalars begin that close a sentence.
  static func offset(
    in sentence: TextRange, of utf8: UnsafeBufferPointer<UInt8>,
    before isClosing: (UInt32) -> Bool
  ) -> Int {
    var end = NoteMark.start(atEndOf: sentence, in: utf8)
    while end > sentence.lowerBound {
      let (scalar, length) = utf8.scalar(before: end)
      guard isClosing(scalar) else { break }
      end -= length
    }
    return end
  }
}
