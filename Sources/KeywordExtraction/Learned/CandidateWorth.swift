import TextAnalysis

/// The ``Keyphraseness`` of the words that candidates of an article are made of.
struct CandidateWorth {
  /// For each form of the article its keyphraseness, or nil where it was not judged.
  private let values: [Double?]
  private let text: KeywordDocument

  /// What the words of a candidate are worth.
  struct Worth {
    /// That of the only word; nil where there are more, or where it was not judged.
    var whole: Double?
    /// That of the last word, or of its last part where only that was judged.
    var last: Double?
    /// The most and the least of the words, or of the parts of those that were not judged.
    var most: Double?
    var least: Double?

    mutating func add(_ value: Double) {
      last = value
      most = max(most ?? value, value)
      least = min(least ?? value, value)
    }
  }

  /// Looks up all forms of an article.
  ///
  /// - Complexity: O(*n*) in the number of words and forms.
  init(in text: KeywordDocument) {
    self.text = text
    let keyphraseness = Keyphraseness(text.document.language)
    var values = [Double?](repeating: nil, count: text.forms.count)
    var isRead = [Bool](repeating: false, count: values.count)
    if text.document.language == .english {
      // English forms are stems, and words of one stem are judged apart: aids, aid.
      for word in text.words where !isRead[Int(word.form)] {
        isRead[Int(word.form)] = true
        values[Int(word.form)] =
          keyphraseness.exactValue(of: text.utf8(in: word.range))
          ?? keyphraseness.exactValue(of: text.forms.utf8(of: word.form))
      }
    }
    for form in values.indices where !isRead[form] && text.partCounts[form] > 0 {
      values[form] = keyphraseness.exactValue(of: text.forms.utf8(of: Int32(form)))
    }
    self.values = values
  }

  /// That of a form; nil where it was not judged.
  func value(of form: Int32) -> Double? { values[Int(form)] }

  /// What the words of a candidate are worth.
  func worth(of candidate: KeywordCandidate) -> Worth {
    var worth = Worth()
    let words = text.words[candidate.first.words]
    for word in words {
      worth.last = nil
      if let value = values[Int(word.form)] {
        worth.add(value)
        if words.count == 1 { worth.whole = value }
        continue
      }
      for part in text.parts(of: word) {
        worth.last = nil
        if let value = values[Int(part)] { worth.add(value) }
      }
    }
    return worth
  }
}
