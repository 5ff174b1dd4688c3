import TextAnalysis

/// The words of a short text, and what their form says about headlines and subjects of sentences.
struct HeadlineWords {
  private static let joiningEnds = CleaningWords[.joiningEnds]
  private static let statementEnds = CleaningWords[.statementEnds]
  private static let noSubjectEnds = CleaningWords[.noSubjectEnds]

  /// The subject of a sentence is at most this many words behind its start.
  private static let subjectReach = 6

  private let text: PageText
  private let range: TextRange
  /// The words between white space.
  let ranges: [TextRange]

  /// - Parameter count: How many words are taken in.
  init(_ text: PageText, _ range: TextRange, atMost count: Int = .max) {
    self.text = text
    self.range = range
    var found: [TextRange] = []
    found.reserveCapacity(min(count, range.count / 6 + 1))
    var offset = text.skipSpaces(in: range)
    while offset < range.upperBound, found.count < count {
      let end = text.wordEnd(from: offset, limit: range.upperBound)
      found.append(offset..<end)
      offset = text.skipSpaces(in: end..<range.upperBound)
    }
    ranges = found
  }

  /// Whether a comma follows the first or second word, as behind who says or does what follows.
  var startsWithName: Bool {
    ranges.prefix(2).contains { text.bytes[$0.upperBound - 1] == 0x2C }
  }

  /// Whether no sentence goes on behind the word as it does in front of a subject: nouns of doing
  /// without a particle, arrows, shortened verbs.
  func isHeadlineEnd(_ index: Int) -> Bool {
    var word = ranges[index]
    while !word.isEmpty, Self.mayFollow(text.scalar(before: word.upperBound)) {
      word = word.lowerBound..<text.scalarStart(before: word.upperBound)
    }
    while !word.isEmpty, Self.mayPrecede(text.scalar(at: word.lowerBound)) {
      word = (word.lowerBound + text.scalarLength(at: word.lowerBound))..<word.upperBound
    }
    return HeadlineVocabulary.ends.contains(text.bytes[word])
      || text.hasAny(["↑", "↓"], endingAt: word.upperBound, limit: word.lowerBound)
      || word.count >= 12
        && text.hasAny(
          HeadlineVocabulary.endings, endingAt: word.upperBound, limit: word.lowerBound)
  }

  private static func mayFollow(_ scalar: UInt32) -> Bool {
    switch Mark(scalar) {
    case .period, .ellipsis: true
    case let mark?: mark.mayCloseQuotation
    case nil: false
    }
  }

  private static func mayPrecede(_ scalar: UInt32) -> Bool {
    switch Mark(scalar) {
    case .opener(let pair), .straight(let pair): pair.isQuote
    default: false
    }
  }

  /// Whether the word may end a headline where other signs speak for it.
  func endsAsHeadline(_ index: Int) -> Bool {
    let word = ranges[index]
    if text.hasAny(["-", "야"], endingAt: word.upperBound, limit: word.lowerBound) { return true }
    let two = text.scalarStart(before: text.scalarStart(before: word.upperBound))
    return two > word.lowerBound
      && HeadlineVocabulary.ends.contains(text.bytes[two..<word.upperBound])
  }

  /// Whether the word ends with a particle or ending that joins it to a sentence.
  func endsWithParticle(_ word: TextRange) -> Bool {
    let word = withoutBracket(word)
    return text.scalarCount(in: word, limit: 2) > 1
      && text.hasAny(
        Self.joiningEnds,
        endingAt: word.upperBound, limit: word.lowerBound)
      && !text.hasAny(
        HeadlineVocabulary.likeParticles, endingAt: word.upperBound, limit: word.lowerBound)
  }

  /// Whether the word at `index` has the particle of a topic.
  func endsAsTopic(_ index: Int) -> Bool {
    text.scalarCount(in: ranges[index], limit: 2) > 1
      && text.hasAny(
        ["은", "는"], endingAt: ranges[index].upperBound, limit: ranges[index].lowerBound)
  }

  /// Whether the word says what the next one is: `행정기관인`, not `확인`.
  func saysWhatIsNext(_ index: Int) -> Bool {
    text.has("인", endingAt: ranges[index].upperBound, limit: ranges[index].lowerBound)
      && text.scalarCount(in: ranges[index], limit: 4) == 4
  }

  /// Whether the word ends as a verb does at the end of a statement.
  func endsWithVerb(_ word: TextRange) -> Bool {
    text.hasAny(
      Self.statementEnds, endingAt: word.upperBound,
      limit: word.lowerBound)
  }

  /// The word without a sign that opens an item of a list.
  func withoutBullet(_ word: TextRange) -> TextRange {
    guard ListMark(text.scalar(at: word.lowerBound)) != nil else { return word }
    return (word.lowerBound + text.scalarLength(at: word.lowerBound))..<word.upperBound
  }

  /// Whether the word holds only letters, at least two.
  func isName(_ word: TextRange) -> Bool {
    var offset = word.lowerBound
    while offset < word.upperBound {
      let scalar = text.scalar(at: offset)
      guard isHangul(scalar) || scalar < 0x80 && UInt8(scalar).isLetter else { return false }
      offset += text.scalarLength(at: offset)
    }
    return text.scalarCount(in: word, limit: 2) > 1
  }

  /// Whether the word at `index` is `name`, perhaps with the particle of a subject.
  func names(_ index: Int, as name: TextRange) -> Bool {
    let word = withoutBracket(ranges[index])
    guard word.count >= name.count,
      text.bytes[name].elementsEqual(text.bytes[word].prefix(name.count))
    else { return false }
    let rest = (word.lowerBound + name.count)..<word.upperBound
    return rest.isEmpty || isSubjectParticle(rest)
  }

