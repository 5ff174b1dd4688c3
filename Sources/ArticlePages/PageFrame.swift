import PageAssets
import TextPresentation
import Yoyak

/// What is around the sections of a page: head, style and script.
///
/// Pages load nothing: their Content-Security-Policy allows the style and the script inside them, by
/// their hashes, and forbids everything else.
package struct PageFrame: Sendable {
  /// What a page is.
  package enum Kind: String, Sendable {
    /// One article.
    case article
    /// Several articles with an index of them.
    case batch
    /// A list that is no article.
    case plain
  }

  let kind: Kind
  let title: String
  let labels: PageLabels

  package init(_ kind: Kind, title: String, language: Language) {
    self.kind = kind
    self.title = title
    labels = PageLabels.of(language)
  }

  /// What the page may load and run.
  package static var policy: String {
    "default-src 'none'; style-src '\(hash("style"))'; script-src '\(hash("script"))'; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// The hash of a style or a script, as a policy names it.
  ///
  /// - Parameter hashes: A name and a hash a line; those of all pages if not given.
  package static func hash(_ name: String, in hashes: String = String(pageHashes())) -> String {
    let hashes = hashes.split(separator: "\n").map { $0.split(separator: " ") }
    return hashes.first { $0[0] == name }.map { String($0[1]) } ?? ""
  }

  /// Everything before the sections.
  package var head: String {
    let title = title.isEmpty ? "Yoyak" : "\(HTMLQuoting.quoted(title)) · Yoyak"
    return """
      <!doctype html>
      <html lang="\(labels.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="yoyak \(YoyakVersion.current)">
      <title>\(title)</title>
      <style>\(String(pageStyle()))</style>
      </head>
      <body class="\(kind.rawValue)">
      <header class="masthead"><b>Yoyak 요약</b><span class="fill"></span>\
      <button type="button" class="needs-script" data-theme-switch>\
      \(HTMLQuoting.quoted(labels["theme"]))</button></header>
      <main>

      """
  }

  /// Everything behind the sections.
  ///
  /// - Parameter rows: The index of the articles, which a reader sees first.
  package func foot(index rows: [IndexRow] = []) -> String {
    let index = rows.isEmpty ? "" : IndexTable(rows: rows, labels: labels).html
    return """
      </main>
      \(index)<footer>yoyak \(YoyakVersion.current)</footer>
      <script>\(String(pageScript()))</script>
      </body>
      </html>

      """
  }
}
