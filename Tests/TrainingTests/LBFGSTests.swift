import Foundation
import Testing

@testable import Training

@Suite struct LBFGSTests {
  @Test func aBowlIsMinimizedWhereItsSlopesVanish() {
    // (x − 3)² + 10 (y + 1)² + x y: the slopes 2 (x − 3) + y and 20 (y + 1) + x vanish at
    // x = 3 − y/2, 20 y + 20 + 3 − y/2 = 0.
    let found = LBFGS(tolerance: 1e-10).minimum(from: [0, 0]) { variables, gradient in
      let (x, y) = (variables[0], variables[1])
      gradient[0] = 2 * (x - 3) + y
      gradient[1] = 20 * (y + 1) + x
      return (x - 3) * (x - 3) + 10 * (y + 1) * (y + 1) + x * y
    }
    let y = -23 / 19.5
    #expect(abs(found[0] - (3 - y / 2)) < 1e-8)
    #expect(abs(found[1] - y) < 1e-8)
  }

  @Test func aCurvedValleyIsFollowedToItsEnd() {
    // Rosenbrock 1960, "An Automatic Method for Finding the Greatest or Least Value of a Function":
    // the minimum is at (1, 1).
    let found = LBFGS(tolerance: 1e-9).minimum(from: [-1.2, 1]) { variables, gradient in
      let (x, y) = (variables[0], variables[1])
      gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x)
      gradient[1] = 200 * (y - x * x)
      return 100 * (y - x * x) * (y - x * x) + (1 - x) * (1 - x)
    }
    #expect(abs(found[0] - 1) < 1e-6)
    #expect(abs(found[1] - 1) < 1e-6)
  }

  @Test func aStepToWhereTheFunctionIsNotFiniteIsNotTaken() {
    // 10 x − 10 ln x has its minimum at 1 and is not defined below 0, where the first steps lead.
    let found = LBFGS(tolerance: 1e-9).minimum(from: [20]) { variables, gradient in
      let x = variables[0]
      gradient[0] = 10 - 10 / x
      return x > 0 ? 10 * x - 10 * log(x) : -.infinity
    }
    #expect(abs(found[0] - 1) < 1e-6)
  }
}
