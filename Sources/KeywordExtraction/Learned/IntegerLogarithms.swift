internal import CMath

/// Natural logarithms of whole numbers from 0 on, small ones from a table: features ask for those of
/// counts again and again.
struct IntegerLogarithms: Sendable {
  static let shared = IntegerLogarithms()

  private let small = (0..<512).map { log(Double($0)) }

  private init() {}

  func of(_ number: Int) -> Double {
    number < small.count ? small[number] : log(Double(number))
  }
}
