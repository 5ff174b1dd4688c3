import EvaluationHarness
import EvaluationMetrics
import TextPresentation

/// What the best system gains over the baseline on each document, sorted.
struct DifferencePlot {
  let result: EvaluationResult

  private let width = 860.0
  private let height = 260.0
  private let left = 76.0
  private let top = 14.0

  /// The plot with a sentence that says what it shows; empty when nothing is compared.
  var html: String {
    let best = result.bestSystem
    guard best > 0, let column = result.columns.first,
      let difference = result.comparisons.first?.rows[best].difference
    else { return "" }
    let gains = result.documentsByGain.map { index in
      let outputs = result.documents[index].outputs
      return (outputs[best].figures[0].value - outputs[0].figures[0].value) * 100
    }
    let (wins, losses) = (gains.count { $0 > 0 }, gains.count { $0 < 0 })
    let names = (HTMLQuoting.quoted(result.systems[best]), HTMLQuoting.quoted(result.systems[0]))
    return """
      <p><b>\(names.0)</b> against <b>\(names.1)</b>, \(HTMLQuoting.quoted(column.label)): better on \
      \(wins) documents, worse on \(losses), equal on \(gains.count - wins - losses). Mean \
      difference (dashed) \(signed(difference.figure * 100, 2)), 95&nbsp;% interval \
      \(signed(difference.lower * 100, 2)) to \(signed(difference.upper * 100, 2)). A bar is a \
      document.</p>
      <div class="wide">\(plot(gains, mean: difference.figure * 100))</div>
      """
  }

  /// The number with a plus or a minus sign; 0 without.
  private func signed(_ number: Double, _ digits: Int) -> String {
    let text = number.magnitude.fixed(digits)
    return number == 0 ? text : (number > 0 ? "+" : "−") + text
  }

  private func plot(_ gains: [Double], mean: Double) -> String {
    var canvas = SVGCanvas(
      width: width, height: height, title: "Differences on single documents, sorted")
    let scale = PlotScale(
      maximum: max(gains.map(\.magnitude).max() ?? 0, 1e-6), start: 0,
      length: (height - 2 * top) / 2)
    let middle = height / 2
    for tick in scale.ticks {
      for sign in tick == 0 ? [1.0] : [1.0, -1.0] {
        let y = middle - sign * scale.position(of: tick)
        canvas.line(x1: left, y1: y, x2: width - 8, y2: y, class: tick == 0 ? "axis" : "grid")
        canvas.text(
          signed(sign * tick, scale.ticks[1] < 1 ? 1 : 0), x: left - 8, y: y + 4, class: "tick",
          anchor: .end)
      }
    }
    let step = (width - 8 - left) / Double(max(1, gains.count))
    for (index, gain) in gains.enumerated() {
      let length = scale.position(of: gain.magnitude)
      canvas.rectangle(
        x: left + Double(index) * step, y: gain > 0 ? middle - length : middle,
        width: max(0.6, step * (step > 4 ? 0.85 : 1)), height: length,
        class: gain > 0 ? "gain" : "loss")
    }
    let y = middle - (mean < 0 ? -1 : 1) * scale.position(of: mean.magnitude)
    canvas.line(x1: left, y1: y, x2: width - 8, y2: y, class: "reference")
    return canvas.html
  }
}
