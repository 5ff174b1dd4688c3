import ArgumentParser

/// The form results are printed in.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json, jsonl, markdown, html, tsv
}
