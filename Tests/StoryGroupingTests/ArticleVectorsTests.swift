import StoryGrouping
import Testing
import TextAnalysis
import Vectorization

@Suite struct ArticleVectorsTests {
  /// A document whose body is one sentence of the given words.
  private func document(_ words: String, title: String? = nil) -> Document {
    let analyzer = TextAnalyzers.analyzer(for: .english)
    var vocabulary = Vocabulary()
    func tokens(_ text: String) -> TokenizedText {
      let source = SourceText(text)
      return analyzer.tokenize(source, sentences: [source.fullRange], vocabulary: &vocabulary)
    }
    let (body, title) = (tokens(words), title.map(tokens))
    return Document(
      language: .english, body: body, title: title, vocabulary: vocabulary, paragraphs: [0])
  }

  /// Rows by hand: of three articles two hold "ferry" (ln 3/2), one "storm" twice ((1 + ln 2) ln 3).
  @Test func rowsAreWhatTheFormulaGives() {
    var vectors = ArticleVectors()
    vectors.append(document("ferry storm storm"))
    vectors.append(document("ferry"))
    vectors.append(document("harbour"))
    let rows = vectors.rows()
    let (ferry, storm) = (0.4054651081, 1.6931471806 * 1.0986122887)
    let norm = (ferry * ferry + storm * storm).squareRoot()
    #expect(rows.rows == 3)
    #expect(abs(rows.values[0] - ferry / norm) < 1e-9)
    #expect(abs(rows.values[1] - storm / norm) < 1e-9)
    // One term alone has length 1.
    #expect(rows.values[2...].allSatisfy { abs($0 - 1) < 1e-12 })
  }

  @Test func headlinesCountAndWhatEveryArticleHoldsDoesNot() {
    var vectors = ArticleVectors()
    vectors.append(document("harbour", title: "ferry"))
    vectors.append(document("harbour"))
    let rows = vectors.rows()
    #expect(rows.places(inRow: 0).count == 1)
    #expect(rows.places(inRow: 1).isEmpty)
  }

  @Test func aBackgroundMakesSharedWordsOfTwoArticlesCount() {
    var vectors = ArticleVectors()
    vectors.append(document("harbour"))
    vectors.append(document("harbour"))
    var background = DocumentFrequencies()
    for _ in 0..<8 { background.addDocument([], of: Vocabulary()) }
    let rows = vectors.rows(background: background)
    #expect(rows.places(inRow: 0).count == 1)
    #expect(rows.meanCosines(of: [0, 1]).allSatisfy { abs($0 - 1) < 1e-12 })
  }

  @Test func meanCosinesLeaveTheArticleItselfOut() {
    var vectors = ArticleVectors()
    for words in ["ferry", "ferry", "harbour", "storm"] { vectors.append(document(words)) }
    let rows = vectors.rows()
    let cosines = rows.meanCosines(of: [0, 1, 2])
    #expect(abs(cosines[0] - 0.5) < 1e-12)
    #expect(abs(cosines[2]) < 1e-12)
    #expect(rows.meanCosines(of: [3]) == [1])
  }
}
