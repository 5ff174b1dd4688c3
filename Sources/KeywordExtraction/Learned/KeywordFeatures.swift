internal import CMath
import Vectorization

/// Computes the features of an article's candidates.
public struct KeywordFeatures: Sendable {
  private let text: KeywordDocument
  private let rarity: FormRarity
  private let worth: CandidateWorth
  private let unknown: Double
  private let wordCount: Double
  /// How much longer the article is than an abstract: 0 for 150 words, by the logarithm, from -0.5
  /// to 1.5.
  public let length: Double
  private let most: Double
  private let endCounts: [Int32]
  private let beginCounts: [Int32]
  /// For each word how many words its phrase has.
  private let phraseLengths: [Int32]
  private let logarithms = IntegerLogarithms.shared

  /// - Parameters:
  ///   - candidates: All candidates of the article.
  ///   - text: The article.
  ///   - background: In how many documents each form occurs; nil for the article's sentences.
  public init(
    _ candidates: [KeywordCandidate], in text: KeywordDocument,
    background: (any DocumentFrequencySource)?
  ) {
    self.text = text
    rarity = background.map { FormRarity(text, background: $0) } ?? FormRarity(text)
    worth = CandidateWorth(in: text)
    unknown = InverseDocumentFrequency.smooth.weight(
      unitCount: background?.documentCount ?? text.document.sentenceCount, frequency: 0)
    wordCount = Double(max(text.words.count, 1))
    length = min(max(log(wordCount / 150) / 3, -0.5), 1.5)
    most = Double(candidates.lazy.map(\.count).max() ?? 1)
    var ends = [Int32](repeating: 0, count: text.forms.count)
    var begins = ends
    for candidate in candidates {
      guard let first = candidate.forms.first, let last = candidate.forms.last, first >= 0 else {
        continue
      }
      begins[Int(first)] += 1
      ends[Int(last)] += 1
    }
    endCounts = ends
    beginCounts = begins
    var lengths = [Int32](repeating: 0, count: text.words.count)
    for phrase in NounPhraseCandidates.phrases(of: text) {
      for word in phrase { lengths[word] = Int32(phrase.count) }
    }
    phraseLengths = lengths
  }

  /// The features of one candidate.
  public func row(of candidate: KeywordCandidate) -> KeywordFeatureRow {
    var row = KeywordFeatureRow()
    write(candidate, to: &row)
    return row
  }

  /// Writes all features of one candidate over those in `row`.
  func write(_ candidate: KeywordCandidate, to row: inout KeywordFeatureRow) {
    let sentenceShare = sentenceShare(of: candidate)
    row.write { row in
      writeCounts(of: candidate, to: row)
      writePlaces(of: candidate, sentenceShare: sentenceShare, to: row)
      writeRarity(of: candidate, to: row)
      writeShape(of: candidate, to: row)
      writeUse(of: candidate, sentenceShare: sentenceShare, to: row)
      writePieces(of: candidate, to: row)
      writeKeyphraseness(of: candidate, to: row)
    }
  }

  private func writeCounts(of candidate: KeywordCandidate, to row: KeywordFeatureRow.Writer) {
    let count = Double(candidate.count)
    let whole = Double(candidate.occurrences.count { $0.isWhole })
    row[.one] = 1
    row[.count] = logarithms.of(candidate.count)
    row[.relativeCount] = count / most
    row[.twice] = count >= 2 ? 1 : 0
    row[.thrice] = count >= 3 ? 1 : 0
    row[.phraseCount] = candidate.forms.count > 1 ? row[.count] : 0
    row[.phraseTwice] = candidate.forms.count > 1 && count >= 2 ? 1 : 0
    row[.wholeShare] = whole / count
    row[.neverWhole] = whole == 0 ? 1 : 0
  }

