import Glibc

/// Counts what is finished on standard error, with how fast it goes and how long the rest takes.
struct ProgressLine {
  /// What is shown when nobody asks: only where somebody looks on and the results go elsewhere.
  private static let isWatched = isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0
  /// How often a terminal is written to, in seconds.
  private static let interval = 0.2

  let isShown: Bool
  /// How many there are in all, where that is known.
  private let total: Int?
  private let noun: String
  private var count = 0
  private var fraction: Double?
  private let start = Self.now
  private var shownAt = Self.now
  private var width = 0

  init(isShown: Bool, of total: Int? = nil, _ noun: String = "records") {
    self.isShown = isShown
    self.total = total
    self.noun = noun
  }

  /// - Parameters:
  ///   - wish: Whether the user asks for it or forbids it.
  ///   - isBatch: Whether more than one record may come.
  init(_ wish: Bool?, isBatch: Bool = true) {
    self.init(isShown: wish ?? (isBatch && Self.isWatched))
  }

  /// Counts one more; shows every hundredth, or every hundredth part of what is known to come, and on a
  /// terminal as often as one can read.
  ///
  /// - Parameter fractionRead: How much of the input has been read, from 0 to 1, where that is known.
  mutating func advance(fractionRead: Double? = nil) {
    count += 1
    guard isShown else { return }
    fraction = fractionRead ?? total.map { Double(count) / Double(max(1, $0)) }
    let step = total.map { max(1, $0 / 100) } ?? 100
    let isDue = Self.isWatched ? Self.now - shownAt >= Self.interval : count.isMultiple(of: step)
    if isDue { show() }
  }

  /// Shows the last count and ends the line.
  mutating func end() {
    fraction = nil
    show(end: "\n")
  }

  private mutating func show(end: String = "") {
    guard isShown else { return }
    shownAt = Self.now
    let seconds = shownAt - start
    var text = "\(count)\(total.map { " of \($0)" } ?? "") \(noun)"
    if seconds > 0 { text += ", \(Self.rate(Double(count) / seconds)) a second" }
    // The beginning says little of the rest.
    if let fraction, fraction > 0.01, fraction < 1, seconds > 1 {
      text += ", \(Self.duration(seconds * (1 - fraction) / fraction)) left"
    }
    // What is shorter than the line before covers all of it.
    let padding = String(repeating: " ", count: max(0, width - text.utf8.count))
    width = text.utf8.count
    StandardStreams.progress(text + padding + end)
  }

  private static func rate(_ value: Double) -> String {
    value >= 10 ? "\(Int(value))" : "\((value * 10).rounded() / 10)"
  }

  private static func duration(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded(.up))
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
    return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
  }

  /// Seconds of a clock that only goes forward.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
