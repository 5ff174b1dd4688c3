/// The scores of one system by one measure, and their means with confidence intervals.
struct ROUGE155Averages {
  /// One evaluation's line: its name and three figures, which `-t` decides: recall, precision and
  /// F, or the counts in the models, in the peer and in both.
  struct Line {
    let name: [UInt8]
    let figures: SIMD3<Double>
  }

  /// A figure over all evaluations with its interval.
  struct Estimate {
    let mean: Double
    let lower: Double
    let upper: Double
  }

  private let options: ROUGE155Options
  /// Ascending by the bytes of their names; resampling depends on the order.
  private let lines: [Line]

  init(_ lines: [Line], options: ROUGE155Options) {
    self.options = options
    self.lines = lines.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// The lines in the order `-d` prints them: by the number their names begin with.
  var printedLines: [Line] {
    lines.enumerated().sorted { first, second in
      let (a, b) = (Self.number(first.element.name), Self.number(second.element.name))
      if let a, let b { return (a, first.offset) < (b, second.offset) }
      return first.offset < second.offset
    }.map(\.element)
  }

  private static func number(_ name: [UInt8]) -> Double? {
    let digits = name.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    return digits.isEmpty ? nil : PerlNumber.parse(String(decoding: digits, as: UTF8.self))
  }

  /// The sums of the three figures.
  var totals: SIMD3<Double> {
    var totals = SIMD3<Double>.zero
    for line in lines { totals += line.figures }
    return totals
  }

  /// Recall, precision and F by bootstrap resampling; nil without a single resample, where the
  /// script divides by zero.
  func estimates() -> [Estimate]? {
    var samples: [[Double]] = [[], [], []]
    var seed: UInt32 = 0
    while Double(seed) < options.resamples {
      let sample = resample(seed: seed)
      for figure in 0..<3 { samples[figure].append(sample[figure]) }
      seed += 1
    }
    guard seed > 0 else { return nil }
    return samples.map { estimate($0.sorted()) }
  }

  /// The figures of as many evaluations drawn with repetition as there are.
  private func resample(seed: UInt32) -> SIMD3<Double> {
    guard !lines.isEmpty else { return .zero }
    var random = PerlRandom(seed: seed)
    var sample = lines[random.index(below: lines.count)].figures
    for _ in 1..<max(1, lines.count) { sample += lines[random.index(below: lines.count)].figures }
    guard options.countingUnit == .token else { return sample / Double(lines.count) }
    let recall = sample[0] > 0 ? sample[2] / sample[0] : 0
    let precision = sample[1] > 0 ? sample[2] / sample[1] : 0
    let divisor = (1 - options.alpha) * precision + options.alpha * recall
    return SIMD3(recall, precision, divisor > 0 ? recall * precision / divisor : 0)
  }

  /// The mean of the resamples and the interval between two of them, found as the script does:
  /// with the same share of the way to the next at both ends, and 0 past the last.
  private func estimate(_ ranked: [Double]) -> Estimate {
    var sum = 0.0
    for value in ranked { sum += value }
    let count = options.resamples
    let tail = count * ((100 - PerlNumber.parse(options.confidence)) / 2) / 100
    let upper = Int(count - tail - 1)
    let lower = Int(tail)
    let share = count - tail - 1 - Double(upper)
    func value(_ index: Int) -> Double { ranked.indices.contains(index) ? ranked[index] : 0 }
    return Estimate(
      mean: sum / Double(ranked.count),
      lower: value(lower) + (value(lower + 1) - value(lower)) * share,
      upper: value(upper) + (value(upper + 1) - value(upper)) * share)
  }
}
