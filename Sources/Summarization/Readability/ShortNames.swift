import TextAnalysis

/// Persons who are named in full once and in short from then on, in the ways of each language.
enum ShortNames {
  /// For each sentence that names a person in short, the one with the full name, or with what is told
  /// of a person without a name: 40대 A씨.
  ///
  /// - Parameter bytes: For each sentence which bytes it holds.
  static func antecedents(in document: Document, holding bytes: [ByteSet]) -> [Int: Int] {
    switch document.language {
    case .korean:
      ShortenedNames.antecedents(in: document.body)
        .merging(LetterNames.antecedents(in: document.body, holding: bytes)) { name, _ in name }
    case .english: Surnames.antecedents(in: document.body)
    default: [:]
    }
  }
}
