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
      let saysMore = chosen.allSatisfy { other in
        !Self.overlap(candidates[candidate].terms, candidates[other].terms)
          || Self.placesOutside(candidates[candidate], candidates[other])
            >= minimumOwnOccurrences
      }
      if saysMore { chosen.append(candidate) }
    }
    return chosen
  }

  /// Whether one of two term sequences stands inside the other.
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
    candidate.occurrences.count { place in
      !other.occurrences.contains { $0.range.overlaps(place.range) }
    }
  }
}
