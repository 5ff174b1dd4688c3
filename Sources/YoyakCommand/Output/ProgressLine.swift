/// Counts what is finished on standard error.
struct ProgressLine {
  let isShown: Bool
  /// How many there are in all, where that is known.
  private let total: Int?
  private let noun: String
  private var count = 0

  init(isShown: Bool, of total: Int? = nil, _ noun: String = "records") {
    self.isShown = isShown
    self.total = total
    self.noun = noun
  }

  /// Counts one more; shows every hundredth, or every hundredth part of what is known to come.
  mutating func advance() {
    count += 1
    let step = total.map { max(1, $0 / 100) } ?? 100
    if count.isMultiple(of: step) { show() }
  }

  /// Shows the last count and ends the line.
  func end() { show(end: "\n") }

  private func show(end: String = "") {
    guard isShown else { return }
    StandardStreams.progress("\(count)\(total.map { " of \($0)" } ?? "") \(noun)\(end)")
  }
}
