import LinearAlgebra
import Testing

@Suite struct SingularValueDecompositionTests {
  @Test(arguments: sweptSizes + [40], sweptSizes + [70])
  func theFactorsRebuildTheMatrix(rows: Int, columns: Int) throws {
    try check(rows, columns, Float.self)
    try check(rows, columns, Double.self)
  }

  private func check<Scalar: LinearAlgebraScalar>(
    _ rows: Int, _ columns: Int, _: Scalar.Type
  ) throws {
    let matrix: Matrix<Scalar> = randomMatrix(rows, columns)
    let decomposition = try SingularValueDecomposition(of: matrix)
    #expect(decomposition.values.count == min(rows, columns))
    #expect(decomposition.values == decomposition.values.sorted(by: >))
    #expect(decomposition.values.allSatisfy { $0 >= 0 })
    #expect(hasOrthonormalColumns(decomposition.left))
    #expect(hasOrthonormalColumns(naiveTranspose(decomposition.rightTransposed)))
    #expect(isClose(rebuilt(decomposition), matrix, units: 65536))
  }

  @Test func aHandWorkedMatrixIsDecomposed() throws {
    // [3 0; 4 5] has σ² = 45 and 5, since AᵀA = [25 20; 20 25].
    let values = try SingularValueDecomposition(of: Matrix<Double>([[3, 0], [4, 5]])).values
    #expect(isClose(values, [45, 5].map { $0.squareRoot() }))
  }

  @Test func cuttingTheRankKeepsTheLargestValues() throws {
    let whole = try SingularValueDecomposition(of: randomMatrix(6, 4) as Matrix<Double>)
    let cut = whole.truncated(to: 2)
    #expect(cut.values == Array(whole.values.prefix(2)))
    #expect(cut.left.columns == 2)
    #expect(cut.left.column(1) == whole.left.column(1))
    #expect(cut.rightTransposed.rows == 2)
    #expect(Array(cut.rightTransposed.row(1)) == Array(whole.rightTransposed.row(1)))
    #expect(whole.truncated(to: 9).values == whole.values)
  }

  @Test func notANumberIsRefused() {
    let error = #expect(throws: LinearAlgebraError.self) {
      try SingularValueDecomposition(of: Matrix<Double>([[.nan, 0], [0, 1]]))
    }
    #expect(error?.routine == "gesdd")
    #expect(error?.reason == .refusedArgument)
  }
}

/// *U·diag(σ)·Vᵀ*.
func rebuilt<Scalar>(_ decomposition: SingularValueDecomposition<Scalar>) -> Matrix<Scalar> {
  var scaled = decomposition.left
  for row in 0..<scaled.rows {
    for column in 0..<scaled.columns { scaled[row, column] *= decomposition.values[column] }
  }
  return naiveProduct(scaled, decomposition.rightTransposed)
}
