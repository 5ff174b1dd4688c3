import LinearAlgebra
import Testing
import TextAnalysis
import Vectorization

@Suite struct TFIDFVectorizerTests {
  /// Of three sentences two hold `cat` and one each of the other terms.
  let sentences = [["cat", "sat"], ["cat", "ran", "ran"], ["dog"]]

  // Worked in Python from the rarities ln(3/2) and ln 3, or ln(4/3) + 1 and ln(4/2) + 1; the
  // first norm is √(ln²(3/2) + ln² 3).
  @Test(arguments: [
    (TermFrequency.raw, InverseDocumentFrequency.plain, [1.171046931043, 2.234322670776]),
    (.logarithmic, .plain, [1.171046931043, 1.903790881139]),
    (.raw, .smooth, [2.127174768267, 3.622860005557]),
    (.binary, .smooth, [2.127174768267, 2.127174768267]),
  ])
  func normsAreThoseWorkedByHand(
    termFrequency: TermFrequency, rarity: InverseDocumentFrequency, norms: [Double]
  ) {
    let vectorizer = TFIDFVectorizer(
      termFrequency: termFrequency, inverseDocumentFrequency: rarity)
    let (text, vocabulary) = tokenized(sentences)
    let matrix = vectorizer.vectorize(text, vocabulary: vocabulary)
    #expect(abs(matrix.norms[0] - norms[0]) < 1e-9)
    #expect(abs(matrix.norms[1] - norms[1]) < 1e-9)
    for norm in matrix.rows.rowNorms() { #expect(abs(norm - 1) < 1e-14) }
    #expect(matrix.terms == [0, 1, 2, 3])
  }

  @Test func rarityMayComeFromABackgroundTable() {
    var background = DocumentFrequencies()
    for document in [["cat", "sat"], ["sat"], ["sat", "ran"], ["sun"]] {
      let (text, vocabulary) = tokenized([document])
      background.addDocument(text.tokens.map(\.term), of: vocabulary)
    }
    let vectorizer = TFIDFVectorizer(inverseDocumentFrequency: .plain, background: background)
    let (text, vocabulary) = tokenized([["cat", "sat"], ["dog"]])
    let matrix = vectorizer.vectorize(text, vocabulary: vocabulary)
    // cat: ln(4/1); sat: ln(4/3); dog is unknown and counts as ln(4/1).
    let (cat, sat) = (1.386_294_361_120, 0.287_682_072_452)
    let norm = (cat * cat + sat * sat).squareRoot()
    #expect(abs(matrix.norms[0] - norm) < 1e-9)
    #expect(abs(matrix.rows.values[0] - cat / norm) < 1e-9)
    #expect(abs(matrix.norms[1] - cat) < 1e-9)
  }

  @Test func aTermOfEverySentenceIsNotStoredWhenItWeighsNothing() {
    let (text, vocabulary) = tokenized([["a", "b"], ["a", "c"]])
    let plain = TFIDFVectorizer(inverseDocumentFrequency: .plain)
    #expect(plain.vectorize(text, vocabulary: vocabulary).rows.columnIndices == [1, 2])
    let smooth = TFIDFVectorizer().vectorize(text, vocabulary: vocabulary)
    #expect(smooth.rows.columnIndices == [0, 1, 0, 2])
  }

  @Test func singletonColumnsAreDroppedAndNormsKept() {
    let (text, vocabulary) = tokenized([["x", "y", "z"], [], ["z", "w"], ["q"], ["y", "z", "z"]])
    let full = TFIDFVectorizer().vectorize(text, vocabulary: vocabulary)
    let reduced = full.droppingSingletonColumns()
    // x, w and q occur in one sentence each; y and z are columns 0 and 1 now.
    #expect(reduced.terms == [1, 2])
    #expect(reduced.rows.columns == 2)
    #expect(reduced.rows.rowStarts == [0, 2, 2, 3, 3, 5])
    #expect(reduced.rows.columnIndices == [0, 1, 1, 0, 1])
    #expect(reduced.norms == full.norms)
    #expect(reduced.rows.values[0] == full.rows.toDense()[0, 1])
    #expect(reduced.norms[1] == 0)
  }

  @Test func aTextWithoutTermsHasEmptyRows() {
    let (text, vocabulary) = tokenized([[], []])
    let matrix = TFIDFVectorizer().vectorize(text, vocabulary: vocabulary)
    #expect(matrix.rows.rows == 2)
    #expect(matrix.norms == [0, 0])
    #expect(matrix.droppingSingletonColumns().rows.columns == 0)
  }
}
