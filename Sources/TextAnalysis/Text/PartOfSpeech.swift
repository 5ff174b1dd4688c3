/// A part of speech: a Sejong tag for Korean, a Universal tag for every other language.
///
/// Where an analyzer does not tell two Sejong tags apart it uses the coarser tag of the same
/// family (`J` any particle, `E` any ending, `V` any predicate stem).
public enum PartOfSpeech: String, Sendable, Hashable, CaseIterable {
  // Sejong: nouns, pronouns, numerals.
  case nng = "NNG"
  case nnp = "NNP"
  case nnb = "NNB"
  case np = "NP"
  case nr = "NR"
  // Sejong: predicates.
  case vv = "VV"
  case va = "VA"
  case vx = "VX"
  case vcp = "VCP"
  case vcn = "VCN"
  case v = "V"
  // Sejong: modifiers and interjections.
  case mm = "MM"
  case mag = "MAG"
  case maj = "MAJ"
  case ic = "IC"
  // Sejong: particles.
  case jks = "JKS"
  case jkc = "JKC"
  case jkg = "JKG"
  case jko = "JKO"
  case jkb = "JKB"
  case jkv = "JKV"
  case jkq = "JKQ"
  case jx = "JX"
  case jc = "JC"
  case j = "J"
  // Sejong: endings.
  case ep = "EP"
  case ef = "EF"
  case ec = "EC"
  case etn = "ETN"
  case etm = "ETM"
  case e = "E"
  // Sejong: affixes and roots.
  case xpn = "XPN"
  case xsn = "XSN"
  case xsv = "XSV"
  case xsa = "XSA"
  case xr = "XR"
  // Sejong: symbols, foreign words, numbers.
  case sf = "SF"
  case sp = "SP"
  case ss = "SS"
  case se = "SE"
  case so = "SO"
  case sw = "SW"
  case sl = "SL"
  case sh = "SH"
  case sn = "SN"
  // Universal.
  case adj = "ADJ"
  case adp = "ADP"
  case adv = "ADV"
  case aux = "AUX"
  case cconj = "CCONJ"
  case det = "DET"
  case intj = "INTJ"
  case noun = "NOUN"
  case num = "NUM"
  case part = "PART"
  case pron = "PRON"
  case propn = "PROPN"
  case punct = "PUNCT"
  case sconj = "SCONJ"
  case sym = "SYM"
  case verb = "VERB"
  case x = "X"
}

extension PartOfSpeech {
  /// Whether a token with this tag may be part of a compound of nouns that touch.
  var belongsToNounRun: Bool { isNoun || self == .xpn || self == .xsn }

  /// Whether the tag is a common or proper noun, or a foreign word that stands for one.
  public var isNoun: Bool {
    switch self {
    case .nng, .nnp, .sl, .sh, .xr, .noun, .propn: true
    default: false
    }
  }

  /// Whether the tag is a proper noun.
  public var isProperNoun: Bool { self == .nnp || self == .propn }

  /// Whether the tag is a number written in figures or words.
  public var isNumber: Bool {
    switch self {
    case .sn, .nr, .num: true
    default: false
    }
  }

  /// Whether the tag is punctuation or another symbol.
  public var isSymbol: Bool {
    switch self {
    case .sf, .sp, .ss, .se, .so, .sw, .punct, .sym: true
    default: false
    }
  }
}
