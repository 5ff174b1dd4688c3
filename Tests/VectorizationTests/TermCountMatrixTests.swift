import LinearAlgebra
import Testing
import TextAnalysis
import Vectorization

@Suite struct TermCountMatrixTests {
  @Test func termsAreCountedSentenceBySentence() {
    let (text, vocabulary) = tokenized([["b", "a", "b"], [], ["c", "b"]])
    let matrix = TermCountMatrix(text, vocabulary: vocabulary)
    // Columns in the order of first appearance: b, a, c.
    #expect(matrix.counts.toDense() == Matrix([[2, 1, 0], [0, 0, 0], [1, 0, 1]]))
    #expect(matrix.sentenceFrequencies == [2, 1, 1])
  }

  @Test func tokensThatAreNoTermsAreLeftOut() {
    let source = SourceText("a, b")
    var vocabulary = Vocabulary()
    var text = TokenizedText(text: source, sentences: [0..<4])
    text.append(Token(start: 0, end: 1, tag: .noun, term: vocabulary.intern("a")))
    text.append(Token(start: 1, end: 2, tag: .punct, term: Token.noTerm))
    text.append(Token(start: 3, end: 4, tag: .noun, term: vocabulary.intern("b")))
    text.endSentence()
    let matrix = TermCountMatrix(text, vocabulary: vocabulary)
    #expect(matrix.counts.values == [1, 1])
  }

  @Test func aTextWithoutSentencesHasNoRows() {
    let (text, vocabulary) = tokenized([])
    #expect(TermCountMatrix(text, vocabulary: vocabulary).counts.rows == 0)
  }
}
