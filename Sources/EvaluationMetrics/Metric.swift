/// A measure of how good a text is beside its references, at the level of one text and of a corpus.
///
/// There are two kinds. An ``OverlapMetric`` compares the tokens of a pair of texts, which a
/// ``ROUGEScheme`` makes, and averages over the corpus: ROUGE. A ``CorpusMetric`` does its own
/// tokenization and computes the figure of a corpus from statistics that are summed over its texts:
/// BLEU, chrF. Intervals, significance tests, tables and reports are the same for both.
///
/// To add one: a new file that conforms to one of the two, a case in ``MetricKind``, and a test with
/// figures worked out by hand.
public protocol Metric: Sendable {
  /// The name in signatures and tables, such as `ROUGE-L` or `chrF2++`.
  var name: String { get }
}
