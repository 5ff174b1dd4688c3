import Testing

@testable import TextAnalysis

@Suite struct ConversationTurnsTests {
  private func turns(_ text: String) -> [Int] {
    let source = SourceText(text)
    return source.utf8.withUnsafeBufferPointer { utf8 in
      var lines: [TextRange] = []
      var start = 0
      for end in utf8.indices where utf8[end] == 0x0A {
        lines.append(start..<end)
        start = end + 1
      }
      return ConversationTurns.turns(of: lines + [start..<utf8.count], in: utf8)
    }
  }

  @Test(arguments: [
    ("Ada: ", "Ben: "), ("Ada (09:12): ", "Ben (09:14): "), ("<ada> ", "<ben> "),
    ("[SPEAKER_00] ", "[SPEAKER_01] "), ("[09:12] Ada: ", "[09:13] Ben: "), ("가람 : ", "새봄 : "),
    ("3/14/25, 9:12 PM - Ada: ", "3/14/25, 9:13 PM - Ben: "),
    ("[가람] [오후 3:12] ", "[새봄] [오후 3:14] "),
    ("王芳：", "李雷："),
  ])
  func linesOfSpeakersWhoSpeakAgainBeginTurns(first: String, second: String) {
    let text = """
      \(first)who brings the ladder
      \(second)i do
      and the rope as well
      \(first)fine
      \(second)see you at nine
      """
    #expect(turns(text) == [0, 1, 3, 4])
  }

  @Test(arguments: [
    "Date: 3 May\nPlace: hall\nPrice: free\nDate: 4 May\nPlace: pier\nPrice: 3 euros",
    "Salt: white\nPepper: black\nSugar: brown\nFlour: white",
    "Note: one\nNote: two\nNote: three",
    "The mayor said: yes\nWhat he meant was, in short: no\nSee https://example.org: it says so",
  ])
  func formsAndListsOfTermsAreNoConversations(text: String) {
    #expect(turns(text).isEmpty)
  }
}
