import EmbeddedModels

/// The words that a language brings, by list, read from its file in `Models/words`: a
/// ``SectionedText`` with the lists of ``WordListName``. A list that a language does not have is
/// empty.
package struct LanguageWords: Sendable {
  private let text: SectionedText

  // Read once a language, when it is first asked for.
  private static let korean = LanguageWords(SectionedText(embeddedWords("ko")))
  private static let english = LanguageWords(SectionedText(embeddedWords("en")))
  // All others together, when the first of them is asked for.
  private static let others = Language.allCases.map {
    LanguageWords(SectionedText(embeddedWords($0.rawValue)))
  }
  /// What the lines of mails begin with, in all languages together.
  package static let mail = LanguageWords(SectionedText(embeddedWords("mail")))
  /// What the fields of records are called, in all languages together.
  package static let fields = LanguageWords(SectionedText(embeddedWords("fields")))
  /// What the lines of printed papers begin with, in all languages together.
  static let print = LanguageWords(SectionedText(embeddedWords("print")))

  /// The words of a language.
  package static func of(_ language: Language) -> LanguageWords {
    switch language {
    case .korean: korean
    case .english: english
    default: Language.allCases.firstIndex(of: language).map { others[$0] } ?? english
    }
  }

  /// Calls `body` with each entry of a language's file and the list it is in, without a copy; entries
  /// are as they are in the file, `_` for a space. Where it returns false, the other entries of the list
  /// are passed over.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  package static func forEachEntry(
    of language: Language, _ body: (WordListName, UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    let model = embeddedWords(language.rawValue)
    var list: WordListName?
    SectionedText.forEachLine(
      of: UnsafeBufferPointer(start: model.bytes, count: model.count)
    ) { name, _ in
      list = WordListName(utf8: name)
    } entry: { entry in
      list.map { body($0, entry) } ?? false
    }
  }

  init(_ text: SectionedText) {
    self.text = text
  }

  /// Names in brackets that no ``WordListName`` has: mistakes in the file.
  var unknownNames: [String] { names.filter { WordListName(rawValue: $0) == nil } }

  /// The names of the lists in the order of the file.
  var names: [String] { text.names }

  /// The entries of a list in the order of the file. They are read anew each time: keep what you use.
  package func phrases(_ name: WordListName) -> Phrases { text[name.rawValue] }

  /// The entries of a list, as UTF-8.
  package subscript(_ name: WordListName) -> [[UInt8]] {
    phrases(name).map(Array.init)
  }

  /// The entries of a list as strings.
  package func strings(_ name: WordListName) -> [String] {
    phrases(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The entries of a list of single characters, as scalars.
  package func scalars(_ name: WordListName) -> Set<UInt32> {
    Set(strings(name).compactMap { $0.unicodeScalars.first?.value })
  }
}
