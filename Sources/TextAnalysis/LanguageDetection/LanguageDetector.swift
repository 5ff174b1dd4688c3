/// Tells the language of a text from its scripts, and for Latin script from its function words and
/// letters.
///
/// Hangul, kana, ideographs, Cyrillic, Arabic, Devanagari and Thai nearly decide on their own; a
/// syllable or ideograph counts as much as a few Latin letters, so that Korean with English terms
/// in it is Korean and English with a Korean name in it is English. The answer is
/// ``Language/undetermined`` for other languages and where the evidence is thin. It depends on the
/// text alone.
public enum LanguageDetector {
  /// The language of the whole text.
  public static func detect(_ text: SourceText) -> Language {
    detect(text, in: [text.fullRange])
  }

  /// The language of the parts of a text, such as its body without navigation and captions.
  ///
  /// - Parameters:
  ///   - text: The decoded text.
  ///   - ranges: Parts of it, on scalar boundaries. The first 32 KB are looked at.
  /// - Complexity: O(*n*) in the length of the parts, and no more than 32 KB.
  public static func detect(_ text: SourceText, in ranges: [TextRange]) -> Language {
    text.utf8.withUnsafeBufferPointer { utf8 in
      var census = ScriptCensus()
      for sample in samples(of: ranges, maxLength: sampleLength, in: utf8) {
        census.count(utf8, sample)
      }
      return decide(census) {
        // Words cost more than letters, and the first few hundred are enough.
        var evidence = LatinEvidence()
        for sample in samples(of: ranges, maxLength: latinSampleLength, in: utf8)
        where !evidence.isSure {
          evidence.weigh(utf8, sample)
        }
        return evidence.language
      }
    }
  }

  /// Bytes of the text that are looked at.
  private static let sampleLength = 32 * 1024
  /// Bytes of the text whose words are weighed.
  private static let latinSampleLength = 4 * 1024
  /// Latin letters that a syllable, a kana or an ideograph counts for.
  private static let lettersPerSyllable = 3

  /// Cyrillic letters among which Russian may happen to have no ы, э or ё.
  private static let lettersWithoutRussianOnes = 120

  /// The first bytes of the parts of a text, on scalar boundaries.
  private static func samples(
    of ranges: [TextRange], maxLength: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> [TextRange] {
    var samples: [TextRange] = []
    var budget = maxLength
    for range in ranges where budget > 0 {
      let sample = prefix(of: range, maxLength: budget, in: utf8)
      samples.append(sample)
      budget -= sample.count
    }
    return samples
  }

  private static func prefix(
    of range: TextRange, maxLength: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> TextRange {
    guard range.count > maxLength else { return range }
    var end = range.lowerBound + maxLength
    while end > range.lowerBound, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return range.lowerBound..<end
  }

  /// - Parameter latin: Tells the language of a text in Latin script.
  private static func decide(_ census: ScriptCensus, latin: () -> Language) -> Language {
    let eastAsian = lettersPerSyllable * (census.hangul + census.kana + census.han)
    let strongest = max(
      eastAsian, census.latin, census.cyrillic, census.arabic, census.devanagari, census.thai,
      census.other)
    guard strongest > 0, strongest > census.other else { return .undetermined }
    switch strongest {
    case eastAsian: return decideEastAsian(census)
    case census.cyrillic: return decideCyrillic(census)
    case census.latin: return latin()
    case census.arabic: return decideArabic(census)
    case census.devanagari:
      return 100 * census.marathiLetters < census.devanagari ? .hindi : .undetermined
    default: return .thai
    }
  }

  private static func decideEastAsian(_ census: ScriptCensus) -> Language {
    // Ideographs beside Hangul are glosses, beside kana they are half of the text.
    if census.hangul >= census.kana, 3 * census.hangul >= census.han { return .korean }
    return 10 * census.kana >= census.kana + census.han ? .japanese : .chinese
  }

  private static func decideCyrillic(_ census: ScriptCensus) -> Language {
    let isRussian =
      50 * census.otherCyrillicLetters < census.cyrillic
      && census.hardSigns <= census.russianLetters
      && (census.russianLetters > 0 || census.cyrillic < lettersWithoutRussianOnes)
    if isRussian { return .russian }
    // A few і, ї and є are enough where no letter is of another language.
    let isPure = census.otherCyrillicLetters == census.ukrainianLetters
    let isUkrainian =
      (isPure ? 60 : 30) * census.ukrainianLetters >= census.cyrillic
      && census.otherCyrillicLetters - census.ukrainianLetters + census.russianLetters
        + census.hardSigns < census.ukrainianLetters
      // Belarusian has many і, and ў and ы besides.
      && 100 * census.russianLetters < census.cyrillic
    return isUkrainian ? .ukrainian : .undetermined
  }

  /// Urdu has letters of its own, Persian those it shares with Urdu, Arabic none of either.
  private static func decideArabic(_ census: ScriptCensus) -> Language {
    if 50 * census.otherArabicLetters > census.arabic { return .undetermined }
    if 30 * census.urduLetters > census.arabic { return .urdu }
    return 40 * census.easternArabicLetters > census.arabic ? .persian : .arabic
  }
}
