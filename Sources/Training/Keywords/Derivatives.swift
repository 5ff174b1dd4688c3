/// First and second derivatives of the loss of some rows, in fixed point: sums are exact.
struct Derivatives: Equatable {
  /// What 1 is in fixed point; a sum of a million rows that each count 1000 still has room.
  private static let one = 4_294_967_296.0

  private var gradientUnits: Int64 = 0
  private var curvatureUnits: Int64 = 0
  /// How many rows these are.
  private(set) var count: Int64 = 0

  /// Those of no row.
  init() {}

  /// Those of one row.
  init(gradient: Double, curvature: Double) {
    gradientUnits = Int64((gradient * Self.one).rounded())
    curvatureUnits = Int64((curvature * Self.one).rounded())
    count = 1
  }

  var gradient: Double { Double(gradientUnits) / Self.one }
  var curvature: Double { Double(curvatureUnits) / Self.one }

  static func += (left: inout Derivatives, right: Derivatives) {
    left.gradientUnits += right.gradientUnits
    left.curvatureUnits += right.curvatureUnits
    left.count += right.count
  }

  static func - (left: Derivatives, right: Derivatives) -> Derivatives {
    var difference = left
    difference.gradientUnits -= right.gradientUnits
    difference.curvatureUnits -= right.curvatureUnits
    difference.count -= right.count
    return difference
  }

  /// Twice what the loss falls by when these rows take the best step.
  func fall(penalty: Double) -> Double { gradient * gradient / (curvature + penalty) }

  /// The best step of these rows.
  func step(penalty: Double) -> Double { -gradient / (curvature + penalty) }
}
