import KeywordExtraction
import Summarization
import TextAnalysis

extension Article {
  /// The summary as a record; when there is nothing to summarize the record says why.
  ///
  /// - Parameters:
  ///   - options: How the article is summarized.
  ///   - id: The record's identifier.
  ///   - unit: What `start` and `end` count.
  ///   - summarizesEverything: Whether lists, photo pages and other texts that a summary does not
  ///     serve are summarized all the same.
  /// - Throws: As ``summary(_:)`` does, but for ``NothingToSummarize``.
  public func summaryRecord(
    _ options: SummaryOptions = SummaryOptions(), id: String? = nil, unit: OffsetUnit = .scalar,
    summarizesEverything: Bool = false
  ) throws -> SummaryRecord {
    try SummaryRecord.make(
      of: self, options, summarizesEverything: summarizesEverything,
      ArticleOffsets(self, unit: unit), id: id
    ).record
  }

  /// The keywords as a record; when there is no text the record says so.
  ///
  /// - Throws: As ``keywords(_:)`` does, but for ``NothingToSummarize``.
  public func keywordRecord(
    _ options: KeywordOptions = KeywordOptions(), id: String? = nil, unit: OffsetUnit = .scalar
  ) throws -> KeywordRecord {
    try KeywordRecord.make(of: self, options, ArticleOffsets(self, unit: unit), id: id).record
  }

  /// The digest as a record: that of the summary with the keywords.
  ///
  /// - Throws: As ``digest(_:)`` does, but for ``NothingToSummarize``.
  public func digestRecord(
    _ options: DigestOptions = DigestOptions(), id: String? = nil, unit: OffsetUnit = .scalar
  ) throws -> SummaryRecord {
    try SummaryRecord.make(of: self, options, ArticleOffsets(self, unit: unit), id: id).record
  }
}

extension SummaryRecord {
  /// A record with the summary it is of, and the reason why it has no sentences, if it has none.
  package static func make(
    of article: Article, _ options: SummaryOptions, summarizesEverything: Bool,
    _ offsets: ArticleOffsets, id: String? = nil
  ) throws -> (record: SummaryRecord, summary: Summary?, reason: NothingToSummarize?) {
    let suitability = article.suitability
    var record = SummaryRecord(
      article, method: options.method, suitability, article.signature(of: options), offsets, id)
    do {
      if suitability.verdict.discouragesSummary, !summarizesEverything {
        throw NothingToSummarize.discouraged(suitability)
      }
      let summary = try article.summary(options)
      record.fill(with: summary, explained: options.explains, offsets)
      return (record, summary, nil)
    } catch let nothing as NothingToSummarize {
      record.reason = "\(nothing)"
      return (record, nil, nothing)
    }
  }

  /// A record with the digest it is of, and the reason why it has no sentences, if it has none.
  package static func make(
    of article: Article, _ options: DigestOptions, _ offsets: ArticleOffsets, id: String? = nil
  ) throws -> (record: SummaryRecord, digest: Digest?, reason: NothingToSummarize?) {
    var (suitability, reason) = (nil as Suitability?, nil as NothingToSummarize?)
    var digest: Digest?
    do {
      digest = try article.digest(options)
      (suitability, reason) = (digest?.suitability, digest?.reason)
    } catch let nothing as NothingToSummarize {
      reason = nothing
    }
    var record = SummaryRecord(
      article, method: options.summary.method, suitability ?? article.suitability,
      article.signature(of: options), offsets, id)
    if let digest {
      record.fill(with: digest.summary, explained: options.summary.explains, offsets)
    }
    record.keywords = digest?.keywords.map { KeywordRecord.Entry($0, offsets: offsets) } ?? []
    record.reason = reason.map { "\($0)" }
    return (record, digest, reason)
  }

  private init(
    _ article: Article, method: SummarizationMethod, _ suitability: Suitability,
    _ signature: String, _ offsets: ArticleOffsets, _ id: String?
  ) {
    self.init(
      language: article.document.language, method: method,
      sentenceCount: article.document.sentenceCount, signature: signature)
    self.id = id
    title = article.title
    metadata = article.metadata
    verdict = suitability.verdict.rawValue
    removed = offsets.removals.map { rule, range in
      Removed(rule: rule, start: range.lowerBound, end: range.upperBound)
    }
  }

  private mutating func fill(
    with summary: Summary, explained: Bool, _ offsets: ArticleOffsets
  ) {
    sentences = summary.sentences.map { Sentence($0, offsets: offsets) }
    guard explained else { return }
    explanations = summary.explanations.map { Explanation($0, offsets: offsets) }
  }

  /// The record of several articles summarized as one, with the article of each sentence.
  package static func make(
    of cluster: ArticleCluster, _ options: SummaryOptions, unit: OffsetUnit
  ) throws -> (record: SummaryRecord, articles: [Int], reason: NothingToSummarize?) {
    var record = SummaryRecord(
      language: cluster.document.language, method: options.method,
      sentenceCount: cluster.document.sentenceCount, signature: cluster.signature(of: options))
    record.title = cluster.articles.compactMap(\.title).first
    do {
      let offsets = cluster.articles.map { ArticleOffsets($0, unit: unit) }
      let summary = try cluster.summary(options)
      record.sentences = summary.map { Sentence($0.sentence, offsets: offsets[$0.article]) }
      return (record, summary.map(\.article), nil)
    } catch let nothing as NothingToSummarize {
      record.reason = "\(nothing)"
      record.verdict = Verdict.tooShort.rawValue
      return (record, [], nothing)
    }
  }

  /// The record of a story, with the article of each sentence.
  package static func make(
    of story: Story, _ options: SummaryOptions, unit: OffsetUnit
  ) throws -> (record: SummaryRecord, articles: [Int], reason: NothingToSummarize?) {
    guard story.articles.count == 1 else {
      var made = try make(of: ArticleCluster(story.articles), options, unit: unit)
      made.record.title = story.title
      return made
    }
    let offsets = ArticleOffsets(story.articles[0], unit: unit)
    let made = try make(of: story.articles[0], options, summarizesEverything: false, offsets)
    return (made.record, made.record.sentences.map { _ in 0 }, made.reason)
  }
}

extension KeywordRecord {
  /// A record with the keywords themselves, and the reason why it has none, if it has none.
  package static func make(
    of article: Article, _ options: KeywordOptions, _ offsets: ArticleOffsets, id: String? = nil
  ) throws -> (record: KeywordRecord, keywords: [Keyword], reason: NothingToSummarize?) {
    var record = KeywordRecord(
      id: id, language: article.document.language.rawValue, metadata: article.metadata,
      signature: article.signature(of: options))
    do {
      let list = try article.keywords(options)
      record.keywords = list.keywords.map { Entry($0, offsets: offsets) }
      if options.explains { record.explanations = list.explanations.map(Explanation.init) }
      return (record, list.keywords, nil)
    } catch let nothing as NothingToSummarize {
      record.reason = "\(nothing)"
      return (record, [], nothing)
    }
  }
}
