import Foundation
import TestSupport
import Testing

@Suite struct AnalyzerOptionsTests {
  @Test func theEmbeddedAnalyzerIsTheUsualOne() throws {
    let text = "학생들이 도서관에서 책을 읽었다."
    let usual = try YoyakProcess.run(["analyze"], text: text)
    let embedded = try YoyakProcess.run(["analyze", "--analyzer", "embedded"], text: text)
    #expect(usual.status == 0 && embedded.output == usual.output)
  }

  @Test func aDictionaryWithoutMeCabIsAMistake() throws {
    let outcome = try YoyakProcess.run(["analyze", "--mecab-dictionary", "folder"], text: "")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("needs '--analyzer mecab'"))
  }

  #if MeCab
    @Test(
      .enabled(
        if: ProcessInfo.processInfo.environment["YOYAK_MECAB_DICTIONARY"] != nil,
        "needs the folder of mecab-ko-dic in YOYAK_MECAB_DICTIONARY"))
    func mecabTagsParticlesByKind() throws {
      let outcome = try YoyakProcess.run(
        ["analyze", "--analyzer", "mecab", "-f", "jsonl"], text: "학생들이 도서관에서 책을 읽었다.")
      let tokens = try outcome.objects()
      #expect(
        tokens.compactMap { $0["tag"] as? String }
          == ["NNG", "XSN", "JKS", "NNG", "JKB", "NNG", "JKO", "VV", "EP", "EF", "SF"])
      #expect(tokens.compactMap { $0["term"] as? String } == ["학생", "도서관", "책", "읽다"])
      let summary = try YoyakProcess.run(
        ["summarize", "--analyzer", "mecab", "-f", "json"], text: Samples.koreanPage)
      #expect(
        try summary.object()["signature"].map { "\($0)" }?.contains("tok:ko-mecab-1-") == true)
    }

    @Test func aMissingDictionaryIsUnreadableAndNamed() throws {
      let outcome = try YoyakProcess.run(
        ["analyze", "--analyzer", "mecab", "--mecab-dictionary", "no-such-folder"], text: "")
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("'no-such-folder' holds no dictionary"))
      #expect(outcome.errors.contains("YOYAK_MECAB_DICTIONARY"))
    }
  #else
    @Test func withoutTheTraitTheMessageSaysHowToBuildWithIt() throws {
      let outcome = try YoyakProcess.run(["analyze", "--analyzer", "mecab"], text: "")
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("--traits MeCab"))
    }
  #endif
}
