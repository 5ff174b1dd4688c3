/// What follows a predicate stem, as far as stems change by it: the kinds of endings by their first
/// syllable (Models/Korean/stems.py says the same).
enum KoreanEndingKind: UInt64 {
  /// No ending follows, or its first syllable is part of the stem's surface.
  case none = 1
  /// 어 and 아, before which ㄷ turns into ㄹ (걸어, 걷다).
  case open
  /// 으, 은, 을, 이 and the like, before which it does too.
  case linking
  /// 러 and 라, what 르 makes of 어 (불러, 부르다).
  case doubled
  /// 니, before which ㄹ and ㅂ are lost (우니, 울다).
  case asking
  /// 는, 시 and the like, before which ㄹ is lost (우는, 울다).
  case light
  /// Any other, before which a stem mostly stays what it is.
  case plain

  /// The kind of an ending that begins with `syllable`, or of none.
  init(syllable: UInt32?) {
    guard let syllable, syllable &- 0xAC00 < 11172 else {
      self = .none
      return
    }
    let code = syllable - 0xAC00
    let (lead, vowel, tail) = (code / 588, code % 588 / 28, code % 28)
    switch lead {
    case 11: self = vowel == 0 || vowel == 1 || vowel == 4 || vowel == 6 ? .open : .linking
    case 5 where (vowel == 0 || vowel == 4) && (tail == 0 || tail == 20): self = .doubled
    case 2 where vowel == 20: self = .asking
    case 2, 9: self = .light
    default: self = .plain
    }
  }
}
