import Vectorization

/// The inverse document frequency of each form of an article.
struct FormRarity {
  /// For each form of a word or a part its weight, above 0.
  private(set) var weights: [Double]

  /// Counts the article's sentences.
  init(_ text: KeywordDocument) {
    var frequencies = [Int](repeating: 0, count: text.forms.count)
    var last = [Int32](repeating: -2, count: text.forms.count)
    for word in text.words where last[Int(word.form)] != word.sentence {
      last[Int(word.form)] = word.sentence
      frequencies[Int(word.form)] += 1
    }
    weights = frequencies.map {
      InverseDocumentFrequency.smooth.weight(
        unitCount: text.document.sentenceCount + 1, frequency: min($0, text.document.sentenceCount))
    }
  }

  /// Looks forms up in a table; a compound word that the table lacks weighs as its rarest part does.
  init(_ text: KeywordDocument, background: any DocumentFrequencySource) {
    let documentCount = background.documentCount
    let unknown = InverseDocumentFrequency.smooth.weight(unitCount: documentCount, frequency: 0)
    weights = (0..<Int32(text.forms.count)).map { form in
      // A spelling whose stem is a word's form is none itself.
      guard text.formCounts[Int(form)] > 0 || text.partCounts[Int(form)] > 0 else { return 0 }
      let frequency = text.forms.withUTF8(of: form) { background.frequency(ofTerm: $0) }
      return InverseDocumentFrequency.smooth.weight(
        unitCount: documentCount, frequency: frequency)
    }
    for word in text.words where word.partCount > 1 && weights[Int(word.form)] >= unknown {
      weights[Int(word.form)] = text.parts(of: word).reduce(0) { max($0, weights[Int($1)]) }
    }
  }
}
