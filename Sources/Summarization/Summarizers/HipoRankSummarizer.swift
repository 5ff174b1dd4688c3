import LinearAlgebra
import TextAnalysis
import Vectorization

/// HipoRank: centrality within a section and among sections, where sentences near the boundaries
/// of a section or of the document count for more.
///
/// Source: Dong, Mircea and Cheung 2021, "Discourse-Aware Unsupervised Summarization of Long
/// Scientific Documents": a link from one sentence to another of its section, or from a section to
/// a sentence, has the weight λ₂ when its receiver is nearer to the boundary and λ₁ otherwise; the
/// boundary distance is min(x, α·(n − 1 − x)) for x from 0; the score is the sum of the links
/// within the section over its sentences, plus μ times that of the links from the other sections
/// over all sections. Departures: as in the authors' program, a receiver as near as the sender has
/// λ₂ too; vectors are TF-IDF rows, where the paper has neural ones; without marked sections the
/// paragraphs serve as such, neighbours joined so that there are at most ``largestSectionCount``
/// and none has fewer than ``shortestSection`` sentences.
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
  /// - Complexity: O(*t* · *s* + *n* log *n*) for *t* tokens, *s* sections and *n* sentences.
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

  /// Adds the links among the sentences of one section.
  ///
  /// The links to a receiver from all senders of a weight are its product with the sum of their
  /// rows, and as distances only order the senders, two sums that grow with falling distance serve
  /// all receivers: no table of similarities, which a long paragraph could not pay for.
  private func addLinks(
    within section: Range<Int>, _ rows: SparseMatrix<Double>, to scores: inout [Double]
  ) {
    let distances = section.map {
      boundaryDistance($0 - section.lowerBound, of: section.count)
    }
    let order = distances.indices.sorted { (distances[$1], $0) < (distances[$0], $1) }
    let all = rows.sum(ofRows: section)
    var farther = [Double](repeating: 0, count: rows.columns)
    var next = 0
    while next < order.count {
      let distance = distances[order[next]]
      let group = order[next...].prefix { distances[$0] == distance }
      next = group.endIndex
      for receiver in group { rows.add(row: section.lowerBound + receiver, to: &farther) }
      for receiver in group.map({ section.lowerBound + $0 }) {
        let own = rows.rowProduct(receiver, receiver)
        let outer = rows.product(ofRow: receiver, with: farther)
        let inner = rows.product(ofRow: receiver, with: all) - outer
        scores[receiver] +=
          (outerWeight * (outer - own) + innerWeight * inner) / Double(section.count)
      }
    }
  }

  /// Adds the links from one section to the sentences of the others.
  private func addLinks(
    from section: Range<Int>, number: Int, of sections: [Range<Int>], _ rows: SparseMatrix<Double>,
    to scores: inout [Double]
  ) {
    let mean = rows.sum(ofRows: section)
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

extension SparseMatrix<Double> {
  /// Adds a row to a dense vector.
  fileprivate func add(row: Int, to sum: inout [Double]) {
    for place in places(inRow: row) { sum[Int(columnIndices[place])] += values[place] }
  }

  /// The sum of some rows.
  fileprivate func sum(ofRows range: Range<Int>) -> [Double] {
    var sum = [Double](repeating: 0, count: columns)
    for row in range { add(row: row, to: &sum) }
    return sum
  }

  /// The product of a row with a dense vector.
  fileprivate func product(ofRow row: Int, with vector: [Double]) -> Double {
    places(inRow: row).reduce(0) { $0 + values[$1] * vector[Int(columnIndices[$1])] }
  }
}
