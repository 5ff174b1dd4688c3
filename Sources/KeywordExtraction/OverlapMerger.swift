/// Keeps one of two candidates of which one is a part of the other.
public struct OverlapMerger: Sendable {
  /// How many places of its own a candidate needs to stay beside one it is a part or a whole of.
  public let minimumOwnOccurrences: Int
  /// How often a part needs to stand alone, as a share of how often the whole stands.
  public let minimumOwnShare: Double

  public init(minimumOwnOccurrences: Int = 1, minimumOwnShare: Double = 0.5) {
    self.minimumOwnOccurrences = minimumOwnOccurrences
    self.minimumOwnShare = minimumOwnShare
  }

  /// Whether a part may be shown beside its whole, when the other of the two is shown already.
  ///
  /// In a longer article, which has more to name than one thing in two ways, a part needs twice the
  /// share of places of its own.
  ///
  /// - Parameters:
  ///   - isPart: Whether `candidate` is the part, not the whole.
  ///   - isLong: Whether the article is longer than an abstract.
  /// - Complexity: O(*n*) in the number of places.
  public func keeps(
    _ candidate: KeywordCandidate, beside other: KeywordCandidate, isPart: Bool, isLong: Bool
  ) -> Bool {
    let own = Self.placesOutside(candidate, other)
    guard own >= minimumOwnOccurrences else { return false }
    let share = isLong ? 2 * minimumOwnShare : minimumOwnShare
    return !isPart || Double(own) >= share * Double(other.count)
  }

  /// How many places of `candidate` touch no place of `other`.
  private static func placesOutside(
    _ candidate: KeywordCandidate, _ other: KeywordCandidate
  ) -> Int {
    var count = 0
    var next = 0
    let places = other.occurrences
    for place in candidate.occurrences {
      while next < places.count, places[next].range.upperBound <= place.range.lowerBound {
        next += 1
      }
      if next == places.count || places[next].range.lowerBound >= place.range.upperBound {
        count += 1
      }
    }
    return count
  }
}
