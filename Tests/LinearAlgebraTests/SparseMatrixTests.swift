import LinearAlgebra
import Testing

@Suite struct SparseMatrixTests {
  @Test func rowsAreStoredOneAfterTheOther() {
    var matrix = SparseMatrix<Double>(columns: 4)
    matrix.appendRow(columns: [0, 3], values: [1, 2])
    matrix.appendRow(columns: [], values: [])
    matrix.append(5, column: 1)
    matrix.endRow()
    #expect(matrix.rows == 3)
    #expect(matrix.storedCount == 3)
    #expect(matrix.rowStarts == [0, 2, 2, 3])
    #expect(matrix.columnIndices == [0, 3, 1])
    #expect(matrix.values == [1, 2, 5])
    #expect(matrix.places(inRow: 2) == 2..<3)
    #expect(matrix.toDense() == Matrix([[1, 0, 0, 2], [0, 0, 0, 0], [0, 5, 0, 0]]))
    #expect(SparseMatrix(matrix.toDense()) == matrix)
  }

  @Test func aMatrixWithoutRowsHasProducts() {
    let matrix = SparseMatrix<Double>(columns: 3)
    #expect(matrix.product([1, 2, 3]).isEmpty)
    #expect(matrix.transposeProduct([Double]()) == [0, 0, 0])
    #expect(matrix.transposed().rows == 3)
    #expect(matrix.gram() == Matrix(rows: 0, columns: 0))
    #expect(matrix.rowNorms().isEmpty)
  }

  @Test(arguments: sweptSizes + [67], sweptSizes + [130])
  func productsAgreeWithPlainLoops(rows: Int, columns: Int) {
    check(rows, columns, Float.self)
    check(rows, columns, Double.self)
  }

  private func check<Scalar: LinearAlgebraScalar>(_ rows: Int, _ columns: Int, _: Scalar.Type) {
    var sparse: SparseMatrix<Scalar> = randomSparse(rows, columns)
    let dense = sparse.toDense()
    let transposed = naiveTranspose(dense)
    #expect(sparse.transposed().toDense() == transposed)
    let x: [Scalar] = randomVector(columns)
    let y: [Scalar] = randomVector(rows)
    #expect(isClose(sparse.product(x), naiveProduct(dense, x)))
    #expect(isClose(sparse.transposeProduct(y), naiveProduct(transposed, y)))
    for width in [0, 1, 3] {
      let right: Matrix<Scalar> = randomMatrix(columns, width)
      let left: Matrix<Scalar> = randomMatrix(rows, width)
      #expect(isClose(sparse.product(right), naiveProduct(dense, right)))
      #expect(isClose(sparse.transposeProduct(left), naiveProduct(transposed, left)))
    }
    let gram = naiveProduct(dense, transposed)
    #expect(isClose(sparse.gram(), gram))
    #expect(isClose(sparse.sparseGram(), gram))
    #expect(sparse.sparseGram() == sparse.sparseGram().transposed())
    #expect(isClose(sparse.rowNorms(), (0..<rows).map { gram[$0, $0].squareRoot() }))
    sparse.scaleRows(by: y)
    let scaled = (0..<rows).flatMap { row in dense.row(row).map { $0 * y[row] } }
    #expect(isClose(sparse.toDense().elements, scaled))
  }

  @Test func theDenseGramIsForSmallAndFilledMatricesOnly() {
    #expect((randomSparse(30, 15) as SparseMatrix<Double>).prefersDenseGram)
    #expect(SparseMatrix<Double>(randomMatrix(100, 100)).prefersDenseGram)
    var diagonal = SparseMatrix<Double>(columns: 300)
    for row in 0..<300 { diagonal.appendRow(columns: [Int32(row)], values: [1]) }
    #expect(!diagonal.prefersDenseGram)
    var tall = SparseMatrix<Double>(columns: 50)
    for _ in 0..<100_000 { tall.endRow() }
    #expect(!tall.prefersDenseGram)
  }
}
