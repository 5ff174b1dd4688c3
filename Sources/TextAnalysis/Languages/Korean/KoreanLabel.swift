/// The labels of the Korean tagger: what kind of morpheme begins at a Hangul syllable, or goes on in
/// it.
///
/// A syllable that two morphemes share (한 = 하 + ㄴ) belongs to the first. Labels of the same
/// family share the label that continues a morpheme.
package enum KoreanLabel: UInt8, CaseIterable {
  case nng, nnp, nnb, np, nr, xr, xsn, xpn, insideNoun
  case vv, va, vx, vcp, xsv, xsa, insidePredicate
  case mag, mm, ic, insideModifier
  case j, insideParticle
  case e, insideEnding

  /// The tag of the morpheme that begins here; nil where one goes on.
  package var tag: PartOfSpeech? {
    switch self {
    case .nng: .nng
    case .nnp: .nnp
    case .nnb: .nnb
    case .np: .np
    case .nr: .nr
    case .xr: .xr
    case .xsn: .xsn
    case .xpn: .xpn
    case .vv: .vv
    case .va: .va
    case .vx: .vx
    case .vcp: .vcp
    case .xsv: .xsv
    case .xsa: .xsa
    case .mag: .mag
    case .mm: .mm
    case .ic: .ic
    case .j: .j
    case .e: .e
    case .insideNoun, .insidePredicate, .insideModifier, .insideParticle, .insideEnding: nil
    }
  }

  /// The label that continues a morpheme of this kind.
  package var inside: KoreanLabel {
    switch self {
    case .nng, .nnp, .nnb, .np, .nr, .xr, .xsn, .xpn, .insideNoun: .insideNoun
    case .vv, .va, .vx, .vcp, .xsv, .xsa, .insidePredicate: .insidePredicate
    case .mag, .mm, .ic, .insideModifier: .insideModifier
    case .j, .insideParticle: .insideParticle
    case .e, .insideEnding: .insideEnding
    }
  }

  /// Whether the label may follow `previous`, or begin a run of syllables when that is nil.
  package func canFollow(_ previous: KoreanLabel?) -> Bool {
    tag != nil || (previous.map { $0.inside == self } ?? false)
  }
}
