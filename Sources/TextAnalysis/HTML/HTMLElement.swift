/// What an HTML element means for the text of an article.
enum HTMLElement {
  /// Its content is no text: scripts, styles, lists to choose from.
  case raw
  /// Its content is page furniture: menus, side columns, captions.
  case furniture
  /// It stands in a line of its own.
  case block
  /// It breaks the line.
  case lineBreak
  /// It is a part of its line.
  case inline

  init(name: String) {
    self =
      if Self.rawNames.contains(name) {
        .raw
      } else if Self.furnitureNames.contains(name) {
        .furniture
      } else if name == "br" || name == "hr" {
        .lineBreak
      } else if Self.blockNames.contains(name) {
        .block
      } else {
        .inline
      }
  }

  private static let rawNames: Set<String> = [
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "textarea",
    "select", "title",
  ]
  private static let furnitureNames: Set<String> = [
    "nav", "aside", "footer", "button", "figcaption", "menu", "dialog",
  ]
  private static let blockNames: Set<String> = [
    "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "html", "li",
    "main", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
  ]
}
