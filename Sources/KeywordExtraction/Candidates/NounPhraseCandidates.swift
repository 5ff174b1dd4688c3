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

  /// The most words of a candidate.
  public let maximumLength: Int
  public let extent: Extent

  public init(maximumLength: Int = 4, extent: Extent = .longest) {
    precondition(maximumLength >= 1, "A phrase has at least one word.")
    self.maximumLength = maximumLength
    self.extent = extent
  }

  /// All candidates of a text, in order of first appearance.
  ///
  /// - Complexity: O(*nm*) for *n* words and phrases of at most *m*.
  public func candidates(of text: KeywordDocument) -> [KeywordCandidate] {
    var collector = CandidateCollector(text: text)
    var start = 0
    for index in 0...text.words.count {
      let ends = index == text.words.count || Self.endsPhrase(text.words[index])
      let breaks = index < text.words.count && text.words[index].traits.contains(.startsPhrase)
      let changesSentence =
        index > start && index < text.words.count
        && text.words[index].sentence != text.words[start].sentence
      guard ends || breaks || changesSentence else { continue }
      close(start..<index, text, into: &collector)
      start = ends ? index + 1 : index
    }
    return collector.candidates
  }

  /// Whether a word is in no phrase.
  private static func endsPhrase(_ word: KeywordWord) -> Bool {
    word.role == .content || word.role == .function
  }

  private func close(
    _ run: Range<Int>, _ text: KeywordDocument, into collector: inout CandidateCollector
  ) {
    var (start, end) = (run.lowerBound, run.upperBound)
    while start < end, text.words[start].role == .link { start += 1 }
    while end > start, text.words[end - 1].role != .noun { end -= 1 }
    guard end > start else { return }
    switch extent {
    case .longest:
      let isWhole = end - start <= maximumLength
      start = max(start, end - maximumLength)
      while text.words[start].role == .link { start += 1 }
      collector.add(start..<end, isWhole: isWhole)
    case .all:
      addParts(of: start..<end, text, into: &collector)
    }
  }

  private func addParts(
    of phrase: Range<Int>, _ text: KeywordDocument, into collector: inout CandidateCollector
  ) {
    for start in phrase where text.words[start].role != .link {
      var node: Int32 = -1
      for end in phrase[start...].prefix(maximumLength) {
        node = collector.extend(node, text.words[end].form)
        guard text.words[end].role == .noun else { continue }
        collector.add(start..<end + 1, node: node, isWhole: start..<end + 1 == phrase)
      }
    }
  }
}
