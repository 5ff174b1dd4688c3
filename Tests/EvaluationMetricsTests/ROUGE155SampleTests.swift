import EvaluationMetrics
import Foundation
import Testing

/// The outputs that come with the release of ROUGE-1.5.5, reproduced to the byte.
@Suite struct ROUGE155SampleTests {
  private static let isPresent = SharedData.exists("rouge155/sample-test/ROUGE-test.xml")

  private func run(_ arguments: [String]) throws -> String {
    var output: [UInt8] = []
    var warnings = ""
    let folder = SharedData.url("rouge155/sample-test")
    func path(_ name: String) -> String { URL(fileURLWithPath: name, relativeTo: folder).path }
    try ROUGE155.run(
      arguments, environment: ["ROUGE_EVAL_HOME": SharedData.url("rouge155").path],
      files: ROUGE155Files(
        read: { FileManager.default.contents(atPath: path($0)).map { Array($0) } },
        exists: { FileManager.default.fileExists(atPath: path($0)) }),
      console: ROUGE155Console(print: { output += $0 }, warn: { warnings += $0 }))
    #expect(warnings.isEmpty)
    return String(decoding: output, as: UTF8.self)
  }

  @Test(.enabled(if: isPresent, "\(SharedData.absence)"), arguments: [[], ["-m"]])
  func `prints what the release printed`(stemming: [String]) throws {
    let output = try run(
      ["-c", "95", "-2", "-1", "-U", "-r", "1000", "-n", "4", "-w", "1.2", "-a"] + stemming
        + ["ROUGE-test.xml"])
    let name = "ROUGE-test-c95-2-1-U-r1000-n4-w1.2-a\(stemming.isEmpty ? "" : "-m").out"
    let expected = try Data(contentsOf: SharedData.url("rouge155/sample-output/\(name)"))
    #expect(output == String(decoding: expected, as: UTF8.self))
  }
}
