import EvaluationMetrics

extension Table {
  /// The `tabular` for a paper; it needs no package.
  public var latex: String {
    var lines = [
      "\\begin{tabular}{l\(String(repeating: "r", count: heads.count - 1))}", "\\hline",
      heads.map { Self.escaped($0) }.joined(separator: " & ") + " \\\\", "\\hline",
    ]
    lines += rows.map { row in row.map { latex($0) }.joined(separator: " & ") + " \\\\" }
    lines += ["\\hline", "\\end{tabular}"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func latex(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): return Self.escaped(text)
    case .figure(let figure):
      let number = (figure.value * 100).fixed(1)
      var text = figure.isBest ? "\\textbf{\(number)}" : number
      if let halfWidth = figure.halfWidth {
        let half = (halfWidth * 100).fixed(1)
        text += spacing == .tight ? " {\\scriptsize $\\pm$ \(half)}" : " $\\pm$ \(half)"
      }
      return text + (figure.mark.isEmpty ? "" : "$^{\(figure.mark)}$")
    }
  }

  /// The text with the characters quoted that LaTeX would take for its own.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\textbackslash{}"
      case "^": "\\textasciicircum{}"
      case "~": "\\textasciitilde{}"
      case "†": "\\textdagger{}"
      case "&", "%", "$", "#", "_", "{", "}": "\\\(scalar)"
      default: "\(scalar)"
      }
    }.joined()
  }
}
