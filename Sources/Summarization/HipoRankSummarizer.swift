import LinearAlgebra
import TextAnalysis
import Vectorization

/// HipoRank: centrality within a section and among sections, where sentences near the boundaries
/// of a section or of the document count for more.
///
/// Source: Dong, Mircea and Cheung 2021, "Discourse-Aware Unsupervised Summarization of Long
/// Scientific Documents": a link from one sentence to another of its section, or from a section to
/// a sentence, has the weight λ₂ when its receiver is nearer to the boundary and λ₁ otherwise; the
/// boundary distance is min(x, α·(n − 1 − x)) for x from 0; the score is the sum of the links within
/// the section over its sentences, plus μ times that of the links from the other sections over all
/// sections. Departures: as in the authors' program, a receiver as near as the sender has λ₂ too;
/// vectors are TF-IDF rows, where the paper has neural ones; without marked sections the paragraphs
/// stand in, neighbours joined so that there are at most ``largestSectionCount`` and none has fewer
/// than ``shortestSection`` sentences.
public struct HipoRankSummarizer: SentenceScorer {
  /// λ₁, for links to a receiver farther from the boundary than the sender.
  public var innerWeight: Double
  /// λ₂, for links to a receiver nearer to the boundary, or as near.
  public var outerWeight: Double
  /// μ, the weight of the links among sections.
  public var sectionWeight: Double
  /// α, how much the end of a section or document counts beside its beginning: above 1 less.
  public var endFactor: Double

  /// The most sections, which keeps a long document near linear.
  public static let largestSectionCount = 200
  /// The fewest sentences of a section, but for a document that has fewer itself.
  public static let shortestSection = 5

  public init(
    innerWeight: Double = 0, outerWeight: Double = 1, sectionWeight: Double = 0.5,
    endFactor: Double = 1
  ) {
    self.innerWeight = innerWeight
    self.outerWeight = outerWeight
    self.sectionWeight = sectionWeight
    self.endFactor = endFactor
  }

  /// The hierarchical centrality of each sentence.
  ///
  /// - Complexity: O(*t* · *s* + Σ *nₛ*²) for *t* tokens and *s* sections of *nₛ* sentences.
  public func scores(of document: Document) -> [Double] {
    // Terms of one sentence only count in the length of a section's vector.
    let rows = TFIDFVectorizer().vectorize(document.body, vocabulary: document.vocabulary).rows
    let sections = Self.sections(of: document)
    var scores = [Double](repeating: 0, count: document.sentenceCount)
    for section in sections { addLinks(within: section, rows, to: &scores) }
    for (number, section) in sections.enumerated() {
      addLinks(from: section, number: number, of: sections, rows, to: &scores)
    }
    return scores
  }

  /// How far `position` of `count` is from the nearer boundary.
  func boundaryDistance(_ position: Int, of count: Int) -> Double {
    min(Double(position), endFactor * Double(count - 1 - position))
  }

  private func addLinks(
    within section: Range<Int>, _ rows: SparseMatrix<Double>, to scores: inout [Double]
  ) {
    var block = SparseMatrix<Double>(columns: rows.columns)
    for row in section {
      for place in rows.places(inRow: row) {
        block.append(rows.values[place], column: rows.columnIndices[place])
      }
      block.endRow()
    }
    let similarities = block.gram()
    let distances = (0..<section.count).map { boundaryDistance($0, of: section.count) }
    for receiver in 0..<section.count {
      var sum = 0.0
      for sender in 0..<section.count where sender != receiver {
        let weight = distances[receiver] <= distances[sender] ? outerWeight : innerWeight
        sum += weight * similarities[receiver, sender]
      }
      scores[section.lowerBound + receiver] += sum / Double(section.count)
    }
  }

  /// Adds the links from one section to the sentences of the others.
  private func addLinks(
    from section: Range<Int>, number: Int, of sections: [Range<Int>], _ rows: SparseMatrix<Double>,
    to scores: inout [Double]
  ) {
    var mean = [Double](repeating: 0, count: rows.columns)
    for row in section {
      for place in rows.places(inRow: row) {
        mean[Int(rows.columnIndices[place])] += rows.values[place]
      }
    }
    let norm = BLAS.norm(mean)
    guard norm > 0 else { return }
    let likeness = rows.product(mean)
    let distance = boundaryDistance(number, of: sections.count)
    for (other, receivers) in sections.enumerated() where other != number {
      let isOuter = boundaryDistance(other, of: sections.count) <= distance
      let weight = (isOuter ? outerWeight : innerWeight) * sectionWeight / Double(sections.count)
      for receiver in receivers { scores[receiver] += weight * likeness[receiver] / norm }
    }
  }

  /// The paragraphs, joined until none is too short and there are not too many.
  static func sections(of document: Document) -> [Range<Int>] {
    let count = document.sentenceCount
    let shortest = max(shortestSection, (count + largestSectionCount - 1) / largestSectionCount)
    var sections: [Range<Int>] = []
    var start = 0
    for index in 0..<count {
      let isEnd = index + 1 == count || document.paragraphs[index + 1] != document.paragraphs[index]
      guard isEnd, index + 1 - start >= shortest else { continue }
      sections.append(start..<index + 1)
      start = index + 1
    }
    guard start < count else { return sections }
    if let last = sections.popLast() { start = last.lowerBound }
    return sections + [start..<count]
  }
}
