/// The nouns that name what several compounds of a Korean article have in common, as 로봇 does beside
/// 로봇산업, 로봇기업 and 로봇도시.
struct KoreanTopicNouns {
  /// How often a topic noun stands alone at least, and how many compounds begin with it.
  private static let (leastPlaces, leastCompounds) = (3, 3)

  /// The candidates that are topic nouns, each with those of its compounds.
  private var topics: [(noun: Int, compounds: [Int])] = []

  init(_ candidates: [KeywordCandidate], in text: KeywordDocument) {
    var nouns = [Int](repeating: -1, count: text.forms.count)
    for (index, candidate) in candidates.enumerated() {
      guard candidate.forms.count == 1, candidate.count >= Self.leastPlaces,
        text.words[candidate.first.words.lowerBound].partCount <= 1
      else { continue }
      nouns[Int(candidate.forms[0])] = topics.count
      topics.append((index, []))
    }
    for (index, candidate) in candidates.enumerated() where candidate.forms.count == 1 {
      let word = text.words[candidate.first.words.lowerBound]
      guard word.partCount > 1 else { continue }
      let topic = nouns[Int(text.parts[Int(word.firstPart)])]
      if topic >= 0 { topics[topic].compounds.append(index) }
    }
    topics.removeAll { $0.compounds.count < Self.leastCompounds }
  }

  /// Gives each topic noun half of what speaks for its compounds, which keep the other half: a
  /// compound that is a keyword makes its topic one every second time.
  func boost(_ probabilities: inout [Double]) {
    let plain = probabilities
    for (noun, compounds) in topics {
      var against = 1 - plain[noun]
      for compound in compounds {
        let half = (1 - plain[compound]).squareRoot()
        against *= half
        probabilities[compound] = 1 - half
      }
      probabilities[noun] = 1 - against
    }
  }
}
