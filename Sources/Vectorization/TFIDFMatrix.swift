import LinearAlgebra

/// The sentences of a text as unit vectors of TF-IDF weights.
public struct TFIDFMatrix: Sendable {
  /// One row a sentence. Every row was divided by the norm of its full row, so that a product of
  /// two rows is their cosine, also after columns were dropped.
  public let rows: SparseMatrix<Double>
  /// The L2 norm of each full row before the division; 0 for a sentence without weights.
  public let norms: [Double]
  /// For each column the number of its term in the vocabulary, ascending.
  public let terms: [Int32]

  /// The matrix without the columns that have an element in fewer than two rows; the others are
  /// numbered anew without gaps.
  ///
  /// Such columns cannot contribute to a product of two different rows, and in an article they are
  /// most of the columns. Rows are not normalized again: their norms belong to the full rows. A
  /// row without elements then is a sentence that shares no term with another one.
  ///
  /// - Complexity: O(*stored* + *columns*).
  public func droppingSingletonColumns() -> TFIDFMatrix {
    var counts = [Int32](repeating: 0, count: rows.columns)
    for column in rows.columnIndices { counts[Int(column)] += 1 }
    var numbers = [Int32](repeating: -1, count: rows.columns)
    var keptTerms: [Int32] = []
    var keptCount = 0
    for column in counts.indices where counts[column] > 1 {
      numbers[column] = Int32(keptTerms.count)
      keptTerms.append(terms[column])
      keptCount += Int(counts[column])
    }
    var kept = SparseMatrix<Double>(columns: keptTerms.count)
    kept.reserveCapacity(rows: rows.rows, storedCount: keptCount)
    let (columns, values) = (rows.columnIndices, rows.values)
    for row in 0..<rows.rows {
      for place in rows.places(inRow: row) {
        let number = numbers[Int(columns[place])]
        if number >= 0 { kept.append(values[place], column: number) }
      }
      kept.endRow()
    }
    return TFIDFMatrix(rows: kept, norms: norms, terms: keptTerms)
  }
}
