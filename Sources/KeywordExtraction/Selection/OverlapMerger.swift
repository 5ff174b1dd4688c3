/// Keeps one of two candidates of which one is a part of the other.
public struct OverlapMerger: Sendable {
  /// How many places of its own a candidate needs to stay beside one it is a part or a whole of.
  public let minimumOwnOccurrences: Int
  /// In how many times as many sentences a part needs to stand alone as the whole has: 2 is twice as many.
  public let minimumOwnShare: Double

  public init(minimumOwnOccurrences: Int = 1, minimumOwnShare: Double = 2) {
    self.minimumOwnOccurrences = minimumOwnOccurrences
    self.minimumOwnShare = minimumOwnShare
  }

  /// Whether a part may be shown beside its whole, when the other of the two is shown already.
  ///
  /// A part needs places of its own in ``minimumOwnShare`` times as many sentences as the whole has; in a longer
  /// article, which has more to name than one thing in two ways, in twice as many as that.
  ///
  /// - Parameters:
  ///   - isPart: Whether `candidate` is the part, not the whole.
  ///   - isLong: Whether the article is longer than an abstract.
  /// - Complexity: O(*n*) in the number of places.
  public func keeps(
    _ candidate: KeywordCandidate, beside other: KeywordCandidate, isPart: Bool, isLong: Bool,
    in text: KeywordDocument
  ) -> Bool {
    let own = Self.placesOutside(candidate, other)
    guard own.count >= minimumOwnOccurrences else { return false }
    let share = isLong ? 2 * minimumOwnShare : minimumOwnShare
    return !isPart
      || Double(text.sentenceCount(of: own))
        >= share * Double(text.sentenceCount(of: other.occurrences))
  }

  /// Whether a phrase runs into another one, neither a part of the other, in half of its places or
  /// more (왕자 부부 beside 해리 왕자).
  ///
  /// - Complexity: O(*n*) in the number of places.
  public func runs(_ candidate: KeywordCandidate, into other: KeywordCandidate) -> Bool {
    guard candidate.forms.count > 1, other.forms.count > 1,
      candidate.forms.first == other.forms.last || candidate.forms.last == other.forms.first
    else { return false }
    return 2 * Self.placesOutside(candidate, other).count <= candidate.count
  }

  /// The places of `candidate` that touch no place of `other`.
  static func placesOutside(
    _ candidate: KeywordCandidate, _ other: KeywordCandidate
  ) -> [KeywordOccurrence] {
    var next = 0
    let places = other.occurrences
    return candidate.occurrences.filter { place in
      while next < places.count, places[next].range.upperBound <= place.range.lowerBound {
        next += 1
      }
      return next == places.count || places[next].range.lowerBound >= place.range.upperBound
    }
  }
}
