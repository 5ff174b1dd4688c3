import EvaluationHarness
import TextPresentation
import Yoyak

/// One HTML page with everything a run found; it loads nothing from anywhere.
public enum ReportPage {
  /// The page of all results, one section a language.
  public static func html(of results: [EvaluationResult]) -> String {
    let name = results.first.map { "\($0.dataSet), \($0.task)" } ?? "no results"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLQuoting.quoted(name))</title>
      <style>
      \(ReportStyle.css)
      </style>
      </head>
      <body>
      <main>
      \(results.map { section($0) }.joined())<footer>yoyak \(YoyakVersion.current)</footer>
      </main>
      </body>
      </html>

      """
  }

  private static func section(_ result: EvaluationResult) -> String {
    let plots = SystemPlots(result: result)
    let best =
      result.bestSystem > 0
      ? """
      <span class="key best"></span>\(HTMLQuoting.quoted(result.systems[result.bestSystem])), the best of \
      the others by \(HTMLQuoting.quoted(result.columns[0].label)),
      """ : ""
    let tables = ReportTables(result: result)
    let groups = result.groups.map { group in
      "<h2>\(HTMLQuoting.quoted(group.name))</h2>\n" + tables.table(of: group)
        + plots.bars(of: group)
    }.joined()
    let length =
      result.task == "summaries" ? ", length <b>\(HTMLQuoting.quoted(result.length))</b>" : ""
    let shapes =
      result.task == "summaries"
      ? """
      <h2>Lengths and places</h2>
      <div class="pair"><figure>\(plots.lengths())<figcaption>Length of the summaries: the bar spans \
      the middle four fifths of them, the mark is their mean, the dashed line the mean of the \
      summaries by people.</figcaption></figure>
      <figure>\(plots.positions())<figcaption>Place in the article: the share of a system's \
      sentences, in per cent, that comes from each tenth of the article.</figcaption></figure></div>
      """ : ""
    let dagger =
      result.trainedOnSet.isEmpty
      ? "" : "<p class=\"note\">\(HTMLQuoting.quoted(ResultTables.daggerNote))</p>\n"
    return """
      <section>
      <h1>\(HTMLQuoting.quoted(result.dataSet))</h1>
      <p class="lead">\(result.task), language <b>\(result.language.rawValue)</b>, \
      <b>\(result.documents.count)</b> documents\(length). Figures are in hundredths, ± is half of \
      the 95&nbsp;% bootstrap interval; * is p &lt; 0.05 and ** p &lt; 0.01 against \
      \(HTMLQuoting.quoted(result.systems[0])). Bold is the best figure of a column, the oracle left \
      out.</p>
      <p class="note">In plots: <span class="key baseline"></span>\(HTMLQuoting.quoted(result.systems[0])), \
      the baseline, \(best) <span class="key oracle"></span>the oracle, which knows the \
      references.</p>
      \(dagger)\(groups)\(tables.pairs)\(shapes)<h2>Differences by document</h2>
      \(DifferencePlot(result: result).html)\(ReportArticles(result: result).html)</section>

      """
  }
}
