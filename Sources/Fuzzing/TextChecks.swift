import TextAnalysis
import Yoyak

/// What reading promises, whatever the bytes.
enum TextChecks {
  /// Bytes are decoded to valid UTF-8, or refused.
  static func decoding(_ bytes: [UInt8]) throws {
    let text: SourceText
    do {
      text = try TextDecoder.decode(bytes)
    } catch {
      return
    }
    try require(String(validating: text.utf8, as: UTF8.self) != nil, "decoded text is valid UTF-8")
  }

  /// An article's sentences and removals are in order, inside of the text, and of whole scalars, and
  /// so are its tokens.
  static func article(_ article: Article) throws {
    let body = article.document.body
    try require(body.text == article.source, "the body's text is the source")
    try inOrder(body.sentences, in: article.source, "sentences")
    for removal in article.removed { try inside(removal.range, of: article.source, "removal") }
    for sentence in body.sentences {
      try inside(article.originalRange(sentence), of: article.original, "original range")
    }
    for (index, sentence) in body.sentences.enumerated() {
      let tokens = body.tokens(inSentence: index).map(\.range)
      try inOrder(tokens, in: article.source, "tokens")
      try require(
        tokens.allSatisfy {
          $0.lowerBound >= sentence.lowerBound && $0.upperBound <= sentence.upperBound
        },
        "tokens are inside of their sentence")
    }
  }

  private static func inOrder(
    _ ranges: [TextRange], in text: SourceText, _ name: String
  ) throws {
    var end = 0
    for range in ranges {
      try require(range.lowerBound >= end, "\(name) ascend: \(range) after \(end)")
      try inside(range, of: text, name)
      end = range.upperBound
    }
  }

  private static func inside(_ range: TextRange, of text: SourceText, _ name: String) throws {
    try require(range.lowerBound >= 0 && range.upperBound <= text.count, "\(name) are inside")
    for offset in [range.lowerBound, range.upperBound] where offset < text.count {
      try require(text.utf8[offset] & 0xC0 != 0x80, "\(name) are of whole scalars: \(range)")
    }
  }
}
