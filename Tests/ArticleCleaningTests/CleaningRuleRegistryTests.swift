import TestSupport
import Testing

@testable import ArticleCleaning

/// A file in `Rules` without a line is forgotten.
@Suite(.enabled(if: SourceFiles.exist)) struct CleaningRuleRegistryTests {
  @Test func testEveryRuleHasALine() throws {
    let known = CleaningRules.all.map { String(describing: type(of: $0)) }
    #expect(Set(known).count == known.count, "A rule has two lines in CleaningRules.swift.")
    let names = try SourceFiles.names(in: "ArticleCleaning/Rules", ending: "Rule")
    #expect(!names.isEmpty)
    for name in names {
      #expect(
        known.contains(name),
        "\(name) has no line in Sources/ArticleCleaning/CleaningRules.swift.")
    }
  }

  @Test func testRulesOfLinesAndEndsAreAsked() {
    func names(_ rules: [any CleaningRule]) -> [String] {
      rules.map { String(describing: type(of: $0)) }
    }
    #expect(!CleaningRules.ofLines.isEmpty)
    #expect(!CleaningRules.ofEnds.isEmpty)
    #expect(names(CleaningRules.ofLines) == names(CleaningRules.all.filter { $0 is any LineRule }))
    #expect(names(CleaningRules.ofEnds) == names(CleaningRules.all.filter { $0 is any EndRule }))
  }
}
