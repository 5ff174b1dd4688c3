/// Porter's suffix stripper for English, on the bytes of lower-case words.
///
/// ```swift
/// PorterStemmer().stem("relational")  // "relat"
/// ```
///
/// Bytes other than the letters `a`–`z` count as consonants, so numbers and words of other scripts
/// pass through the rules harmlessly. A stem is never longer than its word.
///
/// Source: M. F. Porter (1980), "An algorithm for suffix stripping", Program 14(3), 130–137.
/// Where programs that others compare with depart from the paper, ``Variant`` says how.
///
/// - Complexity: O(*n*) in the length of the word.
public struct PorterStemmer: Sendable, Hashable {
  /// Which program's reading of the paper is followed, to the letter.
  public enum Variant: Sendable, Hashable, CaseIterable {
    /// Porter's own programs: the paper with `-bli` for `-abli` in step 2, the added rule
    /// `-logi`, and words of one or two letters left alone.
    case porter
    /// ROUGE-1.5.5: as `porter`, but `-ment`, `-ent` and `-ion` of step 4 are tried after the other
    /// suffixes whatever became of those, so that `element` becomes `elem`; and `-yy` is
    /// no double consonant in step 1b.
    case rouge155
    /// The default mode of NLTK's `PorterStemmer`, which Python's rouge-score uses: a table of
    /// irregular words, `-ies` and `-ied` kept as `-ie` in four letters, `-y` changed only after a
    /// consonant that is not the first letter, `-alli` tried before the rest of step 2, `-fulli`
    /// added, `-logi` measured with its `l`, and an `e` added to stems of a vowel and a consonant.
    case nltk
  }

  /// The program that is followed.
  public let variant: Variant

  public init(variant: Variant = .porter) {
    self.variant = variant
  }

