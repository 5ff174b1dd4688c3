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

  /// Ends of sentences without final marks, each with its kind.
  private struct Suffixes {
    private var phrases = Phrases()
    private var kinds: [Kind] = []

    mutating func append(_ phrase: ArraySlice<UInt8>, _ kind: Kind) {
      phrases.append(phrase)
      kinds.append(kind)
    }

    /// The kinds, as bits, of those that are at the end of `range`.
    func bits(endOf range: TextRange, in utf8: UnsafeBufferPointer<UInt8>) -> UInt16 {
      var bits: UInt16 = 0
      phrases.forEachEntry(in: utf8, endingAt: range.upperBound, limit: range.lowerBound) {
        bits |= 1 << UInt16(kinds[$0].rawValue)
      }
      return bits
    }
  }

  /// The longer ones are told by more bytes at once, as nearly all end with the same syllable.
  private var short = Suffixes()
  private var long = Suffixes()
  /// The bytes of two syllables, from which on one is long.
  private static let longLength = 6

  static let korean = EndingForms(.of(.korean))

  /// The endings among the words of a language.
  init(_ words: LanguageWords) {
    for kind in Kind.allCases {
      for phrase in words.phrases(kind.list) {
        if phrase.count < Self.longLength {
          short.append(phrase, kind)
        } else {
          long.append(phrase, kind)
        }
      }
    }
  }

  /// The endings of `language`; nil where the project has none.
  static func table(for language: Language) -> EndingForms? {
    language == .korean ? korean : nil
  }

  /// The kinds of the endings that the text of a sentence at `range` has.
  func kinds(of range: TextRange, in text: SourceText) -> Kinds {
    text.utf8.withUnsafeBufferPointer { utf8 in
      Kinds(rawValue: short.bits(endOf: range, in: utf8) | long.bits(endOf: range, in: utf8))
    }
  }
}
