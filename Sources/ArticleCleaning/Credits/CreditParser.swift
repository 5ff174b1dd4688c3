import TextAnalysis

/// Reads the source of a picture from a place in a block onwards: `연합뉴스`, `서울시 제공`,
/// `사진=홍길동 기자`, `[사진=뉴시스]`, `2021.6.1/뉴스1 © News1`, `(AP Photo/…)`.
struct CreditParser {
  let page: Page
  let line: Int
  let block: TextRange

  init(_ page: Page, line: Int) {
    self.page = page
    self.line = line
    block = page.blocks[line]
  }

  /// The end of the credits that start at `start`, or nil.
  ///
  /// - Parameter behindStatement: whether a statement of the body is before `start`; then
  ///   `… 제공` without a bracket counts only at the end of the block, since it may open a sentence,
  ///   and so does `… 캡처` behind fewer than two words.
  func end(from start: Int, behindStatement: Bool = false) -> Int? {
    if behindStatement, !isOpeningBracket(page.text.scalar(at: start)),
      let close = provided(at: start), close < block.upperBound, !isCapture(start..<close),
      !startsSentence(at: close), !isNamedProvider(start..<close)
    {
      return nil
    }
    var end: Int?
    var position = start
    for _ in 0..<4 {
      position = page.text.skipSpaces(in: position..<block.upperBound)
      guard position < block.upperBound,
        let next = oneCredit(at: position) ?? (end == nil ? nil : fullDate(at: position))
      else { break }
      end = archive(after: next)
      position = end ?? next
    }
    return end
  }

  /// `end`, or the end of the word for an archive of pictures behind it: `뉴스1 DB`.
  private func archive(after end: Int) -> Int {
    let next = page.text.skipSpaces(in: end..<block.upperBound)
    let word = page.text.wordEnd(from: next, limit: block.upperBound)
    return word - next == 2 && page.text.has("DB", at: next, limit: word) ? word : end
  }

  private func oneCredit(at start: Int) -> Int? {
    let scalar = page.text.scalar(at: start)
    if isOpeningBracket(scalar) {
      return bracketed(at: start) ?? bracketedSign(at: start) ?? pool(at: start)
    }
    if scalar == 0x2F {
      return agency(at: start + 1) ?? photoWord(at: start)
        ?? photoWord(at: page.text.skipSpaces(in: (start + 1)..<block.upperBound))
    }
    if scalar < 0x80, UInt8(scalar).isDigit { return dated(at: start) }
    return sign(at: start) ?? agency(at: start) ?? pool(at: start) ?? photoWord(at: start)
      ?? placed(at: start) ?? provided(at: start)
  }

  /// The marker at `offset`, when all of it lies in the block.
  func marker(at offset: Int) -> Marker? {
    page.marker(of: line, at: offset).flatMap {
      $0.range.upperBound <= block.upperBound ? $0 : nil
    }
  }
}
