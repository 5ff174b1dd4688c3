import TextAnalysis

/// Sources at the end of a block, behind its last sentence.
extension CreditParser {
  /// The start of the source that the block ends with, or nil: behind the last sentence, or at
  /// the last bracket or slash.
  var creditStart: Int? {
    let segment = page.segmentStart(before: block.upperBound, in: line)
    if segment > block.lowerBound, end(from: segment) == block.upperBound { return segment }
    var offset = block.upperBound
    let lowest = max(block.lowerBound, block.upperBound - 120)
    while offset > lowest {
      offset = page.text.scalarStart(before: offset)
      let scalar = page.text.scalar(at: offset)
      if isOpeningBracket(scalar) || scalar == 0x2F, end(from: offset) == block.upperBound {
        return offset
      }
    }
    return wordsBeforeSource(from: segment) ?? shortWord(before: segment)
      ?? signBeforeName(from: segment) ?? labelBeforeInitials()
  }

  /// `… beside a pencil tip. Credit: Hale University/L. Moss`: behind a sentence a word for a picture with a
  /// colon, and names whose initials look like ends of sentences.
  private func labelBeforeInitials() -> Int? {
    guard page.lines[line].hangul == 0,
      let label = page.markers(in: line).last(where: { $0.kind == .photoWord }),
      label.range.lowerBound > block.lowerBound, label.range.upperBound < block.upperBound,
      block.upperBound - label.range.lowerBound <= Self.longestLabelled,
      page.text.bytes[label.range.upperBound] == UInt8(ascii: ":"),
      page.segmentStart(before: label.range.lowerBound + 1, in: line) == label.range.lowerBound
    else { return nil }
    let names = HeadlineWords(page.text, label.range.upperBound + 1..<block.upperBound).ranges
    return !names.isEmpty && names.allSatisfy { page.text.mayBeginName(at: $0.lowerBound) }
      ? label.range.lowerBound : nil
  }

  /// The most bytes of such a label with its names.
  private static let longestLabelled = 100

  /// `… w Lipowcu Fot. Anna Moll`: a word for a picture whose full stop shortens it, and a name.
  private func shortWord(before segment: Int) -> Int? {
    guard page.lines[line].hangul == 0, segment > block.lowerBound,
      isName(segment..<block.upperBound)
    else { return nil }
    let before = page.markers(of: line, within: block.lowerBound..<segment).last
    guard let word = before, word.kind == .photoWord, word.range.lowerBound > block.lowerBound,
      page.text.bytes[word.range.upperBound - 1] == 0x2E,
      page.text.skipSpaces(in: word.range.upperBound..<block.upperBound) == segment
    else { return nil }
    return word.range.lowerBound
  }

  /// `… am Fluss. © Anna Moll/dpa`: behind the last sentence a copyright sign and a name.
  private func signBeforeName(from segment: Int) -> Int? {
    guard page.lines[line].hangul == 0, segment > block.lowerBound,
      let sign = marker(at: segment), sign.kind == .copyrightSign
    else { return nil }
    let name = page.text.skipSpaces(in: sign.range.upperBound..<block.upperBound)
    return isName(name..<block.upperBound) ? segment : nil
  }

  /// A photographer with an agency.
  private static let photographer = NameForm(words: 2...8, capitals: 2, allowsSlash: true)

  /// Whether `range` is a photographer's name, without a year.
  private func isName(_ range: TextRange) -> Bool {
    Self.photographer.fits(range, page.text) && !range.contains { page.text.bytes[$0].isDigit }
  }

  private static let photoBy = CleaningWords[.photoBy]

  /// `… Credit: Name`, `… Credit...Name`, `… REUTERS/Name`: a Latin source word in the last segment.
  private func wordsBeforeSource(from segment: Int) -> Int? {
    for marker in page.markers(of: line, within: segment..<block.upperBound)
    where marker.kind == .photoWord || marker.kind == .agency {
      var next = marker.range.upperBound
      guard next < block.upperBound else { continue }
      // French sets a space before the colon.
      let colon = page.text.skipSpaces(in: next..<block.upperBound)
      if colon < block.upperBound, page.text.bytes[colon] == 0x3A { next = colon }
      let byte = page.text.bytes[next]
      let isBy = page.text.hasAny(
        Self.photoBy, at: marker.range.lowerBound, limit: marker.range.upperBound)
      let isDotted = page.text.hasAny(["...", "…"], at: next, limit: block.upperBound)
      let isSource = marker.kind == .photoWord ? byte == 0x3A || isBy || isDotted : byte == 0x2F
      // Scripts without capitals have the word in running text as well.
      let isFree =
        page.text.bytes[marker.range.lowerBound] < 0xD8 || marker.range.lowerBound == segment
      if isSource, isFree, marker.range.lowerBound > block.lowerBound,
        block.upperBound - next <= 90
      {
        return marker.range.lowerBound
      }
    }
    return nil
  }
}
