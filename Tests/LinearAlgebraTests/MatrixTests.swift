import LinearAlgebra
import Testing

@Suite struct MatrixTests {
  let matrix = Matrix<Double>([[1, 2, 3], [4, 5, 6]])

  @Test func elementsStandRowAfterRow() {
    #expect(matrix.rows == 2)
    #expect(matrix.columns == 3)
    #expect(matrix.elements == [1, 2, 3, 4, 5, 6])
    #expect(matrix[1, 0] == 4)
    #expect(Array(matrix.row(1)) == [4, 5, 6])
    #expect(matrix.column(2) == [3, 6])
  }

  @Test func changesStayInTheCopy() {
    var copy = matrix
    copy[0, 2] = 9
    copy.withMutableElements { $0[3] = -1 }
    copy.fillDiagonal(with: 0)
    #expect(copy == Matrix([[0, 2, 9], [-1, 0, 6]]))
    #expect(matrix.elements == [1, 2, 3, 4, 5, 6])
  }

  @Test func transposingExchangesRowsAndColumns() {
    #expect(matrix.transposed() == Matrix([[1, 4], [2, 5], [3, 6]]))
  }

  @Test func identityHasOnesOnTheDiagonal() {
    #expect(Matrix<Float>.identity(2).elements == [1, 0, 0, 1])
  }

  @Test func matricesWithoutElementsAreOrdinaryValues() {
    #expect(Matrix<Double>([]).rows == 0)
    #expect(Matrix<Double>(rows: 3, columns: 0).transposed() == Matrix(rows: 0, columns: 3))
    #expect(Matrix<Double>.identity(0).elements.isEmpty)
  }
}
