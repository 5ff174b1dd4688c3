/// All that a language brings: the room from which everything else takes what it needs of a language.
///
/// Its words are in `Models/words`, in a file with the code of the language as its name; the rest
/// is in a folder of its own beside this file. A profile is made when it is first asked for, so
/// that a run pays for the languages it meets.
package struct LanguageProfile: Sendable {
  /// The language.
  package let language: Language
  /// The quotation marks of its typography, an opening and a closing one each.
  package let quotationMarks: [String]
  /// Where its sentences end.
  let breakRules: SentenceBreakRules
  private let makeAnalyzer: @Sendable () -> any TextAnalyzer

  /// What turns its sentences into tokens and terms.
  var analyzer: any TextAnalyzer { makeAnalyzer() }

  /// Its words, by list.
  package var words: LanguageWords { .of(language) }

  /// The profile of a language.
  package static func of(_ language: Language) -> LanguageProfile {
    switch language {
    case .korean: .korean
    case .english: .english
    case .japanese: .japanese
    case .chinese: .chinese
    case .french: .french
    case .german: .german
    case .spanish: .spanish
    case .portuguese: .portuguese
    case .russian: .russian
    case .italian: .italian
    case .dutch: .dutch
    case .polish: .polish
    case .turkish: .turkish
    case .swedish: .swedish
    case .danish: .danish
    case .norwegian: .norwegian
    case .finnish: .finnish
    case .hungarian: .hungarian
    case .romanian: .romanian
    case .czech: .czech
    case .ukrainian: .ukrainian
    case .vietnamese: .vietnamese
    case .catalan: .catalan
    case .indonesian: .indonesian
    case .arabic: .arabic
    case .persian: .persian
    case .urdu: .urdu
    case .hindi: .hindi
    case .thai: .thai
    case .undetermined: .undetermined
    }
  }

  /// - Parameters:
  ///   - quotationMarks: An opening and a closing mark each; straight ones need not be named.
  ///   - stemmer: The name of its Snowball stemmer, if its terms are stems.
  ///   - abbreviations: The language whose abbreviations it takes; its own if not given.
  ///   - analyzer: Makes its analyzer; ``UnicodeWordAnalyzer`` if not given.
  init(
    _ language: Language, quotationMarks: [String], stemmer: String? = nil,
    abbreviations: Language? = nil, habits: SentenceHabits = SentenceHabits(),
    analyzer: (@Sendable () -> any TextAnalyzer)? = nil
  ) {
    self.language = language
    self.quotationMarks = quotationMarks
    var habits = habits
    habits.turnsGuillemets = quotationMarks.contains {
      $0.unicodeScalars.first.map { Mark($0.value) == .closer(.guillemet) } ?? false
    }
    breakRules = SentenceBreakRules(
      words: abbreviations ?? language, own: language, habits: habits)
    if let analyzer {
      makeAnalyzer = analyzer
    } else {
      let words = UnicodeWordAnalyzer(language: language, stemmer: stemmer)
      makeAnalyzer = { words }
    }
  }

  /// A language that is none of ours: words without grammar, sentences as in English.
  private static let undetermined = LanguageProfile(
    .undetermined, quotationMarks: ["“”", "‘’", "«»", "„“", "„”"], abbreviations: .english,
    habits: SentenceHabits(breaksBeforeLowerCase: true), analyzer: { UnicodeWordAnalyzer() })
}
