internal import CMath
import Vectorization

/// What the default ranker knows of each candidate: numbers with names.
///
/// Most are those of Witten et al. 1999, “KEA: Practical automatic keyphrase extraction” (frequency,
/// rarity, first place), Hulth 2003 (tags) and Florescu and Caragea 2017 (places); each also
/// enters times the length of the article, because a paper is not an abstract made longer.
public struct KeywordFeatures: Sendable {
  /// The names, in the order of the values: the plain ones, and those times the length.
  public static let names: [String] = plainNames + plainNames.map { $0 + "*length" }

  static let plainNames = [
    "one", "count", "relative-count", "twice", "thrice",
    "phrase-count", "phrase-twice", "whole-share", "never-whole", "first", "first-share",
    "first-sentence", "spread", "sentence-share", "title", "title-share", "query", "words-2",
    "words-3", "words-4", "rarity-mean", "rarity-max", "rarity-min", "count-rarity", "unknown",
    "word-count-mean", "word-count-min", "word-gain", "proper", "acronym", "digit", "capitalized",
    "begins-modifier", "begins-participle", "ends-participle", "characters", "ends-often",
    "begins-often", "person", "subject-share", "quoted-share", "glossed", "title-repeated",
    "compound-share", "part-rarity", "subjects", "proper-count", "half", "title-only",
    "common-sentence-share",
  ]

