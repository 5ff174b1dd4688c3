import LinearAlgebra
import TextAnalysis
import Vectorization

/// Articles as rows of TF-IDF weights over one vocabulary, one row an article.
///
/// A term that an article holds *tf* times weighs (1 + ln *tf*) · ln(*N* / *df*), where *df* of the *N*
/// articles hold it; rows have length 1. A background collection adds its articles to both counts, so
/// that two articles alone can be alike too.
///
/// Source: Salton and Buckley, "Term-weighting approaches in automatic text retrieval",
/// Information Processing & Management 24 (1988).
public struct ArticleVectors: Sendable {
  private var vocabulary = Vocabulary()
  /// For each term the number of articles that hold it.
  private var frequencies: [Int32] = []
  /// For each article its terms, ascending, with how often it holds them.
  private var counts: [[(term: Int32, count: Int32)]] = []

  public init() {}

  /// The number of articles.
  public var count: Int { counts.count }

  /// Adds an article: the terms of its body and its headline.
  ///
  /// - Complexity: O(*t* log *t*) in the number of its tokens.
  public mutating func append(_ document: Document) {
    var own = [Int32](repeating: 0, count: document.vocabulary.count)
    for text in [document.body, document.title].compactMap(\.self) {
      for token in text.tokens where token.isTerm { own[Int(token.term)] += 1 }
    }
    var row: [(term: Int32, count: Int32)] = []
    for (number, count) in own.enumerated() where count > 0 {
      let term = document.vocabulary.utf8(of: Int32(number)).withUnsafeBufferPointer {
        vocabulary.intern($0)
      }
      if Int(term) == frequencies.count { frequencies.append(0) }
      frequencies[Int(term)] += 1
      row.append((term, count))
    }
    counts.append(row.sorted { $0.term < $1.term })
  }

  /// The rows, of length 1, or empty for an article without terms.
  ///
  /// - Parameter background: A collection whose articles are counted beside these.
  /// - Complexity: O(*n*) in the number of terms of all articles.
  public func rows(background: (any DocumentFrequencySource)? = nil) -> SparseMatrix<Double> {
    let total = count + (background?.documentCount ?? 0)
    let rarities = frequencies.indices.map { term in
      let other = vocabulary.utf8(of: Int32(term)).withUnsafeBufferPointer {
        background?.frequency(ofTerm: $0) ?? 0
      }
      return InverseDocumentFrequency.plain.weight(
        unitCount: total, frequency: Int(frequencies[term]) + other)
    }
    var rows = SparseMatrix<Double>(columns: vocabulary.count)
    for row in counts {
      for (term, count) in row {
        let weight = TermFrequency.logarithmic.weight(count: Double(count)) * rarities[Int(term)]
        if weight > 0 { rows.append(weight, column: term) }
      }
      rows.endRow()
    }
    rows.scaleRows(by: rows.rowNorms().map { $0 > 0 ? 1 / $0 : 0 })
    return rows
  }
}

extension SparseMatrix<Double> {
  /// For each of the rows named, all of length 1, its mean cosine to the others, or 1 where there are
  /// none.
  package func meanCosines(of group: [Int]) -> [Double] {
    guard group.count > 1 else { return group.map { _ in 1 } }
    var sum: [Int32: Double] = [:]
    for row in group {
      for place in places(inRow: row) { sum[columnIndices[place], default: 0] += values[place] }
    }
    return group.map { row in
      let places = places(inRow: row)
      // The row's product with itself is in its product with the sum.
      let own = places.reduce(0) { $0 + values[$1] * values[$1] }
      let all = places.reduce(0) { $0 + values[$1] * (sum[columnIndices[$1]] ?? 0) }
      return ((all - own) / Double(group.count - 1)).quantized
    }
  }
}
