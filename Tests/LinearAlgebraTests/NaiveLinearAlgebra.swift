import LinearAlgebra

/// Sizes that sweep the small cases, empty ones included, and pass the block sizes of a BLAS.
let sweptSizes = [0, 1, 2, 3, 4, 5, 7, 8, 12, 17, 20]

/// Elements between -1 and 1 that depend on the arguments alone.
func randomMatrix<Scalar: LinearAlgebraScalar>(
  _ rows: Int, _ columns: Int, seed: UInt64 = 1
) -> Matrix<Scalar> {
  var generator = SplitMix64(seed: seed &* 1000 &+ UInt64(rows * 64 + columns))
  let elements = (0..<rows * columns).map { _ in Scalar(generator.nextUniform() * 2 - 1) }
  return Matrix(rows: rows, columns: columns, elements: elements)
}

func randomVector<Scalar: LinearAlgebraScalar>(_ count: Int, seed: UInt64 = 2) -> [Scalar] {
  randomMatrix(1, count, seed: seed).elements
}

/// A random matrix in which about one element in four is not zero.
func randomSparse<Scalar: LinearAlgebraScalar>(
  _ rows: Int, _ columns: Int, seed: UInt64 = 3
) -> SparseMatrix<Scalar> {
  var dense: Matrix<Scalar> = randomMatrix(rows, columns, seed: seed)
  dense.withMutableElements { elements in
    for index in elements.indices where elements[index] < 0.5 { elements[index] = 0 }
  }
  return SparseMatrix(dense)
}

/// *AAᵀ* + *I*, which is symmetric and positive definite.
func randomPositiveDefinite<Scalar: LinearAlgebraScalar>(_ order: Int) -> Matrix<Scalar> {
  let factor: Matrix<Scalar> = randomMatrix(order, order + 2)
  var matrix = naiveProduct(factor, naiveTranspose(factor))
  for index in 0..<order { matrix[index, index] += 1 }
  return matrix
}

func naiveTranspose<Scalar>(_ matrix: Matrix<Scalar>) -> Matrix<Scalar> {
  Matrix(
    rows: matrix.columns, columns: matrix.rows,
    elements: (0..<matrix.columns).flatMap { column in
      (0..<matrix.rows).map { matrix.elements[$0 * matrix.columns + column] }
    })
}

func naiveProduct<Scalar>(_ a: Matrix<Scalar>, _ b: Matrix<Scalar>) -> Matrix<Scalar> {
  var product = Matrix<Scalar>(rows: a.rows, columns: b.columns)
  for row in 0..<a.rows {
    for column in 0..<b.columns {
      var sum: Scalar = 0
      for inner in 0..<a.columns { sum += a[row, inner] * b[inner, column] }
      product[row, column] = sum
    }
  }
  return product
}

func naiveProduct<Scalar>(_ a: Matrix<Scalar>, _ x: [Scalar]) -> [Scalar] {
  naiveProduct(a, Matrix(rows: x.count, columns: 1, elements: x)).elements
}

/// Whether two vectors agree to a few thousand units in the last place of their largest element.
func isClose<Scalar: LinearAlgebraScalar>(
  _ left: [Scalar], _ right: [Scalar], units: Scalar = 4096
) -> Bool {
  guard left.count == right.count else { return false }
  let largest = max(1, (left + right).map(\.magnitude).max() ?? 1)
  return zip(left, right).allSatisfy { abs($0 - $1) <= Scalar.ulpOfOne * units * largest }
}

func isClose<Scalar: LinearAlgebraScalar>(
  _ left: Matrix<Scalar>, _ right: Matrix<Scalar>, units: Scalar = 4096
) -> Bool {
  left.rows == right.rows && left.columns == right.columns
    && isClose(left.elements, right.elements, units: units)
}

/// Whether the columns are orthonormal.
func hasOrthonormalColumns<Scalar>(_ matrix: Matrix<Scalar>) -> Bool {
  isClose(naiveProduct(naiveTranspose(matrix), matrix), .identity(matrix.columns))
}
