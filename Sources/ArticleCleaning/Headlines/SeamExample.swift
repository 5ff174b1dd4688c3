import TextAnalysis

/// A sentence for the training of ``SeamModel``, with or without headlines in front of it.
package struct SeamExample {
  private let gaps: SeamGaps

  package init(_ sentence: String) {
    let text = PageText(bytes: Array(sentence.utf8))
    gaps = SeamGaps(text, text.bytes.indices)
  }

  /// The names of the features of each word that may be in front of a seam.
  package var words: [[String]] {
    (0..<gaps.wordCount).map { word in
      names { gaps.forEachFeature(ofWord: word, &$0, $1) }
    }
  }

  /// The gaps: how many words are before each one, the offset of the word behind it, and the names of its
  /// features.
  package var rows: [(words: Int, offset: Int, features: [String])] {
    gaps.indices.map { index in
      (index, gaps.start(of: index), names { gaps.forEachFeature(of: index, &$0, $1) })
    }
  }

  private func names(
    _ write: (inout SeamFeatureName, (SeamFeatureName) -> Void) -> Void
  ) -> [String] {
    var name = SeamFeatureName(isSpelled: true)
    var names: [String] = []
    write(&name) { names.append($0.string) }
    return names
  }
}
