internal import CMath
import TextAnalysis
import Vectorization

/// A phrase of one document, as a collection counts it.
public struct DocumentPhrase: Sendable, Hashable {
  /// Equal for the spellings of one phrase in all documents.
  public var key: String
  /// The phrase as the document has it.
  public var text: String
  /// How often it is in the document.
  public var count: Int
  /// The probability that it is a keyword of the document; 0 when a better phrase says the same.
  public var score: Double
  /// The terms of its words, as tables of document frequencies have them.
  public var terms: [String]

  public init(key: String, text: String, count: Int, score: Double, terms: [String]) {
    self.key = key
    self.text = text
    self.count = count
    self.score = score
    self.terms = terms
  }
}

/// A keyword of a collection of documents.
public struct CollectionKeyword: Sendable, Hashable {
  /// The keyword as the first document that holds it has it.
  public var text: String
  /// What it was ranked by.
  public var score: Double
  /// How many documents hold it.
  public var documentCount: Int
  /// How often it is in all of them.
  public var count: Int
}

/// In how many documents of a collection each noun phrase stands.
///
/// Tables of parts of a collection merge to that of the whole.
public struct PhraseFrequencies: Sendable {
  public private(set) var documentCount = 0
  private var keys = Vocabulary()
  private var phrases: [Phrase] = []

  private struct Phrase {
    var text: String
    var documentCount = 0
    var count = 0
    var score = 0.0
    var terms: [String]
  }

  public init() {}

  /// Counts a document.
  ///
  /// - Complexity: O(*n*) in the number of phrases.
  public mutating func add(_ document: [DocumentPhrase]) {
    documentCount += 1
    var seen: Set<Int32> = []
    for phrase in document {
      let number = number(of: phrase.key, text: phrase.text, terms: phrase.terms)
      if seen.insert(number).inserted { phrases[Int(number)].documentCount += 1 }
      phrases[Int(number)].count += phrase.count
      phrases[Int(number)].score += phrase.score
    }
  }

  /// Adds the documents that another table counted.
  public mutating func merge(_ other: PhraseFrequencies) {
    documentCount += other.documentCount
    for (index, phrase) in other.phrases.enumerated() {
      let number = number(of: other.keys[Int32(index)], text: phrase.text, terms: phrase.terms)
      phrases[Int(number)].documentCount += phrase.documentCount
      phrases[Int(number)].count += phrase.count
      phrases[Int(number)].score += phrase.score
    }
  }

  private mutating func number(of key: String, text: String, terms: [String]) -> Int32 {
    let number = keys.intern(key)
    if Int(number) == phrases.count { phrases.append(Phrase(text: text, terms: terms)) }
    return number
  }

  /// The phrases that most documents would be given as keywords: a score is the expected number of
  /// documents, the sum of the probabilities.
  public func keywords(count: Int) -> [CollectionKeyword] {
    best(count) { $0.score }
  }

  /// The phrases that more documents hold than those of another collection would lead to expect.
  ///
  /// A score is the log-likelihood ratio of Dunning 1993, “Accurate methods for the statistics of
  /// surprise and coincidence”, over documents with and without the phrase.
  public func keywords(against other: PhraseFrequencies, count: Int) -> [CollectionKeyword] {
    keywords(othersOf: other.documentCount, count) { key, _ in
      other.keys.number(of: key).map { other.phrases[Int($0)].documentCount } ?? 0
    }
  }

  /// The same against a table of single terms, where a phrase is taken to stand in as many documents
  /// as its rarest term, which is the most it can.
  public func keywords(
    against table: some DocumentFrequencySource, count: Int
  ) -> [CollectionKeyword] {
    keywords(othersOf: table.documentCount, count) { _, phrase in
      phrase.terms.map { term in
        var term = term
        return term.withUTF8 { table.frequency(ofTerm: $0) }
      }.min() ?? table.documentCount
    }
  }

  private func keywords(
    othersOf total: Int, _ count: Int, frequency: (String, Phrase) -> Int
  ) -> [CollectionKeyword] {
    var scores: [Double] = []
    for (index, phrase) in phrases.enumerated() {
      let own = phrase.documentCount
      let other = min(frequency(keys[Int32(index)], phrase), total)
      let isMore = Double(own) * Double(max(total, 1)) > Double(other) * Double(documentCount)
      scores.append(
        phrase.score > 0 && isMore
          ? Self.likelihoodRatio(own, of: documentCount, other, of: total) : 0)
    }
    return best(count, scores: scores)
  }

  private static func likelihoodRatio(
    _ own: Int, of ownTotal: Int, _ other: Int, of otherTotal: Int
  ) -> Double {
    let total = Double(ownTotal + otherTotal)
    let having = Double(own + other)
    func term(_ observed: Int, _ expected: Double) -> Double {
      observed == 0 ? 0 : Double(observed) * log(Double(observed) / expected)
    }
    return 2
      * (term(own, having * Double(ownTotal) / total)
        + term(other, having * Double(otherTotal) / total)
        + term(ownTotal - own, (total - having) * Double(ownTotal) / total)
        + term(otherTotal - other, (total - having) * Double(otherTotal) / total))
  }

  private func best(_ count: Int, by score: (Phrase) -> Double) -> [CollectionKeyword] {
    best(count, scores: phrases.map(score))
  }

  /// The phrases with the best scores above 0; a part or whole of a better phrase that is in
  /// about the same documents is left out.
  private func best(_ count: Int, scores: [Double]) -> [CollectionKeyword] {
    let order = phrases.indices.filter { scores[$0] > 0 }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
    var chosen: [Int] = []
    for candidate in order {
      if chosen.count == count { break }
      if chosen.allSatisfy({ !saysTheSame(candidate, $0) }) { chosen.append(candidate) }
    }
    return chosen.map {
      CollectionKeyword(
        text: phrases[$0].text, score: scores[$0], documentCount: phrases[$0].documentCount,
        count: phrases[$0].count)
    }
  }

  private func saysTheSame(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (phrases[left].documentCount, phrases[right].documentCount)
    guard 2 * min(one, other) > max(one, other) else { return false }
    let (leftKey, rightKey) = (keys[Int32(left)], keys[Int32(right)])
    let (long, short) =
      leftKey.utf8.count >= rightKey.utf8.count ? (leftKey, rightKey) : (rightKey, leftKey)
    return long.hasPrefix(short) || long.hasSuffix(short)
  }
}
