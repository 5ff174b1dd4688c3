import TextAnalysis

/// Tells the article's body on a pasted page from everything around it.
///
///     let article = ArticleCleaner().clean(SourceText(page))
///     let paragraphs = article.body.map { text.string(in: $0) }
///
/// The rules look for marks of news pages, Korean and English ones above all; other text, and plain
/// paragraphs, pass through unchanged. When in doubt a rule keeps the text, because a lost
/// sentence harms a summary more than a caption left in.
public struct ArticleCleaner: Sendable {
  /// The ends of a block are looked at by all rules again until nothing more comes off, at most
  /// this often.
  private static let maximumPasses = 8

  private let rules: [any CleaningRule]

  public init() { rules = CleaningRules.all }

  private init(rules: [any CleaningRule]) { self.rules = rules }

  /// One that goes by signs alone where headlines are joined to sentences: what ``SeamModel`` learns from.
  package static var withoutSeamModel: ArticleCleaner {
    ArticleCleaner(rules: CleaningRules.all.filter { !($0 is HeadlineSeamRule) })
  }

  /// Divides `text` into headline, body and removed boilerplate.
  ///
  /// - Parameters:
  ///   - text: a page of any size in any form; no input is an error.
  ///   - knownTitle: the headline, when it is known: where the text repeats it, it is no body.
  /// - Returns: ranges of UTF-8 offsets into `text`; see ``CleanedArticle``.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func clean(_ text: SourceText, knownTitle: String? = nil) -> CleanedArticle {
    var page = Page(text, knownTitle: knownTitle)
    for rule in rules {
      rule.prepare(&page)
    }
    removeLines(of: &page)
    trimLines(of: &page)
    for rule in rules {
      rule.revise(&page)
    }
    return page.article()
  }

  /// What a rule sees in a line does not depend on which others are removed, so that the lines of a
  /// long page are looked at by several threads.
  private func removeLines(of page: inout Page) {
    let (seen, rules) = (page, CleaningRules.ofLines)
    let kinds = DocumentThreads.map(indexesOf: seen.blocks) { line in
      seen.isRemoved(line)
        ? nil : rules.first { $0.removesLine(line, of: seen) }?.kind
    }
    for case (let line, let kind?) in kinds.enumerated() { page.removeLine(line, by: kind) }
  }

  /// Only up to the first running text does it matter what became of the lines before. Of the lines
  /// behind it those that no rule sees anything in are passed over, which several threads find out.
  private func trimLines(of page: inout Page) {
    var next = 0
    while next < page.lines.count {
      trimEnds(ofLine: next, of: &page)
      next += 1
      if !page.isRemoved(next - 1), page.isProse(next - 1) { break }
    }
    let (seen, first, rules) = (page, next, CleaningRules.ofEnds)
    let isCut = DocumentThreads.map(indexesOf: Array(seen.blocks[first...])) { index in
      let line = first + index
      return !seen.isRemoved(line)
        && rules.contains {
          $0.tailStart(ofLine: line, of: seen) != nil || $0.headEnd(ofLine: line, of: seen) != nil
        }
    }
    for line in first..<page.lines.count where isCut[line - first] {
      trimEnds(ofLine: line, of: &page)
    }
  }

  private func trimEnds(ofLine line: Int, of page: inout Page) {
    for _ in 0..<Self.maximumPasses {
      var changed = false
      for rule in CleaningRules.ofEnds where !page.isRemoved(line) {
        if let start = rule.tailStart(ofLine: line, of: page) {
          page.cutTail(of: line, from: start, by: rule.kind)
          changed = true
        }
        if !page.isRemoved(line), let end = rule.headEnd(ofLine: line, of: page) {
          page.cutHead(of: line, to: end, by: rule.kind)
          changed = true
        }
      }
      if !changed || page.isRemoved(line) { break }
    }
  }
}
