/// `characters`: every scalar that is no white space and no control character, in lower case.
struct CharacterTokenizer: SentenceTokenizer {
  let signature = "characters-1"

  func split(_ utf8: UnsafeBufferPointer<UInt8>, into sink: inout TokenSink) {
    var offset = 0
    while offset < utf8.count {
      let (scalar, length) = utf8.scalar(at: offset)
      offset += length
      if case .space = ScalarClass(scalar) { continue }
      sink.append(scalar)
      sink.endToken()
    }
  }
}
