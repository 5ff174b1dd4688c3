import LinearAlgebra

/// Groups rows that are alike: hierarchical clustering by group averages, cut where no two groups are
/// alike enough.
///
/// The two groups whose members have the highest mean cosine become one, again and again, while that
/// is at least ``threshold`` and the days of the members lie within ``longestSpan``. A group average
/// never rises above the higher of those it is made from, so that the groups are found by following
/// nearest neighbours until two are each other's.
///
/// Sources: Sokal and Michener, "A statistical method for evaluating systematic relationships",
/// University of Kansas Science Bulletin 38 (1958), for group averages; Murtagh, "A survey of recent
/// advances in hierarchical clustering algorithms", The Computer Journal 26 (1983), for chains of
/// nearest neighbours. Limits on days are a departure.
public struct GroupAverageClustering: Sendable {
  /// The least mean cosine of two groups that become one, above 0.
  public var threshold: Double
  /// Over how many days the members of a group may lie, the first and the last included; nil for any.
  public var longestSpan: Int?

  public init(threshold: Double, longestSpan: Int? = nil) {
    self.threshold = threshold
    self.longestSpan = longestSpan
  }

  /// The groups: the numbers of their rows, ascending; in the order of their first rows.
  ///
  /// - Parameters:
  ///   - rows: Rows of length 1 without negative elements.
  ///   - days: For each row its day, counted from any, or nil where it is not known; such a row lies
  ///     within any span.
  /// - Complexity: for each column the square of its rows, to find which pairs are alike; then for
  ///   each pair that is the length of a group's sum.
  public func groups(of rows: SparseMatrix<Double>, days: [Int?]) -> [[Int]] {
    precondition(days.count == rows.rows, "Each row has a day or nil.")
    var chains = NeighbourChains(rows: rows, days: days, self)
    return chains.mergedMembers()
  }
}

/// The groups while they are put together.
private struct NeighbourChains {
  private struct Group {
    var members: [Int]
    /// The sum of the members' rows: ascending columns with their elements.
    var sum: [(column: Int32, value: Double)]
    var days: ClosedRange<Int>?
    /// The groups it may become one with, and the mean cosine to each.
    var neighbours: [Int: Double] = [:]
  }

  private let clustering: GroupAverageClustering
  /// By the number of the first row; nil when it has become part of another.
  private var groups: [Group?]

  init(rows: SparseMatrix<Double>, days: [Int?], _ clustering: GroupAverageClustering) {
    self.clustering = clustering
    groups = (0..<rows.rows).map { row in
      Group(
        members: [row],
        sum: rows.places(inRow: row).map { (rows.columnIndices[$0], rows.values[$0]) },
        days: days[row].map { $0...$0 })
    }
    let columns = rows.transposed()
    var cosines = [Double](repeating: 0, count: rows.rows)
    for row in 0..<rows.rows {
      var touched: [Int] = []
      for place in rows.places(inRow: row) {
        let column = Int(rows.columnIndices[place])
        for other in columns.places(inRow: column) {
          let earlier = Int(columns.columnIndices[other])
          if earlier >= row { break }
          if cosines[earlier] == 0 { touched.append(earlier) }
          cosines[earlier] += rows.values[place] * columns.values[other]
        }
      }
      for earlier in touched {
        link(row, earlier, cosines[earlier])
        cosines[earlier] = 0
      }
    }
  }

  /// Merges what is alike enough; the members of each group.
  mutating func mergedMembers() -> [[Int]] {
    var chain: [Int] = []
    for start in groups.indices {
      if groups[start] != nil { chain.append(start) }
      while let end = chain.last {
        let before = chain.dropLast().last
        guard let nearest = nearest(to: end, ratherThan: before) else {
          // What has no neighbour is whole, and so is the chain's end alone.
          chain.removeLast()
          continue
        }
        if nearest == before {
          chain.removeLast(2)
          merge(end, nearest)
          if chain.isEmpty { chain.append(min(end, nearest)) }
        } else {
          chain.append(nearest)
        }
      }
    }
    return groups.compactMap { $0?.members.sorted() }
  }

  /// The neighbour with the highest mean cosine; of equals `favourite`, else the first.
  private func nearest(to group: Int, ratherThan favourite: Int?) -> Int? {
    var best: (likeness: Double, isFavourite: Int, order: Int)?
    for (other, likeness) in groups[group]?.neighbours ?? [:] {
      let entry = (likeness, other == favourite ? 1 : 0, -other)
      if best.map({ $0 < entry }) ?? true { best = entry }
    }
    return best.map { -$0.order }
  }

  /// Notes that two groups may become one, if they are alike enough and lie in the same days.
  private mutating func link(_ one: Int, _ other: Int, _ likeness: Double) {
    let likeness = likeness.quantized
    guard likeness >= clustering.threshold, let span = span(one, other),
      span <= clustering.longestSpan ?? .max
    else { return }
    groups[one]?.neighbours[other] = likeness
    groups[other]?.neighbours[one] = likeness
  }

  /// Over how many days two groups together lie; nil when one of them is no more.
  private func span(_ one: Int, _ other: Int) -> Int? {
    guard let one = groups[one], let other = groups[other] else { return nil }
    guard let left = one.days, let right = other.days else { return 1 }
    return max(left.upperBound, right.upperBound) - min(left.lowerBound, right.lowerBound) + 1
  }

  /// Makes two groups one, under the smaller of their numbers.
  private mutating func merge(_ one: Int, _ other: Int) {
    let (kept, gone) = (min(one, other), max(one, other))
    guard var whole = groups[kept], let part = groups[gone] else { return }
    let neighbours = Set(whole.neighbours.keys).union(part.neighbours.keys).subtracting([
      one, other,
    ])
    whole.members += part.members
    whole.sum = Self.sum(whole.sum, part.sum)
    whole.days = Self.union(whole.days, part.days)
    whole.neighbours = [:]
    groups[kept] = whole
    groups[gone] = nil
    for neighbour in neighbours {
      guard let group = groups[neighbour] else { continue }
      groups[neighbour]?.neighbours[kept] = nil
      groups[neighbour]?.neighbours[gone] = nil
      let pairs = Double(whole.members.count * group.members.count)
      link(kept, neighbour, Self.product(whole.sum, group.sum) / pairs)
    }
  }

  private static func union(
    _ one: ClosedRange<Int>?, _ other: ClosedRange<Int>?
  ) -> ClosedRange<Int>? {
    guard let one, let other else { return one ?? other }
    return min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
  }

  private typealias Row = [(column: Int32, value: Double)]

  private static func sum(_ one: Row, _ other: Row) -> Row {
    var sum: Row = []
    sum.reserveCapacity(one.count + other.count)
    var place = 0
    for element in one {
      while place < other.count, other[place].column < element.column {
        sum.append(other[place])
        place += 1
      }
      if place < other.count, other[place].column == element.column {
        sum.append((element.column, element.value + other[place].value))
        place += 1
      } else {
        sum.append(element)
      }
    }
    return sum + other[place...]
  }

  private static func product(_ one: Row, _ other: Row) -> Double {
    var product = 0.0
    var place = 0
    for element in one {
      while place < other.count, other[place].column < element.column { place += 1 }
      if place == other.count { break }
      if other[place].column == element.column { product += element.value * other[place].value }
    }
    return product
  }
}
