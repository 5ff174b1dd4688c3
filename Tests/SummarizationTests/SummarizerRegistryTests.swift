import Summarization
import TestSupport
import Testing

/// A file in `Summarizers` without a case is forgotten.
@Suite(.enabled(if: SourceFiles.exist)) struct SummarizerRegistryTests {
  @Test func everySummarizerHasACase() throws {
    let known = Set(
      SummarizationMethod.allCases.map { String(describing: type(of: $0.summarizer)) })
    for name in try SourceFiles.names(in: "Summarization/Summarizers", ending: "Summarizer") {
      #expect(
        known.contains(name),
        "\(name) has no case in Sources/Summarization/SummarizationMethod.swift.")
    }
  }

  @Test(arguments: SummarizationMethod.allCases) func everyCaseIsDescribed(
    method: SummarizationMethod
  ) {
    #expect(!method.summary.isEmpty, "\(method) says nothing on the help screen.")
  }
}
