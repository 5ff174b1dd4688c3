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
    // What touches and is a noun or an affix of one.
    var runs: Set<String> = []
    var run: TextRange?
    for token in tokenized.tokens {
      if let begun = run, begun.upperBound != token.range.lowerBound || !token.tag.belongsToNounRun
      {
        runs.insert(text.string(in: begun))
        run = nil
      }
      guard token.tag.belongsToNounRun else { continue }
      run = (run?.lowerBound ?? token.range.lowerBound)..<token.range.upperBound
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
