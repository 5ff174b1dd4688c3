import LinearAlgebra
import Summarization
import TextPresentation
import Vectorization
import Yoyak

/// The worth of each sentence along the article, as bars as wide as the sentences are long.
struct ScoreStrip {
  let article: Article
  let scores: [Double]
  let taken: Set<Int>
  let labels: PageLabels

  var html: String {
    guard let least = scores.min(), let most = scores.max() else { return "" }
    let lengths = article.document.body.sentences.map { max(1, $0.count) }
    let total = lengths.reduce(0, +)
    var start = 0
    let bars = zip(scores, lengths).enumerated().map { index, bar in
      let (score, length) = bar
      let x = start * 10_000 / total
      start += length
      let width = max(1, start * 10_000 / total - x - 12)
      // The root shows the differences among the many low scores.
      let share = most > least ? ((score - least) / (most - least)).squareRoot() : 1
      let height = 8 + Int((92 * share).rounded())
      let kind = taken.contains(index) ? " class=\"taken\"" : ""
      return "<rect\(kind) data-i=\"\(index)\" x=\"\(x)\" y=\"\(100 - height)\" width=\"\(width)\" "
        + "height=\"\(height)\"><title>\(index + 1): \(Shown.score(score))</title></rect>\n"
    }
    return """
      <figure class="strip">
      <svg viewBox="0 0 10000 100" preserveAspectRatio="none" role="img" \
      aria-label="\(HTMLQuoting.quoted(labels["strip"]))">
      \(bars.joined())<line class="base" x1="0" y1="100" x2="10000" y2="100"/></svg>
      <figcaption>\(HTMLQuoting.quoted(labels["strip"]))</figcaption>
      </figure>

      """
  }
}

/// The sentences as dots in a row, joined by arcs where they are alike (Wattenberg 2002, "Arc
/// Diagrams").
struct LikenessGraph {
  let article: Article
  let taken: Set<Int>
  let labels: PageLabels

  /// Documents of more sentences are not drawn.
  static let limit = 300
  /// The most arcs that a sentence draws to others.
  private static let arcsOfOne = 3
  /// Sentences less alike are not joined.
  private static let least = 0.08

  private struct Edge: Hashable {
    var first: Int
    var second: Int
  }

  /// - Throws: An error of the linear algebra when PageRank does not converge.
  func html() throws -> String {
    let count = article.document.sentenceCount
    guard count <= Self.limit else {
      return "<p class=\"note\">\(HTMLQuoting.quoted(labels["not-drawn"]))</p>\n"
    }
    if count < 2 { return "" }
    let likeness = CosineSimilarity().matrix(
      for: article.document.body, vocabulary: article.document.vocabulary)
    let centralities = try TextRankSummarizer().scores(of: article.document)
    let edges = edges(of: likeness, count)
    let step = 26
    let highest = edges.map { Self.height(of: $0, step: step) }.max() ?? 20
    let (width, base) = (step * (count + 1), highest + 16)
    func x(_ index: Int) -> Int { step * (index + 1) }
    let strongest = edges.map { likeness[$0.first, $0.second] }.max() ?? 1
    let arcs = edges.map { edge in
      let value = likeness[edge.first, edge.second]
      let level = min(5, 1 + Int(5 * value / strongest))
      let radius = (x(edge.second) - x(edge.first)) / 2
      return "<path class=\"l\(level)\" data-a=\"\(edge.first)\" data-b=\"\(edge.second)\" "
        + "data-likeness=\"\(Shown.score(value))\" d=\"M\(x(edge.first)) \(base)A\(radius) "
        + "\(Self.height(of: edge, step: step)) 0 0 1 \(x(edge.second)) \(base)\"><title>"
        + "\(edge.first + 1) – \(edge.second + 1): \(Shown.score(value))</title></path>\n"
    }
    let largest = centralities.max() ?? 1
    let dots = centralities.enumerated().map { index, value in
      let kind = taken.contains(index) ? " class=\"taken\"" : ""
      let label =
        count <= 40 || (index + 1).isMultiple(of: 5)
        ? "<text x=\"\(x(index))\" y=\"\(base + 32)\">\(index + 1)</text>\n" : ""
      return "<circle\(kind) data-i=\"\(index)\" cx=\"\(x(index))\" cy=\"\(base)\" "
        + "r=\"\(4 + Int((8 * value / largest).rounded()))\"><title>\(index + 1)</title></circle>\n"
        + label
    }
    return """
      <figure class="graph">
      <h2>\(HTMLQuoting.quoted(labels["graph"]))</h2>
      <div class="scroll" role="region" tabindex="0" aria-label="\(HTMLQuoting.quoted(labels["graph"]))">
      <svg viewBox="0 0 \(width) \(base + 40)" role="img" \
      aria-label="\(HTMLQuoting.quoted(labels["graph-note"]))">
      \(arcs.joined())\(dots.joined())</svg></div>
      <div class="pair" aria-live="polite" data-likeness="\(HTMLQuoting.quoted(labels["likeness"]))">\
      \(HTMLQuoting.quoted(labels["graph-note"]))</div>
      </figure>

      """
  }

  private static func height(of edge: Edge, step: Int) -> Int {
    min(240, 14 + (edge.second - edge.first) * step / 3)
  }

  /// For each sentence the arcs to those it is most like, in the order of the text.
  private func edges(of likeness: Matrix<Double>, _ count: Int) -> [Edge] {
    var edges: Set<Edge> = []
    for index in 0..<count {
      let others = (0..<count).filter { likeness[index, $0].quantized >= Self.least && $0 != index }
      let nearest = others.sorted {
        (likeness[index, $1].quantized, $0) < (likeness[index, $0].quantized, $1)
      }
      for other in nearest.prefix(Self.arcsOfOne) {
        edges.insert(Edge(first: min(index, other), second: max(index, other)))
      }
    }
    return edges.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}

/// Numbers as pages show them.
enum Shown {
  /// A score with at most four digits behind the point.
  static func score(_ score: Double) -> String {
    let rounded = (score * 10_000).rounded() / 10_000
    return rounded == 0 ? "0" : "\(rounded)"
  }
}
