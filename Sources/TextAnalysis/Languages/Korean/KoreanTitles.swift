/// Finds where a place and the office of its head or council meet in one noun: 서울 + 시장, 종로 + 구청장,
/// 서울시 + 의회.
///
/// An office begins with the kind of its place. The noun is cut where the lexicon has the place with
/// its kind, 서울시, as a name: 남대문시장, a market, stays whole, since no 남대문시 exists.
struct KoreanTitles: Sendable {
  private struct Title {
    let hash: UInt32
    /// Its length in syllables, two to four.
    let length: Int
    /// The syllables that name the kind of place.
    let kind: Int
    /// Whether the kind of place stays with the place, as in 서울시 + 의회.
    let leavesKind: Bool

    init(_ word: String, kind: Int = 1, leavesKind: Bool = false) {
      hash = KoreanUnits.hash(ofWord: word)
      length = word.unicodeScalars.count
      self.kind = kind
      self.leavesKind = leavesKind
    }
  }

  /// A place has two syllables or more, and a title has two.
  static let shortestNoun = 4

  /// Longer titles first.
  private let titles: [Title] = [
    Title("광역시장", kind: 3), Title("특별시장", kind: 3),
    Title("구청장"), Title("도지사"),
    Title("시의회", leavesKind: true), Title("도의회", leavesKind: true),
    Title("군의회", leavesKind: true), Title("구의회", leavesKind: true),
    Title("시의원", leavesKind: true), Title("도의원", leavesKind: true),
    Title("군의원", leavesKind: true), Title("구의원", leavesKind: true),
    Title("시장"), Title("군수"),
  ]

  /// The unit at which `noun` is to be cut, if it is a place with an office.
  func cut(of noun: Range<Int>, in units: KoreanUnits, lexicon: KoreanLexicon) -> Int? {
    let (pair, triple, four) = (
      units[noun.upperBound - 2].pair, units[noun.upperBound - 3].triple,
      units[noun.upperBound - 4].four
    )
    for title in titles {
      guard title.hash == (title.length == 2 ? pair : title.length == 3 ? triple : four) else {
        continue
      }
      let start = noun.upperBound - title.length
      guard start - noun.lowerBound >= 2 else { continue }
      let place = noun.lowerBound..<start + title.kind
      guard KoreanLexicon.lengths.contains(place.count),
        lexicon.classes(Self.hash(of: place, in: units)) & KoreanLexicon.properNoun != 0
      else { continue }
      return title.leavesKind ? place.upperBound : start
    }
    return nil
  }

  /// The hash that the syllables of `place` have in the lexicon.
  private static func hash(of place: Range<Int>, in units: KoreanUnits) -> UInt32 {
    var hash = units[place.lowerBound].code
    for index in place.dropFirst() { hash = FeatureHash.extend(hash, units[index].code) }
    return hash
  }
}