  private let text: KeywordDocument
  private let rarity: FormRarity
  private let unknown: Double
  private let wordCount: Double
  private let length: Double
  private let most: Double
  private let endCounts: [Int32]
  private let beginCounts: [Int32]

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
  }

  /// The values of one candidate, appended to `values`.
  public func append(_ candidate: KeywordCandidate, to values: inout [Double]) {
    let start = values.count
    appendPlain(candidate, to: &values)
    for index in start..<values.count { values.append(values[index] * length) }
  }

  /// The plain values of one candidate, appended to `values`.
  func appendPlain(_ candidate: KeywordCandidate, to values: inout [Double]) {
    let sentenceShare = sentenceShare(of: candidate)
    appendCounts(of: candidate, to: &values)
    appendPlaces(of: candidate, sentenceShare: sentenceShare, to: &values)
    appendRarity(of: candidate, to: &values)
    appendShape(of: candidate, to: &values)
    appendUse(of: candidate, sentenceShare: sentenceShare, to: &values)
  }

  /// The weights of the plain values that come to the same, in this article, as `weights` of all.
  func plainWeights(_ weights: [Double]) -> [Double] {
    let count = Self.plainNames.count
    return (0..<count).map { weights[$0] + length * weights[count + $0] }
  }

  private func appendCounts(of candidate: KeywordCandidate, to values: inout [Double]) {
    let count = Double(candidate.count)
    let whole = Double(candidate.occurrences.count { $0.isWhole })
    values.append(1)
    values.append(log(count))
    values.append(count / most)
    values.append(count >= 2 ? 1 : 0)
    values.append(count >= 3 ? 1 : 0)
    values.append(candidate.forms.count > 1 ? log(count) : 0)
    values.append(candidate.forms.count > 1 && count >= 2 ? 1 : 0)
    values.append(whole / count)
    values.append(whole == 0 ? 1 : 0)
  }

  private func appendPlaces(
    of candidate: KeywordCandidate, sentenceShare: Double, to values: inout [Double]
  ) {
    let places = candidate.occurrences
    let first = Double(places[0].words.lowerBound)
    let last = Double(places[places.count - 1].words.lowerBound)
    values.append(log(1 + first))
    values.append(first / wordCount)
    values.append(text.words[places[0].words.lowerBound].sentence <= 0 ? 1 : 0)
    values.append((last - first) / wordCount)
    values.append(sentenceShare)
    let words = Double(candidate.forms.count)
    let inTitle = Double(candidate.forms.count { text.isInTitle[Int($0)] })
    let inQuery = Double(candidate.forms.count { text.isInQuery[Int($0)] })
    values.append(inTitle == words ? 1 : 0)
    values.append(inTitle / words)
    values.append(inQuery / words)
  }

  /// In which share of the sentences the candidate stands, of which it can be in the title as well.
  private func sentenceShare(of candidate: KeywordCandidate) -> Double {
    Double(text.sentenceCount(of: candidate.occurrences))
      / Double(text.document.sentenceCount + 1)
  }

  private func appendRarity(of candidate: KeywordCandidate, to values: inout [Double]) {
    let words = Double(candidate.forms.count)
    for length in 2...4 {
      let isLength = length == 4 ? words >= 4 : words == Double(length)
      values.append(isLength ? 1 : 0)
    }
    var (sum, most, least) = (0.0, 0.0, Double.infinity)
    var (unknowns, counts, fewest) = (0.0, 0.0, Double.infinity)
    for form in candidate.forms {
      let weight = rarity.weights[Int(form)]
      sum += weight
      most = max(most, weight)
      least = min(least, weight)
      if weight >= unknown { unknowns += 1 }
      let count = log(Double(max(text.partCounts[Int(form)], 1)))
      counts += count
      fewest = min(fewest, count)
    }
    values.append(sum / words / unknown)
    values.append(most / unknown)
    values.append(least / unknown)
    values.append(log(1 + Double(candidate.count)) * sum / words / unknown)
    values.append(unknowns / words)
    values.append(counts / words)
    values.append(fewest)
    values.append(fewest - log(Double(candidate.count)))
  }

  private func appendShape(of candidate: KeywordCandidate, to values: inout [Double]) {
    let words = text.words[candidate.occurrences[0].words]
    let count = Double(words.count)
    func share(_ trait: KeywordWord.Traits) -> Double {
      Double(words.count { $0.traits.contains(trait) }) / count
    }
    values.append(share(.properNoun))
    values.append(share(.acronym))
    values.append(share(.digit))
    values.append(share(.capitalized))
    values.append(words.first?.role == .modifier ? 1 : 0)
    values.append(words.first?.traits.contains(.participle) ?? false ? 1 : 0)
    values.append(words.last?.traits.contains(.participle) ?? false ? 1 : 0)
    values.append(log(Double(candidate.occurrences[0].range.count)))
    values.append(log(Double(1 + endCounts[Int(candidate.forms[candidate.forms.count - 1])])))
    values.append(log(Double(1 + beginCounts[Int(candidate.forms[0])])))
  }

  /// How the text uses the candidate, and what its words are made of.
  private func appendUse(
    of candidate: KeywordCandidate, sentenceShare: Double, to values: inout [Double]
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
    values.append(persons > 0 ? 1 : 0)
    values.append(subjects / count)
    values.append(quoted / count)
    values.append(glossed > 0 ? 1 : 0)
    let isInTitle = candidate.forms.allSatisfy { text.isInTitle[Int($0)] }
    values.append(isInTitle && candidate.count >= 2 ? 1 : 0)
    let words = text.words[candidate.first.words]
    var (compounds, parts, rarities) = (0.0, 0.0, 0.0)
    for word in words {
      if word.partCount > 1 { compounds += 1 }
      for part in text.parts(of: word) {
        parts += 1
        rarities += rarity.weights[Int(part)]
      }
    }
    values.append(compounds / Double(words.count))
    values.append(parts > 0 ? rarities / parts / unknown : 1)
    values.append(log(1 + subjects))
    let proper = words.count { $0.traits.contains(.properNoun) }
    values.append(log(count) * Double(proper) / Double(words.count))
    values.append(2 * count >= most ? 1 : 0)
    let isInBody = candidate.occurrences.contains {
      text.words[$0.words.lowerBound].sentence != KeywordWord.title
    }
    // The body of a short article has no room for all that its title holds.
    values.append(isInBody ? 0 : min(wordCount / 250, 1))
    // A noun that is everywhere is a general one, but a name is what the article is about.
    let common = 1 - Double(proper) / Double(words.count)
    values.append(common * sentenceShare)
  }
}
