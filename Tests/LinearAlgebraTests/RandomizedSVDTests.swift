import LinearAlgebra
import Testing

@Suite struct RandomizedSVDTests {
  @Test(arguments: sweptSizes, sweptSizes)
  func aFullWidthProjectionIsExact(rows: Int, columns: Int) throws {
    try check(rows, columns, Float.self)
    try check(rows, columns, Double.self)
  }

  private func check<Scalar: LinearAlgebraScalar>(
    _ rows: Int, _ columns: Int, _: Scalar.Type
  ) throws {
    let sparse: SparseMatrix<Scalar> = randomSparse(rows, columns)
    let found = try RandomizedSVD(rank: 20).decompose(sparse)
    let exact = try SingularValueDecomposition(of: sparse.toDense())
    #expect(isClose(found.values, exact.values, units: 65536))
    #expect(isClose(rebuilt(found), sparse.toDense(), units: 65536))
  }

  @Test func aMatrixOfLowRankIsFoundWhole() throws {
    let left: Matrix<Double> = randomMatrix(120, 4)
    let right: Matrix<Double> = randomMatrix(4, 80)
    let matrix = naiveProduct(left, right)
    let found = try RandomizedSVD(rank: 4).decompose(matrix)
    #expect(found.values.count == 4)
    #expect(hasOrthonormalColumns(found.left))
    #expect(hasOrthonormalColumns(naiveTranspose(found.rightTransposed)))
    #expect(isClose(rebuilt(found), matrix, units: 65536))
  }

  @Test func theLargestValuesOfALargerMatrixAreClose() throws {
    let sparse: SparseMatrix<Double> = randomSparse(300, 200)
    let found = try RandomizedSVD(rank: 5, powerIterations: 6).decompose(sparse)
    let exact = try SingularValueDecomposition(of: sparse.toDense())
    for (value, expected) in zip(found.values, exact.values) {
      #expect(abs(value / expected - 1) < 0.01)
    }
    #expect(abs(found.values[0] / exact.values[0] - 1) < 1e-9)
  }

  @Test func equalSeedsGiveEqualResults() throws {
    let sparse: SparseMatrix<Double> = randomSparse(40, 60)
    let first = try RandomizedSVD(rank: 3, seed: 7).decompose(sparse)
    let second = try RandomizedSVD(rank: 3, seed: 7).decompose(sparse)
    #expect(first.values == second.values)
    #expect(first.left == second.left)
  }

  @Test func noRankGivesNoValues() throws {
    let found = try RandomizedSVD(rank: 0).decompose(randomSparse(5, 6) as SparseMatrix<Double>)
    #expect(found.values.isEmpty)
    #expect(found.left == Matrix(rows: 5, columns: 0))
  }
}
