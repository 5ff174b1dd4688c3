import TextAnalysis
import Yoyak

/// The sentences of a summary with those beside them, as `--context` shows them.
struct SummaryContext: Sendable {
  private struct Line: Sendable {
    var text: String
    var isTaken: Bool
  }

  /// Runs of sentences that follow each other in the article.
  private var runs: [[Line]] = []

  /// The sentence before each taken one and the one after it come with it.
  init(of article: Article, taken: [Int]) {
    let sentences = article.document.body.sentences
    let picks = Set(taken)
    let near = Set(taken.flatMap { [$0 - 1, $0, $0 + 1] }).filter(sentences.indices.contains)
    var last: Int?
    for index in near.sorted() {
      let text = TextLine.flattened(article.source.string(in: sentences[index]))
      let line = Line(text: text, isTaken: picks.contains(index))
      if last == index - 1 { runs[runs.count - 1].append(line) } else { runs.append([line]) }
      last = index
    }
  }

  /// A sentence a line, those of the summary behind `> `, an empty line between runs.
  var text: String {
    joined { "\($0.isTaken ? "> " : "  ")\($0.text)\n" }
  }

  /// The same on a terminal, where weight tells them.
  func shown(on terminal: TerminalStyle) -> String {
    joined { $0.isTaken ? terminal.taken($0.text) : terminal.beside($0.text) }
  }

  private func joined(_ line: (Line) -> String) -> String {
    runs.map { $0.map(line).joined() }.joined(separator: "\n")
  }
}
