import TextAnalysis

/// How well pages were read: the articles' words, and the snippets.
package struct PageScore: CustomStringConvertible {
  private var precision: [Double] = []
  private var recall: [Double] = []
  private var f1: [Double] = []
  private var wanted: [Bool] = []
  private var unwanted: [Bool] = []

  /// Compares what was read of a page with what is known of it: runs of four words of the body, or
  /// the snippets.
  package mutating func add(_ read: HTMLText, for page: TrainingPage) {
    let text = read.text.string(in: read.text.fullRange)
    guard let body = page.body else {
      let text = PageText.squeezed(text)
      let whole = PageText.squeezed(read.title ?? "") + " " + text
      wanted += page.wanted.map { whole.contains(PageText.squeezed($0)) }
      unwanted += page.unwanted.map { text.contains(PageText.squeezed($0)) }
      return
    }
    let (known, found) = (
      PageText.shingles(body, length: 4), PageText.shingles(text, length: 4)
    )
    let both = Double(known.reduce(0) { $0 + min($1.value, found[$1.key] ?? 0) })
    let p = both / Double(max(1, found.values.reduce(0, +)))
    let r = both / Double(max(1, known.values.reduce(0, +)))
    precision.append(p)
    recall.append(r)
    f1.append(p + r > 0 ? 2 * p * r / (p + r) : 0)
  }

  package var description: String {
    func mean(_ values: [Double]) -> Double {
      ((values.reduce(0, +) / Double(max(1, values.count))) * 1000).rounded() / 1000
    }
    func share(_ values: [Bool]) -> Double { mean(values.map { $0 ? 1 : 0 }) }
    return """
      \(f1.count) bodies: P \(mean(precision)) R \(mean(recall)) F1 \(mean(f1)); \
      snippets: wanted kept \(share(wanted)), unwanted kept \(share(unwanted))
      """
  }
}
