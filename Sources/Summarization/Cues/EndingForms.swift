import TextAnalysis

/// The last words of a sentence by what they make of it: a statement, a demand, a plan.
struct EndingForms: Sendable {
  /// A kind of ending.
  enum Kind: Int, CaseIterable, Sendable {
    case polite
    case past
    case copula
    case explanation
    case nominal
    case demand
    case plan
    case report
    case present
    case open

    /// The list with the ends of sentences of this kind.
    fileprivate var list: WordListName {
      switch self {
      case .polite: .endingPolite
      case .past: .endingPast
      case .copula: .endingCopula
      case .explanation: .endingExplanation
      case .nominal: .endingNominal
      case .demand: .endingDemand
      case .plan: .endingPlan
      case .report: .endingReport
      case .present: .endingPresent
      case .open: .endingOpen
      }
    }
  }

  /// For each kind the ends of sentences that are of it, without final marks.
  private let suffixes: [Phrases]

  static let korean = EndingForms(.of(.korean))

  /// The endings among the words of a language.
  init(_ words: LanguageWords) {
    suffixes = Kind.allCases.map { words.phrases($0.list) }
  }

  /// The endings of `language`; nil where the project has none.
  static func table(for language: Language) -> EndingForms? {
    language == .korean ? korean : nil
  }

  /// Whether the text of a sentence that ends at `range` has an ending of the kind.
  func matches(_ kind: Kind, _ range: TextRange, in text: SourceText) -> Bool {
    text.utf8.withUnsafeBufferPointer { utf8 in
      suffixes[kind.rawValue].length(
        in: utf8, endingAt: range.upperBound, limit: range.lowerBound) != nil
    }
  }
}
