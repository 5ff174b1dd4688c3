import LinearAlgebra
import TextAnalysis

/// Ranks the keywords of a document: candidates, their scores, and the merging of those that say
/// the same.
public struct KeywordExtractor: Sendable {
  private let candidates: NounPhraseCandidates
  private let ranker: any KeywordRanker
  private let merger = OverlapMerger()

  /// - Parameters:
  ///   - ranker: What scores the candidates.
  ///   - maximumPhraseLength: The most words of a keyword.
  public init(ranker: any KeywordRanker, maximumPhraseLength: Int = 3) {
    candidates = NounPhraseCandidates(maximumLength: maximumPhraseLength)
    self.ranker = ranker
  }

  /// The best keywords of `document`, best first; fewer than `count` when there are no more.
  ///
  /// Scores are compared after rounding (see ``LinearAlgebra/Swift/Double/quantized``); ties go to the candidate that stands
  /// first in the article.
  ///
  /// - Throws: An error of the linear algebra when a computation does not converge.
  public func keywords(of document: Document, count: Int = 10) throws -> [Keyword] {
    let candidates = candidates.candidates(of: document)
    let scores = try ranker.scores(of: candidates, in: document).quantized()
    let order = candidates.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    return merger.distinct(order, of: candidates, count: count).map { choice in
      Keyword(
        text: Self.surface(of: candidates[choice], in: document.body.text),
        score: scores[choice],
        ranges: candidates[choice].occurrences.map(\.range).sorted {
          $0.lowerBound < $1.lowerBound
        })
    }
  }

  /// The most frequent form of a candidate, the earliest of equally frequent ones.
  private static func surface(of candidate: KeywordCandidate, in text: SourceText) -> String {
    var forms: [(text: String, count: Int)] = []
    for occurrence in candidate.occurrences {
      let form = text.string(in: occurrence.range)
      if let known = forms.firstIndex(where: { $0.text == form }) {
        forms[known].count += 1
      } else {
        forms.append((form, 1))
      }
    }
    let most = forms.map(\.count).max() ?? 0
    return forms.first { $0.count == most }?.text ?? ""
  }
}
