import EmbeddedModels

/// A file of `Models/words`, read entry by entry without a copy.
///
/// In the file a name in brackets begins a list and each line below it is an entry; lines that begin
/// with `#` and empty lines say nothing.
struct WordFile {
  private let utf8: UnsafeBufferPointer<UInt8>

  /// The file of a language, which is empty for one without words.
  init(_ language: Language) {
    let model = embeddedWords(language.rawValue)
    utf8 = UnsafeBufferPointer(start: model.bytes, count: model.count)
  }

  /// Calls `body` with each entry and the list it is in.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  func forEachEntry(_ body: (WordListName, UnsafeBufferPointer<UInt8>) -> Void) {
    var current: WordListName?
    var start = 0
    while start < utf8.count {
      let end = utf8.lineEnd(from: start, to: utf8.count)
      if end > start {
        let line = UnsafeBufferPointer(rebasing: utf8[start..<end])
        if line[0] == UInt8(ascii: "[") {
          let name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
          current = WordListName(rawValue: name)
        } else if line[0] != UInt8(ascii: "#"), let current {
          body(current, line)
        }
      }
      start = end + 1
    }
  }
}
