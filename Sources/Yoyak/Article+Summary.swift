import LinearAlgebra
import Summarization
import TextAnalysis

extension Article {
  /// The sentences that stand for the article, within the budget.
  ///
  /// - Throws: ``NothingToSummarize`` when the body is empty or no sentence fits the budget, or an
  ///   error of the linear algebra when a computation does not converge.
  public func summary(_ options: SummaryOptions = SummaryOptions()) throws -> Summary {
    try requireBody()
    let selection = try options.selection(from: document)
    let indexes = options.order == .rank ? selection.picks : selection.picks.sorted()
    return Summary(
      sentences: indexes.map { index in
        let range = document.body.sentences[index]
        return SummarySentence(
          index: index, range: range, text: source.string(in: range),
          score: selection.scores[index].quantized)
      },
      sentenceCount: document.sentenceCount,
      signature: signature(of: options))
  }

  /// A summary of at most `sentences` sentences by the usual method.
  public func summary(sentences: Int) throws -> Summary {
    try summary(SummaryOptions(budget: SummaryBudget(sentences: sentences)))
  }

  /// Throws ``NothingToSummarize`` when there are no body sentences.
  func requireBody() throws {
    guard document.sentenceCount == 0 else { return }
    throw removed.isEmpty && title == nil
      ? NothingToSummarize.noText : NothingToSummarize.onlyBoilerplate(removals: removed.count)
  }

  /// What alone tells how to reproduce the summary that `options` ask for.
  public func signature(of options: SummaryOptions) -> String {
    var parts = ["summary", "method:\(options.method.rawValue)"]
    parts += commonSignature
    let budget = options.budget
    if let limit = budget.sentences { parts.append("sentences:\(limit)") }
    if let limit = budget.ratio { parts.append("ratio:\(limit)") }
    if let limit = budget.characters { parts.append("characters:\(limit)") }
    if let limit = budget.words { parts.append("words:\(limit)") }
    if let limit = budget.bytes { parts.append("bytes:\(limit)") }
    if let diversity = options.diversity { parts.append("diversity:\(diversity)") }
    if document.query != nil { parts.append("query:yes") }
    return (parts + ["v:\(YoyakVersion.current)"]).joined(separator: "|")
  }

  /// What every signature tells of the way an article was read.
  var commonSignature: [String] {
    [
      "lang:\(document.language.rawValue)", "tok:\(analyzer.signature)",
      "clean:\(isCleaned ? "yes" : "no")",
    ]
  }
}

extension SummaryOptions {
  /// What the method chooses from a document.
  ///
  /// - Throws: ``NothingToSummarize`` when no sentence fits the budget.
  func selection(from document: Document) throws -> Selection {
    let selection = try summarizer.select(from: document, within: budget)
    guard selection.picks.isEmpty else { return selection }
    let lengths = document.body.sentences.map { SentenceLength(of: $0, in: document.body.text) }
    guard let shortest = lengths.min(by: { $0.bytes < $1.bytes }) else {
      throw NothingToSummarize.noText
    }
    throw NothingToSummarize.budgetTooSmall(shortest: shortest)
  }

  /// The method, with the choice among its scores that the options ask for.
  private var summarizer: any Summarizer {
    guard let diversity else { return method.summarizer }
    return SelectingSummarizer(
      scorer: method.summarizer, selector: MMRSelector(diversity: diversity))
  }
}
