import ArticleCleaning
import RandomNumbers
import TextAnalysis

/// Learns where headlines end that are joined to the first sentence of an article.
///
/// Each lead is joined to its own headline, to parts of it, or to those of others, and taken alone; so
/// are sentences from inside of articles.
package struct SeamTraining {
  /// A headline and the first sentence of its article.
  package struct Story {
    let headline: String
    let lead: String
    /// How often it is joined to headlines.
    var copies = 2

    /// - Returns: nil when no whole sentence begins the text.
    package init?(headline: String, text: String) {
      let lead = Self.withoutDateline(text)
      let head = lead.prefix(120)
      guard let end = lead.firstRange(of: "다.")?.upperBound, lead[..<end].count >= 35,
        !head.contains(where: { "=/[]\n▲■".contains($0) })
      else { return nil }
      self.lead = String(lead[..<end])
      self.headline = Self.withoutLabels(headline)
      guard self.headline.count > 8 else { return nil }
    }

    /// The subheads that cleaning takes off the front of an article, and the sentence behind them;
    /// nil when there are none.
    package init?(subheadsOf text: String) {
      let source = SourceText(text)
      let article = ArticleCleaner.withoutSeamModel.clean(source)
      guard let body = article.body.first,
        let subhead = article.removed.last(where: {
          $0.kind == .subhead && $0.range.upperBound <= body.lowerBound
        })
      else { return nil }
      let rest = source.string(in: body).split(separator: " ").joined(separator: " ")
      headline = source.string(in: subhead.range).split(separator: " ").joined(separator: " ")
      guard let end = rest.firstRange(of: "다.")?.upperBound, headline.contains(" "),
        rest[..<end].count >= 35
      else { return nil }
      lead = String(rest[..<end])
      copies = 8
    }

    /// Without `(나린=바다통신) 홍길동 기자 = `.
    private static func withoutDateline(_ text: String) -> Substring {
      guard text.hasPrefix("("), let sign = text.prefix(80).lastIndex(of: "=") else {
        return text[...]
      }
      return text[text.index(after: sign)...].drop { $0 == " " }
    }

    /// Without `[속보]` at its ends.
    private static func withoutLabels(_ headline: String) -> String {
      var rest = headline[...]
      if rest.first == "[", let close = rest.firstIndex(of: "]") {
        rest = rest[rest.index(after: close)...]
      }
      if rest.last == "]", let open = rest.lastIndex(of: "[") { rest = rest[..<open] }
      return rest.split(separator: " ").joined(separator: " ")
    }
  }

  private let stories: [Story]
  private let sentences: [String]
  private var numbers: [String: Int32] = [:]
  private var names: [String] = []
  private var counts: [Int] = []

  /// Rows with fewer of a feature teach nothing of it.
  package var leastCount = 40
  package var penalty = 3e-6
  package var passes = 5
  /// How much a true gap of a true sentence counts, and one between two headlines.
  private static let sentenceWeight = 3.0
  private static let innerWeight = 0.3
  /// Smaller weights, in hundredths, are left out.
  private static let leastWeight = 5

  /// - Parameter sentences: Sentences from inside of articles, to which nothing is joined.
  package init(stories: [Story], sentences: [String]) {
    self.stories = stories
    self.sentences = sentences
  }

  /// The lines of a file of weights, in whole hundredths.
  package mutating func weights() -> [String] {
    var generator = SplitMix64(seed: 12_345)
    let rows = rows(using: &generator)
    var kept: [Int32: Int32] = [:]
    var keptNames: [String] = []
    for (number, count) in counts.enumerated() where count >= leastCount {
      kept[Int32(number)] = Int32(keptNames.count)
      keptNames.append(names[number])
    }
    let reduced = rows.map { row in
      SparseLogisticRegression.Row(
        features: row.features.compactMap { kept[$0] }, label: row.label, weight: row.weight)
    }
    var regression = SparseLogisticRegression(featureCount: keptNames.count, penalty: penalty)
    for _ in 0..<passes { regression.pass(reduced, using: &generator) }
    let hundredths = zip(keptNames, regression.weights).map { ($0, Int(($1 * 100).rounded())) }
    return ["constant \(Int((regression.constant * 100).rounded()))"]
      + hundredths.filter { abs($0.1) >= Self.leastWeight }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
      .map { "\($0.0) \($0.1)" }
  }

  private mutating func rows(
    using generator: inout SplitMix64
  ) -> [SparseLogisticRegression.Row] {
    var rows: [SparseLogisticRegression.Row] = []
    for story in stories {
      for _ in 0..<story.copies {
        let parts = parts(before: story, using: &generator).map {
          generator.nextUniform() < 0.4 ? Self.end(of: $0, using: &generator) : $0
        }
        let front = parts.joined(separator: " ")
        var ends: Set<Int> = []
        for part in parts { ends.insert((ends.max() ?? 0) + part.utf8.count + 1) }
        add(front + " " + story.lead, seam: front.utf8.count + 1, ends, 1, to: &rows)
      }
      add(story.lead, seam: nil, [], Self.sentenceWeight, to: &rows)
    }
    for sentence in sentences { add(sentence, seam: nil, [], Self.sentenceWeight, to: &rows) }
    return rows
  }

  /// The headlines that are joined to a lead: its own, the parts of it, or one of them among others.
  private func parts(before story: Story, using generator: inout SplitMix64) -> [String] {
    let own = Self.parts(of: story.headline)
    switch generator.nextUniform() {
    case ..<0.35: return [story.headline]
    case ..<0.55: return own
    default: break
    }
    var parts = [own.randomElement(using: &generator) ?? story.headline]
    for _ in 0..<(generator.nextUniform() < 0.67 ? 1 : 2) {
      guard let other = stories.randomElement(using: &generator)?.headline else { continue }
      let part = Self.parts(of: other).randomElement(using: &generator)
      parts.append(generator.nextUniform() < 0.7 ? part ?? other : other)
    }
    return parts.shuffled(using: &generator)
  }

  /// The last words of a headline, as short as subheads are.
  private static func end(of headline: String, using generator: inout SplitMix64) -> String {
    headline.split(separator: " ").suffix(Int.random(in: 3...6, using: &generator))
      .joined(separator: " ")
  }

  /// The headline between its dots.
  private static func parts(of headline: String) -> [String] {
    let parts = headline.replacing("...", with: "…").split(separator: "…")
      .map { $0.split(separator: " ").joined(separator: " ") }.filter { $0.count > 6 }
    return parts.isEmpty ? [headline] : parts
  }

  /// - Parameter inner: Where other headlines end.
  private mutating func add(
    _ text: String, seam: Int?, _ inner: Set<Int>, _ weight: Double,
    to rows: inout [SparseLogisticRegression.Row]
  ) {
    for (offset, features) in SeamExample(text).rows {
      let numbers = features.map { number(of: $0) }
      let isSeam = offset == seam
      let counts = isSeam ? 1 : inner.contains(offset) ? Self.innerWeight : weight
      rows.append(.init(features: numbers, label: isSeam, weight: counts))
    }
  }

  private mutating func number(of name: String) -> Int32 {
    if let known = numbers[name] {
      counts[Int(known)] += 1
      return known
    }
    let number = Int32(names.count)
    numbers[name] = number
    names.append(name)
    counts.append(1)
    return number
  }
}
