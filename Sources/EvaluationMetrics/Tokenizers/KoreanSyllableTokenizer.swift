/// `ko-syllable`: every Hangul syllable and every ideograph is a token; runs of other letters and
/// figures are words in lower case; punctuation is dropped.
///
/// Needs no analyzer and no model, so it stays the same when those improve, and gives partial
/// credit for inflected words.
struct KoreanSyllableTokenizer: SentenceTokenizer {
  let signature = "ko-syllable-1"

  func split(_ utf8: UnsafeBufferPointer<UInt8>, into sink: inout TokenSink) {
    var offset = 0
    while offset < utf8.count {
      let (scalar, length) = utf8.scalar(at: offset)
      offset += length
      switch ScalarClass(scalar) {
      case .word:
        sink.append(scalar)
      case .hangul, .ideograph:
        sink.endToken()
        sink.append(scalar)
        sink.endToken()
      case .space, .other:
        sink.endToken()
      }
    }
  }
}
