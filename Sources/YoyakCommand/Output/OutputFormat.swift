import ArgumentParser

/// The form results are printed in.
enum OutputFormat: String, ArgumentChoice, Sendable {
  case text, json, jsonl, markdown, html, tsv

  /// Whether a result is an object, which can tell why there is nothing in it.
  var hasObjects: Bool { self == .json || self == .jsonl }
}
