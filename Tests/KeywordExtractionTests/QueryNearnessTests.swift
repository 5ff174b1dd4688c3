import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct QueryNearnessTests {
  /// `solar` is in one of two sentences with a word of the query, `wind` in none.
  @Test func candidatesKeepTheShareOfTheirPlacesNearTheQuery() throws {
    func document(query: String?) -> Document {
      let base = TestDocuments.document(
        words: [["wind"], ["wind"], ["wind"], ["solar", "roof"], ["solar"]])
      var vocabulary = base.vocabulary
      let queryText = query.map { SourceText($0) }
      let tokens = queryText.map { text in
        TextAnalyzers.analyzer(for: .undetermined).tokenize(
          text, sentences: [text.fullRange], vocabulary: &vocabulary)
      }
      return Document(
        language: .undetermined, body: base.body, query: tokens, vocabulary: vocabulary,
        paragraphs: base.paragraphs)
    }
    let extractor = KeywordExtractor(ranker: FirstPhrasesKeywordRanker())
    #expect(try extractor.keywords(of: document(query: nil)).first?.text == "wind")
    #expect(try extractor.keywords(of: document(query: "roof")).first?.text != "wind")
  }
}
