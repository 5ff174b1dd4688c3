extension Range<Int> {
  /// The first index of which something holds that holds of all behind it too; the end when there is
  /// none.
  ///
  /// - Complexity: O(log *n*).
  package func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
