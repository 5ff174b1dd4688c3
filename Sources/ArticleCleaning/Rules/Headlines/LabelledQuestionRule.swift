import TextAnalysis

/// The questions of a list of questions and answers, which say nothing that their answers do not:
/// `Q1. 누가 신청할 수 있나요?`, above `A. …`.
struct LabelledQuestionRule: CleaningRule {
  let kind = RemovalKind.subhead

  /// A list has so many questions at least; fewer may be those of a conversation.
  private static let leastQuestions = 2
  /// The most scalars of a question with its label.
  private static let longest = 120
  /// The most digits of a label's number.
  private static let mostDigits = 2

  func revise(_ page: inout Page) {
    let questions = page.lines.indices.dropLast().filter { line in
      isQuestion(line, of: page)
        && page.lines.indices[(line + 1)...].first { !page.isRemoved($0) }
          .map { begins($0, with: "A", of: page) } ?? false
    }
    guard questions.count >= Self.leastQuestions else { return }
    for line in questions { page.removeLine(line, by: kind) }
  }

  private func isQuestion(_ line: Int, of page: Page) -> Bool {
    let (facts, block) = (page.lines[line], page.blocks[line])
    return !page.isRemoved(line) && facts.scalars <= Self.longest && facts.sentences.count <= 2
      && begins(line, with: "Q", of: page)
      && page.text.hasAny(["?", "？"], endingAt: block.upperBound, limit: block.lowerBound)
  }

  /// Whether a line begins with the letter, a number perhaps, and a mark: `Q:`, `A1.`, `Q3)`.
  private func begins(_ line: Int, with letter: StaticString, of page: Page) -> Bool {
    let (block, text) = (page.blocks[line], page.text)
    guard text.has(letter, at: block.lowerBound, limit: block.upperBound) else { return false }
    let rest = text.bytes[block.lowerBound + 1..<block.upperBound]
    let digits = rest.prefix(Self.mostDigits).prefix(while: \.isDigit)
    return rest.dropFirst(digits.count).first.map { ".:)".utf8.contains($0) } ?? false
  }
}
