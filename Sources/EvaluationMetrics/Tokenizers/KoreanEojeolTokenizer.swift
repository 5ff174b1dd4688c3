/// `ko-eojeol`: what is between spaces, in lower case and without the punctuation around it.
struct KoreanEojeolTokenizer: SentenceTokenizer {
  let signature = "ko-eojeol-1"

  func split(_ utf8: UnsafeBufferPointer<UInt8>, into sink: inout TokenSink) {
    var offset = 0
    // Punctuation counts only when a letter or figure of the same token follows.
    var pending: [UInt32] = []
    while offset < utf8.count {
      let (scalar, length) = utf8.scalar(at: offset)
      offset += length
      switch ScalarClass(scalar) {
      case .word, .hangul, .ideograph:
        for mark in pending { sink.append(mark) }
        pending.removeAll(keepingCapacity: true)
        sink.append(scalar)
      case .other:
        if sink.isInToken { pending.append(scalar) }
      case .space:
        pending.removeAll(keepingCapacity: true)
        sink.endToken()
      }
    }
  }
}
