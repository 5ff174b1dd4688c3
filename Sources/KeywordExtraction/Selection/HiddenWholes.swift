/// Finds the longer phrase to show in place of one of its parts.
///
/// A phrase is not shown after a better part of it. When the other part would be shown beside the first
/// (엄폐 after 천왕성), the two together are one thing, and the phrase is shown for it (천왕성 엄폐). So is a
/// phrase that is scored nearly as high as its part and has most of the places of the part.
struct HiddenWholes {
  /// How much of the part's score a whole needs that is not hidden.
  private static let leastScore = 0.8
  /// The share of the part's places that such a whole needs, in thirds.
  private static let leastThirds = 2
  /// The most words of such a whole.
  private static let mostWords = 3

  private let candidates: [KeywordCandidate]
  private let scores: [Double]
  private let variants: KeywordVariants
  private var hidden: [Int] = []

  init(_ candidates: [KeywordCandidate], _ scores: [Double], _ variants: KeywordVariants) {
    self.candidates = candidates
    self.scores = scores
    self.variants = variants
  }

  /// Notes a candidate that is not shown as parts of it are.
  mutating func hide(_ candidate: Int) { hidden.append(candidate) }

  /// The best phrase to show for a candidate that is a part of it.
  ///
  /// - Parameters:
  ///   - next: The candidates with lower scores, best first.
  ///   - mayShow: Whether one of these says more than what is shown.
  func whole(
    of part: Int, among next: ArraySlice<Int>, mayShow: (Int) -> Bool
  ) -> Int? {
    let first = hidden.first {
      variants.isPart(part, of: $0)
        && OverlapMerger.placesOutside(candidates[part], candidates[$0]).count
          < candidates[$0].count
    }
    if let first { return first }
    return next.prefix { scores[$0] > Self.leastScore * scores[part] }.first {
      variants.isPart(part, of: $0) && candidates[$0].forms.count <= Self.mostWords
        && hasMostPlaces($0, of: part) && mayShow($0)
    }
  }

  private func hasMostPlaces(_ whole: Int, of part: Int) -> Bool {
    let outside = OverlapMerger.placesOutside(candidates[part], candidates[whole]).count
    return 3 * (candidates[part].count - outside) >= Self.leastThirds * candidates[part].count
  }
}
