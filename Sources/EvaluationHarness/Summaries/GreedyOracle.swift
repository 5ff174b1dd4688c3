import EvaluationMetrics
import Summarization
import TextAnalysis

/// The sentences that someone who knows the references would take, one after another: what
/// extraction can reach on a document, nearly.
///
/// Each step takes the sentence that raises the mean of ROUGE-1 and ROUGE-2 F1 most (against the
/// reference with the best, metric by metric), the first of equals, until none raises it or none
/// fits.
///
/// Source: R. Nallapati, F. Zhai, B. Zhou (2017), "SummaRuNNer", AAAI 2017, section 3.1.
///
/// - Complexity: O(*kn*) metrics for *n* sentences of which *k* are taken.
struct GreedyOracle {
  private static let metrics = [ROUGEN(order: 1), ROUGEN(order: 2)]
  private let sentences: [[Int32]]
  private let references: [TokenSequence]
  private var workspace = MatchWorkspace()

  /// Tokenizes a document and its references.
  init(_ prepared: PreparedDocument, tokenizer: any SummaryTokenizer) {
    var vocabulary = Vocabulary(capacity: 1024)
    let body = prepared.article.document.body
    let tokens = tokenizer.tokenize(
      body.text, sentences: body.sentences, vocabulary: &vocabulary)
    sentences = body.sentences.indices.map { Array(tokens.tokens[tokens.range(ofSentence: $0)]) }
    references = prepared.references.map {
      tokenizer.tokenize($0, sentences: $0.lines, vocabulary: &vocabulary)
    }
  }

  /// The sentences taken, in the order of the document.
  mutating func picks(from document: Document, within budget: SummaryBudget) -> [Int] {
    var meter = BudgetMeter(budget, for: document)
    var taken: [Int] = []
    var reached = 0.0
    while !meter.isFull {
      var best: (sentence: Int, score: Double)?
      for sentence in sentences.indices where !taken.contains(sentence) && meter.fits(sentence) {
        let score = score(of: (taken + [sentence]).sorted())
        if score > best?.score ?? reached { best = (sentence, score) }
      }
      guard let best, meter.take(best.sentence) else { break }
      taken.append(best.sentence)
      reached = best.score
    }
    return taken.sorted()
  }

  private mutating func score(of picks: [Int]) -> Double {
    let hypothesis = TokenSequence(sentences: picks.map { sentences[$0] })
    var sum = 0.0
    for metric in Self.metrics {
      var best = 0.0
      for reference in references {
        let counts = metric.counts(
          hypothesis: hypothesis, reference: reference, workspace: &workspace)
        best = max(best, metric.score(counts).f1)
      }
      sum += best
    }
    return sum / Double(Self.metrics.count)
  }
}
