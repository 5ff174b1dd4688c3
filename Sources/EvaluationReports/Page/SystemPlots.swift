import EvaluationHarness
import EvaluationMetrics

/// Plots with one row a system.
struct SystemPlots {
  let result: EvaluationResult

  private let labelWidth = 142.0
  private let rowHeight = 21.0
  private let panelWidth = 168.0
  /// Room for the number at the end of an axis.
  private let margin = 22.0
  private let top = 44.0
  /// The width of a tenth of the article in the plot of places.
  private let cell = 28.0

  private var height: Double { top + rowHeight * Double(result.systems.count) + 8 }

  /// Bars with 95 % intervals, a panel for each column of a group; panels are side by side as far
  /// as the window is wide.
  func bars(of group: (name: String, columns: [Int])) -> String {
    "<div class=\"panels\">\n"
      + group.columns.map { bars(of: $0, in: group.name) }.joined() + "</div>\n"
  }

  private func bars(of column: Int, in group: String) -> String {
    let label = result.columns[column].label
    let rows = result.comparisons[column].rows
    var canvas = SVGCanvas(
      width: labelWidth + panelWidth + margin, height: height,
      title: "Bars of \(label), \(group), with intervals; the table above has the figures")
    drawLabels(on: &canvas)
    let scale = PlotScale(
      maximum: (rows.map(\.interval.upper).max() ?? 0) * 100, start: labelWidth,
      length: panelWidth)
    drawFrame(scale, heading: label, on: &canvas)
    for (index, row) in rows.enumerated() {
      let y = top + rowHeight * Double(index)
      let end = scale.position(of: row.interval.figure * 100)
      canvas.rectangle(
        x: scale.start, y: y + 3, width: end - scale.start, height: rowHeight - 6,
        class: barClass(index),
        hint: "\(row.name): \((row.interval.figure * 100).fixed(2)), "
          + "\((row.interval.lower * 100).fixed(2)) to \((row.interval.upper * 100).fixed(2))")
      let low = scale.position(of: row.interval.lower * 100)
      let high = scale.position(of: row.interval.upper * 100)
      let middle = y + rowHeight / 2
      canvas.line(x1: low, y1: middle, x2: high, y2: middle, class: "whisker")
      for x in [low, high] {
        canvas.line(x1: x, y1: middle - 3, x2: x, y2: middle + 3, class: "whisker")
      }
    }
    return canvas.html
  }

  /// The lengths of the summaries: the middle four fifths as a bar, the mean as a mark, the mean
  /// of the references as a line through all rows.
  func lengths() -> String {
    let lengths = result.systems.indices.map { system in
      result.documents.map { Double($0.outputs[system].characters) }.sorted()
    }
    let references = result.documents.map { document in
      let lengths = document.references.map { Double($0.unicodeScalars.count) }
      return lengths.reduce(0, +) / Double(max(1, lengths.count))
    }
    let reference = mean(references)
    let width = 10 * cell
    var canvas = SVGCanvas(
      width: labelWidth + width + margin, height: height, title: "Lengths of the summaries")
    drawLabels(on: &canvas)
    let longest = lengths.map { percentile(0.9, of: $0) }.max() ?? 0
    let scale = PlotScale(
      maximum: max(longest, reference), start: labelWidth, length: width)
    drawFrame(scale, heading: "characters", on: &canvas)
    for (system, values) in lengths.enumerated() {
      let y = top + rowHeight * Double(system)
      let (low, high) = (percentile(0.1, of: values), percentile(0.9, of: values))
      canvas.rectangle(
        x: scale.position(of: low), y: y + 5,
        width: max(1, scale.position(of: high) - scale.position(of: low)), height: rowHeight - 10,
        class: barClass(system),
        hint: "\(result.systems[system]): mean \(mean(values).fixed(0)), "
          + "middle four fifths \(low.fixed(0)) to \(high.fixed(0))")
      canvas.rectangle(
        x: scale.position(of: mean(values)) - 1.5, y: y + 2, width: 3, height: rowHeight - 4,
        class: "mark")
    }
    let x = scale.position(of: reference)
    canvas.line(x1: x, y1: top, x2: x, y2: height - 8, class: "reference")
    return canvas.html
  }

  /// Where in the article the chosen sentences are: ten parts of equal length, the darker the
  /// more of the system's sentences.
  func positions() -> String {
    var canvas = SVGCanvas(
      width: labelWidth + 10 * cell + margin, height: height,
      title: "Places of the chosen sentences")
    drawLabels(on: &canvas)
    for part in 0...10 where part % 2 == 0 {
      canvas.text(
        "\(part * 10) %", x: labelWidth + Double(part) * cell, y: top - 8, class: "tick",
        anchor: .middle)
    }
    for system in result.systems.indices {
      let shares = positionShares(of: system)
      let y = top + rowHeight * Double(system)
      for (part, share) in shares.enumerated() {
        let x = labelWidth + Double(part) * cell
        // Half of all sentences in a tenth of the article is as dark as it gets.
        canvas.rectangle(
          x: x + 1, y: y + 1, width: cell - 2, height: rowHeight - 2, class: "heat",
          opacity: min(0.999, 0.04 + share * 1.9),
          hint: "\(result.systems[system]): \((share * 100).fixed(1)) %")
        if share >= 0.095 {
          canvas.text(
            "\((share * 100).fixed(0))", x: x + cell / 2, y: y + rowHeight / 2 + 4,
            class: share > 0.42 ? "onheat" : "tick", anchor: .middle)
        }
      }
    }
    return canvas.html
  }

  private func positionShares(of system: Int) -> [Double] {
    var counts = [Double](repeating: 0, count: 10)
    for document in result.documents where document.sentenceCount > 0 {
      for sentence in document.outputs[system].sentences {
        counts[min(9, sentence * 10 / document.sentenceCount)] += 1
      }
    }
    let total = max(1, counts.reduce(0, +))
    return counts.map { $0 / total }
  }

  private func drawLabels(on canvas: inout SVGCanvas) {
    for (index, system) in result.systems.enumerated() {
      canvas.text(
        result.shownName(system), x: labelWidth - 10,
        y: top + rowHeight * (Double(index) + 0.5) + 4,
        class: index == result.bestSystem ? "label best" : "label", anchor: .end)
    }
  }

  private func drawFrame(_ scale: PlotScale, heading: String, on canvas: inout SVGCanvas) {
    canvas.text(heading, x: scale.start, y: 16, class: "heading")
    for tick in scale.ticks {
      let x = scale.position(of: tick)
      canvas.line(x1: x, y1: top - 4, x2: x, y2: height - 8, class: "grid")
      let step = scale.ticks.count > 1 ? scale.ticks[1] : 1
      canvas.text(
        tick.fixed(step < 1 ? 1 : 0), x: x, y: top - 8, class: "tick", anchor: .middle)
    }
  }

  private func barClass(_ system: Int) -> String {
    if system == 0 { return "bar baseline" }
    if system == result.bestSystem { return "bar best" }
    return system == result.systems.count - 1 ? "bar oracle" : "bar"
  }

  private func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(1, values.count))
  }

  private func percentile(_ share: Double, of sorted: [Double]) -> Double {
    sorted.isEmpty ? 0 : sorted[Int(share * Double(sorted.count - 1))]
  }
}
