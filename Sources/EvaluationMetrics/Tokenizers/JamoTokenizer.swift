/// `jamo`: every letter is a token, a Hangul syllable being two or three letters; an initial and a
/// final consonant are different tokens. Figures and letters of other scripts are single tokens in
/// lower case; punctuation is dropped.
struct JamoTokenizer: SentenceTokenizer {
  let signature = "jamo-1"

  func split(_ utf8: UnsafeBufferPointer<UInt8>, into sink: inout TokenSink) {
    var offset = 0
    while offset < utf8.count {
      let (scalar, length) = utf8.scalar(at: offset)
      offset += length
      switch ScalarClass(scalar) {
      case .word, .ideograph:
        sink.append(scalar)
        sink.endToken()
      case .hangul:
        // Unicode 15, section 3.12: 21 vowels and 28 finals to an initial.
        let index = scalar - 0xAC00
        for jamo in [0x1100 + index / 588, 0x1161 + index % 588 / 28] {
          sink.append(jamo)
          sink.endToken()
        }
        if index % 28 > 0 {
          sink.append(0x11A7 + index % 28)
          sink.endToken()
        }
      case .space, .other:
        break
      }
    }
  }
}
