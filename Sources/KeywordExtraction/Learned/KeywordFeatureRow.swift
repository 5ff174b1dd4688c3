/// The features of one candidate.
public struct KeywordFeatureRow: Sendable, Hashable {
  /// One value for each case of ``KeywordFeature``, in its order.
  public private(set) var values = [Double](repeating: 0, count: KeywordFeature.allCases.count)

  /// A row of zeros.
  public init() {}

  /// The value of a feature.
  public subscript(feature: KeywordFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// Has `body` write values.
  mutating func write(_ body: (Writer) -> Void) {
    values.withUnsafeMutableBufferPointer { body(Writer(values: $0)) }
  }

  /// Writes values of a row in place: an array would ask before each whether it is shared.
  struct Writer {
    fileprivate let values: UnsafeMutableBufferPointer<Double>

    /// The value of a feature.
    subscript(feature: KeywordFeature) -> Double {
      get { values[feature.rawValue] }
      nonmutating set { values[feature.rawValue] = newValue }
    }
  }

  /// The sum of the values times `weights`, one for each in their order.
  func sum(times weights: [Double]) -> Double {
    precondition(weights.count == values.count, "One weight for each feature is needed.")
    var sum = 0.0
    for index in values.indices { sum += values[index] * weights[index] }
    return sum
  }
}
