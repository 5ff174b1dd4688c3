import ArticleCleaning
import TextAnalysis

/// A headline and the first sentence of its article, for ``SeamTraining``.
package struct SeamStory {
  let headline: String
  let lead: String
  /// How often it is joined to headlines.
  var copies = 2

  /// A sentence has at least this many characters.
  private static let leastLead = 35

  /// - Returns: nil when no whole sentence begins the text.
  package init?(headline: String, text: String) {
    let lead = Self.withoutDateline(text)
    let head = lead.prefix(120)
    guard let statement = lead.firstStatement, statement.count >= Self.leastLead,
      !head.contains(where: { "=/[]\n▲■".contains($0) })
    else { return nil }
    self.lead = statement
    self.headline = Self.withoutLabels(headline)
    guard self.headline.count > 8 else { return nil }
  }

  /// The subheads that cleaning takes off the front of an article, and the sentence behind them;
  /// nil when there are none.
  package init?(subheadsOf text: String) {
    let source = SourceText(text)
    let article = ArticleCleaner.withoutSeamModel.clean(source)
    guard let body = article.body.first,
      let subhead = article.removed.last(where: {
        $0.kind == .subhead && $0.range.upperBound <= body.lowerBound
      })
    else { return nil }
    headline = source.string(in: subhead.range).withSingleSpaces
    guard let lead = source.string(in: body).withSingleSpaces.firstStatement,
      headline.contains(" "), lead.count >= Self.leastLead
    else { return nil }
    self.lead = lead
    copies = 8
  }

  /// Without `(나린=바다통신) 홍길동 기자 = `.
  private static func withoutDateline(_ text: String) -> Substring {
    guard text.hasPrefix("("), let sign = text.prefix(80).lastIndex(of: "=") else {
      return text[...]
    }
    return text[text.index(after: sign)...].drop { $0 == " " }
  }

  /// Without `[속보]` at its ends.
  private static func withoutLabels(_ headline: String) -> String {
    var rest = headline[...]
    if rest.first == "[", let close = rest.firstIndex(of: "]") {
      rest = rest[rest.index(after: close)...]
    }
    if rest.last == "]", let open = rest.lastIndex(of: "[") { rest = rest[..<open] }
    return rest.withSingleSpaces
  }
}

extension StringProtocol {
  /// The words with one space between them.
  package var withSingleSpaces: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Up to the first `다.`, where a statement ends whatever follows; nil where none does.
  var firstStatement: String? {
    firstRange(of: "다.").map { String(self[..<$0.upperBound]) }
  }
}
