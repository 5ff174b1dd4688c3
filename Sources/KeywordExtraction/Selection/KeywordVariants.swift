import TextAnalysis

/// Tells which candidates of an article name the same thing, and which name a part of another.
///
/// Spaces, hyphens and middle dots do not tell keywords apart (창업 거리 and 창업거리), nor does a
/// gloss in brackets (한국투자공사(KIC) makes KIC another name of 한국투자공사), what kind of place a
/// place is (강릉 and 강릉시), the first part of a name before the same letters and digits (갤S8 and
/// 갤럭시S8), what a name may leave out in front (민주당 and 더불어민주당), given names and surnames (Noor,
/// Castellane and Noor Castellane), or the case of a word in languages with stems or with a list of case
/// endings (Санкт-Петербург and Санкт-Петербурге, Мирополі and Мирополя, wagony and wagonów).
struct KeywordVariants {
  private let candidates: [KeywordCandidate]
  let text: KeywordDocument
  /// The bytes of each candidate's forms without spaces and marks, one candidate after the other.
  private var keys: [UInt8] = []
  private var bounds: [Int] = [0]
  /// For a candidate that is a gloss, the candidate it explains.
  private var explained: [Int: Int] = [:]
  private let caseEndings: Phrases
  /// Titles behind names of persons, in a language without spaces.
  private let titles: Phrases
  /// What the end of a stem becomes before an ending: ec c, as in Hradec, Hradce.
  private let stemChanges: [(end: ArraySlice<UInt8>, changed: ArraySlice<UInt8>)]

  /// Whether the article has more sentences than an abstract.
  var isLong: Bool { text.document.sentenceCount >= 12 }

  /// Whether a phrase is shown that runs into another: in a language without tags it is a piece of a
  /// longer name more often than a name.
  var keepsRunning: Bool {
    !isLong && (text.document.language == .english || text.document.language == .korean)
  }

  init(_ candidates: [KeywordCandidate], in text: KeywordDocument) {
    self.candidates = candidates
    self.text = text
    let words = LanguageWords.of(text.document.language)
    caseEndings = words.phrases(.caseEndings)
    titles = text.document.language == .japanese ? words.phrases(.titles) : Phrases()
    stemChanges = words.strings(.stemChanges).compactMap { line in
      let forms = Array(line.utf8).split(separator: 0x20)
      return forms.count == 2 ? (forms[0], forms[1]) : nil
    }
    bounds.reserveCapacity(candidates.count + 1)
    for candidate in candidates {
      appendKey(of: candidate)
      bounds.append(keys.count)
    }
    findGlosses()
  }

  private mutating func appendKey(of candidate: KeywordCandidate) {
    guard candidate.forms.allSatisfy({ $0 >= 0 }) else {
      keys += text.utf8(in: candidate.first.range)
      return
    }
    for form in candidate.forms {
      let word = text.forms.utf8(of: form)
      // Few words are joined of others.
      if word.contains(where: Self.joins) {
        keys.append(contentsOf: word.lazy.filter { !Self.joins($0) })
      } else {
        keys.append(contentsOf: word)
      }
    }
  }

  private static func joins(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == 0x20 }

  private func key(_ candidate: Int) -> ArraySlice<UInt8> {
    keys[bounds[candidate]..<bounds[candidate + 1]]
  }

  /// Links candidates in brackets to the most frequent candidate that ends before the bracket.
  private mutating func findGlosses() {
    let utf8 = text.document.body.text.utf8
    var openings: [Int: Int] = [:]
    for (index, candidate) in candidates.enumerated() {
      for place in candidate.occurrences {
        let (start, end) = (place.range.lowerBound, place.range.upperBound)
        if start > 0, end < utf8.count, utf8[start - 1] == UInt8(ascii: "("),
          utf8[end] == UInt8(ascii: ")"), openings[start - 1] == nil
        {
          openings[start - 1] = index
        }
      }
    }
    guard !openings.isEmpty else { return }
    for (index, candidate) in candidates.enumerated() {
      for place in candidate.occurrences {
        let end = place.range.upperBound
        guard utf8.indices.contains(end) else { continue }
        let hasGap = utf8[end] == 0x20
        guard let gloss = openings[hasGap ? end + 1 : end], gloss != index,
          GlossLetters.mayExplain(key(gloss), key(index))
        else { continue }
        if let known = explained[gloss], candidates[known].count >= candidate.count { continue }
        explained[gloss] = index
      }
    }
  }

