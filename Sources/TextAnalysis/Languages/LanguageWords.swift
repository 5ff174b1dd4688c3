import EmbeddedModels

/// The words that a language brings, by list, read from its file in `Models/words`.
///
/// In the file a name in brackets begins a list and each line below it is an entry; lines that begin
/// with `#` and empty lines say nothing. A list that a language does not have is empty.
package struct LanguageWords: Sendable {
  private let lists: [[[UInt8]]]
  /// Names in brackets that no ``WordListName`` has: mistakes in the file.
  let unknownNames: [String]

  // Read once a language, when it is first asked for.
  private static let korean = LanguageWords(embeddedWords("ko"))

  /// The words of a language.
  package static func of(_ language: Language) -> LanguageWords {
    switch language {
    case .korean: korean
    default: LanguageWords(embeddedWords(language.rawValue))
    }
  }

  private init(_ model: EmbeddedModel) {
    self.init(utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
  }

  /// Reads a file of lists.
  init(utf8: UnsafeBufferPointer<UInt8>) {
    var lists = [[[UInt8]]](repeating: [], count: WordListName.allCases.count)
    var unknown: [String] = []
    var current: Int?
    for line in utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
        let name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
        current = WordListName(rawValue: name).flatMap(WordListName.allCases.firstIndex)
        if current == nil { unknown.append(name) }
      } else if let current {
        lists[current].append(Array(line))
      }
    }
    self.lists = lists
    unknownNames = unknown
  }

  /// The entries of a list in the order of the file, as UTF-8.
  package subscript(_ name: WordListName) -> [[UInt8]] {
    WordListName.allCases.firstIndex(of: name).map { lists[$0] } ?? []
  }

  /// The entries of a list as strings.
  package func strings(_ name: WordListName) -> [String] {
    self[name].map { String(decoding: $0, as: UTF8.self) }
  }
}
