import Testing
import TextPresentation

@Suite struct HTMLTextTests {
  @Test func controlCharactersAreShownAsPictures() {
    #expect(HTMLQuoting.quoted("a\u{1B}[31m\u{7F}\u{0}\u{85}\tb\n") == "a␛[31m␡␀\u{FFFD}\tb\n")
  }
}
