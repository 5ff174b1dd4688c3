/// Numbers as they are printed.
enum JSONNumber {
  /// `value` to six decimal places: differences between one BLAS and another are far smaller.
  static func rounded(_ value: Double) -> Double {
    (value * 1e6).rounded() / 1e6
  }
}
