import LinearAlgebra
import Testing

@Suite struct CholeskySolveTests {
  @Test(arguments: sweptSizes + [90])
  func theSolutionSatisfiesTheEquation(order: Int) throws {
    try check(order, Float.self)
    try check(order, Double.self)
  }

  private func check<Scalar: LinearAlgebraScalar>(_ order: Int, _: Scalar.Type) throws {
    let matrix: Matrix<Scalar> = randomPositiveDefinite(order)
    let expected: [Scalar] = randomVector(order)
    let solution = try matrix.choleskySolve(naiveProduct(matrix, expected))
    #expect(isClose(solution, expected, units: 65536))
  }

  @Test func aHandWorkedSystemIsSolved() throws {
    // 4x + 2y = 2 and 2x + 3y = 5 have x = -1/2 and y = 2.
    let solution = try Matrix<Double>([[4, 2], [2, 3]]).choleskySolve([2, 5])
    #expect(isClose(solution, [-0.5, 2]))
  }

  @Test func onlyTheUpperTriangleIsRead() throws {
    let solution = try Matrix<Double>([[4, 2], [77, 3]]).choleskySolve([2, 5])
    #expect(isClose(solution, [-0.5, 2]))
  }

  @Test func anIndefiniteMatrixIsNamedInTheError() {
    let error = #expect(throws: LinearAlgebraError.self) {
      try Matrix<Double>([[1, 0, 0], [0, 1, 2], [0, 2, 1]]).choleskySolve([1, 1, 1])
    }
    #expect(error?.reason == .notPositiveDefinite)
    #expect(error?.info == 3)
    #expect(
      error?.description
        == "posv on a 3x3 matrix: the leading minor of order 3 is not positive (info 3). "
        + "The matrix must be symmetric and positive definite.")
  }

  @Test func notANumberIsRefused() {
    let error = #expect(throws: LinearAlgebraError.self) {
      try Matrix<Float>([[1, .nan], [.nan, 1]]).choleskySolve([1, 1])
    }
    #expect(error?.reason == .refusedArgument)
    #expect((error?.info ?? 0) < 0)
  }
}
