import EvaluationReports
import TextAnalysis
import Yoyak

/// A summary in the forms it is printed in; the JSON object is a contract with other programs.
struct SummaryResult: ArticleResult {
  struct Sentence: JSONObject, Sendable {
    var index: Int
    var start: Int
    var end: Int
    var text: String
    /// The text on one line and with broken words whole, where that differs.
    var display: String?
    var score: Double
    /// The identifier of the article it is from, in a summary of several.
    var document: JSONValue?

    init(_ sentence: SummarySentence, offsets: PrintedOffsets, document: JSONValue? = nil) {
      let range = offsets.convert(sentence.range)
      index = sentence.index
      start = range.lowerBound
      end = range.upperBound
      text = sentence.text
      let shown = TextLine.flattened(sentence.display)
      display = shown == text ? nil : shown
      score = JSONNumber.rounded(sentence.score)
      self.document = document
    }

    /// The sentence for a reader.
    var shown: String { display ?? text }

    func writeFields(to json: inout JSONWriter) {
      json.field("display", display)
      json.field("document", document)
      json.field("end", end)
      json.field("index", index)
      json.field("score", score)
      json.field("start", start)
      json.field("text", text)
    }
  }

  /// Why a sentence of the body was taken or not.
  struct Explanation: JSONObject, Sendable {
    struct Part: JSONObject, Sendable {
      var name: String
      var value: Double

      func writeFields(to json: inout JSONWriter) {
        json.field("name", name)
        json.field("value", value)
      }
    }

    var index: Int
    var start: Int
    var end: Int
    var score: Double
    var decision: String
    var parts: [Part]

    init(_ explained: ExplainedSentence, offsets: PrintedOffsets) {
      let range = offsets.convert(explained.sentence.range)
      index = explained.sentence.index
      start = range.lowerBound
      end = range.upperBound
      score = JSONNumber.rounded(explained.sentence.score)
      decision = "\(explained.explanation.decision)"
      parts = explained.explanation.parts.map {
        Part(name: $0.name, value: JSONNumber.rounded($0.value))
      }
    }

    func writeFields(to json: inout JSONWriter) {
      json.field("decision", decision)
      json.field("end", end)
      json.field("index", index)
      json.field("parts", parts)
      json.field("score", score)
      json.field("start", start)
    }

    /// One line for a reader, with the weightiest parts.
    var text: String {
      let weightiest = parts.prefix(5).map { "\($0.name) \($0.value > 0 ? "+" : "")\($0.value)" }
      return "\(index)  \(score)  \(decision): \(weightiest.joined(separator: ", "))\n"
    }
  }

  struct Removed: JSONObject, Sendable {
    var rule: String
    var start: Int
    var end: Int

    func writeFields(to json: inout JSONWriter) {
      json.field("end", end)
      json.field("rule", rule)
      json.field("start", start)
    }
  }

  var id: JSONValue
  var language: String
  var method: String
  var title: String?
  /// What the page says of the article.
  var metadata: PageMetadataResult?
  var sentences: [Sentence]
  var sentenceCount: Int
  var removed: [Removed]
  /// How many broken bytes of the input became U+FFFD, if any did.
  var replacedBytes: Int?
  var verdict: String
  /// Why there are no sentences.
  var reason: String?
  var signature: String
  /// One a sentence of the body, when they were asked for.
  var explanations: [Explanation]?

  /// Summarizes an article; when there is nothing to summarize the result says why.
  ///
  /// - Parameter isForced: Whether texts that a summary does not serve are summarized all the same.
  /// - Throws: An error of the linear algebra when a computation does not converge.
  init(
    record: Record, read: ReadArticle, options: SummaryOptions, isForced: Bool,
    offsets: PrintedOffsets
  ) throws {
    let suitability = read.article.suitability
    self.init(
      record: record, read: read, method: options.method, suitability: suitability,
      signature: read.article.signature(of: options), offsets: offsets)
    do {
      if suitability.verdict.discouragesSummary, !isForced {
        throw NothingToSummarize.discouraged(suitability)
      }
      fill(with: try read.article.summary(options), explained: options.explains, offsets)
    } catch let nothing as NothingToSummarize {
      reason = CommandAdvice.message(of: nothing)
    }
  }

