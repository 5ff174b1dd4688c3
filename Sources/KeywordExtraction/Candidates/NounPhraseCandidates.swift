/// Selects noun phrases as candidate keywords.
///
/// A phrase is a run of words that may stand in one (see ``KeywordWord/Role``), with nothing but
/// single spaces between them, and ends in a noun.
public struct NounPhraseCandidates: Sendable {
  /// Which parts of a phrase are candidates.
  public enum Extent: Sendable, Hashable, CaseIterable {
    /// The whole phrase only; of a phrase that is too long, its end.
    case longest
    /// The phrase and every part of it that is a phrase.
    case all
  }

  /// The most words of a candidate, at least one.
  public let maximumLength: Int
  public let extent: Extent

  public init(maximumLength: Int = 4, extent: Extent = .longest) {
    self.maximumLength = max(1, maximumLength)
    self.extent = extent
  }

  /// All candidates of a text, in order of first appearance.
  ///
  /// - Complexity: O(*nm*) for *n* words and phrases of at most *m*.
  public func candidates(of text: KeywordDocument) -> [KeywordCandidate] {
    var collector = CandidateCollector(text: text)
    for phrase in Self.phrases(of: text) { close(phrase, text, into: &collector) }
    return collector.candidates
  }

  /// The runs of words that are phrases, in text order.
  static func phrases(of text: KeywordDocument) -> [Range<Int>] {
    var phrases: [Range<Int>] = []
    var start = 0
    for index in 0...text.words.count {
      let ends = index == text.words.count || endsPhrase(text.words[index])
      let breaks = index < text.words.count && text.words[index].traits.contains(.startsPhrase)
      let changesSentence =
        index > start && index < text.words.count
        && text.words[index].sentence != text.words[start].sentence
      guard ends || breaks || changesSentence else { continue }
      if let phrase = trimmed(start..<index, text) { phrases.append(phrase) }
      start = ends ? index + 1 : index
    }
    return phrases
  }

  /// A run without links at its beginning and what is no noun at its end.
  private static func trimmed(_ run: Range<Int>, _ text: KeywordDocument) -> Range<Int>? {
    var (start, end) = (run.lowerBound, run.upperBound)
    while start < end, text.words[start].role == .link { start += 1 }
    while end > start, text.words[end - 1].role != .noun { end -= 1 }
    return end > start ? start..<end : nil
  }

  /// Whether a word is in no phrase.
  private static func endsPhrase(_ word: KeywordWord) -> Bool {
    word.role == .content || word.role == .function
  }

  private func close(
    _ phrase: Range<Int>, _ text: KeywordDocument, into collector: inout CandidateCollector
  ) {
    switch extent {
    case .longest:
      var (start, end) = (phrase.lowerBound, phrase.upperBound)
      let isWhole = end - start <= maximumLength
      start = max(start, end - maximumLength)
      while text.words[start].role == .link { start += 1 }
      collector.add(start..<end, isWhole: isWhole)
    case .all:
      addParts(of: phrase, text, into: &collector)
    }
  }

  private func addParts(
    of phrase: Range<Int>, _ text: KeywordDocument, into collector: inout CandidateCollector
  ) {
    for start in phrase where text.words[start].role != .link {
      var node: Int32 = -1
      for end in phrase[start...].prefix(maximumLength) {
        node = collector.extend(node, text.words[end].form)
        guard text.words[end].role == .noun,
          !text.words[start].traits.contains(.unproven),
          !text.words[end].traits.contains(.unproven)
        else { continue }
        collector.add(start..<end + 1, node: node, isWhole: start..<end + 1 == phrase)
      }
    }
  }
}
