import Summarization
import TextAnalysis

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
    let body = example.document.body
    func texts(_ count: Int) throws -> [String] {
      try method.select(from: example.document, within: SummaryBudget(sentences: count)).picks
        .map { Self.bare(body.text.string(in: body.sentences[$0])) }
    }
    let (three, one) = (try texts(3), try texts(1))
    let summary = three.joined()
    let count = Double(max(1, example.choices.count))
    var shares: [Double] = []
    for choice in example.choices {
      let theirs = Set(choice.three.map(Self.bare))
      self.three += Double(three.count { theirs.contains($0) }) / 3 / count
      if one.first == Self.bare(choice.one) { self.one += 1 / count }
      guard !choice.facts.isEmpty else { continue }
      let held = choice.facts.count { Self.holds(summary, $0) }
      shares.append(Double(held) / Double(choice.facts.count))
    }
    facts = shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
    let unclean = example.unclean.map(Self.bare)
    self.unclean = (
      three.count { text in unclean.contains { Self.touches(text, $0) } },
      three.count
    )
  }

  /// The fewest characters that one sentence is taken to have from another.
  private static let leastHeld = 10

  /// Whether one sentence holds the other; a few characters, as of a list number, are held by chance.
  private static func touches(_ one: String, _ other: String) -> Bool {
    min(one.count, other.count) < leastHeld
      ? one == other : one.contains(other) || other.contains(one)
  }

  /// Whether every word of a fact is in the summary as it is written.
  private static func holds(_ summary: String, _ fact: String) -> Bool {
    fact.split { !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != "." }
      .allSatisfy { summary.contains($0) }
  }

  /// The text without white space.
  private static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
