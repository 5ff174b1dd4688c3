import ArticleCleaning
import Testing

struct RemovalKindTests {
  @Test func testCaptionsHaveOneName() {
    let captions: [RemovalKind] = [.caption, .inlineCaption, .sceneCaption]
    #expect(captions.map(\.name) == ["caption", "caption", "caption"])
    #expect(
      RemovalKind.allCases.filter(\.isCaption) == RemovalKind.allCases.filter(captions.contains))
  }

  @Test func testOtherKindsAreNamedAsTheyAre() {
    for kind in RemovalKind.allCases where !kind.isCaption { #expect(kind.name == kind.rawValue) }
    #expect(RemovalKind.dateStamp.name == "date-stamp")
    #expect(RemovalKind.copyright.name == "copyright")
  }
}
