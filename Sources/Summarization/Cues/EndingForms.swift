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

  /// Several kinds of endings.
  struct Kinds: OptionSet {
    let rawValue: UInt16

    func contains(_ kind: Kind) -> Bool { rawValue >> UInt16(kind.rawValue) & 1 != 0 }
  }

  /// The ends of sentences of all kinds, without final marks.
  private var suffixes = Phrases()
  /// For each of them its kind.
  private var kinds: [Kind] = []

  static let korean = EndingForms(.of(.korean))

  /// The endings among the words of a language.
  init(_ words: LanguageWords) {
    for kind in Kind.allCases {
      let own = words.phrases(kind.list)
      suffixes.append(contentsOf: own)
      kinds += own.map { _ in kind }
    }
  }

  /// The endings of `language`; nil where the project has none.
  static func table(for language: Language) -> EndingForms? {
    language == .korean ? korean : nil
  }

  /// The kinds of the endings that the text of a sentence at `range` has.
  func kinds(of range: TextRange, in text: SourceText) -> Kinds {
    text.utf8.withUnsafeBufferPointer { utf8 in
      var bits: UInt16 = 0
      suffixes.forEachEntry(in: utf8, endingAt: range.upperBound, limit: range.lowerBound) {
        bits |= 1 << UInt16(kinds[$0].rawValue)
      }
      return Kinds(rawValue: bits)
    }
  }
}
