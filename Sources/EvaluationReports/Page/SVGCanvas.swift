import EvaluationMetrics
import TextPresentation

/// Collects the shapes of one plot; colours are classes of the page's style, so that light and dark
/// need one drawing.
struct SVGCanvas {
  let width: Double
  let height: Double
  /// What the plot shows, for readers who cannot see it.
  let title: String
  private var shapes = ""

  init(width: Double, height: Double, title: String) {
    self.width = width
    self.height = height
    self.title = title
  }

  /// Where text stands relative to its point.
  enum Anchor: String {
    case start, middle, end
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, class name: String, opacity: Double = 1,
    hint: String? = nil
  ) {
    let fade = opacity < 1 ? " fill-opacity=\"\(opacity.fixed(3))\"" : ""
    let hint = hint.map { "<title>\(HTMLQuoting.quoted($0))</title>" } ?? ""
    shapes +=
      "<rect class=\"\(name)\" x=\"\(x.fixed(1))\" y=\"\(y.fixed(1))\" "
      + "width=\"\(max(0, width).fixed(2))\" height=\"\(max(0, height).fixed(1))\"\(fade)>"
      + "\(hint)</rect>\n"
  }

  mutating func line(
    x1: Double, y1: Double, x2: Double, y2: Double, class name: String
  ) {
    shapes +=
      "<line class=\"\(name)\" x1=\"\(x1.fixed(1))\" y1=\"\(y1.fixed(1))\" "
      + "x2=\"\(x2.fixed(1))\" y2=\"\(y2.fixed(1))\"/>\n"
  }

  mutating func text(
    _ text: String, x: Double, y: Double, class name: String = "label", anchor: Anchor = .start
  ) {
    shapes +=
      "<text class=\"\(name)\" x=\"\(x.fixed(1))\" y=\"\(y.fixed(1))\" "
      + "text-anchor=\"\(anchor.rawValue)\">\(HTMLQuoting.quoted(text))</text>\n"
  }

  /// The finished element, as wide as what it is in.
  var html: String {
    "<svg viewBox=\"0 0 \(width.fixed(0)) \(height.fixed(0))\" role=\"img\" "
      + "aria-label=\"\(HTMLQuoting.quoted(title))\">\n\(shapes)</svg>\n"
  }
}

/// Maps values from 0 to a round number above the largest onto a stretch of the canvas.
struct PlotScale {
  let start: Double
  let length: Double
  /// The values to mark, from 0 on.
  let ticks: [Double]

  init(maximum: Double, start: Double, length: Double) {
    self.start = start
    self.length = length
    var step = 1e-9
    let factors = [2.0, 2.5, 2.0]
    var next = 0
    while step * 5 < maximum {
      step *= factors[next % 3]
      next += 1
    }
    let count = max(1, Int((maximum / step).rounded(.up)))
    ticks = (0...count).map { Double($0) * step }
  }

  func position(of value: Double) -> Double {
    start + length * value / (ticks.last ?? 1)
  }
}