  /// The index of the subject of a sentence that starts at `index`: the first word with a subject's
  /// particle, when only nouns stand before it.
  func subject(from index: Int) -> Int? {
    var isInBracket = false
    for current in index..<min(ranges.count, index + Self.subjectReach) {
      let word = ranges[current]
      if isInBracket {
        guard let close = word.last(where: { text.bytes[$0] == 0x29 }) else { continue }
        isInBracket = false
        let rest = (close + 1)..<word.upperBound
        if isSubjectParticle(rest) { return current }
        // `나린군(군수 홍길동)과 솔내군(군수 김철수)은`.
        if !rest.isEmpty, !["와", "과"].contains(text.string(in: rest)) { return nil }
        continue
      }
      let plain = withoutBracket(word)
      guard !plain.isEmpty, !text.containsAny(HeadlineVocabulary.breaks, in: plain) else {
        return nil
      }
      if plain.upperBound < word.upperBound {
        guard let close = word.last(where: { text.bytes[$0] == 0x29 }) else {
          isInBracket = true
          continue
        }
        if isSubjectParticle((close + 1)..<word.upperBound) { return current }
      } else if isSubject(plain) {
        return current
      }
      if goesOn(plain), current > index || !isNameInJung(plain) { return nil }
    }
    return nil
  }

  /// Whether the word may be a name that ends as `중`, “among”, does: 홍길중.
  private func isNameInJung(_ word: TextRange) -> Bool {
    text.has("중", endingAt: word.upperBound, limit: word.lowerBound)
      && text.scalarCount(in: word, limit: 4) == 3
      && text.hasAny(HeadlineVocabulary.surnames, at: word.lowerBound, limit: word.upperBound)
  }

  /// The subject of a sentence that starts at `index`, behind a date too, when it is an authority, a
  /// party, a firm or a person with an office.
  func actor(from index: Int) -> Int? {
    let start = (index..<min(ranges.count, index + 3)).first { !isDate(ranges[$0]) } ?? index
    guard let subject = subject(from: start) else { return nil }
    let word = ranges[start]
    var name = withoutBracket(word)
    if start == subject, name == word {
      name = name.lowerBound..<text.scalarStart(before: name.upperBound)
    }
    guard
      !text.hasAny(
        HeadlineVocabulary.dependents, endingAt: name.upperBound, limit: name.lowerBound)
    else { return nil }
    if isHeadInBracket(name.upperBound..<word.upperBound)
      || HeadlineVocabulary.isOrganization(name, text)
    {
      return subject
    }
    guard subject > start, text.scalarCount(in: name, limit: 4) == 3,
      text.hasAny(HeadlineVocabulary.surnames, at: name.lowerBound, limit: name.upperBound)
    else { return nil }
    let last = withoutBracket(ranges[subject])
    let end =
      last == ranges[subject] ? text.scalarStart(before: last.upperBound) : last.upperBound
    return text.hasAny(HeadlineVocabulary.titles, endingAt: end, limit: last.lowerBound)
      ? subject : nil
  }

  /// Whether `range` opens a bracket with the head of the organization before it:
  /// `나린군(군수 홍길동)은`.
  private func isHeadInBracket(_ range: TextRange) -> Bool {
    guard let first = range.first, text.bytes[first] == UInt8(ascii: "(") else { return false }
    return HeadlineVocabulary.titles.contains(text.bytes[range.dropFirst()])
  }

  /// How many words of `quotation` start like something in `rest` (bounded by both lengths).
  func repetitions(of quotation: TextRange, in rest: TextRange) -> Int {
    var count = 0
    for word in ranges where word.lowerBound >= quotation.lowerBound {
      guard word.upperBound <= quotation.upperBound else { break }
      let start = text.firstScalar(in: word, where: isHangul) ?? word.upperBound
      guard start + 6 <= word.upperBound, isHangul(text.scalar(at: start + 3)) else { continue }
      let isRepeated = rest.dropLast(6).contains {
        text.bytes[$0..<($0 + 6)].elementsEqual(text.bytes[start..<(start + 6)])
      }
      if isRepeated { count += 1 }
    }
    return count
  }

  /// The word up to its first round bracket.
  private func withoutBracket(_ word: TextRange) -> TextRange {
    word.lowerBound..<(word.first { text.bytes[$0] == 0x28 } ?? word.upperBound)
  }

  private func isSubjectParticle(_ range: TextRange) -> Bool {
    range.count == 3
      && text.hasAny(["은", "는", "이", "가"], at: range.lowerBound, limit: range.upperBound)
  }

  private func isSubject(_ word: TextRange) -> Bool {
    let particle = text.scalarStart(before: word.upperBound)
    return isSubjectParticle(particle..<word.upperBound)
      && text.scalarCount(in: word.lowerBound..<particle, limit: 2) > 1
      && !text.hasAny(
        Self.noSubjectEnds, endingAt: particle,
        limit: word.lowerBound)
  }

  /// Whether the word is more than a noun: the subject may stand behind a part of the sentence.
  private func goesOn(_ word: TextRange) -> Bool {
    (text.scalarCount(in: word, limit: 2) > 1 || text.string(in: word) == "등")
      && text.hasAny(HeadlineVocabulary.joints, endingAt: word.upperBound, limit: word.lowerBound)
  }

  /// Whether the word is a day or month: `4일`, `4일(현지시간)`, `지난`.
  func isDate(_ word: TextRange) -> Bool {
    let word = withoutBracket(word)
    guard !word.isEmpty else { return false }
    if text.hasAny(["지난", "오는", "이날", "오늘"], at: word.lowerBound, limit: word.upperBound) {
      return word.count == 6
    }
    return text.bytes[word.lowerBound].isDigit
      && text.hasAny(["일", "월"], endingAt: word.upperBound, limit: word.lowerBound)
  }
}
