/// The metrics by name; the command line, the help screens and the shared tests go through all.
public enum MetricKind: String, Sendable, Hashable, CaseIterable {
  case rouge1
  case rouge2
  case rouge3
  case rouge4
  case rougeL
  case rougeLsum
  case rougeW
  case rougeS
  case rougeSU
  case rougeS4
  case rougeSU4
  case bleu
  case chrf
  case chrfPlusPlus = "chrf++"

  /// The metric with its usual parameters.
  public var metric: any Metric {
    switch self {
    case .rouge1: ROUGEN(order: 1)
    case .rouge2: ROUGEN(order: 2)
    case .rouge3: ROUGEN(order: 3)
    case .rouge4: ROUGEN(order: 4)
    case .rougeL: ROUGEL()
    case .rougeLsum: ROUGELsum()
    case .rougeW: ROUGEW(weight: 1.2)
    case .rougeS: ROUGES(maximumGap: nil)
    case .rougeSU: ROUGES(maximumGap: nil, countsUnigrams: true)
    case .rougeS4: ROUGES(maximumGap: 4)
    case .rougeSU4: ROUGES(maximumGap: 4, countsUnigrams: true)
    case .bleu: BLEU()
    case .chrf: ChrF()
    case .chrfPlusPlus: ChrF(wordOrder: 2)
    }
  }

  /// The metric when it compares tokens that a scheme makes; nil for the others.
  public var overlap: (any OverlapMetric)? { metric as? any OverlapMetric }

  /// The metric when it makes its own tokens; nil for the others.
  public var corpus: (any CorpusMetric)? { metric as? any CorpusMetric }

  /// What it measures, in a few words for help screens.
  public var summary: String {
    switch self {
    case .rouge1: "single tokens"
    case .rouge2: "pairs of neighbours"
    case .rouge3: "runs of three tokens"
    case .rouge4: "runs of four tokens"
    case .rougeL: "longest common subsequence of the whole texts"
    case .rougeLsum: "longest common subsequences of the sentences, joined"
    case .rougeW: "as rougeL, with runs of matches weighted by their length to the power 1.2"
    case .rougeS: "pairs of tokens in order, at any distance"
    case .rougeSU: "as rougeS, with single tokens"
    case .rougeS4: "pairs of tokens in order, at most four tokens between them"
    case .rougeSU4: "as rougeS4, with single tokens"
    case .bleu: "precision of runs of up to four tokens, as sacreBLEU has it"
    case .chrf: "runs of up to six characters, as sacreBLEU has it"
    case .chrfPlusPlus: "as chrf, with words and pairs of words"
    }
  }
}