  private func writePlaces(
    of candidate: KeywordCandidate, sentenceShare: Double, to row: KeywordFeatureRow.Writer
  ) {
    let places = candidate.occurrences
    let first = Double(places[0].words.lowerBound)
    let last = Double(places[places.count - 1].words.lowerBound)
    row[.first] = logarithms.of(1 + places[0].words.lowerBound)
    row[.firstShare] = first / wordCount
    row[.firstSentence] = text.words[places[0].words.lowerBound].sentence <= 0 ? 1 : 0
    row[.spread] = (last - first) / wordCount
    row[.sentenceShare] = sentenceShare
    let words = Double(candidate.forms.count)
    let inTitle = Double(candidate.forms.count { text.isInTitle[Int($0)] })
    let inQuery = Double(candidate.forms.count { text.isInQuery[Int($0)] })
    row[.title] = inTitle == words ? 1 : 0
    row[.titleShare] = inTitle / words
    row[.query] = inQuery / words
  }

  /// In which share of the sentences the candidate stands, of which it can be in the title as well.
  private func sentenceShare(of candidate: KeywordCandidate) -> Double {
    Double(text.sentenceCount(of: candidate.occurrences))
      / Double(text.document.sentenceCount + 1)
  }

  private func writeRarity(of candidate: KeywordCandidate, to row: KeywordFeatureRow.Writer) {
    let words = Double(candidate.forms.count)
    let length = spelledWords(of: candidate)
    row[.twoWords] = length == 2 ? 1 : 0
    row[.threeWords] = length == 3 ? 1 : 0
    row[.fourWords] = length >= 4 ? 1 : 0
    var (sum, most, least) = (0.0, 0.0, Double.infinity)
    var (unknowns, counts, fewest) = (0.0, 0.0, Double.infinity)
    for form in candidate.forms {
      let weight = rarity.weights[Int(form)]
      sum += weight
      most = max(most, weight)
      least = min(least, weight)
      if weight >= unknown { unknowns += 1 }
      let count = logarithms.of(Int(max(text.partCounts[Int(form)], 1)))
      counts += count
      fewest = min(fewest, count)
    }
    row[.rarityMean] = sum / words / unknown
    row[.rarityMax] = most / unknown
    row[.rarityMin] = least / unknown
    row[.countRarity] = logarithms.of(1 + candidate.count) * sum / words / unknown
    row[.unknown] = unknowns / words
    row[.wordCountMean] = counts / words
    row[.wordCountMin] = fewest
    row[.wordGain] = fewest - row[.count]
  }

  /// The words of a candidate, or the parts of a name that was joined to one word: Marks & Spencer.
  private func spelledWords(of candidate: KeywordCandidate) -> Int {
    guard candidate.forms.count == 1 else { return candidate.forms.count }
    let word = text.words[candidate.first.words.lowerBound]
    guard word.partCount > 1, word.traits.contains(.properNoun),
      text.utf8(in: word.range).contains(0x20)
    else { return 1 }
    return Int(word.partCount)
  }

  private func writeShape(of candidate: KeywordCandidate, to row: KeywordFeatureRow.Writer) {
    let words = text.words[candidate.occurrences[0].words]
    let count = Double(words.count)
    func share(_ trait: KeywordWord.Traits) -> Double {
      Double(words.count { $0.traits.contains(trait) }) / count
    }
    row[.proper] = share(.properNoun)
    row[.acronym] = share(.acronym)
    row[.digit] = share(.digit)
    row[.capitalized] = share(.capitalized)
    row[.beginsModifier] = words.first?.role == .modifier ? 1 : 0
    row[.beginsParticiple] = words.first?.traits.contains(.participle) ?? false ? 1 : 0
    row[.endsParticiple] = words.last?.traits.contains(.participle) ?? false ? 1 : 0
    row[.characters] = logarithms.of(candidate.occurrences[0].range.count)
    let last = candidate.forms[candidate.forms.count - 1]
    row[.endsOften] = logarithms.of(1 + Int(endCounts[Int(last)]))
    row[.beginsOften] = logarithms.of(1 + Int(beginCounts[Int(candidate.forms[0])]))
  }

