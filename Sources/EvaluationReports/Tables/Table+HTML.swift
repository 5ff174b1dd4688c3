import EvaluationMetrics
import TextPresentation

extension Table {
  /// The table as an element of a page.
  var html: String {
    let heads = heads.map { "<th scope=\"col\">\(HTMLQuoting.quoted($0))</th>" }.joined()
    return "<table>\n<thead><tr>\(heads)</tr></thead>\n<tbody>\n"
      + rows.map { "<tr>\(html($0))</tr>\n" }.joined() + "</tbody></table>"
  }

  /// The cells of a row, of which the first names it.
  private func html(_ row: [Cell]) -> String {
    row.indices.map { html(row[$0], isHead: $0 == 0) }.joined()
  }

  private func html(_ cell: Cell, isHead: Bool) -> String {
    switch cell {
    case .text(let text):
      return isHead
        ? "<th scope=\"row\">\(HTMLQuoting.quoted(text))</th>"
        : "<td>\(HTMLQuoting.quoted(text))</td>"
    case .figure(let figure):
      let remark = figure.remark.map { " title=\"\(HTMLQuoting.quoted($0))\"" } ?? ""
      let interval = figure.halfWidth.map {
        "<span class=\"note\"> ±\(($0 * 100).fixed(1))</span>"
      }
      return "<td\(figure.isBest ? " class=\"best\"" : "")\(remark)>"
        + "\((figure.value * 100).fixed(1))\(interval ?? "")<sup>\(figure.mark)</sup></td>"
    }
  }
}
