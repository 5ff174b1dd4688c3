/// Summarizes a stream of texts on several threads, in order and in bounded memory.
///
///     let batch = SummaryBatch(jobs: 4)
///     try await batch.run(over: pages) { number, summary in
///       print(number, try summary.get().sentences.map(\.text))
///     }
///
/// ``ArticleBatch`` takes articles with identifiers and titles, and gives keywords and digests too.
public struct SummaryBatch: Sendable {
  /// How many articles are worked on at once, at least 1.
  public var jobs: Int
  /// How each article is read.
  public var articleOptions: ArticleOptions
  /// How each is summarized.
  public var summaryOptions: SummaryOptions

  public init(
    jobs: Int = 1, articleOptions: ArticleOptions = ArticleOptions(),
    summaryOptions: SummaryOptions = SummaryOptions()
  ) {
    self.jobs = jobs
    self.articleOptions = articleOptions
    self.summaryOptions = summaryOptions
  }

  /// Summarizes every text of a sequence and hands on the results in the order of the texts.
  ///
  /// When the task is cancelled no further text is taken; what was begun is finished and handed on.
  ///
  /// - Parameters:
  ///   - isolation: The actor of the caller.
  ///   - texts: The articles; the next is asked for only when there is room.
  ///   - consume: Takes the number of the text, from 0, and its summary or the error it met.
  /// - Throws: `InvalidOption` when there are no jobs, and what the sequence or `consume` throws;
  ///   then the batch ends.
  /// - Complexity: At most 4 × ``jobs`` texts and summaries are held.
  public func run<Texts: AsyncSequence & Sendable>(
    over texts: Texts,
    isolation: isolated (any Actor)? = #isolation,
    consume: (Int, Result<Summary, any Error>) async throws -> Void
  ) async throws where Texts.Element == String {
    var number = 0
    try await ArticleBatch(jobs: jobs, articleOptions: articleOptions).summaries(
      of: texts.map { ArticleInput(text: $0) }, options: summaryOptions, isolation: isolation
    ) { _, summary in
      try await consume(number, summary)
      number += 1
    }
  }
}
