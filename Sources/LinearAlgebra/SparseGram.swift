extension SparseMatrix {
  /// The Gram matrix of the rows, *AAᵀ*, as a dense symmetric matrix: by `syrk` on the dense form
  /// or by sparse products, whichever is less work.
  ///
  /// - Complexity: O(min(*rows*² · *columns*, Σ *dⱼ*²) + *rows*²), where *dⱼ* is the number of
  ///   elements stored in column *j*.
  @inlinable
  public func gram() -> Matrix<Scalar> {
    prefersDenseGram ? toDense().gram() : sparseGram()
  }

  /// The Gram matrix of the rows by sparse products: for each row, the columns of its elements are
  /// walked and the products added up (Gustavson, "Two fast algorithms for sparse matrices", 1978).
  ///
  /// - Complexity: O(Σ *dⱼ*² + *rows*²), where *dⱼ* is the number of elements in column *j*.
  @inlinable
  public func sparseGram() -> Matrix<Scalar> {
    let transposed = self.transposed()
    let order = rows
    var gram = Matrix<Scalar>(rows: order, columns: order)
    // The place in its column of the row at hand: rows ascend in a column, so each column's place
    // moves on by one whenever its row is done, and what lies from there on is the upper triangle.
    var next = transposed.starts
    gram.withMutableElements { gram in
      for row in 0..<order {
        for place in places(inRow: row) {
          let (factor, column) = (elements[place], Int(indices[place]))
          for other in next[column]..<transposed.starts[column + 1] {
            gram[row * order + Int(transposed.indices[other])] +=
              factor * transposed.elements[other]
          }
          next[column] += 1
        }
        for column in 0..<row { gram[row * order + column] = gram[column * order + row] }
      }
    }
    return gram
  }

  /// Whether ``gram()`` takes the dense way: always when it takes but some microseconds, and
  /// else when it is less work by the estimates of ``GramCost``.
  @inlinable
  public var prefersDenseGram: Bool {
    guard columns > 0, rows <= GramCost.largestDenseCount / columns else { return rows == 0 }
    let denseWork = rows * rows / 2 * columns
    if denseWork <= GramCost.alwaysDense { return true }
    var counts = [Int](repeating: 0, count: columns)
    for column in indices { counts[Int(column)] += 1 }
    let sparseWork = counts.reduce(0) { $0 + $1 * ($1 + 1) / 2 } + 2 * storedCount
    return denseWork < sparseWork * GramCost.sparseStep
  }
}

/// What the choice between the dense and the sparse Gram matrix rests on, measured with reference
/// BLAS at 0.5 ns a multiplication; with a faster library the dense way is better than estimated.
@usableFromInline
enum GramCost {
  /// Multiplications of `syrk` that take as long as one of the sparse product.
  @usableFromInline static let sparseStep = 6
  /// Multiplications that are not worth a choice: 4 µs, the rows of an article of ten sentences.
  @usableFromInline static let alwaysDense = 1 << 13
  /// The most elements a dense copy may have (32 MB of doubles).
  @usableFromInline static let largestDenseCount = 1 << 22
}
