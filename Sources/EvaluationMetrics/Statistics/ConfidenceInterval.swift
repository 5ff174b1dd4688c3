/// A figure and how far it would vary with other documents.
public struct ConfidenceInterval: Sendable, Hashable {
  /// The figure over the documents themselves.
  public let figure: Double
  /// The mean of the resampled figures.
  public let mean: Double
  /// The lower end.
  public let lower: Double
  /// The upper end.
  public let upper: Double

  /// Half the width, the number after ± in score lines.
  public var halfWidth: Double { (upper - lower) / 2 }

  /// Takes the middle share of resampled figures; without any all four numbers are `figure`.
  ///
  /// - Parameter confidence: Above 0 and below 1.
  public init(figure: Double, resampled: [Double], confidence: Double = 0.95) {
    precondition(confidence > 0 && confidence < 1, "Confidence lies between 0 and 1.")
    self.figure = figure
    guard !resampled.isEmpty else {
      (mean, lower, upper) = (figure, figure, figure)
      return
    }
    let sorted = resampled.sorted()
    mean = resampled.reduce(0, +) / Double(resampled.count)
    lower = Self.percentile((1 - confidence) / 2, of: sorted)
    upper = Self.percentile((1 + confidence) / 2, of: sorted)
  }

  private static func percentile(_ share: Double, of sorted: [Double]) -> Double {
    let position = share * Double(sorted.count - 1)
    let below = Int(position)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
  }
}
