import TextAnalysis

/// Times of publication: `입력 | 2024-08-04 15:24:00`, `수정 2024.08.04. 오후 3:24`,
/// `Published 3 hours ago`, `Updated: August 4, 2024`.
struct DateStampRule: CleaningRule {
  let kind = RemovalKind.dateStamp

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.scalars <= 120, facts.kinds.contains(.dateWord) || facts.digits >= 3 else {
      return false
    }
    var parser = DateParser(page.text, page.blocks[line])
    parser.run()
    if parser.dateWords > 0, parser.dateParts > 0 {
      // A line with two whole stamps may name the writer, issue and page as well.
      return parser.otherLetters
        <= (parser.dateWords >= 2 && parser.dateParts >= 6 ? DateParser.mostOtherLetters : 6)
    }
    return parser.dateParts >= 2 && parser.hasYear && parser.otherLetters == 0
  }
}
