import TextAnalysis

/// Learns what the main content of web pages is told by.
package struct PageTraining {
  private let pages: [TrainingPage]
  private let examples: [PageExamples]
  /// How much a weight's square counts.
  package var penalty = 333.0
  /// How much a block known by a snippet counts against one known by the body: of a page with
  /// snippets few blocks are known.
  package var snippetWeight = 6.25
  /// What is added to the constant: a sentence lost is worse than a caption kept.
  package var leniency = 0.4

  /// - Complexity: O(*n*) in the bytes of the pages; all are read.
  package init(_ pages: [TrainingPage]) {
    self.pages = pages
    examples = pages.map { PageExamples($0.page) }
  }

  /// How well pages are read whose hosts the weights were not learned from.
  ///
  /// - Parameter read: Is given what was read of each page.
  /// - Throws: ``LinearAlgebraError`` when the weights cannot be solved for.
  package func crossValidate(
    folds: Int, _ read: (TrainingPage, HTMLText) -> Void = { _, _ in }
  ) throws -> PageScore {
    var score = PageScore()
    for fold in 0..<folds {
      let weights = try weights { Self.fold(of: $0.host, folds) != fold }
      let model = PageContentModel(weights: weights.map(Float.init))
      for page in pages where Self.fold(of: page.host, folds) == fold {
        let text = HTMLText(page.page, model: model)
        score.add(text, for: page)
        read(page, text)
      }
    }
    return score
  }

  /// The weights learned from the pages for which `isUsed` holds, in the order of
  /// ``PageExamples/featureNames``.
  ///
  /// - Throws: ``LinearAlgebraError`` when the weights cannot be solved for.
  package func weights(_ isUsed: (TrainingPage) -> Bool = { _ in true }) throws -> [Double] {
    let count = PageExamples.featureNames.count
    var regression = LogisticRegression(featureCount: count)
    for (page, example) in zip(pages, examples) where isUsed(page) {
      let labels = PageLabels(page)
      for block in example.blocks {
        guard let label = labels.label(of: block) else { continue }
        let weight = min(2.5, max(0.3, Double(block.letters).squareRoot() / 8))
        regression.values.append(contentsOf: block.features.map(Double.init))
        regression.labels.append(label)
        regression.rowWeights.append(page.body == nil ? weight * snippetWeight : weight)
      }
    }
    var weights = try regression.fit(
      penalty: penalty, used: [Bool](repeating: true, count: count))
    weights[0] += leniency
    return weights
  }

  /// The fold of a host, the same in every run.
  private static func fold(of host: String, _ folds: Int) -> Int {
    Int(host.utf8.reduce(5381 as UInt32) { $0 &* 33 &+ UInt32($1) } % UInt32(folds))
  }
}
