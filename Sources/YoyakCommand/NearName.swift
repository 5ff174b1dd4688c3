/// The name that a mistyped one was meant for.
enum NearName {
  /// The nearest of `names`, or nil when none is near: at most a third of the letters are wrong.
  static func nearest(to name: String, among names: [String]) -> String? {
    let typed = Array(name.lowercased())
    let distances = names.map { (name: $0, distance: distance(typed, Array($0.lowercased()))) }
    guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    let begins = typed.count >= 3 && best.name.lowercased().hasPrefix(name.lowercased())
    return begins || best.distance * 3 <= max(typed.count, best.name.count) ? best.name : nil
  }

  /// How many letters are to be put in, taken out, replaced or exchanged with the next one.
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var rows = [Array(0...other.count)]
    for (row, letter) in one.enumerated() {
      var next = [row + 1]
      for (column, right) in other.enumerated() {
        var least = min(
          rows[row][column + 1] + 1, next[column] + 1,
          rows[row][column] + (letter == right ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == right {
          least = min(least, rows[row - 1][column - 1] + 1)
        }
        next.append(least)
      }
      rows.append(next)
    }
    return rows[one.count][other.count]
  }
}
