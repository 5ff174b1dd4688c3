import Testing

@testable import TextAnalysis

/// Tokens made by hand, so that the helpers are judged apart from any analyzer.
private func tokenized(_ words: [[(String, PartOfSpeech)]]) -> TokenizedText {
  var string = ""
  var tokens: [Token] = []
  for word in words {
    for (surface, tag) in word {
      let start = string.utf8.count
      string += surface
      tokens.append(Token(start: start, end: string.utf8.count, tag: tag, term: Token.noTerm))
    }
    string += " "
  }
  let text = SourceText(string)
  var result = TokenizedText(text: text, sentences: [text.fullRange])
  for token in tokens { result.append(token) }
  result.endSentence()
  return result
}

@Suite struct NounRunTests {
  private func runs(_ words: [[(String, PartOfSpeech)]]) -> [String] {
    let text = tokenized(words)
    return text.nounRuns(inSentence: 0).map { text.text.string(in: $0.range) }
  }

  @Test func touchingNounsAndSuffixesMakeOneRun() {
    #expect(
      runs([[("바다", .nng), ("생태", .nng), ("계", .xsn), ("를", .j)], [("지키", .vv), ("는", .e)]])
        == ["바다생태계"])
  }

  @Test func whiteSpaceParticlesAndNumbersPartRuns() {
    #expect(
      runs([[("섬", .nng)], [("마을", .nng), ("과", .j)], [("5", .sn), ("항구", .nng)]]) == [
        "섬", "마을", "항구",
      ])
  }

  @Test func affixesAloneAreNoRun() {
    #expect(runs([[("3", .sn), ("여", .xsn), ("개", .nnb)], [("초", .xpn)]]).isEmpty)
    #expect(runs([[("초", .xpn), ("소형", .nng)], [("섬", .nng), ("신", .xpn)]]) == ["초소형", "섬"])
  }

  @Test func tokensOfARunAreItsInnerBoundaries() {
    let text = tokenized([[("하늘", .nng), ("마을", .nng), ("은", .j)]])
    #expect(text.nounRuns(inSentence: 0).map(\.tokens) == [0..<2])
  }
}
