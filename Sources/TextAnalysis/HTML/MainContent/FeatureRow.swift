/// The features of one block, in a fixed order.
struct FeatureRow {
  private(set) var values: [Float] = []
  /// The names of the features, gathered once for the files of weights.
  private(set) var names: [String] = []
  private let keepsNames: Bool

  init(keepsNames: Bool = false, capacity: Int = 0) {
    self.keepsNames = keepsNames
    values.reserveCapacity(capacity)
  }

  mutating func add(_ name: @autoclosure () -> String, _ value: Double) {
    values.append(Float(value))
    if keepsNames { names.append(name()) }
  }

  mutating func add(_ name: @autoclosure () -> String, _ isSo: Bool) {
    add(name(), isSo ? 1 : 0)
  }

  /// A feature for each stretch between the limits, of which one is 1.
  mutating func addBins(
    _ name: @autoclosure () -> String, _ value: Double, _ limits: [Double], when: Bool = true
  ) {
    let bin = limits.firstIndex { value < $0 } ?? limits.count
    for index in 0...limits.count { add("\(name())-\(index)", when && bin == index) }
  }

  /// A feature for each bit of a mask.
  mutating func addBits(
    _ name: @autoclosure () -> String, _ mask: UInt32, _ groups: [String], when: Bool = true
  ) {
    for (bit, group) in groups.enumerated() {
      add("\(name())-\(group)", when && mask & 1 << UInt32(bit) != 0)
    }
  }
}
