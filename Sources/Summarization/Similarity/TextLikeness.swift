import LinearAlgebra
import TextAnalysis
import Vectorization

/// How like each body sentence is to another short text of the article: its title or the query.
struct TextLikeness: Sendable {
  /// For each sentence the cosine between its TF-IDF vector and that of the other text, with the
  /// rarities counted in the body; a term the body does not hold counts in the other text's length.
  let cosines: [Double]

  /// - Complexity: O(*t* + *v*) for *t* tokens and *v* terms.
  init(to target: TokenizedText, of document: Document) {
    let counted = TermCountMatrix(document.body, vocabulary: document.vocabulary)
    self.init(to: target, counted: counted)
  }

  /// The same for a body whose terms are counted already.
  init(to target: TokenizedText, counted: TermCountMatrix) {
    let rarity = InverseDocumentFrequency.smooth
    let counts = counted.counts
    let rarities = counted.sentenceFrequencies.map {
      rarity.weight(unitCount: counts.rows, frequency: Int($0))
    }
    var weights = [Double](repeating: 0, count: counts.columns)
    for token in target.tokens where token.isTerm {
      weights[Int(token.term)] += rarities[Int(token.term)]
    }
    let norm = BLAS.norm(weights)
    cosines = (0..<counts.rows).map { row in
      var (product, square) = (0.0, 0.0)
      for place in counts.places(inRow: row) {
        let column = Int(counts.columnIndices[place])
        let weight = counts.values[place] * rarities[column]
        product += weight * weights[column]
        square += weight * weight
      }
      return product > 0 ? product / (norm * square.squareRoot()) : 0
    }
  }
}
