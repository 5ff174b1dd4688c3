import LinearAlgebra
import Summarization
import TextAnalysis
import Vectorization

extension Article {
  /// The sentences that stand for the article, within the budget.
  ///
  /// - Throws: `InvalidOption` when an option is out of range, ``NothingToSummarize`` when the body is
  ///   empty or no sentence fits the budget, ``ForeignDocumentFrequencies`` when a table of other
  ///   terms is given, `InvalidScores` when a method of one's own does not score all, or an error of
  ///   the linear algebra when a computation does not converge.
  public func summary(_ options: SummaryOptions = SummaryOptions()) throws -> Summary {
    try options.validate()
    try requireBody()
    let selection = try options.selection(from: document, analyzedBy: analyzer)
    let indexes = options.order == .rank ? selection.picks : selection.picks.sorted()
    return Summary(
      sentences: indexes.map { sentence($0, of: selection) },
      sentenceCount: document.sentenceCount,
      signature: signature(of: options),
      explanations: selection.explanations.enumerated().map { index, explanation in
        ExplainedSentence(sentence: sentence(index, of: selection), explanation: explanation)
      })
  }

  /// The sentence at `index` of the body with its score.
  private func sentence(_ index: Int, of selection: Selection) -> SummarySentence {
    let range = document.body.sentences[index]
    return SummarySentence(
      index: index, range: range, text: givenText(in: range), display: source.string(in: range),
      score: selection.scores[index].quantized)
  }

  /// A summary of at most `sentences` sentences by the usual method.
  public func summary(sentences: Int) throws -> Summary {
    try summary(SummaryOptions(budget: SummaryBudget(sentences: sentences)))
  }

  /// Throws ``NothingToSummarize`` when no body sentence has any text.
  func requireBody() throws {
    let body = document.body
    func hasWords(_ range: TextRange, of text: SourceText) -> Bool {
      SentenceLength(of: range, in: text).words > 0
    }
    if body.sentences.contains(where: { hasWords($0, of: body.text) }) { return }
    let isEmpty = removed.isEmpty && title == nil || !hasWords(source.fullRange, of: source)
    throw isEmpty ? NothingToSummarize.noText : .onlyBoilerplate
  }

  /// What alone tells how to reproduce the summary that `options` ask for.
  public func signature(of options: SummaryOptions) -> String {
    options.signature(reading: commonSignature)
  }

  /// What every signature tells of the way an article was read, and of what it is asked about.
  var commonSignature: [String] {
    let reading = [
      "lang:\(document.language.rawValue)", "tok:\(analyzer.signature)",
      "clean:\(isCleaned ? "yes" : "no")",
    ]
    guard let query = document.query?.text else { return reading }
    return reading + ["query:\(UserWords.hash(of: [query.string(in: query.fullRange)]))"]
  }
}

extension SummaryOptions {
  /// What alone tells how to reproduce a summary.
  ///
  /// - Parameter reading: What tells of the way the text was read.
  func signature(reading: [String]) -> String {
    let parts =
      ["summary", "method:\(method.rawValue)"] + reading + settings
      + ["v:\(YoyakVersion.current)"]
    return parts.joined(separator: "|")
  }

  /// What a signature tells of them, beside the method.
  var settings: [String] {
    var parts: [String] = []
    if let limit = budget.sentences { parts.append("sentences:\(limit)") }
    if let limit = budget.ratio { parts.append("ratio:\(limit)") }
    if let limit = budget.characters { parts.append("characters:\(limit)") }
    if let limit = budget.words { parts.append("words:\(limit)") }
    if let limit = budget.bytes { parts.append("bytes:\(limit)") }
    if let diversity { parts.append("diversity:\(diversity)") }
    if let usedTable { parts.append("df:\(usedTable.contentHash)") }
    return parts
  }

  /// What the method chooses from a document.
  ///
  /// - Throws: ``NothingToSummarize`` when no sentence fits the budget,
  ///   ``ForeignDocumentFrequencies`` when the table is not of the analyzer's terms.
  func selection(
    from document: Document, analyzedBy analyzer: any TextAnalyzer
  ) throws -> Selection {
    try usedTable?.requireTerms(of: analyzer, language: document.language)
    let selection =
      explains
      ? try summarizer.explainedSelection(from: document, within: budget)
      : try summarizer.select(from: document, within: budget)
    try Self.check(selection, of: document)
    guard selection.picks.isEmpty else { return selection }
    let lengths = document.body.sentences.map { SentenceLength(of: $0, in: document.body.text) }
      .filter { $0.words > 0 }
    guard let shortest = lengths.min(by: { $0.bytes < $1.bytes }) else {
      throw NothingToSummarize.noText
    }
    throw NothingToSummarize.budgetTooSmall(shortest: shortest)
  }

  /// Checks that a choice, which may be that of a method of one's own, is one of sentences.
  private static func check(
    _ selection: Selection, of document: Document
  ) throws(InvalidScores) {
    try InvalidScores.check(selection.scores, expected: document.sentenceCount)
    var isTaken = [Bool](repeating: false, count: document.sentenceCount)
    for pick in selection.picks {
      guard isTaken.indices.contains(pick), !isTaken[pick] else { throw .noSuchPick(pick) }
      isTaken[pick] = true
    }
  }

  /// Checks that the options ask for something.
  ///
  /// - Throws: `InvalidOption` for a limit below 1 or a share outside of 0 to 1.
  public func validate() throws(InvalidOption) {
    try budget.validate()
    try InvalidOption.requireShare("diversity", diversity)
  }

  /// The method, with the choice among its scores that the options ask for.
  private var summarizer: any Summarizer {
    let summarizer = method.summarizer(background: usedTable)
    guard let diversity else { return summarizer }
    return SelectingSummarizer(scorer: summarizer, selector: MMRSelector(diversity: diversity))
  }

  /// The table of document frequencies, if the method uses it.
  var usedTable: DocumentFrequencyTable? {
    method.usesDocumentFrequencies ? documentFrequencies : nil
  }
}
