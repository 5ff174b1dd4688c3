/// A dense matrix, stored row after row.
///
///     let matrix = Matrix<Double>([[1, 2, 3], [4, 5, 6]])
///     matrix[1, 0]        // 4
///     matrix.elements     // [1, 2, 3, 4, 5, 6]
///
/// Matrices without rows or without columns are ordinary values.
public struct Matrix<Scalar: LinearAlgebraScalar>: Sendable, Hashable {
  /// The number of rows.
  public let rows: Int
  /// The number of columns.
  public let columns: Int
  @usableFromInline var storage: [Scalar]

  /// All elements, row after row; always `rows * columns` of them.
  @inlinable public var elements: [Scalar] { storage }

  /// Makes a matrix from its elements, row after row.
  @inlinable
  public init(rows: Int, columns: Int, elements: [Scalar]) {
    precondition(rows >= 0 && columns >= 0, "A matrix has no negative dimension.")
    precondition(
      elements.count == rows * columns, "A matrix needs rows times columns elements.")
    self.rows = rows
    self.columns = columns
    storage = elements
  }

  /// Makes a matrix with the same value everywhere.
  @inlinable
  public init(rows: Int, columns: Int, repeating value: Scalar = 0) {
    self.init(
      rows: rows, columns: columns, elements: [Scalar](repeating: value, count: rows * columns))
  }

  /// Makes a matrix from rows of equal length.
  @inlinable
  public init(_ rows: [[Scalar]]) {
    let columns = rows.first?.count ?? 0
    precondition(rows.allSatisfy { $0.count == columns }, "All rows need the same length.")
    self.init(rows: rows.count, columns: columns, elements: rows.flatMap { $0 })
  }

  /// The identity matrix of `order` rows and columns.
  @inlinable
  public static func identity(_ order: Int) -> Matrix {
    var identity = Matrix(rows: order, columns: order)
    identity.fillDiagonal(with: 1)
    return identity
  }

  /// The element in `row` and `column`.
  @inlinable
  public subscript(row: Int, column: Int) -> Scalar {
    get {
      precondition(column >= 0 && column < columns, "The column is outside the matrix.")
      return storage[row * columns + column]
    }
    set {
      precondition(column >= 0 && column < columns, "The column is outside the matrix.")
      storage[row * columns + column] = newValue
    }
  }

  /// The elements of `row`.
  @inlinable
  public func row(_ row: Int) -> ArraySlice<Scalar> {
    storage[row * columns..<(row + 1) * columns]
  }

  /// The elements of `column`.
  @inlinable
  public func column(_ column: Int) -> [Scalar] {
    (0..<rows).map { self[$0, column] }
  }

  /// The matrix with rows and columns exchanged.
  ///
  /// - Complexity: O(*rows* · *columns*).
  @inlinable
  public func transposed() -> Matrix {
    var transposed = Matrix(rows: columns, columns: rows)
    for row in 0..<rows {
      for column in 0..<columns { transposed[column, row] = self[row, column] }
    }
    return transposed
  }

  /// Sets every element of the main diagonal to `value`.
  @inlinable
  public mutating func fillDiagonal(with value: Scalar) {
    for index in 0..<min(rows, columns) { self[index, index] = value }
  }

  /// Calls `body` with the elements, row after row, to change them in place.
  @inlinable
  public mutating func withMutableElements<Result, Failure: Error>(
    _ body: (UnsafeMutableBufferPointer<Scalar>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try storage.withUnsafeMutableBufferPointer { (buffer) throws(Failure) in try body(buffer) }
  }
}
