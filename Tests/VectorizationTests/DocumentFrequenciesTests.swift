import Testing
import TextAnalysis
import Vectorization

@Suite struct DocumentFrequenciesTests {
  private func table(_ documents: [[String]]) -> DocumentFrequencies {
    var table = DocumentFrequencies()
    for document in documents {
      let (text, vocabulary) = tokenized([document])
      table.addDocument(text.tokens.map(\.term), of: vocabulary)
    }
    return table
  }

  @Test func aTermCountsOnceInADocument() {
    let table = table([["rain", "rain", "sun"], ["rain"], []])
    #expect(table.documentCount == 3)
    #expect(table.frequency(of: "rain") == 2)
    #expect(table.frequency(of: "sun") == 1)
    #expect(table.frequency(of: "snow") == 0)
  }

  @Test func tokensWithoutTermAreNotCounted() {
    var table = DocumentFrequencies()
    var vocabulary = Vocabulary()
    table.addDocument([Token.noTerm, vocabulary.intern("비")], of: vocabulary)
    #expect(table.counts == [1])
    #expect(table.frequency(of: "비") == 1)
  }

  @Test func mergedTablesEqualOneTableOfAllDocuments() {
    var merged = table([["비", "눈"], ["눈"]])
    merged.merge(table([["바람", "눈"], []]))
    let whole = table([["비", "눈"], ["눈"], ["바람", "눈"], []])
    #expect(merged.documentCount == 4)
    for term in ["비", "눈", "바람", "해"] {
      #expect(merged.frequency(of: term) == whole.frequency(of: term))
    }
  }
}
