import Testing

@testable import TextAnalysis

/// The words the tokenizer makes of a sentence, as strings.
private func words(_ sentence: String) -> [String] {
  let text = SourceText(sentence)
  return text.utf8.withUnsafeBufferPointer { utf8 in
    var tokenizer = EnglishTokenizer(utf8)
    tokenizer.tokenize(text.fullRange)
    return tokenizer.pieces.map { text.string(in: $0.start..<$0.end) }
  }
}

@Suite struct EnglishTokenizerTests {
  @Test(arguments: [
    ("I don't think she'd go.", "I do n't think she 'd go ."),
    ("We can’t, you won’t", "We ca n’t , you wo n’t"),
    ("They shouldn't've left", "They should n't 've left"),
    ("I cannot; you're gonna", "I can not ; you 're gon na"),
    ("dont say it doesnt", "do nt say it does nt"),
    ("IT'S ANN'S", "IT 'S ANN 'S"),
    ("James' and the workers’ own", "James ' and the workers ’ own"),
    ("O'Neill saw Qa'ida", "O'Neill saw Qa'ida"),
    ("the (\"small\")'s sake", "the ( \" small \" ) 's sake"),
  ])
  func contractionsComeApart(sentence: String, expected: String) {
    #expect(words(sentence).joined(separator: " ") == expected)
  }

  @Test func terminalCodesBelongToNoWord() {
    #expect(
      words("\u{1B}[31mDivers\u{1B}[2J saw [0mit [100m race]").filter { $0.first != "\u{1B}" }
        == ["[31m", "Divers", "[2J", "saw", "[0m", "it", "[", "100", "m", "race", "]"])
  }

  @Test(arguments: [
    ("a state-owned e-mail co-founder", "a state - owned e-mail co-founder"),
    ("a 15-year-old F-16 and COVID-19", "a 15 - year - old F-16 and COVID-19"),
    ("well‑known words—and more -- yes", "well ‑ known words — and more -- yes"),
    ("pre-war, non-profit-making", "pre-war , non-profit - making"),
  ])
  func hyphensPartWordsButNotPrefixes(sentence: String, expected: String) {
    #expect(words(sentence).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("It cost $1,234.50, or 12.5%.", "It cost $ 1,234.50 , or 12.5 % ."),
    ("On 9/11/2001 at 5:30pm", "On 9/11/2001 at 5:30 pm"),
    (
      "the 20th in the 1980s, the '90s, the 1970's", "the 20th in the 1980s , the '90s , the 1970's"
    ),
    ("call 713-853-3989 in 1999-2001", "call 713-853-3989 in 1999 - 2001"),
    ("£5bn and .5 of 3D", "£ 5 bn and .5 of 3D"),
  ])
  func numbersStayWhole(sentence: String, expected: String) {
    #expect(words(sentence).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("The U.S. and the U.K.", "The U.S. and the U.K."),
    ("Mr. J. Lee Jr., Ph.D., etc.", "Mr. J. Lee Jr. , Ph.D. , etc."),
    ("No. 5 and I. Lee said no to I.", "No. 5 and I. Lee said no to I ."),
    ("AT&T at 3 p.m. today", "AT&T at 3 p.m. today"),
    ("He fed the cat.Then he left.", "He fed the cat . Then he left ."),
  ])
  func abbreviationsKeepTheirStops(sentence: String, expected: String) {
    #expect(words(sentence).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("see http://a.example.org/x?y=1, now", "see http://a.example.org/x?y=1 , now"),
    ("mail jo.b@c-d.example.org.", "mail jo.b@c-d.example.org ."),
    ("<jo@x.org>, example.com/page and notes.txt", "< jo@x.org > , example.com/page and notes.txt"),
  ])
  func addressesStayWhole(sentence: String, expected: String) {
    #expect(words(sentence).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("What?! No... yes!!! :-) ok", "What ?! No ... yes !!! :-) ok"),
    ("“Hello,” ‘she’ said", "“ Hello , ” ‘ she ’ said"),
    ("``so'' she said", "`` so '' she said"),
    ("and/or naïve café 서울 good", "and / or naïve café 서울 good"),
  ])
  func marksStandAlone(sentence: String, expected: String) {
    #expect(words(sentence).joined(separator: " ") == expected)
  }
}
