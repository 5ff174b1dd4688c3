import TextAnalysis

/// The first word of a sentence by how it joins the sentence to the text.
struct OpeningWords: Sendable {
  /// A kind of first word.
  enum Kind: Int, CaseIterable, Sendable {
    case conclusion
    case contrast
    case addition
    case example
    case person
    case demonstrative

    /// The list with the words of this kind.
    fileprivate var list: WordListName {
      switch self {
      case .conclusion: .openingConclusion
      case .contrast: .openingContrast
      case .addition: .openingAddition
      case .example: .openingExample
      case .person: .openingPerson
      case .demonstrative: .openingDemonstrative
      }
    }
  }

  /// The words of all kinds, each kind a set.
  private let words: CueWords

  private static let korean = OpeningWords(.of(.korean))
  private static let english = OpeningWords(.of(.english))

  /// The openings among the words of a language.
  init(_ words: LanguageWords) {
    self.words = CueWords(sets: Kind.allCases.map { words.phrases($0.list) })
  }

  /// The words of `language`; nil where the project has none.
  static func table(for language: Language) -> OpeningWords? {
    switch language {
    case .korean: korean
    case .english: english
    default: nil
    }
  }

  /// The kinds of the word at `range`.
  func kinds(of range: TextRange, in text: SourceText) -> [Kind] {
    let sets = text.utf8.withUnsafeBufferPointer { words.sets(of: range, in: $0) }
    return sets == 0 ? [] : Kind.allCases.filter { sets >> UInt8($0.rawValue) & 1 != 0 }
  }
}
