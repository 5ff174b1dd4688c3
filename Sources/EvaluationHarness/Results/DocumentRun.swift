import TextAnalysis

/// Works on the documents of a data set on several threads.
enum DocumentRun {
  /// The results in the order of the documents.
  ///
  /// - Throws: What the first document that failed threw; no further documents are begun then.
  static func run(
    _ documents: [EvaluationDocument], jobs: Int,
    _ work: @escaping @Sendable (EvaluationDocument) throws -> DocumentResult,
    progress: () -> Void
  ) throws -> [DocumentResult] {
    var results: [DocumentResult] = []
    var failure: (any Error)?
    var rest = documents[...]
    OrderedThreads.run(
      jobs: max(1, jobs),
      next: { rest.popFirst() },
      transform: { document in Result { try work(document) } },
      consume: { outcome in
        switch outcome {
        case .success(let result):
          results.append(result)
          progress()
          return true
        case .failure(let error):
          failure = error
          return false
        }
      })
    if let failure { throw failure }
    return results
  }
}