  /// How the text uses the candidate, and what its words are made of.
  private func writeUse(
    of candidate: KeywordCandidate, sentenceShare: Double, to row: KeywordFeatureRow.Writer
  ) {
    var (persons, subjects, quoted, glossed) = (0.0, 0.0, 0.0, 0.0)
    for place in candidate.occurrences {
      let (first, last) = (
        text.words[place.words.lowerBound].traits, text.words[place.words.upperBound - 1].traits
      )
      if last.contains(.person) { persons += 1 }
      if last.contains(.subject) { subjects += 1 }
      if first.contains(.quoted) { quoted += 1 }
      if last.contains(.glossed) { glossed += 1 }
    }
    let count = Double(candidate.count)
    row[.person] = persons > 0 ? 1 : 0
    row[.subjectShare] = subjects / count
    row[.quotedShare] = quoted / count
    row[.glossed] = glossed > 0 ? 1 : 0
    let isInTitle = candidate.forms.allSatisfy { text.isInTitle[Int($0)] }
    row[.titleRepeated] = isInTitle && candidate.count >= 2 ? 1 : 0
    let words = text.words[candidate.first.words]
    var (compounds, parts, rarities) = (0.0, 0.0, 0.0)
    for word in words {
      if word.partCount > 1 { compounds += 1 }
      for part in text.parts(of: word) {
        parts += 1
        rarities += rarity.weights[Int(part)]
      }
    }
    row[.compoundShare] = compounds / Double(words.count)
    row[.partRarity] = parts > 0 ? rarities / parts / unknown : 1
    row[.subjects] = logarithms.of(1 + Int(subjects))
    let proper = words.count { $0.traits.contains(.properNoun) }
    row[.properCount] = row[.count] * Double(proper) / Double(words.count)
    row[.half] = 2 * count >= most ? 1 : 0
    let isInBody = candidate.occurrences.contains {
      text.words[$0.words.lowerBound].sentence != KeywordWord.title
    }
    // The body of a short article has no room for all that its title holds.
    row[.titleOnly] = isInBody ? 0 : min(wordCount / 250, 1)
    // A noun that is everywhere is a general one, but a name is what the article is about.
    let common = 1 - Double(proper) / Double(words.count)
    row[.commonSentenceShare] = common * sentenceShare
  }

  /// Of how many nouns the candidate is, and how much of the phrases around it.
  private func writePieces(of candidate: KeywordCandidate, to row: KeywordFeatureRow.Writer) {
    let isOnce = candidate.count == 1
    row[.oncePart] = isOnce && row[.neverWhole] == 1 ? 1 : 0
    let parts = text.words[candidate.first.words].reduce(0) { $0 + max($1.partCount, 1) }
    row[.parts] = logarithms.of(Int(parts))
    row[.onceParts] = isOnce ? row[.parts] : 0
    var more = 0
    for place in candidate.occurrences {
      more += max(Int(phraseLengths[place.words.lowerBound]) - place.words.count, 0)
    }
    row[.rest] = log(1 + Double(more) / Double(candidate.count))
    row[.onceRest] = isOnce ? row[.rest] : 0
    let isPlain = parts == 1 && row[.proper] == 0
    row[.plain] = isPlain ? 1 : 0
    row[.plainOnce] = isPlain && isOnce ? 1 : 0
    row[.plainTitle] = isPlain ? row[.title] : 0
  }

  private func writeKeyphraseness(
    of candidate: KeywordCandidate, to row: KeywordFeatureRow.Writer
  ) {
    let worth = worth.worth(of: candidate)
    row[.judged] = worth.whole == nil ? 0 : 1
    row[.keyphraseness] = worth.whole ?? 0
    row[.lastKeyphraseness] = worth.last ?? 0.5
    row[.mostKeyphraseness] = worth.most ?? 0.5
    row[.leastKeyphraseness] = worth.least ?? 0.5
    row[.countKeyphraseness] = row[.count] * row[.lastKeyphraseness]
  }
}
