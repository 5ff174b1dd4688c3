/// Finds among the keywords that are chosen the few that another candidate may be a variant of or overlap
/// with, so that a long list is not compared with every candidate of a long text.
///
/// What it finds may be unrelated; what it leaves out is.
struct ChosenKin {
  /// The first and the last letter of a keyword without spaces and marks.
  struct Ends: Hashable {
    var first: UInt32
    var last: UInt32
  }

  private var count = 0
  private var byFirst: [UInt32: [Int]] = [:]
  private var byLast: [UInt32: [Int]] = [:]
  private var byForm: [Int32: [Int]] = [:]

  /// Notes the next keyword that is chosen.
  mutating func append(_ candidate: KeywordCandidate, ends: [Ends]) {
    for ends in ends {
      byFirst[ends.first, default: []].append(count)
      byLast[ends.last, default: []].append(count)
    }
    for form in Set(candidate.forms) { byForm[form, default: []].append(count) }
    count += 1
  }

  /// The numbers, in order, of those that begin or end with the same letter: all variants do.
  func mayBeVariants(of ends: [Ends]) -> [Int] {
    ends.reduce([]) { found, ends in
      Self.merged(
        Self.merged(found, byFirst[ends.first, default: []]), byLast[ends.last, default: []])
    }
  }

  /// The numbers, in order, of those that share a word with a candidate, and of `alike`: in Korean a part
  /// of a word begins or ends as the whole does.
  func mayOverlap(_ candidate: KeywordCandidate, _ alike: [Int]) -> [Int] {
    Set(candidate.forms).reduce(alike) { Self.merged($0, byForm[$1, default: []]) }
  }

  /// The numbers of two lists in order, each once.
  private static func merged(_ left: [Int], _ right: [Int]) -> [Int] {
    if left.isEmpty { return right }
    if right.isEmpty { return left }
    var merged: [Int] = []
    merged.reserveCapacity(left.count + right.count)
    var (a, b) = (0, 0)
    while a < left.count, b < right.count {
      merged.append(min(left[a], right[b]))
      let (nextOfLeft, nextOfRight) = (left[a] <= right[b], right[b] <= left[a])
      if nextOfLeft { a += 1 }
      if nextOfRight { b += 1 }
    }
    return merged + left[a...] + right[b...]
  }
}
