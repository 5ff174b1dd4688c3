/// Works on a stream of articles on several threads, in order and in bounded memory.
///
///     let batch = ArticleBatch(jobs: 4)
///     try await batch.digests(of: inputs) { input, digest in
///       print(input.id ?? "", try digest.get().keywords.map(\.text))
///     }
///
/// Each result is handed on as soon as it and those before it are there. When the task is cancelled no
/// further input is taken; what was begun is finished and handed on.
public struct ArticleBatch: Sendable {
  /// How many articles are worked on at once, at least 1.
  public var jobs: Int
  /// How each article is read; an input's own title comes first.
  public var articleOptions: ArticleOptions

  public init(jobs: Int = 1, articleOptions: ArticleOptions = ArticleOptions()) {
    self.jobs = jobs
    self.articleOptions = articleOptions
  }

  /// Summarizes every article.
  ///
  /// - Parameters:
  ///   - inputs: The articles; the next is asked for only when there is room.
  ///   - options: How each is summarized.
  ///   - isolation: The actor of the caller.
  ///   - consume: Takes the input and its summary, or the error it met, in the order of the inputs.
  /// - Throws: `InvalidOption` when there are no jobs, and what the sequence or `consume` throws;
  ///   then the batch ends.
  /// - Complexity: At most 4 × ``jobs`` inputs and results are held.
  public func summaries<Inputs: AsyncSequence & Sendable>(
    of inputs: Inputs, options: SummaryOptions = SummaryOptions(),
    isolation: isolated (any Actor)? = #isolation,
    consume: (ArticleInput, Result<Summary, any Error>) async throws -> Void
  ) async throws where Inputs.Element == ArticleInput {
    try await results(
      of: inputs, isolation: isolation, work: { try $0.summary(options) }, consume: consume)
  }

  /// Ranks the keywords of every article; otherwise as ``summaries(of:options:isolation:consume:)``.
  public func keywords<Inputs: AsyncSequence & Sendable>(
    of inputs: Inputs, options: KeywordOptions = KeywordOptions(),
    isolation: isolated (any Actor)? = #isolation,
    consume: (ArticleInput, Result<KeywordList, any Error>) async throws -> Void
  ) async throws where Inputs.Element == ArticleInput {
    try await results(
      of: inputs, isolation: isolation, work: { try $0.keywords(options) }, consume: consume)
  }

  /// Summarizes every article and ranks its keywords, from one reading; otherwise as
  /// ``summaries(of:options:isolation:consume:)``.
  public func digests<Inputs: AsyncSequence & Sendable>(
    of inputs: Inputs, options: DigestOptions = DigestOptions(),
    isolation: isolated (any Actor)? = #isolation,
    consume: (ArticleInput, Result<Digest, any Error>) async throws -> Void
  ) async throws where Inputs.Element == ArticleInput {
    try await results(
      of: inputs, isolation: isolation, work: { try $0.digest(options) }, consume: consume)
  }

  /// Makes of every article what `work` makes of it; otherwise as
  /// ``summaries(of:options:isolation:consume:)``.
  ///
  /// - Parameters:
  ///   - inputs: The articles.
  ///   - isolation: The actor of the caller.
  ///   - work: Called on several threads.
  ///   - consume: Takes the input and what was made of it, or the error it met, in the order of the
  ///     inputs.
  public func results<Inputs: AsyncSequence & Sendable, Output: Sendable>(
    of inputs: Inputs, isolation: isolated (any Actor)? = #isolation,
    work: @escaping @Sendable (Article) throws -> Output,
    consume: (ArticleInput, Result<Output, any Error>) async throws -> Void
  ) async throws where Inputs.Element == ArticleInput {
    try await OrderedConcurrentMap.run(
      jobs: jobs, over: inputs, isolation: isolation,
      transform: { [articleOptions] input in
        (input, Result { try work(Article(input, options: articleOptions)) })
      },
      consume: { input, result in
        try await consume(input, result)
        return true
      })
  }
}
