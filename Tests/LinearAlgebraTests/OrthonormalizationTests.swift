import LinearAlgebra
import Testing

@Suite struct OrthonormalizationTests {
  @Test(arguments: sweptSizes, [0, 1, 5, 40])
  func theBasisIsOrthonormalAndSpansTheColumns(columns: Int, extra: Int) throws {
    try check(columns + extra, columns, Float.self)
    try check(columns + extra, columns, Double.self)
  }

  private func check<Scalar: LinearAlgebraScalar>(
    _ rows: Int, _ columns: Int, _: Scalar.Type
  ) throws {
    let matrix: Matrix<Scalar> = randomMatrix(rows, columns)
    var basis = matrix
    try basis.orthonormalizeColumns()
    #expect(hasOrthonormalColumns(basis))
    // Projecting the columns on the basis changes nothing.
    let projected = naiveProduct(basis, naiveProduct(naiveTranspose(basis), matrix))
    #expect(isClose(projected, matrix))
  }

  @Test func dependentColumnsAreReplaced() throws {
    var matrix = Matrix<Double>([[1, 2], [1, 2], [0, 0]])
    try matrix.orthonormalizeColumns()
    #expect(hasOrthonormalColumns(matrix))
  }

  @Test func notANumberIsRefused() {
    var matrix = Matrix<Double>([[.nan], [1]])
    let error = #expect(throws: LinearAlgebraError.self) { try matrix.orthonormalizeColumns() }
    #expect(error?.routine == "gelqf")
  }
}
