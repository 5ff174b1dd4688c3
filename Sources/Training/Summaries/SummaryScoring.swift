import EvaluationMetrics
import Summarization
import TextAnalysis

/// ROUGE-1, -2 and -L F1 of chosen sentences, by the tokenizers of the article's language.
package struct SummaryScoring {
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
        ROUGEScheme(tokenizer: $0.tokenizer, language: language)
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

/// What each sentence of an article is worth by itself, measured against its summaries: what the
/// weights are fitted to.
struct SentenceRewards {
  /// Worth as a summary of one sentence: mean F1 over metrics and tokenizers.
  private(set) var one: [Double] = []
  /// Worth as one of several: the same, and half of the mean precision against the extract, which
  /// does not favour long sentences.
  private(set) var several: [Double] = []
  /// Whether the sentence is one of the extract's: 85 % of its words and word pairs are in it.
  private(set) var isExtracted: [Bool] = []
  /// The number of sentences of the extract, 0 without one.
  private let extractSize: Int

  init(of example: SummaryExample, scoring: inout SummaryScoring) {
    let extract = example.extract.map { [$0.text] }
    extractSize = example.extract?.sentences ?? 0
    let abstracts = example.abstracts.isEmpty ? extract ?? [] : example.abstracts
    for sentence in 0..<example.document.sentenceCount {
      let scores = scoring.scores(of: [sentence], in: example.document, references: abstracts)
      let worth = scores.reduce(0) { $0 + $1.reduce(0) { $0 + $1.f1 } / 3 } / Double(scores.count)
      let precise = scoring.scores(
        of: [sentence], in: example.document, references: extract ?? abstracts)[0]
      let precision = (precise[0].precision + precise[1].precision) / 2
      one.append(worth)
      several.append(worth + 0.5 * precision)
      isExtracted.append(extract != nil && precision > 0.85)
    }
  }

  /// The distribution over the sentences that scores are fitted to: the softmax of their worth, mixed
  /// half and half with an even one over those of an extract of about that length.
  func target(_ length: SummaryWeights.Length) -> [Double] {
    switch length {
    case .one: mixed(Softmax.shares(of: one.map { $0 / 0.15 }), withExtract: extractSize == 1)
    case .several: mixed(Softmax.shares(of: several.map { $0 / 0.2 }), withExtract: true)
    }
  }

  private func mixed(_ shares: [Double], withExtract: Bool) -> [Double] {
    let count = Double(isExtracted.count { $0 })
    guard withExtract, count > 0 else { return shares }
    return zip(shares, isExtracted).map { ($0 + ($1 ? 1 / count : 0)) / 2 }
  }
}
