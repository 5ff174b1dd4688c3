import EvaluationMetrics

extension Table {
  /// The table as an element of a page.
  var html: String {
    let heads = heads.map { "<th scope=\"col\">\(HTMLText.quoted($0))</th>" }.joined()
    return "<table>\n<thead><tr>\(heads)</tr></thead>\n<tbody>\n"
      + rows.map { row in "<tr>" + row.map { html($0) }.joined() + "</tr>\n" }.joined()
      + "</tbody></table>"
  }

  private func html(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): return "<th scope=\"row\">\(HTMLText.quoted(text))</th>"
    case .figure(let figure):
      let remark = figure.remark.map { " title=\"\(HTMLText.quoted($0))\"" } ?? ""
      let interval = figure.halfWidth.map {
        "<span class=\"note\"> ±\(($0 * 100).fixed(1))</span>"
      }
      return "<td\(figure.isBest ? " class=\"best\"" : "")\(remark)>"
        + "\((figure.value * 100).fixed(1))\(interval ?? "")<sup>\(figure.mark)</sup></td>"
    }
  }
}
