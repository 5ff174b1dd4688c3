import Foundation
import TextAnalysis

/// A treebank in CoNLL-U form: its sentences with words, tags, and the text as it was written.
package struct EnglishTreebank {
  package struct Word {
    package var form: [UInt8]
    package var universal: PartOfSpeech
    package var penn: String
  }

  package struct Sentence {
    /// The `# text` of the sentence.
    package var text: [UInt8] = []
    package var words: [Word] = []
    /// The words joined by single spaces, as the tagger reads them, and the pieces they are there.
    package var spaced: [UInt8] = []
    package var pieces: [EnglishPiece] = []
  }

  package private(set) var sentences: [Sentence] = []

  package init(path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let textMark = Array("# text = ".utf8)
    var sentence = Sentence()
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !sentence.words.isEmpty { sentences.append(sentence) }
        sentence = Sentence()
      } else if line.starts(with: textMark) {
        sentence.text = Array(line.dropFirst(textMark.count))
      } else if line.first != UInt8(ascii: "#") {
        let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        sentence.add(fields)
      }
    }
    if !sentence.words.isEmpty { sentences.append(sentence) }
  }
}

extension EnglishTreebank.Sentence {
  /// Adds the word of a line; ranges of words and empty words are passed over.
  fileprivate mutating func add(_ fields: [ArraySlice<UInt8>]) {
    guard fields.count >= 5, fields[0].allSatisfy({ (0x30...0x39).contains($0) }),
      let universal = PartOfSpeech(rawValue: String(decoding: fields[3], as: UTF8.self))
    else { return }
    let form = Array(fields[1])
    words.append(
      .init(
        form: form, universal: universal, penn: String(decoding: fields[4], as: UTF8.self)))
    if !spaced.isEmpty { spaced.append(0x20) }
    pieces.append(
      EnglishPiece(
        start: spaced.count, end: spaced.count + form.count, kind: Self.kind(of: form)))
    spaced.append(contentsOf: form)
  }

  /// The kind the tokenizer gives the word, or that of its first piece.
  private static func kind(of form: [UInt8]) -> EnglishPiece.Kind {
    form.withUnsafeBufferPointer { utf8 in
      var tokenizer = EnglishTokenizer(utf8)
      tokenizer.tokenize(0..<utf8.count)
      return tokenizer.pieces.first?.kind ?? .symbol
    }
  }

  /// The places of the words in `text`, or nil when they do not spell it.
  package func wordRanges() -> [Range<Int>]? {
    var ranges: [Range<Int>] = []
    var position = 0
    for word in words {
      while position < text.count, text[position] == 0x20 { position += 1 }
      let end = position + word.form.count
      guard end <= text.count, text[position..<end].elementsEqual(word.form) else { return nil }
      ranges.append(position..<end)
      position = end
    }
    return ranges
  }
}
