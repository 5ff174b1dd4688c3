import Testing
import TextAnalysis

@testable import ArticleCleaning

@Suite struct PageTests {
  @Test func theFirstLinesLeftAreKnownWhateverIsRemoved() {
    let prose = "나린군은 4일 새 도서관 공사를 시작했다고 밝혔다."
    let text = ["홈", prose, "새 도서관", "사진", prose, prose].joined(separator: "\n")
    var page = Page(SourceText(text), knownTitle: nil)
    #expect(page.firstLeft == 0)
    #expect(page.firstProse == 1)
    #expect(!page.hasProse(above: 1) && page.hasProse(above: 2))
    page.removeLine(2, by: .separator)
    page.cutHead(of: 1, to: page.blocks[1].upperBound, by: .separator)
    #expect(page.firstLeft == 0)
    #expect(page.firstProse == 4)
    page.makeTitle(line: 0)
    #expect(page.firstLeft == 3)
    page.cutTail(of: 4, from: page.blocks[4].lowerBound, by: .separator)
    #expect(page.firstProse == 5)
    #expect(!page.hasProse(above: 5) && page.hasProse(above: 6))
    page.removeLine(5, by: .separator)
    #expect(page.firstProse == nil)
    #expect(!page.hasProse(above: 6))
    page.removeLine(3, by: .separator)
    #expect(page.firstLeft == 6)
  }
}
