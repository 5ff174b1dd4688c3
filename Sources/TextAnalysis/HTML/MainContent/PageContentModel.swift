import EmbeddedModels

/// Tells which blocks of a page are its main content: a logistic regression over
/// ``PageFeatures``, smoothed over blocks of one kind.
///
/// The weights were learned from pages whose articles are known; see `Models/page-weights.md`.
package struct PageContentModel: Sendable {
  /// How sure the model must be of a block.
  private static let threshold: Float = -0.6
  /// How much the blocks of one kind count against the block itself.
  private static let smoothing: Float = 0.6

  private let weights: [Float]

  // Read once, when the first page is.
  static let embedded = PageContentModel(embeddedPageWeights())

  private init(_ model: EmbeddedModel) {
    self.init(utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
  }

  /// Reads a file of weights: a feature's name and weight a line, in the order of the features.
  init(utf8: UnsafeBufferPointer<UInt8>) {
    weights = utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard line.first != UInt8(ascii: "#"), let space = line.lastIndex(of: 0x20) else {
        return nil
      }
      return Float(String(decoding: line[(space + 1)...], as: UTF8.self))
    }
  }

  package init(weights: [Float]) { self.weights = weights }

  /// The numbers of the blocks that are content.
  ///
  /// - Complexity: O(*n*) in the number of blocks.
  func contentBlocks(of page: PageBlocks, _ survey: PageSurvey) -> [Int] {
    let features = PageFeatures(page, survey)
    let scores = page.blocks.indices.map { number in
      zip(features.row(of: number).values, weights).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    }
    // Paragraphs of one text have the same elements around them, and share one fate.
    var kinds: [UInt64: (sum: Float, weight: Float)] = [:]
    func weight(_ number: Int) -> Float { Float(page.blocks[number].letters + 5).squareRoot() }
    func kind(_ number: Int) -> UInt64 { page.elements[page.blocks[number].element].signature }
    for (number, score) in scores.enumerated() {
      let sum = kinds[kind(number)] ?? (0, 0)
      kinds[kind(number)] = (
        sum.sum + max(-13, min(13, score)) * weight(number), sum.weight + weight(number)
      )
    }
    return scores.indices.filter { number in
      let sum = kinds[kind(number)] ?? (0, 1)
      let smoothed =
        (1 - Self.smoothing) * max(-13, min(13, scores[number])) + Self.smoothing * sum.sum
        / sum.weight
      return (smoothed * 1000).rounded() >= Self.threshold * 1000
    }
  }
}
