import TextAnalysis

/// Lines that say who the writer is, where, and how to answer.
extension MailBodyReader {
  private static let companies = words.strings(.mailCompanyWords)
  private static let streets = words.strings(.mailStreets)
  private static let places = words.strings(.mailPlaceEnds)
  private static let streetEnds = words.strings(.mailStreetEnds)
  /// The most lines of a signature.
  private static let mostLines = 9
  /// The most bytes of a line of a signature.
  private static let longestLine = 150

  /// The last lines, where none ends a sentence and one has a number, an address or a firm, or the first
  /// is the writer's name.
  mutating func markSignatureLines(_ last: Int) -> Bool {
    let paragraph = paragraph(to: last)
    var first = last + 1
    while first > paragraph.lowerBound, isSignatureLine(first - 1) { first -= 1 }
    guard first <= last, last - first < Self.mostLines,
      first == paragraph.lowerBound || endsSentence(first - 1),
      isNameLine(first) && first < last || (first...last).contains(where: isAddressed),
      leftLines.contains(where: { $0 < first })
    else { return false }
    mark(first..<last + 1, "signature")
    return true
  }

  private func isSignatureLine(_ index: Int) -> Bool {
    content(index).count <= Self.longestLine && (!endsSentence(index) || isCompany(index))
  }

  private func isAddressed(_ index: Int) -> Bool {
    isContact(content(index)) || isCompany(index) || isAddress(small(index))
  }

  private func isCompany(_ index: Int) -> Bool {
    let line = small(index)
    return Self.companies.contains { line.contains($0) }
  }

  /// Whether a line has the number of a house and the name of its street.
  private func isAddress(_ line: String) -> Bool {
    let words = line.split { " ,()".contains($0) }
    guard words.count <= 14, line.contains(where: \.isNumber) else { return false }
    if Self.streets.contains(where: { line.contains($0) }) { return true }
    let hasPlace = words.contains { word in Self.places.contains { word.hasSuffix($0) } }
    return hasPlace
      && zip(words, words.dropFirst()).contains { street, number in
        number.first?.isNumber == true && Self.streetEnds.contains { street.hasSuffix($0) }
      }
  }

  /// Whether a line is a name, with a title or the name in other letters behind it.
  func isNameLine(_ index: Int) -> Bool {
    let line = small(index)
    guard line.utf8.count <= 60, !endsSentence(index) else { return false }
    let words = line.split { !$0.isLetter }
    if words.count <= 5, words.contains(where: { writer.contains(String($0)) }) { return true }
    let name = content(index).prefix { $0 != UInt8(ascii: "(") }
      .split { " -*|/".utf8.contains($0) }
    return isKoreanName(name) && name.first?.count == 9
  }
}
