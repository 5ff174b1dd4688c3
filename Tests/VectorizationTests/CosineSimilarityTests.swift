import LinearAlgebra
import Testing
import TextAnalysis
import Vectorization

@Suite struct CosineSimilarityTests {
  @Test func cosinesAreThoseWorkedByHand() {
    // As in the vectorizer's tests: only `cat` is shared, so that the cosine is the square of its
    // weight over both norms.
    let (text, vocabulary) = tokenized([["cat", "sat"], ["cat", "ran", "ran"], ["dog"]])
    for (rarity, cosine) in [
      (InverseDocumentFrequency.plain, 0.062832853365), (.smooth, 0.215160514146),
    ] {
      let similarity = CosineSimilarity(
        vectorizer: TFIDFVectorizer(inverseDocumentFrequency: rarity))
      let matrix = similarity.matrix(for: text, vocabulary: vocabulary)
      #expect(matrix.rows == 3)
      #expect(abs(matrix[0, 1] - cosine) < 1e-9)
      #expect(matrix[1, 0] == matrix[0, 1])
      #expect(matrix[0, 0] == 0)
      #expect(Array(matrix.row(2)) == [0, 0, 0])
    }
  }

  @Test func identicalSentencesHaveCosineOne() {
    let (text, vocabulary) = tokenized([["달", "별"], ["별", "달"], ["해"]])
    let matrix = CosineSimilarity().matrix(for: text, vocabulary: vocabulary)
    #expect(abs(matrix[0, 1] - 1) < 1e-14)
    #expect(matrix[0, 2] == 0)
  }

  @Test(arguments: [0, 1, 2, 3, 10, 40])
  func agreesWithPlainLoopsOverFullRows(count: Int) {
    let (text, vocabulary) = tokenized(randomSentences(count, seed: UInt64(count)))
    let similarity = CosineSimilarity()
    let full = similarity.vectorizer.vectorize(text, vocabulary: vocabulary).rows.toDense()
    let matrix = similarity.matrix(for: text, vocabulary: vocabulary)
    let rows = similarity.rows(for: text, vocabulary: vocabulary)
    #expect(matrix.rows == count && matrix.columns == count)
    for row in 0..<count {
      for column in 0..<count {
        let product = zip(full.row(row), full.row(column)).reduce(0) { $0 + $1.0 * $1.1 }
        let expected = row == column ? 0 : product
        #expect(abs(matrix[row, column] - expected) < 1e-13)
      }
    }
    var sparse = rows.sparseGram()
    sparse.fillDiagonal(with: 0)
    for (left, right) in zip(sparse.elements, matrix.elements) {
      #expect(abs(left - right) < 1e-13)
    }
  }

  @Test func theNameTellsTheWeighting() {
    #expect(CosineSimilarity().name == "cosine-tf:raw-idf:smooth")
    let background = TFIDFVectorizer(
      termFrequency: .binary, inverseDocumentFrequency: .plain, background: DocumentFrequencies())
    #expect(
      CosineSimilarity(vectorizer: background).name == "cosine-tf:binary-idf:plain-background")
    #expect(CosineSimilarity().isSymmetric)
  }
}
