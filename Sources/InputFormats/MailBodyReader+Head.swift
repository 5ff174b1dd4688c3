import TextAnalysis

/// What is above the message: warnings of the mail's gateway, the greeting, who writes, and courtesies.
extension MailBodyReader {
  /// The most sentences and lines above a message.
  private static let mostOpenings = 16
  /// The most words of a greeting.
  private static let mostGreetingWords = 6
  /// The most bytes of a courtesy.
  private static let longestCourtesy = 160

  private static let greetings = words.strings(.mailGreetings)
  private static let greetingEnds = words.strings(.mailGreetingEnds)
  private static let courtesies = words.strings(.mailCourtesies)
  private static let openings = MailFormulas(.mailOpenings)
  private static let introductions = words.strings(.mailIntroductionEnds)
  private static let introductionFormulas = MailFormulas(.mailIntroductions)

  /// Takes away what is above the message, from a line on; never all that is left.
  mutating func markHead(from start: Int) {
    for _ in 0..<Self.mostOpenings {
      let left = leftLines.filter { $0 >= start }
      guard let first = left.first else { return }
      let gateway = gatewayLines(from: first)
      if left.count > gateway.count, !gateway.isEmpty {
        mark(gateway, "gateway-note")
        continue
      }
      guard let opening = opening(first), !isRest(opening, of: left) else { return }
      cut(opening, "greeting")
    }
  }

  /// The first line, when it greets and is short.
  mutating func markGreeting() {
    guard let first = leftLines.first, isGreetingLine(first), !isRest(left[first], of: leftLines)
    else { return }
    mark(first..<first + 1, "greeting")
  }

  /// Whether one of the first lines is a greeting by its words: above it may be of whom a mail tells.
  var mayBeginWithGreeting: Bool {
    leftLines.prefix(Self.mostLinesAbove + 1).contains(where: isGreetingLine)
  }

  private static let mostLinesAbove = 5

  private func isGreetingLine(_ index: Int) -> Bool {
    content(index).count <= Self.shortLine && isGreeting(small(index))
      && small(index).split(separator: " ").count <= Self.mostGreetingWords
  }

  /// Whether nothing but a sentence is left of lines.
  private func isRest(_ sentence: TextRange, of rest: [Int]) -> Bool {
    rest.last.map { left[$0].upperBound <= sentence.upperBound } ?? true
  }

  /// The greeting, introduction or courtesy with which a line begins.
  private func opening(_ first: Int) -> TextRange? {
    let line = left[first]
    let sentence = sentence(from: line.lowerBound, of: paragraph(from: first))
    // A sentence may end where its line does, without a mark.
    let candidates = sentence.upperBound > line.upperBound ? [line, sentence] : [sentence]
    return candidates.first { isOpening($0, isLine: $0.upperBound == line.upperBound) }
  }

  private func isOpening(_ range: TextRange, isLine: Bool) -> Bool {
    guard range.count <= Self.longestCourtesy else { return false }
    let small = String(decoding: body.text[range], as: UTF8.self).lowercased()
    let sentence = MailFormulas.sentence(body.text[range])
    return isGreeting(small) && range.count <= Self.shortLine && isWholeGreeting(small, isLine)
      || isCourtesy(sentence) || isIntroduction(sentence)
      || isGreeting(small) && isCourtesy(behindComma(sentence))
  }

  private func isCourtesy(_ sentence: String) -> Bool {
    Self.openings.match(sentence) || Self.courtesies.contains { begins(sentence, with: $0) }
  }

  private static func isComma(_ character: Character) -> Bool { ",、，".contains(character) }

  /// What a greeting goes on with: `dear members, i hope you are well`.
  private func behindComma(_ sentence: String) -> String {
    String(sentence.drop { $0 != "," }.drop { ", ".contains($0) })
  }

  /// Whether a text begins with a greeting, or ends as one does.
  private func isGreeting(_ small: String) -> Bool {
    Self.greetings.contains { begins(small, with: $0) } || endsAsGreeting(small)
  }

  /// Whether a sentence that greets says nothing else: it has few words, and behind a comma names those
  /// who are greeted.
  private func isWholeGreeting(_ small: String, _ isLine: Bool) -> Bool {
    let parts = small.split(whereSeparator: Self.isComma)
    let words = parts.map { $0.split(separator: " ").count }
    let count = words.reduce(0, +)
    let isSentence = Self.isTerminator(small)
    if !isSentence { return isLine && count <= Self.mostGreetingWords }
    if endsAsGreeting(small) { return count <= Self.mostGreetingWords }
    let isShout = !small.hasSuffix(".") && !small.hasSuffix("?") || isLine
    let most = isShout ? Self.mostGreetingWords - 1 : 3
    return count <= most && words.dropFirst().reduce(0, +) <= 2
      && !parts.dropFirst().contains { part in
        Self.words.strings(.mailSentenceEnds).contains { ends(part, with: $0) }
      }
  }

  private func ends(_ part: Substring, with end: String) -> Bool {
    String(part.reversed().drop { " .!?~".contains($0) }.reversed()).hasSuffix(end)
  }

  /// Whether a line ends as a greeting or the name of those who are greeted does: `山本様`, `회원 여러분께,`.
  private func endsAsGreeting(_ line: String) -> Bool {
    let words = String(line.reversed().drop { " ,:!.?~、，：".contains($0) }.reversed())
    return words.split(separator: " ").count <= 4
      && Self.greetingEnds.contains { words.hasSuffix($0) }
  }

  /// Whether a sentence says who writes: `안녕하세요, 시설팀 도새봄 대리입니다`, `Ann here from the mill`.
  private func isIntroduction(_ sentence: String) -> Bool {
    var rest = Substring(sentence)
    if let greeting = Self.greetings.first(where: { begins(sentence, with: $0) }) {
      rest = rest.dropFirst(greeting.count).drop { " .!~".contains($0) || Self.isComma($0) }
    }
    let words = rest.split(separator: " ")
    guard !words.isEmpty, words.count <= 8 else { return false }
    let namesWriter = writer.contains { name in rest.contains(name) }
    if Self.introductionFormulas.match(String(rest)) { return namesWriter }
    guard let end = Self.introductions.first(where: { rest.hasSuffix($0) }), words.count <= 5 else {
      return false
    }
    let name = rest.dropLast(end.count).split(separator: " ").map { Array($0.utf8)[...] }
    return namesWriter || isNamed(name.suffix(1)) || isNamed(name.suffix(2))
  }

  /// Whether words are a Korean name of three syllables, with a title or alone.
  private func isNamed(_ words: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    words.first?.count == 9 && isKoreanName(Array(words))
  }
}
