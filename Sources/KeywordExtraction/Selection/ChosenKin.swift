/// Finds among the keywords that are chosen the few that another candidate may be a variant of or overlap
/// with, so that a long list is not compared with every candidate of a long text.
///
/// What it finds may be unrelated; what it leaves out is.
struct ChosenKin {
  /// The first and the last letter of a keyword without spaces and marks.
  struct Ends: Equatable {
    var first: UInt32
    var last: UInt32
  }

  /// The ends of a keyword, and of the one it explains where they are others.
  struct EndsOfNames {
    var own: Ends
    var explained: Ends?
  }

  private var count = 0
  private var byFirst = Lists()
  private var byLast = Lists()
  private var byForm = Lists()

  /// Lists of numbers by a key.
  private struct Lists {
    private var keys = KeyNumbers(capacity: 16)
    private var lists: [[Int]] = []

    /// The list of a key, in order.
    subscript(key: UInt32) -> [Int] {
      keys.known(UInt64(key)).map { lists[Int($0)] } ?? []
    }

    /// Adds the highest number so far to the list of a key, once.
    mutating func append(_ number: Int, to key: UInt32) {
      let list = Int(keys.number(of: UInt64(key)))
      if list == lists.count { lists.append([]) }
      if lists[list].last != number { lists[list].append(number) }
    }
  }

  /// Notes the next keyword that is chosen.
  mutating func append(_ candidate: KeywordCandidate, ends: EndsOfNames) {
    append(ends.own)
    if let explained = ends.explained { append(explained) }
    for form in candidate.forms { byForm.append(count, to: UInt32(bitPattern: form)) }
    count += 1
  }

  private mutating func append(_ ends: Ends) {
    byFirst.append(count, to: ends.first)
    byLast.append(count, to: ends.last)
  }

  /// The first that is a variant of a keyword with these ends: all variants begin or end with the same
  /// letter.
  func firstVariant(of ends: EndsOfNames, where isVariant: (Int) -> Bool) -> Int? {
    let own = firstVariant(of: ends.own, where: isVariant)
    guard let explained = ends.explained,
      let other = firstVariant(of: explained, where: isVariant)
    else { return own }
    return own.map { min($0, other) } ?? other
  }

  private func firstVariant(of ends: Ends, where isVariant: (Int) -> Bool) -> Int? {
    let begins = byFirst[ends.first].first(where: isVariant) ?? .max
    // Those from there on need no look.
    let first = byLast[ends.last].first { $0 >= begins || isVariant($0) } ?? .max
    return begins == .max && first == .max ? nil : min(begins, first)
  }

  /// The numbers, in order, of those that share a word with a candidate or begin or end with the same
  /// letter, as in Korean a part of a word and the whole do.
  func mayOverlap(_ candidate: KeywordCandidate, ends: EndsOfNames) -> [Int] {
    var found = alike(ends.own)
    if let explained = ends.explained { found = Self.merged(found, alike(explained)) }
    return candidate.forms.reduce(found) { Self.merged($0, byForm[UInt32(bitPattern: $1)]) }
  }

  private func alike(_ ends: Ends) -> [Int] {
    Self.merged(byFirst[ends.first], byLast[ends.last])
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
