/// What the English tagger tells apart: Universal tags, some split by the Penn tags inside them,
/// because their neighbours differ.
package enum EnglishLabel: UInt8, Sendable, CaseIterable {
  case verbBase, verbPresent, verbPast, verbPastParticiple, verbGerund, verbThirdPerson
  case noun, nounPlural, properNoun
  case adjective, adjectiveInName, adjectiveCompared
  case adverb, adverbInterrogative
  case adposition, particleOfVerb
  case auxiliary, modal
  case pronounPersonal, pronounPossessive, pronoun
  case determiner
  case infinitiveTo, possessive, negation
  case punctuation, comma
  case coordination, subordination
  case numeral, interjection
  /// Symbols, and words outside the language.
  case other

  /// The label of a word with a Universal and a Penn tag.
  package init(universal: PartOfSpeech, penn: String) {
    self =
      switch (universal, penn) {
      case (.verb, "VBP"): .verbPresent
      case (.verb, "VBD"): .verbPast
      case (.verb, "VBN"): .verbPastParticiple
      case (.verb, "VBG"): .verbGerund
      case (.verb, "VBZ"): .verbThirdPerson
      case (.verb, _): .verbBase
      case (.noun, "NNS"): .nounPlural
      case (.noun, _): .noun
      case (.propn, _): .properNoun
      case (.adj, "NNP"): .adjectiveInName
      case (.adj, "JJR"), (.adj, "JJS"): .adjectiveCompared
      case (.adj, _): .adjective
      case (.adv, "WRB"): .adverbInterrogative
      case (.adv, _): .adverb
      case (.adp, "RP"): .particleOfVerb
      case (.adp, _): .adposition
      case (.aux, "MD"): .modal
      case (.aux, _): .auxiliary
      case (.pron, "PRP"): .pronounPersonal
      case (.pron, "PRP$"): .pronounPossessive
      case (.pron, _): .pronoun
      case (.det, _): .determiner
      case (.part, "TO"): .infinitiveTo
      case (.part, "POS"): .possessive
      case (.part, _): .negation
      case (.punct, ","): .comma
      case (.punct, _): .punctuation
      case (.cconj, _): .coordination
      case (.sconj, _): .subordination
      case (.num, _): .numeral
      case (.intj, _): .interjection
      default: .other
      }
  }

  /// The Universal tag of a word with this label.
  ///
  /// - Parameter isAlphanumeric: Whether the word begins with a letter or digit.
  package func tag(isAlphanumeric: Bool) -> PartOfSpeech {
    switch self {
    case .verbBase, .verbPresent, .verbPast, .verbPastParticiple, .verbGerund, .verbThirdPerson:
      .verb
    case .noun, .nounPlural: .noun
    case .properNoun: .propn
    case .adjective, .adjectiveInName, .adjectiveCompared: .adj
    case .adverb, .adverbInterrogative: .adv
    case .adposition, .particleOfVerb: .adp
    case .auxiliary, .modal: .aux
    case .pronounPersonal, .pronounPossessive, .pronoun: .pron
    case .determiner: .det
    case .infinitiveTo, .possessive, .negation: .part
    case .punctuation, .comma: .punct
    case .coordination: .cconj
    case .subordination: .sconj
    case .numeral: .num
    case .interjection: .intj
    case .other: isAlphanumeric ? .x : .sym
    }
  }
}
