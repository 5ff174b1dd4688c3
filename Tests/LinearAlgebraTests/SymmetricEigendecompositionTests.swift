import LinearAlgebra
import Testing

@Suite struct SymmetricEigendecompositionTests {
  @Test(arguments: sweptSizes + [60])
  func theVectorsRebuildTheMatrix(order: Int) throws {
    try check(order, Float.self)
    try check(order, Double.self)
  }

  private func check<Scalar: LinearAlgebraScalar>(_ order: Int, _: Scalar.Type) throws {
    let factor: Matrix<Scalar> = randomMatrix(order, order)
    var matrix = naiveProduct(factor, naiveTranspose(factor))
    for index in 0..<order { matrix[index, index] -= 2 }
    let eigen = try SymmetricEigendecomposition(of: matrix)
    #expect(eigen.values.count == order)
    #expect(eigen.values == eigen.values.sorted(by: >))
    #expect(hasOrthonormalColumns(naiveTranspose(eigen.vectors)))
    var scaled = eigen.vectors
    for row in 0..<order {
      for column in 0..<order { scaled[row, column] *= eigen.values[row] }
    }
    #expect(isClose(naiveProduct(naiveTranspose(eigen.vectors), scaled), matrix, units: 65536))
    for largest in [0, 1, 3] {
      let part = try SymmetricEigendecomposition(of: matrix, largest: largest)
      #expect(isClose(part.values, Array(eigen.values.prefix(largest)), units: 65536))
      #expect(part.vectors.rows == min(largest, order))
      #expect(part.vectors.columns == order)
    }
  }

  @Test func aHandWorkedMatrixIsDecomposed() throws {
    // [2 1; 1 2] has the eigenvalues 3 and 1 with vectors along (1, 1) and (1, -1).
    let eigen = try SymmetricEigendecomposition(of: Matrix<Double>([[2, 1], [1, 2]]))
    #expect(isClose(eigen.values, [3, 1]))
    #expect(abs(eigen.vectors[0, 0] - eigen.vectors[0, 1]) < 1e-14)
    #expect(abs(eigen.vectors[1, 0] + eigen.vectors[1, 1]) < 1e-14)
  }

  @Test func notANumberIsRefused() {
    let error = #expect(throws: LinearAlgebraError.self) {
      try SymmetricEigendecomposition(of: Matrix<Double>([[.nan, 0], [0, 1]]))
    }
    #expect(error?.routine == "syevr")
    #expect(error?.reason == .refusedArgument)
  }
}
