import TextAnalysis

/// Times of publication: `입력 | 2024-08-04 15:24:00`, `수정 2024.08.04. 오후 3:24`,
/// `Published 3 hours ago`, `Updated: August 4, 2024`.
struct DateStampRule: CleaningRule {
  let id = "date-stamp"

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.scalars <= 120, facts.sentences.count <= 2 else { return false }
    let hasWord = facts.kinds.contains(.dateWord)
    guard hasWord || facts.digits >= 3 else { return false }
    var parser = DateParser(page.text, page.blocks[line])
    parser.run()
    if hasWord && (parser.dateParts > 0 || parser.relative) { return parser.otherLetters <= 6 }
    return parser.dateParts >= 2 && parser.hasYear && parser.otherLetters == 0
  }
}
