import TextAnalysis
import TextPresentation
import Yoyak

/// A list on a page that is of several articles together.
package enum PlainSection {
  /// The list below its title.
  ///
  /// - Parameter items: The lines, each with a note of where it is from.
  package static func html(
    title: String?, items: [(text: String, note: String?)], isRanked: Bool, language: Language
  ) -> String {
    let lines = items.map { item in
      let note = item.note.map { " <small class=\"note\">\(HTMLQuoting.quoted($0))</small>" } ?? ""
      return "<li dir=\"auto\">\(HTMLQuoting.quoted(TextLine.flattened(item.text)))\(note)</li>\n"
    }.joined()
    let list = isRanked ? "ol" : "ul"
    let heading = title.map { "<h1 dir=\"auto\">\(HTMLQuoting.quoted($0))</h1>\n" } ?? ""
    return "<section class=\"plain\" lang=\"\(language.rawValue)\">\n\(heading)<\(list)>\n\(lines)"
      + "</\(list)>\n</section>\n"
  }
}
