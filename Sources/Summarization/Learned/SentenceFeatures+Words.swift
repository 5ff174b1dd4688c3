import TextAnalysis
import Vectorization

extension FeatureTable.Writer {
  /// Features of a sentence's terms within the document: new ones, and the most frequent.
  ///
  /// - Parameter totals: How often the document has each term.
  func addTerms(_ counted: TermCountMatrix, _ totals: [Double]) {
    let counts = counted.counts
    var isKnown = [Bool](repeating: false, count: counts.columns)
    for sentence in 0..<sentenceCount {
      let places = counts.places(inRow: sentence)
      var new = 0
      for place in places {
        let column = Int(counts.columnIndices[place])
        if !isKnown[column] { new += 1 }
        isKnown[column] = true
      }
      set(.novelty, of: sentence, to: Double(new) / Double(max(1, places.count)))
    }
    let frequent = Self.mostFrequent(8, of: totals)
    var rank = [Int](repeating: frequent.count, count: counts.columns)
    for (place, column) in frequent.enumerated() { rank[column] = place }
    let three = min(3, frequent.count)
    for sentence in 0..<sentenceCount {
      var (ofThree, ofEight) = (0, 0)
      for place in counts.places(inRow: sentence) {
        let rank = rank[Int(counts.columnIndices[place])]
        if rank < three { ofThree += 1 }
        if rank < frequent.count { ofEight += 1 }
      }
      set(.topThree, of: sentence, to: Double(ofThree) / Double(max(1, three)))
      set(.topEight, of: sentence, to: Double(ofEight) / Double(max(1, frequent.count)))
    }
  }

  /// The columns with the largest totals above 1, the largest first, the earlier on ties.
  private static func mostFrequent(_ limit: Int, of totals: [Double]) -> [Int] {
    var best: [Int] = []
    for (column, total) in totals.enumerated() where total > 1 {
      if best.count == limit, let last = best.last, totals[last] >= total { continue }
      let place = best.firstIndex { totals[$0] < total } ?? best.count
      best.insert(column, at: place)
      if best.count > limit { best.removeLast() }
    }
    return best
  }

  /// Features of the first words, of pronouns and of topic particles.
  func addCues(_ document: Document, in sentences: Range<Int>) {
    let text = document.body.text
    let openings = OpeningWords.table(for: document.language)
    for index in sentences {
      let sentence = document.body.sentences[index]
      let tokens = document.body.tokens(inSentence: index)
      let pronouns = tokens.count { $0.tag == .np || $0.tag == .mm || $0.tag == .pron }
      set(.pronouns, of: index, to: 8 * Double(pronouns) / Double(max(1, tokens.count)))
      var words = SpacedWords(of: sentence, in: text)
      guard let first = words.next() else { continue }
      if let openings {
        for kind in openings.kinds(of: first, in: text) { set(kind.feature, of: index, to: 1) }
      }
      guard document.language == .korean else { continue }
      let hasTopic =
        Self.endsWithTopicParticle(first, in: text)
        || words.prefix(2).contains { Self.endsWithTopicParticle($0, in: text) }
      set(.topic, of: index, to: hasTopic ? 1 : 0)
    }
  }

  /// Whether the word ends with 은 or 는.
  private static func endsWithTopicParticle(_ word: TextRange, in text: SourceText) -> Bool {
    guard word.count > 3 else { return false }
    let end = text.utf8[word].suffix(3)
    return end.elementsEqual([0xEC, 0x9D, 0x80]) || end.elementsEqual([0xEB, 0x8A, 0x94])
  }
}

extension OpeningWords.Kind {
  /// The feature that tells of the first word.
  fileprivate var feature: SentenceFeature {
    switch self {
    case .conclusion: .conclusionOpening
    case .contrast: .contrastOpening
    case .addition: .additionOpening
    case .example: .exampleOpening
    case .person: .personOpening
    case .demonstrative: .demonstrativeOpening
    }
  }
}
