import Summarization

/// How a summarizer's choices agree with those of the editors of an article.
struct EditorsChoices {
  /// The share of its three sentences that the editors chose too.
  var three = 0.0
  /// Whether its one sentence is theirs.
  var one = 0.0
  /// The share of the facts they need that its three sentences hold; nil where they named none.
  var facts: Double?
  /// How many of its three sentences are no clean ones, and how many it has.
  var unclean = (sentences: 0, of: 0)

  /// Means over the editors.
  init(of method: any Summarizer, on example: SummaryExample) throws {
    func picks(_ count: Int) throws -> [Int] {
      try method.select(from: example.document, within: SummaryBudget(sentences: count)).picks
    }
    let marked = MarkedSentences(of: example.document)
    let (three, one) = (try picks(3), try picks(1))
    let summary = marked.joined(three)
    let count = Double(max(1, example.choices.count))
    var shares: [Double] = []
    for choice in example.choices {
      let theirs = Set(choice.three.compactMap(marked.place))
      self.three += Double(three.count { theirs.contains($0) }) / 3 / count
      if let place = marked.place(of: choice.one), one.first == place { self.one += 1 / count }
      guard !choice.facts.isEmpty else { continue }
      let held = choice.facts.count { Self.holds(summary, $0) }
      shares.append(Double(held) / Double(choice.facts.count))
    }
    facts = shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
    unclean = (three.count { marked.isUnclean($0, in: example) }, three.count)
  }

  /// Whether every word of a fact is in the summary as it is written.
  private static func holds(_ summary: String, _ fact: String) -> Bool {
    fact.split { !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != "." }
      .allSatisfy { summary.contains($0) }
  }
}