  /// What is known of an article before it is summarized.
  init(
    record: Record, read: ReadArticle, method: SummarizationMethod, suitability: Suitability,
    signature: String, offsets: PrintedOffsets
  ) {
    let article = read.article
    replacedBytes = read.replacedBytes == 0 ? nil : read.replacedBytes
    id = record.id
    language = article.document.language.rawValue
    self.method = method.rawValue
    title = article.title
    metadata = PageMetadataResult(article.metadata)
    sentenceCount = article.document.sentenceCount
    removed = offsets.removals(of: article).map { rule, range in
      Removed(rule: rule, start: range.lowerBound, end: range.upperBound)
    }
    verdict = suitability.verdict.rawValue
    self.signature = signature
    sentences = []
  }

  /// Adds the sentences of a summary, and why they were chosen when that was asked for.
  mutating func fill(with summary: Summary, explained: Bool, _ offsets: PrintedOffsets) {
    sentences = summary.sentences.map { Sentence($0, offsets: offsets) }
    guard explained else { return }
    explanations = summary.explanations.map { Explanation($0, offsets: offsets) }
  }

  /// Summarizes several articles as one.
  ///
  /// - Parameter identifiers: One an article, in order.
  /// - Throws: An error of the linear algebra when a computation does not converge.
  init(
    cluster: ArticleCluster, identifiers: [JSONValue], options: SummaryOptions,
    reading: ArticleReading
  ) throws {
    let converters = cluster.articles.map { reading.offsets(in: $0) }
    id = .array(identifiers)
    language = cluster.document.language.rawValue
    method = options.method.rawValue
    title = cluster.articles.compactMap(\.title).first
    sentenceCount = cluster.document.sentenceCount
    removed = []
    verdict = Verdict.ok.rawValue
    signature = cluster.signature(of: options)
    sentences = []
    do {
      sentences = try cluster.summary(options).map { article, sentence in
        Sentence(sentence, offsets: converters[article], document: identifiers[article])
      }
    } catch let nothing as NothingToSummarize {
      reason = CommandAdvice.message(of: nothing)
      verdict = Verdict.tooShort.rawValue
    }
  }

  func writeFields(to json: inout JSONWriter) { writeFields(to: &json, keywords: nil) }

  /// Writes the fields, with the keywords of a digest among them.
  func writeFields(to json: inout JSONWriter, keywords: [KeywordsResult.Entry]?) {
    json.field("explanations", explanations)
    json.field("id", id)
    json.field("keywords", keywords)
    json.field("language", language)
    json.field("metadata", metadata)
    json.field("method", method)
    json.field("reason", reason)
    json.field("removed", removed)
    json.field("replacedBytes", replacedBytes)
    json.field("sentenceCount", sentenceCount)
    json.field("sentences", sentences)
    json.field("signature", signature)
    json.field("title", title)
    json.field("verdict", verdict)
  }

  var shortfall: CommandFailure? { reason.map { CommandFailure(.nothingToDo, $0) } }

  var name: String { id.plainText }

  var text: String {
    guard let explanations else { return lines }
    return lines + "\n" + explanations.map(\.text).joined()
  }

  /// The sentences, one a line.
  var lines: String { sentences.map { $0.shown + "\n" }.joined() }

  var markdown: String { markdownHeading + markdownItems }

  /// The title, where there is one.
  var markdownHeading: String {
    title.map { "## \(Markup.markdown(TextLine.flattened($0)))\n\n" } ?? ""
  }

  /// The sentences as items of a list.
  var markdownItems: String {
    sentences.map { "- \(Markup.markdown($0.shown))\n" }.joined()
  }

  var html: String { htmlHeading + htmlList }

  /// The title, where there is one.
  var htmlHeading: String { title.map { "<h2>\(Markup.html($0))</h2>\n" } ?? "" }

  /// The sentences as a list.
  var htmlList: String {
    "<ul>\n" + sentences.map { "<li>\(Markup.html($0.shown))</li>\n" }.joined() + "</ul>\n"
  }

  static let tsvColumns = ["index", "start", "end", "score", "text"]

  var tsvRows: [[String]] {
    sentences.map {
      [
        ($0.document ?? id).plainText, "\($0.index)", "\($0.start)", "\($0.end)", "\($0.score)",
        $0.text,
      ]
    }
  }
}
