extension ROUGEScheme {
  /// The signature of `metric`.
  ///
  /// - Parameters:
  ///   - referenceCounts: The smallest and largest number of references of a document.
  ///   - figure: Which figure of the score is meant; F1 goes without saying.
  public func signature(
    of metric: MetricKind, referenceCounts: ClosedRange<Int>, figure: ScoreFigure = .f1
  ) -> ScoreSignature {
    let counts = "\(referenceCounts.lowerBound)"
    let spread = referenceCounts.count == 1 ? "" : "-\(referenceCounts.upperBound)"
    var signature = ScoreSignature(
      metric.metric.name,
      [
        "refs": counts + spread, "multi": references.rawValue, "lang": language.rawValue,
        "tok": tokenizer.signature, "stem": stemmer.map { "\($0.variant)" } ?? "no",
        "limit": tokenLimit.map { "\($0)-tokens" } ?? "none",
      ])
    if metric.looksAtSentences { signature = signature.adding(["sent": sentences.signature]) }
    if figure != .f1 { signature = signature.adding(["score": figure.rawValue]) }
    if let likeness { signature = signature.adding(["like": likeness]) }
    return signature
  }
}

extension MetricKind {
  /// Whether the division into sentences changes the figure.
  public var looksAtSentences: Bool { self == .rougeLsum }
}
