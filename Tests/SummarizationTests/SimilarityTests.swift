import LinearAlgebra
import Testing
import Vectorization

@testable import Summarization

@Suite struct SimilarityTests {
  private func matrix(
    _ similarity: some SentenceSimilarity, _ sentences: [String]
  ) throws -> Matrix<Double> {
    let document = PlainWords.document(sentences)
    return try similarity.matrix(for: document.body, vocabulary: document.vocabulary)
  }

  @Test func overlapDividesSharedWordsByTheLogarithmsOfTheLengths() throws {
    let matrix = try matrix(
      WordOverlapSimilarity(), ["alpha beta gamma.", "beta gamma delta epsilon.", "zeta."])
    // 2 / (ln 3 + ln 4)
    #expect(abs(matrix[0, 1] - 0.804859) < 1e-6)
    #expect(matrix[1, 0] == matrix[0, 1])
    #expect(matrix[0, 2] == 0)
    #expect(matrix[1, 1] == 0)
  }

  @Test func overlapOfSingleWordsIsNoEdge() throws {
    let matrix = try matrix(WordOverlapSimilarity(), ["alpha.", "alpha."])
    #expect(matrix[0, 1] == 0)
  }

  @Test func bm25GivesFrequentWordsAShareOfTheMeanIdf() throws {
    let sentences = ["alpha beta.", "alpha gamma.", "delta epsilon."]
    // All lengths are equal and all counts 1, so that a shared word is worth its idf. "alpha" is in
    // more than half of the sentences: 0.25 · mean of (ln(1.5/2.5), 4 · ln(2.5/1.5)) = 0.0766238.
    let plain = try matrix(BM25Similarity(), sentences)
    #expect(abs(plain[0, 1] - 0.0766238) < 1e-6)
    #expect(plain[0, 2] == 0)
    let plus = try matrix(BM25Similarity.plus, sentences)
    #expect(abs(plus[0, 1] - 2 * 0.0766238) < 1e-6)
  }

  @Test func bm25CountsTheWordsOfTheQueryAndTheLengthOfTheAnswer() throws {
    // "alpha" is in 2 of 5 sentences: idf = ln(3.5/2.5) = 0.336472. Lengths 3, 1, 1, 1, 1, mean 7/5.
    let matrix = try matrix(
      BM25Similarity(), ["alpha alpha beta.", "alpha.", "gamma.", "delta.", "epsilon."])
    // Query 0 holds it twice, answer 1 once: 2 · idf · 2.2 / (1 + 1.2 · (0.25 + 0.75 · 5/7)).
    #expect(abs(matrix[0, 1] - 2 * 0.336472 * 2.2 / 1.942857) < 1e-5)
    // Query 1 holds it once, answer 0 twice: idf · 2 · 2.2 / (2 + 1.2 · (0.25 + 0.75 · 15/7)).
    #expect(abs(matrix[1, 0] - 0.336472 * 4.4 / 4.228571) < 1e-5)
  }

  @Test func commonSubstringCountsTheLongestRun() throws {
    let matrix = try matrix(
      CommonSubstringSimilarity(),
      ["alpha beta gamma delta.", "zeta beta gamma eta delta.", "delta gamma beta alpha."])
    #expect(matrix[0, 1] == 2)
    #expect(matrix[0, 2] == 1)
    #expect(matrix[0, 0] == 0)
  }

  @Test func likenessToTheTitleIsACosine() {
    let document = PlainWords.document(
      ["alpha beta.", "gamma delta."], title: "alpha omega")
    let cosines = document.title.map { TextLikeness(to: $0, of: document).cosines } ?? []
    // All rarities of the body are equal, r = ln(3/2) + 1; "omega" is in no sentence: ln 3 + 1.
    // cos = r / (√2 · √(r² + (ln 3 + 1)²))
    let (rarity, unknown) = (1.405465, 2.098612)
    let expected =
      rarity / (2.0.squareRoot() * (rarity * rarity + unknown * unknown).squareRoot())
    #expect(cosines.count == 2 && abs(cosines[0] - expected) < 1e-6 && cosines[1] == 0)
  }
}
