internal import CMath
import EvaluationMetrics
import Summarization
import TextAnalysis

/// ROUGE-1, -2 and -L F1 of chosen sentences, by the tokenizers of the article's language.
package struct SentenceOverlap {
  private var scorers: [Language: [ROUGEScorer]] = [:]

  package init() {}

  /// The names of the tokenizers of a language, in the order of the scores.
  static func tokenizers(for language: Language) -> [TokenizerKind] {
    TokenizerKind.defaults(for: language)
  }

  /// For each tokenizer the three scores.
  mutating func scores(
    of picks: [Int], in document: Document, references: [SourceText]
  ) -> [[Score]] {
    let language = document.language
    var scorers =
      self.scorers[language]
      ?? Self.tokenizers(for: language).map {
        ROUGEScheme(
          tokenizer: $0.tokenizer, language: language,
          stemmer: language == .english ? PorterStemmer(variant: .nltk) : nil
        )
        .scorer(metrics: [.rouge1, .rouge2, .rougeL])
      }
    let sentences = picks.sorted().map {
      document.body.text.string(in: document.body.sentences[$0])
    }
    let summary = SourceText(sentences.joined(separator: "\n"))
    let scores = scorers.indices.map { index in
      scorers[index].score(hypothesis: summary, references: references)
    }
    self.scorers[language] = scorers
    return scores
  }
}

/// What each sentence of an article is worth in a summary: what the weights are fitted to.
struct SentenceRewards {
  /// How much the likeness to a summary is discounted for length: it rises with length, and people
  /// choose no longer sentences for it.
  private static let lengthPower = 0.25
  /// Candidates for the greedy extract, the best by themselves.
  private static let candidateCount = 40

  /// Mean F1 against the summaries, discounted for length.
  private var worth: [Double] = []
  /// The greedy extract of three sentences, or within the budget of words.
  private var greedy: [Int] = []
  /// The sentences of the verbatim extract: 85 % of their words and word pairs are in it.
  private var extracted: [Int] = []
  /// How many editors chose each sentence as the one, and as one of three.
  private var votes: (one: [Double], three: [Double])?
  private let extractIsOne: Bool

  init(of example: SummaryExample, scoring: inout SentenceOverlap) {
    let document = example.document
    let count = document.sentenceCount
    let extract = example.extract.map { [$0.text] }
    let abstracts = example.abstracts.isEmpty ? extract ?? [] : example.abstracts
    extractIsOne = example.extract?.sentences == 1
    let lengths = (0..<count).map { Double(max(4, document.body.tokens(inSentence: $0).count)) }
    let median = lengths.sorted()[count / 2]
    for sentence in 0..<count {
      let scores = scoring.scores(of: [sentence], in: document, references: abstracts)[0]
      worth.append(
        scores.reduce(0) { $0 + $1.f1 } / 3 * pow(median / lengths[sentence], Self.lengthPower))
      guard let extract else { continue }
      let precise = scoring.scores(of: [sentence], in: document, references: extract)[0]
      if precise[0].precision + precise[1].precision > 1.7 { extracted.append(sentence) }
    }
    greedy = Self.greedyExtract(of: example, worth, abstracts, &scoring)
    if !example.choices.isEmpty { votes = Self.votes(of: example) }
  }

  /// Takes the sentence that raises the mean F1 most, one after another, the first of equals.
  private static func greedyExtract(
    of example: SummaryExample, _ worth: [Double], _ references: [SourceText],
    _ scoring: inout SentenceOverlap
  ) -> [Int] {
    let document = example.document
    let candidates = worth.indices.sorted { (worth[$1], $0) < (worth[$0], $1) }
      .prefix(candidateCount)
    let budget =
      example.wordBudget.map { SummaryBudget(words: $0) } ?? SummaryBudget(sentences: 3)
    var meter = BudgetMeter(budget, for: document)
    var picks: [Int] = []
    var reached = 0.0
    while !meter.isFull {
      var best: (sentence: Int, score: Double)?
      for sentence in candidates where !picks.contains(sentence) && meter.fits(sentence) {
        let scores = scoring.scores(
          of: picks + [sentence], in: document, references: references)[0]
        let score = scores.reduce(0) { $0 + $1.f1 }
        if score > best?.score ?? -1 { best = (sentence, score) }
      }
      guard let best, example.wordBudget == nil || best.score > reached,
        meter.take(best.sentence)
      else { break }
      picks.append(best.sentence)
      reached = best.score
    }
    return picks
  }

  /// How many editors chose each sentence, as the one and as one of three.
  private static func votes(of example: SummaryExample) -> (one: [Double], three: [Double])? {
    let marked = MarkedSentences(of: example.document)
    var one = [Double](repeating: 0, count: example.document.sentenceCount)
    var three = one
    for choice in example.choices {
      if let place = marked.place(of: choice.one) { one[place] += 1 }
      for place in choice.three.compactMap(marked.place) { three[place] += 1 }
    }
    return one.contains { $0 > 0 } && three.contains { $0 > 0 } ? (one, three) : nil
  }

  /// The distribution over the sentences that scores are fitted to: the softmax of their worth, mixed
  /// with what was chosen for a summary of the length.
  func target(_ length: SummaryWeights.Length) -> [Double] {
    let soft = Softmax.shares(of: worth.map { $0 / 0.083 })
    if let votes {
      return Self.mixed(soft, Self.normalized(length == .one ? votes.one : votes.three), by: 0.85)
    }
    func even(_ sentences: [Int]) -> [Double] {
      var shares = [Double](repeating: 0, count: worth.count)
      for sentence in sentences { shares[sentence] = 1 / Double(sentences.count) }
      return shares
    }
    switch length {
    case .one:
      let best = worth.indices.max { (worth[$0], $1) < (worth[$1], $0) }
      var chosen = even(best.map { [$0] } ?? [])
      if extractIsOne, !extracted.isEmpty { chosen = Self.mixed(chosen, even(extracted), by: 0.5) }
      return Self.mixed(soft, chosen, by: 0.5)
    case .several:
      guard !greedy.isEmpty else { return soft }
      var chosen = even(greedy)
      if !extracted.isEmpty { chosen = Self.mixed(chosen, even(extracted), by: 0.7) }
      return Self.mixed(soft, chosen, by: 0.7)
    }
  }

  private static func normalized(_ votes: [Double]) -> [Double] {
    let sum = votes.reduce(0, +)
    return votes.map { $0 / sum }
  }

  /// The first shares and the second, of which there is `part`.
  private static func mixed(_ first: [Double], _ second: [Double], by part: Double) -> [Double] {
    zip(first, second).map { (1 - part) * $0 + part * $1 }
  }
}
