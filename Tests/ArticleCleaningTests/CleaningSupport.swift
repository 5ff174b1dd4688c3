import ArticleCleaning
import TextAnalysis

/// A cleaned text as strings, for comparisons a reader can follow.
struct CleanedStrings {
  let title: String?
  let body: [String]
  let removed: [(rule: String, text: String)]

  init(_ string: String) {
    let text = SourceText(string)
    let article = ArticleCleaner().clean(text)
    title = article.title.map { text.string(in: $0) }
    body = article.body.map { text.string(in: $0) }
    removed = article.removed.map { ($0.rule, text.string(in: $0.range)) }
  }

  /// The rules that removed something, in the order of the text.
  var rules: [String] { removed.map(\.rule) }
}

/// Says what breaks the promises of `CleanedArticle`, or nothing.
func broken(_ article: CleanedArticle, of text: SourceText) -> String? {
  var ranges = article.body + article.removed.map(\.range)
  if let title = article.title { ranges.append(title) }
  for (list, name) in [(article.body, "body"), (article.removed.map(\.range), "removed")] {
    for (left, right) in zip(list, list.dropFirst()) where left.upperBound > right.lowerBound {
      return "\(name) ranges \(left) and \(right) are out of order"
    }
  }
  ranges.sort { $0.lowerBound < $1.lowerBound }
  var position = 0
  for range in ranges {
    if range.isEmpty || range.lowerBound < position || range.upperBound > text.count {
      return "range \(range) is empty, overlaps or leaves the text"
    }
    if let rest = nonSpace(position..<range.lowerBound, of: text) { return rest }
    let slice = Array(text.string(in: range).unicodeScalars)
    if slice.first.map(isSpace) != false || slice.last.map(isSpace) != false {
      return "range \(range) begins or ends with white space"
    }
    if Array(text.string(in: range).utf8) != Array(text.utf8[range]) {
      return "range \(range) cuts a scalar"
    }
    position = range.upperBound
  }
  return nonSpace(position..<text.count, of: text)
}

private func nonSpace(_ range: TextRange, of text: SourceText) -> String? {
  let gap = text.string(in: range)
  return gap.unicodeScalars.allSatisfy(isSpace) ? nil : "\(range) is in no range: \(gap)"
}

/// White space by Unicode's own property, controls and the invisible scalars besides.
private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isWhitespace || scalar.value <= 0x20 || scalar.value == 0x7F
    || [0x200B, 0x2060, 0x3164, 0xFEFF].contains(scalar.value)
}
