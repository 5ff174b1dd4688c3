import LinearAlgebra
import Testing

@Suite struct DenseProductTests {
  @Test(arguments: sweptSizes, sweptSizes)
  func matrixProductsAgreeWithPlainLoops(rows: Int, columns: Int) {
    for inner in [0, 1, 3, 16] {
      checkProducts(rows, inner, columns, Float.self)
      checkProducts(rows, inner, columns, Double.self)
    }
  }

  @Test func largeMatrixProductsAgreeWithPlainLoops() {
    checkProducts(70, 130, 65, Double.self)
    checkProducts(70, 130, 65, Float.self)
  }

  private func checkProducts<Scalar: LinearAlgebraScalar>(
    _ rows: Int, _ inner: Int, _ columns: Int, _: Scalar.Type
  ) {
    let a: Matrix<Scalar> = randomMatrix(rows, inner)
    let b: Matrix<Scalar> = randomMatrix(inner, columns, seed: 2)
    let expected = naiveProduct(a, b)
    #expect(isClose(a.product(b), expected))
    #expect(isClose(naiveTranspose(a).product(b, transposingSelf: true), expected))
    #expect(isClose(a.product(naiveTranspose(b), transposingOther: true), expected))
    let bothTransposed = naiveTranspose(a).product(
      naiveTranspose(b), transposingSelf: true, transposingOther: true)
    #expect(isClose(bothTransposed, expected))
    #expect(isClose(naiveTranspose(a).transposeProduct(b), expected))
  }

  @Test(arguments: sweptSizes + [67], sweptSizes + [130])
  func gramMatricesAgreeWithPlainLoopsAndAreSymmetric(rows: Int, columns: Int) {
    checkGram(rows, columns, Float.self)
    checkGram(rows, columns, Double.self)
  }

  private func checkGram<Scalar: LinearAlgebraScalar>(
    _ rows: Int, _ columns: Int, _: Scalar.Type
  ) {
    let a: Matrix<Scalar> = randomMatrix(rows, columns)
    #expect(isClose(a.gram(), naiveProduct(a, naiveTranspose(a))))
    #expect(isClose(a.columnGram(), naiveProduct(naiveTranspose(a), a)))
    #expect(a.gram() == a.gram().transposed())
    #expect(a.columnGram() == a.columnGram().transposed())
  }

  @Test(arguments: sweptSizes + [67], sweptSizes + [130])
  func vectorProductsAgreeWithPlainLoops(rows: Int, columns: Int) {
    checkVectorProducts(rows, columns, Float.self)
    checkVectorProducts(rows, columns, Double.self)
  }

  private func checkVectorProducts<Scalar: LinearAlgebraScalar>(
    _ rows: Int, _ columns: Int, _: Scalar.Type
  ) {
    let a: Matrix<Scalar> = randomMatrix(rows, columns)
    let x: [Scalar] = randomVector(columns)
    let y: [Scalar] = randomVector(rows)
    #expect(isClose(a.product(x), naiveProduct(a, x)))
    #expect(isClose(a.transposeProduct(y), naiveProduct(naiveTranspose(a), y)))
    let symmetric = naiveProduct(a, naiveTranspose(a))
    #expect(isClose(symmetric.symmetricProduct(y), naiveProduct(symmetric, y)))
  }
}
