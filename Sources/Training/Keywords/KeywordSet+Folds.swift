import EvaluationMetrics

extension KeywordSet {
  /// For each article the number of its fold, below `count`.
  ///
  /// Articles that share three keywords and a third of those of one of them are about one event, and
  /// come into one fold.
  package func folds(_ count: Int) -> [Int] {
    var groups = Array(items.indices)
    func root(_ item: Int) -> Int {
      var item = item
      while groups[item] != item { item = groups[item] }
      return item
    }
    var holders: [NormalizedKeyword: [Int]] = [:]
    for (number, item) in items.enumerated() {
      var shared: [Int: Int] = [:]
      for keyword in item.gold {
        for other in holders[keyword, default: []] { shared[other, default: 0] += 1 }
        holders[keyword, default: []].append(number)
      }
      for (other, common) in shared
      where common >= 3 && 3 * common >= min(item.gold.count, items[other].gold.count) {
        let (left, right) = (root(number), root(other))
        groups[max(left, right)] = min(left, right)
      }
    }
    var folds: [Int: Int] = [:]
    return items.indices.map { item in
      let group = root(item)
      if let known = folds[group] { return known }
      folds[group] = folds.count % count
      return folds[group] ?? 0
    }
  }
}
