import TextAnalysis

/// Tells the article's body on a pasted page from everything around it.
///
///     let article = ArticleCleaner().clean(SourceText(page))
///     let paragraphs = article.body.map { text.string(in: $0) }
///
/// The rules look for marks of Korean and English news pages; text of any other kind, and plain
/// paragraphs, pass through unchanged. When in doubt a rule keeps the text, because a lost
/// sentence harms a summary more than a caption left in.
public struct ArticleCleaner: Sendable {
  /// The ends of a block are looked at by all rules again until nothing more comes off, at most
  /// this often.
  private static let maximumPasses = 8

  public init() {}

  /// Divides `text` into headline, body and removed boilerplate.
  ///
  /// - Parameters:
  ///   - text: a page of any size in any form; no input is an error.
  ///   - knownTitle: the headline, when it is known: where the text repeats it, it is no body.
  /// - Returns: ranges of UTF-8 offsets into `text`; see ``CleanedArticle``.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func clean(_ text: SourceText, knownTitle: String? = nil) -> CleanedArticle {
    var page = Page(text, knownTitle: knownTitle)
    for rule in CleaningRules.all {
      rule.prepare(&page)
    }
    removeLines(of: &page)
    for line in page.lines.indices {
      trimEnds(ofLine: line, of: &page)
    }
    for rule in CleaningRules.all {
      rule.revise(&page)
    }
    return page.article()
  }

  private func removeLines(of page: inout Page) {
    for line in page.lines.indices {
      if let rule = CleaningRules.all.first(where: { $0.removesLine(line, of: page) }) {
        page.removeLine(line, by: rule.id)
      }
    }
  }

  private func trimEnds(ofLine line: Int, of page: inout Page) {
    for _ in 0..<Self.maximumPasses {
      var changed = false
      for rule in CleaningRules.all where !page.isRemoved(line) {
        if let start = rule.tailStart(ofLine: line, of: page) {
          page.cutTail(of: line, from: start, by: rule.id)
          changed = true
        }
        if !page.isRemoved(line), let end = rule.headEnd(ofLine: line, of: page) {
          page.cutHead(of: line, to: end, by: rule.id)
          changed = true
        }
      }
      if !changed || page.isRemoved(line) { break }
    }
  }
}
