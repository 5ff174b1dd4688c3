/// Counts finished records on standard error.
struct ProgressLine {
  let isShown: Bool
  private var count = 0

  init(isShown: Bool) {
    self.isShown = isShown
  }

  /// Counts one more record; shows every hundredth.
  mutating func advance() {
    count += 1
    if isShown, count.isMultiple(of: 100) { StandardStreams.progress("\(count) records") }
  }

  /// Shows the last count and ends the line.
  func end() {
    if isShown { StandardStreams.progress("\(count) records\n") }
  }
}
