import ArticleCleaning
import RandomNumbers

/// Learns where headlines end that are joined to the first sentence of an article.
///
/// Each lead is joined to its own headline, to parts of it, or to those of others, and taken alone; so
/// are sentences from inside of articles, and beginnings of articles as readers have marked them.
package struct SeamTraining {
  private let stories: [SeamStory]
  private let sentences: [String]
  private let marked: [MarkedSeam]
  private var numbers: [String: Int32] = [:]
  private var names: [String] = []
  private var counts: [Int] = []

  /// Choices with fewer of a feature teach nothing of it.
  package var leastCount = 20
  package var penalty = 1e-4
  package var passes = 8
  /// How much a sentence counts to which nothing is joined, and what a reader has marked.
  private static let weights = (sentence: 3.0, marked: 6.0)
  /// Smaller weights, in hundredths, are left out.
  private static let leastWeight = 5

  /// - Parameter sentences: Sentences from inside of articles, to which nothing is joined.
  package init(stories: [SeamStory], sentences: [String], marked: [MarkedSeam]) {
    self.stories = stories
    self.sentences = sentences
    self.marked = marked
  }

  /// The lines of a file of weights, in whole hundredths.
  package mutating func weights() -> [String] {
    var generator = SplitMix64(seed: 12_345)
    let choices = choices(using: &generator)
    var kept: [Int32: Int32] = [:]
    var keptNames: [String] = []
    for (number, count) in counts.enumerated() where count >= leastCount {
      kept[Int32(number)] = Int32(keptNames.count)
      keptNames.append(names[number])
    }
    let reduced = choices.map { choice in
      SparseConditionalLogit.Choice(
        words: choice.words.map { $0.compactMap { kept[$0] } },
        gaps: choice.gaps.map { gap in
          .init(words: gap.words, features: gap.features.compactMap { kept[$0] })
        },
        chosen: choice.chosen, weight: choice.weight)
    }
    var regression = SparseConditionalLogit(featureCount: keptNames.count, penalty: penalty)
    for _ in 0..<passes { regression.pass(reduced, using: &generator) }
    let hundredths = zip(keptNames, regression.weights).map { ($0, Int(($1 * 100).rounded())) }
    return ["constant \(Int((regression.constant * 100).rounded()))"]
      + hundredths.filter { abs($0.1) >= Self.leastWeight }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
      .map { "\($0.0) \($0.1)" }
  }

  private mutating func choices(
    using generator: inout SplitMix64
  ) -> [SparseConditionalLogit.Choice] {
    var choices: [SparseConditionalLogit.Choice?] = []
    for story in stories {
      for _ in 0..<story.copies {
        let parts = parts(before: story, using: &generator).map {
          generator.nextUniform() < 0.4 ? Self.end(of: $0, using: &generator) : $0
        }
        choices.append(choice(parts, story.lead, weight: 1))
      }
      choices.append(choice([], story.lead, weight: Self.weights.sentence))
    }
    for sentence in sentences {
      choices.append(choice([], sentence, weight: Self.weights.sentence))
    }
    for seam in marked {
      let parts = seam.front.isEmpty ? [] : [seam.front]
      choices.append(choice(parts, seam.lead, weight: Self.weights.marked))
    }
    return choices.compactMap { $0 }
  }

  /// The headlines that are joined to a lead: its own, the parts of it, or one of them among others.
  private func parts(before story: SeamStory, using generator: inout SplitMix64) -> [String] {
    let own = Self.parts(of: story.headline)
    switch generator.nextUniform() {
    case ..<0.35: return [story.headline]
    case ..<0.55: return own
    default: break
    }
    var parts = [own.randomElement(using: &generator) ?? story.headline]
    for _ in 0..<(generator.nextUniform() < 0.67 ? 1 : Int.random(in: 2...4, using: &generator)) {
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
      .map(\.withSingleSpaces).filter { $0.count > 6 }
    return parts.isEmpty ? [headline] : parts
  }

  /// The gaps of `headlines` joined to `sentence`, of which those between two headlines are no choice; nil
  /// when the model looks at none of them, or not at the seam.
  private mutating func choice(
    _ headlines: [String], _ sentence: String, weight: Double
  ) -> SparseConditionalLogit.Choice? {
    var ends: Set<Int> = []
    var seam = 0
    for headline in headlines {
      seam += headline.utf8.count + 1
      ends.insert(seam)
    }
    ends.remove(seam)
    let example = SeamExample((headlines + [sentence]).joined(separator: " "))
    var chosen: Int?
    var gaps: [SparseConditionalLogit.Gap] = []
    for (words, offset, features) in example.rows where !ends.contains(offset) {
      if offset == seam { chosen = gaps.count }
      gaps.append(.init(words: words, features: features.map { number(of: $0) }))
    }
    guard !gaps.isEmpty, headlines.isEmpty || chosen != nil else { return nil }
    return .init(
      words: example.words.map { $0.map { number(of: $0) } }, gaps: gaps, chosen: chosen,
      weight: weight)
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