  /// The first and the last letter of a candidate, and of the one it explains or of its surname; of variants, and
  /// of a part and its whole in Korean, one of them is the same.
  func ends(of candidate: Int) -> ChosenKin.EndsOfNames {
    let own = ends(of: key(candidate))
    let other =
      explained[candidate].map { ends(of: key($0)) } ?? surname(of: candidate).map { ends(of: $0) }
    return ChosenKin.EndsOfNames(own: own, explained: other == own ? nil : other)
  }

  /// The last word of a name of several in a language with cases, in which a surname alone may have another
  /// one.
  private func surname(of candidate: Int) -> ArraySlice<UInt8>? {
    guard !caseEndings.isEmpty, candidates[candidate].forms.count > 1, isName(candidate),
      let last = candidates[candidate].forms.last, last >= 0
    else { return nil }
    return text.forms.utf8(of: last)
  }

  private func ends(of key: ArraySlice<UInt8>) -> ChosenKin.Ends {
    func letter(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
    let length = key.first.map { $0 < 0x80 ? 1 : $0 < 0xE0 ? 2 : 3 } ?? 0
    let last = key.lastIndex { $0 & 0xC0 != 0x80 } ?? key.startIndex
    return ChosenKin.Ends(first: letter(key.prefix(length)), last: letter(key[last...].prefix(3)))
  }

  /// Whether two candidates name the same thing.
  func areVariants(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (explained[left] ?? left, explained[right] ?? right)
    if left == right { return true }
    // Most pairs begin differently, and end so too.
    guard
      key(left).first == key(right).first || key(left).last == key(right).last
        || !caseEndings.isEmpty
    else { return false }
    let (long, short) = key(left).count >= key(right).count ? (left, right) : (right, left)
    if key(long).count == key(short).count {
      if key(long).elementsEqual(key(short)) { return true }
      if text.document.language == .korean { return isMisspelling(long, short) }
      return areCases(long, short) || isTitled(long, short) || isTitled(short, long)
    }
    return switch text.document.language {
    case .korean:
      isPlace(key(long), named: key(short), short) || isAbbreviation(key(short), of: key(long))
        || isShortName(short, of: long)
    case .japanese: isTitled(short, long) || isTitled(long, short)
    default:
      isSurname(short, of: long) || isWithOffice(long, short) || areCases(long, short)
    }
  }

  /// Whether two keywords of as many words have the same terms, or differ in case endings alone, in a
  /// language without tags, whose keywords keep their endings.
  private func areCases(_ left: Int, _ right: Int) -> Bool {
    guard text.document.language != .english,
      candidates[left].forms.count == candidates[right].forms.count
    else { return false }
    let terms = terms(of: left)
    if !terms.isEmpty && terms == self.terms(of: right) { return true }
    guard !caseEndings.isEmpty else { return false }
    let leastStem = isName(left) && isName(right) ? Self.leastStemOfName : Self.leastStem
    return zip(candidates[left].forms, candidates[right].forms).allSatisfy {
      // Repeated strings have no forms of the article's words, but numbers below 0.
      $0 == $1
        || $0 >= 0 && $1 >= 0
          && differInCase(text.forms.utf8(of: $0), text.forms.utf8(of: $1), leastStem: leastStem)
    }
  }

  /// The terms of a candidate at its first place outside of the title, which has none.
  private func terms(of candidate: Int) -> [String] {
    let place = candidates[candidate].occurrences.first {
      $0.words.isEmpty || text.words[$0.words.lowerBound].sentence != KeywordWord.title
    }
    return place.map { text.terms(in: $0.range) } ?? []
  }

  /// Whether two forms are one, or two cases of one name.
  private func isSameCase(_ one: Int32, _ other: Int32) -> Bool {
    one == other
      || !caseEndings.isEmpty && one >= 0 && other >= 0
        && differInCase(
          text.forms.utf8(of: one), text.forms.utf8(of: other), leastStem: Self.leastStemOfName)
  }

  /// Whether all words of a candidate are names.
  private func isName(_ candidate: Int) -> Bool {
    text.words[candidates[candidate].first.words].allSatisfy { $0.traits.contains(.properNoun) }
  }

  /// Whether the parts of two words between their hyphens differ in case endings alone.
  private func differInCase(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, leastStem: Int
  ) -> Bool {
    let hyphen = UInt8(ascii: "-")
    let (left, right) = (left.split(separator: hyphen), right.split(separator: hyphen))
    guard left.count == right.count else { return false }
    return zip(left, right).allSatisfy { one, other in
      if one == other { return true }
      let common = zip(one, other).prefix { $0 == $1 }.count
      // A letter of Cyrillic has two bytes, the first of them above those of Latin letters.
      let least = one.first.map { $0 >= 0xD0 } ?? false ? leastStem * 2 : leastStem
      guard common >= least else { return false }
      return (least...common).contains { stem in
        let (rest, otherRest) = (one.dropFirst(stem), other.dropFirst(stem))
        return isEnding(rest) && isEnding(otherRest)
          || stemChanges.contains { end, changed in
            isEnding(rest, behind: end) && isEnding(otherRest, behind: changed)
              || isEnding(rest, behind: changed) && isEnding(otherRest, behind: end)
          }
      }
    }
  }

  private func isEnding(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.isEmpty || caseEndings.contains(rest)
  }

  private func isEnding(_ rest: ArraySlice<UInt8>, behind end: ArraySlice<UInt8>) -> Bool {
    rest.starts(with: end) && isEnding(rest.dropFirst(end.count))
  }

  /// The fewest letters that two cases of a name begin with, and of another word.
  private static let (leastStemOfName, leastStem) = (3, 4)

  /// Whether the shorter of two names with the same ending is to be shown by the longer, one case of a
  /// name by a shorter one, or that of another word by one that is more frequent.
  func isFullName(_ candidate: Int, of shown: Int) -> Bool {
    if text.document.language == .korean {
      return isShortName(shown, of: candidate) || isBetterGloss(candidate, than: shown)
    }
    return isSurname(shown, of: candidate)
      || (isName(shown)
        ? key(candidate).count < key(shown).count && beginAlike(candidate, shown)
        : candidates[candidate].count > candidates[shown].count)
        && areCases(shown, candidate)
  }

  /// Whether two candidates begin with the same letters: L'Aquila is no case of Aquila.
  private func beginAlike(_ one: Int, _ other: Int) -> Bool {
    key(one).prefix(Self.leastStemOfName).elementsEqual(key(other).prefix(Self.leastStemOfName))
  }

  /// Whether of a name and its gloss the other one is to be shown: in Hangul the longer (금융소비자보호법
  /// for 금소법), and Latin letters and digits only where they stand much oftener (LH for
  /// 한국토지주택공사).
  private func isBetterGloss(_ candidate: Int, than shown: Int) -> Bool {
    guard explained[candidate] == shown || explained[shown] == candidate else { return false }
    let (one, other) = (isForeign(candidate), isForeign(shown))
    if !one, !other { return key(candidate).count > key(shown).count }
    guard one != other else { return false }
    let (latin, hangul) = one ? (candidate, shown) : (shown, candidate)
    let isOften =
      candidates[latin].count >= Self.leastRatioOfLatin * candidates[hangul].count
      || key(latin).contains { $0 >= 0x80 } && candidates[latin].count >= candidates[hangul].count
    return isOften == one
  }

  /// How often Latin letters stand for each place of the Hangul that they are to be shown for.
  private static let leastRatioOfLatin = 3

  /// Whether a name has Latin letters or digits.
  private func isForeign(_ candidate: Int) -> Bool {
    key(candidate).contains { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
  }

  /// Whether two words of at least three syllables differ in one final consonant, and one of them
  /// stands half as often as the other at most (중광촌 for 중관촌).
  private func isMisspelling(_ left: Int, _ right: Int) -> Bool {
    let (often, seldom) = (candidates[left].count, candidates[right].count)
    guard 2 * min(often, seldom) <= max(often, seldom), key(left).count >= 9 else { return false }
    let (one, other) = (key(left), key(right))
    guard
      let place = one.indices.first(where: {
        one[$0] != other[$0 - one.startIndex + other.startIndex]
      })
    else { return false }
    let start = (place - one.startIndex) / 3 * 3
    let rest = start + 3
    guard rest <= one.count, one.dropFirst(rest).elementsEqual(other.dropFirst(rest)) else {
      return false
    }
    return Self.differInFinal(one.dropFirst(start).prefix(3), other.dropFirst(start).prefix(3))
  }

  /// Whether two Hangul syllables differ in the final consonant alone.
  private static func differInFinal(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    func index(_ syllable: ArraySlice<UInt8>) -> Int? {
      let scalars = String(decoding: syllable, as: UTF8.self).unicodeScalars
      guard let value = scalars.first?.value, 0xAC00...0xD7A3 ~= value else { return nil }
      return Int(value - 0xAC00)
    }
    guard let one = index(one), let other = index(other) else { return false }
    let finals = 28
    return one / finals == other / finals && one % finals != 0 && other % finals != 0
  }

  private func isPlace(
    _ long: ArraySlice<UInt8>, named short: ArraySlice<UInt8>, _ candidate: Int
  ) -> Bool {
    guard short.count >= 6, long.starts(with: short) else { return false }
    let kind = long.dropFirst(short.count)
    return Self.kindsOfPlaces.contains(kind)
      && text.words[candidates[candidate].first.words].allSatisfy {
        $0.traits.contains(.properNoun)
      }
  }

  private static let kindsOfPlaces = LanguageWords.of(.korean).phrases(.placeKinds)

  /// Whether both end in the same Latin letters and digits, after Hangul that one shortens.
  private func isAbbreviation(_ short: ArraySlice<UInt8>, of long: ArraySlice<UInt8>) -> Bool {
    let head = short.prefix { $0 >= 0x80 }
    let tail = short.dropFirst(head.count)
    return !head.isEmpty && tail.count > 1 && tail.allSatisfy { $0 < 0x80 }
      && long.starts(with: head) && long.suffix(tail.count).elementsEqual(tail)
      && long.dropLast(tail.count).allSatisfy { $0 >= 0x80 }
  }

  /// Whether one is a name of at least three syllables that ends the other, a name as well, after
  /// two syllables or more.
  ///
  /// Points of the compass make another place of a place: 동남아시아 is not 아시아.
  private func isShortName(_ short: Int, of long: Int) -> Bool {
    let (name, full) = (candidates[short], candidates[long])
    guard name.forms.count == 1, full.forms.count == 1, key(short).count >= 9,
      key(long).count >= key(short).count + 6,
      key(long).suffix(key(short).count).elementsEqual(key(short)),
      let one = name.first.words.first, let other = full.first.words.first,
      text.words[one].traits.contains(.properNoun), text.words[other].traits.contains(.properNoun)
    else { return false }
    let rest = key(long).dropLast(key(short).count)
    return rest.allSatisfy { $0 >= 0x80 } && !Self.compass.contains(rest)
  }

  private static let compass = LanguageWords.of(.korean).phrases(.compassPoints)

  /// Whether a place of a name in English tells that it is a person's: an age is behind it (Lina Ortega,
  /// 34,).
  private func isPerson(_ name: KeywordCandidate) -> Bool {
    guard text.document.language == .english else { return false }
    let utf8 = text.document.body.text.utf8
    return name.occurrences.contains { place in
      guard place.range.lowerBound >= 0 else { return false }
      let behind = utf8[place.range.upperBound...].prefix(5)
      guard behind.starts(with: ", ".utf8) || behind.starts(with: " (".utf8) else { return false }
      let age = behind.dropFirst(2).prefix { $0.isDigit }
      return 1...2 ~= age.count && age.endIndex < behind.endIndex
        && (behind[age.endIndex] == UInt8(ascii: ",") || behind[age.endIndex] == UInt8(ascii: ")"))
    }
  }

  /// Whether one is the last word of a name of two or three words, or its first and a given name, or all
  /// of its end where that is several words itself: Van der Velde, Anouk van der Velde.
  private func isSurname(_ short: Int, of long: Int) -> Bool {
    let (name, full) = (candidates[short], candidates[long])
    if name.forms.count == 1, text.utf8(in: name.first.range).contains(0x20) {
      return key(long).suffix(key(short).count).elementsEqual(key(short)) && isName(short)
        && isName(long)
    }
    guard name.forms.count == 1, 2...3 ~= full.forms.count else { return false }
    let form = name.forms[0]
    guard
      full.forms.last.map({ isSameCase($0, form) }) ?? false
        || full.forms.first == form && form >= 0
          && (EnglishNameHeralds.isGivenName(text.forms.utf8(of: form)) || isPerson(full))
    else { return false }
    return text.words[full.first.words].allSatisfy { $0.traits.contains(.properNoun) }
      && text.words[name.first.words].allSatisfy { $0.traits.contains(.properNoun) }
  }

  /// Whether a name of two words or more is behind an office in small letters: landbouwminister Anna Moll,
  /// in a language whose offices are.
  private func isWithOffice(_ long: Int, _ short: Int) -> Bool {
    let (whole, name) = (candidates[long], candidates[short])
    guard ![.english, .german].contains(text.document.language),
      whole.forms.count > name.forms.count,
      text.utf8(in: name.first.range).contains(0x20), isName(short),
      whole.forms.suffix(name.forms.count) == name.forms[...]
    else { return false }
    return text.words[whole.first.words.dropLast(name.forms.count)].allSatisfy {
      !$0.traits.contains(.properNoun)
    }
  }

  /// Whether one is the surname of the other's full name with a title behind it: 三輪投手 of 三輪大雅.
  private func isTitled(_ titled: Int, _ full: Int) -> Bool {
    let (one, other) = (key(titled), key(full))
    guard !titles.isEmpty, isName(full) || isName(titled) else { return false }
    return Self.surnameBytes.contains { length in
      one.count > length && other.count > length && other.count <= length + Self.givenBytes
        && one.prefix(length).elementsEqual(other.prefix(length))
        && titles.contains(one.dropFirst(length))
        && !titles.contains(other.dropFirst(length))
    }
  }

  /// The bytes of surnames of one to three characters, and at most of a given name.
  private static let surnameBytes = [6, 3, 9]
  private static let givenBytes = 9

  /// Whether all words of `part`, or in Korean its letters, begin or end those of `whole`.
  func isPart(_ part: Int, of whole: Int) -> Bool {
    let (short, long) = (candidates[part].forms, candidates[whole].forms)
    if short.count < long.count {
      for start in 0...(long.count - short.count)
      where long[start..<start + short.count].elementsEqual(short) { return true }
    }
    guard text.document.language == .korean, key(part).count < key(whole).count else {
      return false
    }
    return key(whole).starts(with: key(part))
      || key(whole).suffix(key(part).count).elementsEqual(key(part))
  }
}
