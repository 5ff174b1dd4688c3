/// A sparse matrix in compressed sparse row form (CSR).
///
/// The stored elements of row *i* are at `rowStarts[i]..<rowStarts[i + 1]` of ``columnIndices`` and
/// ``values``, with strictly ascending columns. Rows are added one after the other:
///
///     var matrix = SparseMatrix<Double>(columns: 4)
///     matrix.appendRow(columns: [0, 3], values: [1, 2])
///     matrix.appendRow(columns: [], values: [])
///     matrix.toDense()     // [1, 0, 0, 2; 0, 0, 0, 0]
public struct SparseMatrix<Scalar: LinearAlgebraScalar>: Sendable, Hashable {
  /// The number of columns.
  public let columns: Int
  @usableFromInline var starts: [Int] = [0]
  @usableFromInline var indices: [Int32] = []
  @usableFromInline var elements: [Scalar] = []

  /// Where each row begins; one entry more than there are finished rows.
  @inlinable public var rowStarts: [Int] { starts }

  /// The column of each stored element.
  @inlinable public var columnIndices: [Int32] { indices }

  /// The stored elements.
  @inlinable public var values: [Scalar] { elements }

  /// The number of finished rows.
  @inlinable public var rows: Int { starts.count - 1 }

  /// The number of stored elements.
  @inlinable public var storedCount: Int { elements.count }

  /// Makes a matrix without rows.
  @inlinable
  public init(columns: Int) {
    precondition(columns >= 0 && columns <= Int32.max, "The column count does not fit 32 bits.")
    self.columns = columns
  }

  /// Makes a matrix from the elements of a dense one that are not zero.
  @inlinable
  public init(_ dense: Matrix<Scalar>) {
    self.init(columns: dense.columns)
    for row in 0..<dense.rows {
      for column in 0..<dense.columns where dense[row, column] != 0 {
        append(dense[row, column], column: Int32(column))
      }
      endRow()
    }
  }

  /// The places of row `row` in ``columnIndices`` and ``values``.
  @inlinable
  public func places(inRow row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// Makes room for rows and elements that will be added.
  @inlinable
  public mutating func reserveCapacity(rows: Int, storedCount: Int) {
    starts.reserveCapacity(rows + 1)
    indices.reserveCapacity(storedCount)
    elements.reserveCapacity(storedCount)
  }

  /// Adds an element to the row that is being filled, right of those it already has.
  @inlinable
  public mutating func append(_ value: Scalar, column: Int32) {
    precondition(column >= 0 && column < columns, "The column is outside the matrix.")
    precondition(
      indices.count == starts[starts.count - 1] || indices[indices.count - 1] < column,
      "The columns of a row must ascend.")
    indices.append(column)
    elements.append(value)
  }

  /// Closes the row that is being filled.
  @inlinable
  public mutating func endRow() {
    starts.append(indices.count)
  }

  /// Adds a whole row: its columns, strictly ascending, and its elements.
  @inlinable
  public mutating func appendRow(columns: [Int32], values: [Scalar]) {
    precondition(columns.count == values.count, "A row needs one element for each column.")
    for (column, value) in zip(columns, values) { append(value, column: column) }
    endRow()
  }

  /// The same matrix with every element stored.
  ///
  /// - Complexity: O(*rows* · *columns*).
  @inlinable
  public func toDense() -> Matrix<Scalar> {
    var dense = Matrix<Scalar>(rows: rows, columns: columns)
    dense.withMutableElements { dense in
      for row in 0..<rows {
        for place in places(inRow: row) {
          dense[row * columns + Int(indices[place])] = elements[place]
        }
      }
    }
    return dense
  }

  /// The matrix with rows and columns exchanged, in O(*columns* + *stored*) by counting.
  @inlinable
  public func transposed() -> SparseMatrix {
    var transposed = SparseMatrix(columns: rows)
    transposed.starts = [Int](repeating: 0, count: columns + 1)
    for column in indices { transposed.starts[Int(column) + 1] += 1 }
    for column in 0..<columns { transposed.starts[column + 1] += transposed.starts[column] }
    transposed.indices = [Int32](repeating: 0, count: storedCount)
    transposed.elements = [Scalar](repeating: 0, count: storedCount)
    var next = transposed.starts
    for row in 0..<rows {
      for place in places(inRow: row) {
        let column = Int(indices[place])
        transposed.indices[next[column]] = Int32(row)
        transposed.elements[next[column]] = elements[place]
        next[column] += 1
      }
    }
    return transposed
  }
}
