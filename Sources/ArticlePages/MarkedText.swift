import TextPresentation
import Yoyak

/// The article as it stands, with the summary's sentences and the keywords marked and what was taken
/// for boilerplate folded away.
struct MarkedText {
  let article: Article
  /// The sentences of the summary.
  let taken: Set<Int>
  let keywords: [Keyword]
  let labels: PageLabels
  /// What the identifiers of the section begin with.
  let prefix: String

  private enum Piece {
    case sentence(Int)
    case removed(Removal)
  }

  var html: String {
    var html = "<div class=\"text\" lang=\"\(article.document.language.rawValue)\" dir=\"auto\">\n"
    var paragraph: Int?
    var removed: [Removal] = []
    var end = 0
    var marks = KeywordMarks(keywords)
    for (range, piece) in pieces where range.lowerBound >= end {
      let gap = article.source.string(in: end..<range.lowerBound)
      end = range.upperBound
      switch piece {
      case .removed(let removal):
        if paragraph != nil { html += "</div>\n" }
        paragraph = nil
        removed.append(removal)
      case .sentence(let index):
        html += folded(&removed)
        let own = article.document.paragraphs[index]
        if own == paragraph {
          html += HTMLQuoting.quoted(gap)
        } else {
          html += (paragraph == nil ? "" : "</div>\n") + "<div class=\"para\">"
          paragraph = own
        }
        html += sentence(index, &marks)
      }
    }
    if paragraph != nil { html += "</div>\n" }
    return html + folded(&removed) + leftOut + "</div>\n"
  }

  /// Sentences and removals as they follow each other.
  private var pieces: [(range: TextRange, piece: Piece)] {
    let sentences = article.document.body.sentences.enumerated().map { index, range in
      (range: range, piece: Piece.sentence(index))
    }
    let removals = article.removed.map { (range: $0.range, piece: Piece.removed($0)) }
    return (sentences + removals).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func sentence(_ index: Int, _ marks: inout KeywordMarks) -> String {
    let range = article.document.body.sentences[index]
    let kind = taken.contains(index) ? "s taken" : "s"
    var html = "<span class=\"\(kind)\" id=\"\(prefix)s\(index)\" data-i=\"\(index)\" "
    html += "tabindex=\"0\">"
    var end = range.lowerBound
    for mark in marks.next(within: range) {
      html += HTMLQuoting.quoted(article.source.string(in: end..<mark.range.lowerBound))
      let numbers = mark.keywords.map(String.init).joined(separator: " ")
      let text = HTMLQuoting.quoted(article.source.string(in: mark.range))
      html += "<mark data-k=\"\(numbers)\">\(text)</mark>"
      end = mark.range.upperBound
    }
    return html + HTMLQuoting.quoted(article.source.string(in: end..<range.upperBound)) + "</span>"
  }

  /// What was taken out between two sentences, folded.
  private func folded(_ removed: inout [Removal]) -> String {
    defer { removed = [] }
    return fold(
      labels["removed"], removed.map { ($0.rule, article.source.string(in: $0.range)) })
  }

  /// What was left out when the input was read, which is not in the text.
  private var leftOut: String {
    fold(
      labels["left-out"],
      article.leftOut.map { ($0.rule, article.original.string(in: $0.range)) })
  }

  private func fold(_ label: String, _ pieces: [(rule: String, text: String)]) -> String {
    if pieces.isEmpty { return "" }
    var rules: [String] = []
    for piece in pieces where !rules.contains(piece.rule) { rules.append(piece.rule) }
    let names = rules.map { "<span class=\"rule\">\(HTMLQuoting.quoted($0))</span>" }.joined()
    let items = pieces.map {
      "<li><span class=\"rule\">\(HTMLQuoting.quoted($0.rule))</span>\(HTMLQuoting.quoted($0.text))</li>\n"
    }.joined()
    return """
      <details class="cut" lang="\(labels.language.rawValue)"><summary>\(HTMLQuoting.quoted(label)) \
      (\(pieces.count)) \(names)</summary><ul>
      \(items)</ul></details>

      """
  }
}

/// The places of keywords in the order of the text; one inside another is marked with it.
private struct KeywordMarks {
  struct Mark {
    var range: TextRange
    var keywords: [Int]
  }

  private var marks: ArraySlice<Mark>

  init(_ keywords: [Keyword]) {
    let places = keywords.enumerated().flatMap { number, keyword in
      keyword.ranges.map { (range: $0, number: number) }
    }.sorted {
      ($0.range.lowerBound, $1.range.upperBound, $0.number)
        < ($1.range.lowerBound, $0.range.upperBound, $1.number)
    }
    var marks: [Mark] = []
    for place in places {
      guard let last = marks.indices.last, place.range.lowerBound < marks[last].range.upperBound
      else {
        marks.append(Mark(range: place.range, keywords: [place.number]))
        continue
      }
      marks[last].keywords.append(place.number)
    }
    self.marks = marks[...]
  }

  /// The marks inside a sentence; sentences are asked for in order.
  mutating func next(within sentence: TextRange) -> ArraySlice<Mark> {
    marks = marks.drop { $0.range.lowerBound < sentence.lowerBound }
    let inside = marks.prefix { $0.range.upperBound <= sentence.upperBound }
    marks = marks.dropFirst(inside.count)
    return inside
  }
}
