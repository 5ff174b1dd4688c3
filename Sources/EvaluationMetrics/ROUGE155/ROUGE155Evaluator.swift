/// Computes the measures of ROUGE-1.5.5 for one peer and its models at a time.
struct ROUGE155Evaluator {
  private let options: ROUGE155Options
  private let console: ROUGE155Console
  private var texts: ROUGE155Texts
  private var workspace = MatchWorkspace()
  private var weightedUnion: ROUGE155WeightedUnion
  /// Whether words are stemmed now. With -M the script switches stemming on for a model and then
  /// off, not back, and all that it computes afterwards depends on that.
  private var stems: Bool

  init(options: ROUGE155Options, texts: ROUGE155Texts, console: ROUGE155Console) {
    self.options = options
    self.texts = texts
    self.console = console
    stems = options.stems
    weightedUnion = ROUGE155WeightedUnion(weight: options.weight.map(PerlNumber.parse) ?? 1)
  }

  /// The result of `measure` for the summary at `peer` against those at `models`.
  ///
  /// - Throws: ``ROUGE155Failure`` when a summary cannot be read, and when ROUGE-W meets a model
  ///   without words, where the script divides by zero.
  mutating func evaluate(
    _ measure: ROUGE155Measure, peer path: [UInt8], models: [[UInt8]], format: String
  ) throws(ROUGE155Failure) -> ROUGE155Result {
    let peer = try texts.text(path, format: format, isStemmed: stems)
    warnIfEmpty(peer, path)
    trace { $0.peer(path, peer, measure) }
    var combination = ROUGE155Combination(formula: options.formula)
    for model in models {
      combination.add(try compare(peer, model, measure, format: format))
    }
    let union = weightedUnion
    let result = ROUGE155Result(combination.counts, alpha: options.alpha) { ratio in
      if case .weightedLCS = measure { union.length(of: ratio) } else { ratio }
    }
    trace { $0.totals(result, measure, skipDistance: options.skipDistance, weight: options.weight) }
    return result
  }

  private mutating func compare(
    _ peer: ROUGE155Texts.Text, _ path: [UInt8], _ measure: ROUGE155Measure, format: String
  ) throws(ROUGE155Failure) -> ROUGE155Comparison {
    // N-grams do not know -M; ROUGE-W stems only the words that clip its count.
    let stemsModel: Bool
    switch measure {
    case .nGram, .weightedLCS: stemsModel = stems
    case .skipBigram, .lcs: stemsModel = stems || options.stemsModelsOnly
    }
    let model = try texts.text(path, format: format, isStemmed: stemsModel)
    warnIfEmpty(model, path)
    let comparison: ROUGE155Comparison
    switch measure {
    case .nGram(let order): comparison = nGrams(peer, model, order: order)
    case .skipBigram(let withUnigrams):
      comparison = skipBigrams(peer, model, withUnigrams: withUnigrams)
    case .lcs: comparison = commonSubsequence(peer, model)
    case .weightedLCS:
      let clipping = try texts.text(
        path, format: format, isStemmed: stems || options.stemsModelsOnly)
      comparison = try weightedSubsequence(peer, model, clipping: clipping.tokens, path)
    }
    if options.stemsModelsOnly {
      if case .nGram = measure {} else { stems = false }
    }
    trace { $0.model(path, model, measure) }
    return comparison
  }

  private mutating func nGrams(
    _ peer: ROUGE155Texts.Text, _ model: ROUGE155Texts.Text, order: Int
  ) -> ROUGE155Comparison {
    trace { $0.grams(model, .nGram(order)) }
    let counts = MatchCounts(
      hits: Double(
        ROUGEN.overlap(peer.tokens, model.tokens, order: order, workspace: &workspace)),
      inReference: Double(max(0, model.tokens.count - order + 1)),
      inHypothesis: Double(max(0, peer.tokens.count - order + 1)))
    return comparison(counts)
  }

  private mutating func skipBigrams(
    _ peer: ROUGE155Texts.Text, _ model: ROUGE155Texts.Text, withUnigrams: Bool
  ) -> ROUGE155Comparison {
    trace { $0.grams(model, .skipBigram(withUnigrams: withUnigrams)) }
    let metric = ROUGES(
      maximumGap: Self.gap(options.skipDistance), countsUnigrams: withUnigrams)
    return comparison(
      metric.counts(hypothesis: peer.tokens, reference: model.tokens, workspace: &workspace))
  }

  /// The most tokens between the two of a pair, for a value of `-2`.
  static func gap(_ skipDistance: String?) -> Int? {
    let distance = PerlNumber.parse(skipDistance ?? "-1")
    return distance < 0 ? nil : Int(distance)
  }

  /// A comparison whose score is recall, rounded as the script rounds it before it compares.
  private func comparison(_ counts: MatchCounts) -> ROUGE155Comparison {
    let recall = counts.inReference != 0 ? counts.hits / counts.inReference : 0
    return ROUGE155Comparison(counts: counts, score: PerlNumber.roundedTo5(recall))
  }

  private mutating func commonSubsequence(
    _ peer: ROUGE155Texts.Text, _ model: ROUGE155Texts.Text
  ) -> ROUGE155Comparison {
    var matched = [[Int32]](repeating: [], count: model.sentences.sentenceCount)
    let hits = ROUGELsum.unionHits(
      hypothesis: peer.sentences, reference: model.sentences, workspace: &workspace,
      clippingHypothesis: peer.tokens, clippingReference: model.tokens
    ) { sentence, token in matched[sentence].append(token) }
    trace { $0.matches(matched, label: "LCS") }
    let base = Double(model.sentences.count)
    return ROUGE155Comparison(
      counts: MatchCounts(
        hits: Double(hits), inReference: base, inHypothesis: Double(peer.tokens.count)),
      score: base > 0 ? Double(hits) / base : 0)
  }

  private mutating func weightedSubsequence(
    _ peer: ROUGE155Texts.Text, _ model: ROUGE155Texts.Text, clipping: [Int32], _ path: [UInt8]
  ) throws(ROUGE155Failure) -> ROUGE155Comparison {
    workspace.beginClipping(peer.tokens, clipping)
    let union = weightedUnion.hits(
      peer: peer.sentences, model: model.sentences, workspace: &workspace)
    workspace.endClipping(clipping)
    trace { $0.matches(union.matched, label: "ROUGE-W") }
    guard union.base > 0 else {
      throw .input(
        "ROUGE-W cannot score against a model without words, \(String(decoding: path, as: UTF8.self)):"
          + " ROUGE-1.5.5 divides by zero there and stops, and so does this program.\n")
    }
    return ROUGE155Comparison(
      counts: MatchCounts(
        hits: union.weight, inReference: weightedUnion.weight(ofRun: union.base),
        inHypothesis: weightedUnion.weight(ofRun: Double(peer.tokens.count))),
      score: weightedUnion.length(of: union.weight / union.base))
  }

  private func warnIfEmpty(_ text: ROUGE155Texts.Text, _ path: [UInt8]) {
    guard !text.isDefined else { return }
    console.warn("readText: \(String(decoding: path, as: UTF8.self)) -> empty text\n")
  }

  private func trace(_ text: (ROUGE155Trace) -> String) {
    guard options.traces else { return }
    let trace = ROUGE155Trace(
      vocabulary: texts.lexicon.vocabulary, gap: Self.gap(options.skipDistance))
    console.print(Array(text(trace).utf8))
  }
}
