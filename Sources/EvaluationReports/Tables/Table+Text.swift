import EvaluationMetrics
import TextPresentation

extension Table {
  /// The table for a terminal, its cells one under another by the room they take there.
  public var text: String {
    let lines = [heads] + rows.map { $0.map { plain($0) } }
    let widths = heads.indices.map { column in
      lines.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return lines.map { line in
      let cells = line.indices.map { column in
        let padding = String(
          repeating: " ", count: widths[column] - DisplayWidth.columns(of: line[column]))
        return column == 0 ? line[column] + padding : padding + line[column]
      }
      var joined = cells.joined(separator: "  ")
      while joined.last == " " { joined.removeLast() }
      return joined + "\n"
    }.joined()
  }

  private func plain(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): return text
    case .figure(let figure):
      var text = (figure.value * 100).fixed(1)
      if let halfWidth = figure.halfWidth {
        text += (spacing == .tight ? " ±" : " ± ") + (halfWidth * 100).fixed(1)
      }
      text += figure.mark
      guard spacing == .tight, figure.halfWidth != nil else { return text }
      return text + String(repeating: " ", count: max(0, 2 - figure.mark.utf8.count))
    }
  }
}
