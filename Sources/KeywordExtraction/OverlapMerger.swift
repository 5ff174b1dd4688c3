/// Keeps one of several candidates that say the same.
public struct OverlapMerger: Sendable {
  /// How many places of its own a part needs to stay beside the whole it is a part of.
  public let minimumOwnOccurrences: Int

  public init(minimumOwnOccurrences: Int = 2) {
    self.minimumOwnOccurrences = minimumOwnOccurrences
  }

  /// The first `count` candidates of `order` that stand at enough places of their own.
  ///
  /// A candidate whose words are a part of a chosen one's, or the other way round, stays only when
  /// it stands at least ``minimumOwnOccurrences`` times outside every place of the chosen one.
  ///
  /// - Complexity: O(*kn*) comparisons of places for *k* choices.
  public func distinct(
    _ order: [Int], of candidates: [KeywordCandidate], count: Int
  ) -> [Int] {
    var chosen: [Int] = []
    for candidate in order {
      if chosen.count >= count { break }
      if chosen.allSatisfy({ saysMore(candidates[candidate], than: candidates[$0]) }) {
        chosen.append(candidate)
      }
    }
    return chosen
  }

  /// Whether `candidate` may stand beside the chosen one.
  func saysMore(_ candidate: KeywordCandidate, than other: KeywordCandidate) -> Bool {
    !Self.overlap(candidate.forms, other.forms)
      || Self.placesOutside(candidate, other) >= minimumOwnOccurrences
  }

  /// Whether one of two form sequences stands inside the other.
  private static func overlap(_ left: [Int32], _ right: [Int32]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    return (0...(long.count - short.count)).contains { start in
      long[start..<(start + short.count)].elementsEqual(short)
    }
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
