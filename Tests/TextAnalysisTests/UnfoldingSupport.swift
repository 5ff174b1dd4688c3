@testable import TextAnalysis

/// What is left of a folded text, or nil when nothing of it is folded.
func unfold(_ text: String) -> String? {
  UnfoldedText(SourceText(text)).map { $0.text.string(in: $0.text.fullRange) }
}
