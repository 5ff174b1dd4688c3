/// The numbers of pages.
extension PrintedBoilerplate {
  func markPageNumbers(_ lines: inout [FoldedLine]) {
    for index in lines.indices where isAlone(index, lines) {
      if isPageNumber(lines[index]) {
        lines[index].rule = Self.pageNumber
      } else if isHeadWithPage(lines[index]) {
        lines[index].rule = Self.runningHead
      }
    }
  }

  /// Takes out the number of a page that stands in the midst of a sentence, on a line of its own between full lines, with
  /// no blank lines beside it: no fold leaves a number alone there.
  func markNumbersInText(_ lines: inout [FoldedLine]) {
    guard lines.count > 2 else { return }
    for index in 1..<lines.count - 1 where lines[index].content.count <= Self.longestNumber {
      let (before, after) = (lines[index - 1], lines[index + 1])
      guard touches(lines[index]), before.isText, after.isText, !before.isTerminated,
        !before.isItem, before.width >= Self.leastFullLine,
        index < 2 || !lines[index - 2].isText || lines[index - 2].width >= Self.leastFullLine,
        isPageNumber(lines[index]),
        lines[index].content.count > 1 || utf8[lines[index].content.lowerBound].isDigit
      else { continue }
      lines[index].rule = Self.pageNumber
    }
  }

  /// The fewest columns of a full line of running text.
  private static let leastFullLine = 30

  /// Whether the text is one of pages: two numbers of pages are alone on lines, the later the higher.
  func hasPages(_ lines: [FoldedLine]) -> Bool {
    let places = lines.indices.filter { isAlone($0, lines) && isPageNumber(lines[$0]) }
    guard places.count >= 2 else { return false }
    let numbers = places.compactMap { place in
      Int(
        String(
          decoding: utf8[lines[place].content].drop { !$0.isDigit }.prefix { $0.isDigit },
          as: UTF8.self))
    }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Whether a line is a number alone, or one between dashes, or with a word for page before it or
  /// the number of all pages behind it.
  func isPageNumber(_ line: FoldedLine) -> Bool {
    let bytes = utf8[line.content]
    // Most short lines are settled by their bytes.
    guard bytes.count <= Self.longestNumber,
      bytes.contains(where: { $0.isDigit || Self.romanDigits.contains($0 | 0x20) })
    else { return false }
    var text = String(decoding: bytes, as: UTF8.self).lowercased()
    if bytes.contains(where: { $0 >= 0x80 }) {
      // `23쪽`, `第23頁`
      for sign in Self.joinedPageWords { text = text.replacing(sign, with: " \(sign) ") }
    }
    let words = text.split { " -–—―∼~～|/[]().:\t－／　〔〕【】".contains($0) }
    return isPageNumber(words)
  }

  private func isPageNumber(_ words: [Substring]) -> Bool {
    let numbers = words.filter { $0.utf8.count <= 4 && $0.utf8.allSatisfy(\.isDigit) }
    let others = words.filter { !$0.utf8.allSatisfy(\.isDigit) }
    guard (1...2).contains(numbers.count), numbers.count + others.count == words.count else {
      return isRoman(words)
    }
    return others.allSatisfy { Self.pageWords.contains(String($0)) }
  }

  /// Whether a wide gap parts a head or foot from the number of its page, which a word for page names:
  /// `Annual report 2024      Page 7 of 64`.
  private func isHeadWithPage(_ line: FoldedLine) -> Bool {
    guard line.hasGap, !line.isTerminated, line.width <= FoldPlan.widestFold else { return false }
    return cells(of: line.content).contains { cell in
      guard cell.count <= Self.longestNumber, utf8[cell].contains(where: \.isDigit) else {
        return false
      }
      let words =
        String(decoding: utf8[cell], as: UTF8.self).lowercased()
        .split { "·•|".contains($0) }.last?.split { " -–—/[]().:".contains($0) } ?? []
      return isPageNumber(words) && words.contains { Self.pageTitles.contains(String($0)) }
    }
  }

  /// What wide gaps part on a line.
  private func cells(of line: TextRange) -> [TextRange] {
    var cells: [TextRange] = []
    var (start, spaces) = (line.lowerBound, 0)
    for offset in line {
      guard utf8[offset] == 0x20 || utf8[offset] == 0x09 else {
        if spaces >= 3 {
          cells.append(utf8.trimmingWhiteSpace(start..<offset))
          start = offset
        }
        spaces = 0
        continue
      }
      spaces += utf8[offset] == 0x20 ? 1 : 3
    }
    return cells + [start..<line.upperBound]
  }

  private func isRoman(_ words: [Substring]) -> Bool {
    words.count == 1 && words[0].utf8.count <= 6
      && words[0].utf8.allSatisfy(Self.romanDigits.contains)
  }

  /// The most bytes of a line that is a page's number.
  private static let longestNumber = 30
  private static let romanDigits = Array("ivxl".utf8)
  private static let joinedPageWords = LanguageWords.print.strings(.printJoinedPageWords)
  private static let pageTitles = Set(LanguageWords.print.strings(.printPageWords))
  static let pageWords = pageTitles.union(LanguageWords.print.strings(.printPageJoints))
}
