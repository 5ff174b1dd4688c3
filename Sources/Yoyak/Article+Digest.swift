import TextAnalysis

/// How an article is digested.
public struct DigestOptions: Sendable, Hashable {
  /// How it is summarized.
  public var summary: SummaryOptions
  /// How its keywords are ranked.
  public var keywords: KeywordOptions
  /// Whether lists, photo pages and other texts that a summary does not serve are summarized all
  /// the same.
  public var summarizesEverything: Bool

  public init(
    summary: SummaryOptions = SummaryOptions(), keywords: KeywordOptions = KeywordOptions(),
    summarizesEverything: Bool = false
  ) {
    self.summary = summary
    self.keywords = keywords
    self.summarizesEverything = summarizesEverything
  }
}

/// What there is to say of an article at a glance: its summary, its keywords and whose it is.
public struct Digest: Sendable, Hashable {
  /// The headline: the one given, or the one found in the text.
  public var title: String?
  /// The language of the article.
  public var language: Language
  /// What a page says of its article, if it was one and says any of it.
  public var metadata: PageMetadata?
  /// Whether a summary serves the article, and why.
  public var suitability: Suitability
  /// The summary; without sentences where ``reason`` tells why there is none.
  public var summary: Summary
  /// Why there are keywords but no summary: the text is of a kind that a summary does not serve, or
  /// no sentence fits the budget.
  public var reason: NothingToSummarize?
  /// The keywords, best first.
  public var keywords: [Keyword]
  /// What alone tells how to reproduce the digest.
  public var signature: String
}

extension Article {
  /// The summary and the keywords of the article, with its title and what its page says of it.
  ///
  ///     let digest = try Article(text: page).digest()
  ///     print(digest.title ?? "", digest.keywords.map(\.text))
  ///     for sentence in digest.summary.sentences { print(sentence.text) }
  ///
  /// They are those that ``summary(_:)`` and ``keywords(_:)`` give.
  ///
  /// - Throws: `InvalidOption` when an option is out of range, ``NothingToSummarize`` when the body
  ///   is empty, and otherwise what ``summary(_:)`` and ``keywords(_:)`` throw. An article that
  ///   only has no summary has a digest, which says why.
  public func digest(_ options: DigestOptions = DigestOptions()) throws -> Digest {
    try options.summary.validate()
    let suitability = suitability
    let keywords = try keywords(options.keywords).keywords
    var reason: NothingToSummarize?
    var summary = Summary(
      sentences: [], sentenceCount: document.sentenceCount,
      signature: signature(of: options.summary))
    do {
      if suitability.verdict.discouragesSummary, !options.summarizesEverything {
        throw NothingToSummarize.discouraged(suitability)
      }
      summary = try self.summary(options.summary)
    } catch let nothing as NothingToSummarize {
      reason = nothing
    }
    return Digest(
      title: title, language: document.language, metadata: metadata, suitability: suitability,
      summary: summary, reason: reason, keywords: keywords, signature: signature(of: options))
  }

  /// What alone tells how to reproduce the digest that `options` ask for.
  public func signature(of options: DigestOptions) -> String {
    let parts =
      ["digest"] + commonSignature + ["summary:\(options.summary.method.rawValue)"]
      + options.summary.settings
      + ["keywords:\(options.keywords.method.rawValue)"] + options.keywords.settings
      + ["v:\(YoyakVersion.current)"]
    return parts.joined(separator: "|")
  }
}
