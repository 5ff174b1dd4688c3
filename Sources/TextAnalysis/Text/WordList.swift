import EmbeddedModels

/// A fixed set of words: stop words, abbreviations and the like.
///
/// The text form is one or more words a line, separated by white space; lines that begin with `#`
/// are notes. Words are compared byte by byte.
package struct WordList: Sendable {
  private let words: Vocabulary
  /// The length of the longest word in bytes.
  private let longest: Int

  /// Reads the words out of a model that is compiled into the program.
  init(_ model: EmbeddedModel) {
    self.init(utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
  }

  /// The words of a vocabulary.
  package init(_ words: Vocabulary) {
    self.words = words
    longest = (0..<Int32(words.count)).reduce(0) { max($0, words.utf8(of: $1).count) }
  }

  /// Reads the words out of a text.
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { WordList(utf8: $0) }
  }

  /// Makes a set of the entries of a list.
  package init(_ entries: Phrases) {
    var words = Vocabulary(capacity: entries.count)
    for entry in entries {
      _ = entry.withUnsafeBufferPointer { words.intern($0) }
    }
    self.init(words)
  }

  private init(utf8: UnsafeBufferPointer<UInt8>) {
    var words = Vocabulary()
    for line in utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      for word in line.split(whereSeparator: { $0 <= 0x20 }) {
        _ = words.intern(UnsafeBufferPointer(rebasing: word))
      }
    }
    self.init(words)
  }

  /// The number of distinct words.
  var count: Int { words.count }

  /// Whether the word with these UTF-8 bytes is in the list.
  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count <= longest && words.number(of: word) != nil
  }

  /// The same for a stretch of bytes.
  package func contains(_ word: ArraySlice<UInt8>) -> Bool {
    word.withUnsafeBufferPointer(contains)
  }

  /// The same for a word whose key is known.
  func contains(_ word: UnsafeBufferPointer<UInt8>, key: WordKey) -> Bool {
    words.number(of: word, key: key) != nil
  }
}
