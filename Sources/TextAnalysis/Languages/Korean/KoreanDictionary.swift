import EmbeddedModels

/// Which strings of Hangul are words of the dictionary that the Korean tagger knows.
package enum KoreanDictionary {
  private static let lexicon = KoreanLexicon(embeddedKoreanLexicon())

  /// Whether a string of two to six Hangul syllables is no word of the dictionary, as most names of
  /// persons are none; false for any other string.
  ///
  /// - Complexity: O(*n*) in its length.
  package static func lacks(_ word: ArraySlice<UInt8>) -> Bool {
    let syllable = 3
    guard let lexicon, word.count.isMultiple(of: syllable),
      KoreanLexicon.lengths.contains(word.count / syllable)
    else { return false }
    var hash: UInt32 = 0
    var isHangul = true
    for start in stride(from: word.startIndex, to: word.endIndex, by: syllable) {
      let value =
        UInt32(word[start] & 0xF) << 12 | UInt32(word[start + 1] & 0x3F) << 6
        | UInt32(word[start + 2] & 0x3F)
      isHangul = isHangul && word[start] & 0xF0 == 0xE0 && 0xAC00...0xD7A3 ~= value
      let code = FeatureHash.code(value)
      hash = start == word.startIndex ? code : FeatureHash.extend(hash, code)
    }
    return isHangul && lexicon.classes(hash) == 0
  }
}