  /// The stem of `word`, which should be in lower case.
  public func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    stem(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Replaces `word` (UTF-8, lower case) by its stem.
  public func stem(_ word: inout [UInt8]) {
    guard word.count > 2 else { return }
    if variant == .nltk, let irregular = Self.irregularStem(of: word) {
      word = Array(irregular.utf8)
      return
    }
    removePlural(&word)
    removePast(&word)
    replaceFinalY(&word)
    shortenDoubleSuffix(&word)
    shortenSuffix(&word)
    switch variant {
    case .porter, .nltk: removeSuffix(&word)
    case .rouge155: removeSuffixesInTurn(&word)
    }
    removeFinalE(&word)
    if word.ends(with: "ll"), word.measure(upTo: word.count) > 1 { word.removeLast() }
  }

  /// Step 1a.
  private func removePlural(_ word: inout [UInt8]) {
    guard word.last == UInt8(ascii: "s") else { return }
    if word.ends(with: "sses") {
      word.removeLast(2)
    } else if word.ends(with: "ies") {
      word.removeLast(variant == .nltk && word.count == 4 ? 1 : 2)
    } else if !word.ends(with: "ss") {
      word.removeLast()
    }
  }

  /// Step 1b.
  private func removePast(_ word: inout [UInt8]) {
    guard word.last == UInt8(ascii: "d") || word.last == UInt8(ascii: "g") else { return }
    if variant == .nltk, word.ends(with: "ied") {
      word.removeLast(word.count == 4 ? 1 : 2)
      return
    }
    if word.ends(with: "eed") {
      if word.measure(upTo: word.count - 3) > 0 { word.removeLast() }
      return
    }
    let suffix = word.ends(with: "ed") ? 2 : word.ends(with: "ing") ? 3 : 0
    guard suffix > 0, word.hasVowel(upTo: word.count - suffix) else { return }
    word.removeLast(suffix)
    if word.ends(with: "at") || word.ends(with: "bl") || word.ends(with: "iz") {
      word.append(UInt8(ascii: "e"))
    } else if word.endsInDoubleConsonant, variant != .rouge155 || !word.ends(with: "y") {
      if let last = word.last, !"lsz".utf8.contains(last) { word.removeLast() }
    } else if word.measure(upTo: word.count) == 1, endsInShortSyllable(word, upTo: word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  /// Step 1c.
  private func replaceFinalY(_ word: inout [UInt8]) {
    let last = word.count - 1
    guard word[last] == UInt8(ascii: "y") else { return }
    let applies =
      variant == .nltk
      ? last > 1 && word.isConsonant(at: last - 1)
      : word.hasVowel(upTo: last)
    if applies { word[last] = UInt8(ascii: "i") }
  }

  /// Step 2.
  private func shortenDoubleSuffix(_ word: inout [UInt8]) {
    guard variant == .nltk else { return applyStep2(to: &word) }
    if word.ends(with: "alli"), word.measure(upTo: word.count - 4) > 0 { word.removeLast(2) }
    if word.ends(with: "logi") {
      if word.measure(upTo: word.count - 3) > 0 { word.removeLast() }
    } else if word.ends(with: "fulli") {
      if word.measure(upTo: word.count - 5) > 0 { word.removeLast(2) }
    } else {
      applyStep2(to: &word)
    }
  }

  /// Step 2 of the paper; the letter before the last tells which suffixes there may be.
  private func applyStep2(to word: inout [UInt8]) {
    guard word.count > 2 else { return }
    switch word[word.count - 2] {
    case UInt8(ascii: "a"):
      _ = replace("ational", by: "ate", in: &word) || replace("tional", by: "tion", in: &word)
    case UInt8(ascii: "c"):
      _ = replace("enci", by: "ence", in: &word) || replace("anci", by: "ance", in: &word)
    case UInt8(ascii: "e"):
      _ = replace("izer", by: "ize", in: &word)
    case UInt8(ascii: "g"):
      _ = replace("logi", by: "log", in: &word)
    case UInt8(ascii: "l"):
      _ =
        replace("bli", by: "ble", in: &word) || replace("alli", by: "al", in: &word)
        || replace("entli", by: "ent", in: &word) || replace("eli", by: "e", in: &word)
        || replace("ousli", by: "ous", in: &word)
    case UInt8(ascii: "o"):
      _ =
        replace("ization", by: "ize", in: &word) || replace("ation", by: "ate", in: &word)
        || replace("ator", by: "ate", in: &word)
    case UInt8(ascii: "s"):
      _ =
        replace("alism", by: "al", in: &word) || replace("iveness", by: "ive", in: &word)
        || replace("fulness", by: "ful", in: &word) || replace("ousness", by: "ous", in: &word)
    case UInt8(ascii: "t"):
      _ =
        replace("aliti", by: "al", in: &word) || replace("iviti", by: "ive", in: &word)
        || replace("biliti", by: "ble", in: &word)
    default: break
    }
  }

  /// Step 3, by the last letter.
  private func shortenSuffix(_ word: inout [UInt8]) {
    switch word.last {
    case UInt8(ascii: "e"):
      _ =
        replace("icate", by: "ic", in: &word) || replace("ative", by: "", in: &word)
        || replace("alize", by: "al", in: &word)
    case UInt8(ascii: "i"):
      _ = replace("iciti", by: "ic", in: &word)
    case UInt8(ascii: "l"):
      _ = replace("ical", by: "ic", in: &word) || replace("ful", by: "", in: &word)
    case UInt8(ascii: "s"):
      _ = replace("ness", by: "", in: &word)
    default: break
    }
  }

  /// Step 4 with one suffix, the longest that fits.
  private func removeSuffix(_ word: inout [UInt8]) {
    if word.ends(with: "ent") {
      _ =
        remove("ement", from: &word) || remove("ment", from: &word) || remove("ent", from: &word)
    } else if word.ends(with: "ion") {
      removeIon(&word)
    } else {
      removeOtherSuffix(&word)
    }
  }

  /// Step 4 without `-ement`, `-ment`, `-ent` and `-ion`, by the letter before the last.
  private func removeOtherSuffix(_ word: inout [UInt8]) {
    guard word.count > 2 else { return }
    switch word[word.count - 2] {
    case UInt8(ascii: "a"): _ = remove("al", from: &word)
    case UInt8(ascii: "c"): _ = remove("ance", from: &word) || remove("ence", from: &word)
    case UInt8(ascii: "e"): _ = remove("er", from: &word)
    case UInt8(ascii: "i"): _ = remove("ic", from: &word)
    case UInt8(ascii: "l"): _ = remove("able", from: &word) || remove("ible", from: &word)
    case UInt8(ascii: "n"): _ = remove("ant", from: &word)
    case UInt8(ascii: "o"): _ = remove("ou", from: &word)
    case UInt8(ascii: "s"): _ = remove("ism", from: &word)
    case UInt8(ascii: "t"): _ = remove("ate", from: &word) || remove("iti", from: &word)
    case UInt8(ascii: "u"): _ = remove("ous", from: &word)
    case UInt8(ascii: "v"): _ = remove("ive", from: &word)
    case UInt8(ascii: "z"): _ = remove("ize", from: &word)
    default: break
    }
  }

  /// Step 4 as ROUGE-1.5.5 reads it: four suffixes or groups of them, one after the other.
  private func removeSuffixesInTurn(_ word: inout [UInt8]) {
    if !remove("ement", from: &word) { removeOtherSuffix(&word) }
    _ = remove("ment", from: &word)
    if !remove("ent", from: &word), word.ends(with: "ion") { removeIon(&word) }
  }

  /// Removes a suffix of step 4 where the rest has a measure above one; whether the word has it.
  private func remove(_ suffix: StaticString, from word: inout [UInt8]) -> Bool {
    guard word.ends(with: suffix) else { return false }
    let stem = word.count - suffix.utf8CodeUnitCount
    if word.measure(upTo: stem) > 1 { word.removeLast(word.count - stem) }
    return true
  }

  private func removeIon(_ word: inout [UInt8]) {
    let stem = word.count - 3
    guard stem > 0, word[stem - 1] == UInt8(ascii: "s") || word[stem - 1] == UInt8(ascii: "t")
    else { return }
    _ = remove("ion", from: &word)
  }

  /// Step 5a.
  private func removeFinalE(_ word: inout [UInt8]) {
    guard word.last == UInt8(ascii: "e") else { return }
    let stem = word.count - 1
    let measure = word.measure(upTo: stem)
    if measure > 1 || measure == 1 && !endsInShortSyllable(word, upTo: stem) { word.removeLast() }
  }

  /// Replaces a suffix where the rest has a positive measure; whether the word has it.
  private func replace(
    _ suffix: StaticString, by replacement: StaticString, in word: inout [UInt8]
  ) -> Bool {
    guard word.ends(with: suffix) else { return false }
    let stem = word.count - suffix.utf8CodeUnitCount
    guard word.measure(upTo: stem) > 0 else { return true }
    word.removeLast(word.count - stem)
    replacement.withUTF8Buffer { word.append(contentsOf: $0) }
    return true
  }

  /// The paper's condition \*o: consonant, vowel, consonant at the end, the last not w, x or y.
  private func endsInShortSyllable(_ word: [UInt8], upTo end: Int) -> Bool {
    if variant == .nltk, end == 2 { return !word.isConsonant(at: 0) && word.isConsonant(at: 1) }
    guard end >= 3, word.isConsonant(at: end - 3), !word.isConsonant(at: end - 2),
      word.isConsonant(at: end - 1)
    else { return false }
    return !"wxy".utf8.contains(word[end - 1])
  }
}

extension PorterStemmer {
  /// NLTK's table of words that the rules would get wrong.
  private static func irregularStem(of word: [UInt8]) -> String? {
    guard word.count <= 8 else { return nil }
    switch String(decoding: word, as: UTF8.self) {
    case "sky", "skies": return "sky"
    case "dying": return "die"
    case "lying": return "lie"
    case "tying": return "tie"
    case "news": return "news"
    case "inning", "innings": return "inning"
    case "outing", "outings": return "outing"
    case "canning", "cannings": return "canning"
    case "howe": return "howe"
    case "proceed": return "proceed"
    case "exceed": return "exceed"
    case "succeed": return "succeed"
    default: return nil
    }
  }
}

extension [UInt8] {
  @inline(__always)
  fileprivate func ends(with suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard length <= count else { return false }
    let start = suffix.utf8Start
    var offset = length - 1
    while offset >= 0 {
      if self[count - length + offset] != start[offset] { return false }
      offset -= 1
    }
    return true
  }

  /// Whether the byte is a consonant: no vowel, and for `y` no consonant before it.
  fileprivate func isConsonant(at index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      return false
    case UInt8(ascii: "y"):
      // A run of ys alternates, starting from what is before it.
      var first = index
      while first > 0, self[first - 1] == UInt8(ascii: "y") { first -= 1 }
      let startsAsConsonant = first == 0 || !isConsonant(at: first - 1)
      return startsAsConsonant == ((index - first) % 2 == 0)
    default:
      return true
    }
  }

  /// Porter's measure *m* of the first `end` bytes: how often a vowel is followed by a consonant.
  fileprivate func measure(upTo end: Int) -> Int {
    var measure = 0
    var afterVowel = false
    for index in 0..<end {
      let vowel = isVowel(self[index], first: index == 0, afterVowel: afterVowel)
      if afterVowel, !vowel { measure += 1 }
      afterVowel = vowel
    }
    return measure
  }

  fileprivate func hasVowel(upTo end: Int) -> Bool {
    var afterVowel = false
    for index in 0..<end {
      afterVowel = isVowel(self[index], first: index == 0, afterVowel: afterVowel)
      if afterVowel { return true }
    }
    return false
  }

  private func isVowel(_ byte: UInt8, first: Bool, afterVowel: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      return true
    case UInt8(ascii: "y"): return !first && !afterVowel
    default: return false
    }
  }

  fileprivate var endsInDoubleConsonant: Bool {
    count >= 2 && self[count - 1] == self[count - 2] && isConsonant(at: count - 1)
  }
}
