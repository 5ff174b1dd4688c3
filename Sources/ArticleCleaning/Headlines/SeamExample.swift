import TextAnalysis

/// A sentence for the training of ``SeamModel``, with or without headlines in front of it.
package struct SeamExample {
  private let gaps: SeamGaps

  package init(_ sentence: String) {
    let text = PageText(bytes: Array(sentence.utf8))
    gaps = SeamGaps(text, text.bytes.indices)
  }

  /// The gaps by the offset of the word behind them, each with the names of its features.
  package var rows: [(offset: Int, features: [String])] {
    var name = SeamFeatureName(isSpelled: true)
    return gaps.indices.map { index in
      var features: [String] = []
      gaps.forEachFeature(of: index, &name) {
        features.append($0.string)
      }
      return (gaps.start(of: index), features)
    }
  }
}
