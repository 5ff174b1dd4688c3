import EvaluationMetrics
import TextAnalysis

/// One output of a system with what people gave it.
struct JudgedOutput {
  var system: String
  var document: String
  var candidate: SourceText
  var references: [SourceText]
  var score: Double
}

/// Reads files of judgements: a JSON object a line with `system`, `document`, `candidate`,
/// `references` and `score`.
struct JudgementFile {
  /// The field with the number that people gave; a list of numbers counts as their mean.
  var scoreField: String

  /// - Throws: ``CommandFailure`` naming the file, or the line, that cannot be read.
  func read(_ path: String) throws(CommandFailure) -> [JudgedOutput] {
    var places: Set<[String]> = []
    return try JSONLines.values(of: path) { line throws(CommandFailure) in
      let output = try output(of: try TextRecordFields.object(fromJSON: line))
      guard places.insert([output.system, output.document]).inserted else {
        throw CommandFailure(
          .unreadable,
          "system '\(output.system)' has two judgements of document '\(output.document)'; give "
            + "a list of numbers as '\(scoreField)'")
      }
      return output
    }
  }

  private func output(of object: [String: JSONValue]) throws(CommandFailure) -> JudgedOutput {
    func texts(_ fields: String...) throws(CommandFailure) -> [String] {
      for field in fields {
        if let texts = try TextRecordFields.texts(object[field], field: field) { return texts }
      }
      throw CommandFailure(.unreadable, "there is no '\(fields[0])'")
    }
    func name(_ field: String) throws(CommandFailure) -> String {
      guard let name = object[field]?.plainText, !name.isEmpty else {
        throw CommandFailure(.unreadable, "there is no '\(field)'")
      }
      return name
    }
    let references = try texts("references", "reference")
    guard !references.isEmpty else {
      throw CommandFailure(.unreadable, "'references' is empty")
    }
    return JudgedOutput(
      system: try name("system"), document: try name("document"),
      candidate: SourceText(try texts("candidate", "summary").joined(separator: "\n")),
      references: references.map { SourceText($0) }, score: try score(object[scoreField]))
  }

  private func score(_ value: JSONValue?) throws(CommandFailure) -> Double {
    let values: [JSONValue] =
      if case .array(let values)? = value { values } else { [value ?? .null] }
    var numbers: [Double] = []
    for case .number(let text) in values {
      if let number = Double(text), number.isFinite { numbers.append(number) }
    }
    guard !numbers.isEmpty, numbers.count == values.count else {
      throw CommandFailure(
        .unreadable,
        "'\(scoreField)' is neither a number nor a list of numbers; '--score-field' names another "
          + "field")
    }
    return numbers.reduce(0, +) / Double(numbers.count)
  }
}
