import Testing

@testable import TextAnalysis

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

private let articlePath = "../shared/articles/zhongguancun_ko.txt"

@Suite struct KoreanArticleTests {
  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: articlePath), "needs \(articlePath)"))
  func namesOfASeedArticleComeOutWhole() throws {
    let bytes = [UInt8](try #require(FileManager.default.contents(atPath: articlePath)))
    let text = SourceText(validUTF8: bytes)
    var sentences: [TextRange] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      sentences.append(start..<offset)
      start = offset + 1
    }
    var vocabulary = Vocabulary()
    let tokenized = KoreanAnalyzer().tokenize(text, sentences: sentences, vocabulary: &vocabulary)
    var runs: Set<String> = []
    for sentence in sentences.indices {
      for run in tokenized.nounRuns(inSentence: sentence) {
        runs.insert(text.string(in: run.range))
      }
    }
    for name in [
      "오세훈", "중관촌", "샤오미", "바이두", "텐센트", "레노버", "칭화대", "베이징대", "휴머노이드", "텐궁", "한국투자공사",
      "아추과기",
    ] {
      #expect(runs.contains(name), "\(name)")
    }
    #expect(vocabulary.number(of: "중관촌") != nil)
  }
}
