import ArticleCleaning
import TextAnalysis

/// The beginning of an article that a reader has marked: what is left in front of the first sentence, and
/// the sentence.
package struct MarkedSeam {
  /// The headlines that signs alone do not take off; empty where nothing is joined to the sentence.
  let front: String
  let lead: String

  /// A sentence has at most this many bytes.
  private static let longestLead = 1_200

  /// - Parameters:
  ///   - text: an article as pasted.
  ///   - offset: where its first sentence begins, in bytes.
  /// - Returns: nil when the sentence is not in the first block that cleaning by signs leaves.
  package init?(_ text: String, sentenceAt offset: Int) {
    let source = SourceText(text)
    guard let body = ArticleCleaner.withoutSeamModel.clean(source).body.first,
      body.contains(offset)
    else { return nil }
    front = source.string(in: body.lowerBound..<offset).withSingleSpaces
    let limit = min(body.upperBound, offset + Self.longestLead)
    guard let lead = source.string(in: offset..<limit).withSingleSpaces.firstStatement else {
      return nil
    }
    self.lead = lead
  }

  /// Reads a file of marks: the name of an article and an offset a line, with a tab between them.
  package static func offsets(in file: String) -> [String: Int] {
    var offsets: [String: Int] = [:]
    for line in file.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      if fields.count == 2, let offset = Int(fields[1]) { offsets[String(fields[0])] = offset }
    }
    return offsets
  }
}
