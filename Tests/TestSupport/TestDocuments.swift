import TextAnalysis

/// Documents for the shared checks, written for the tests.
public enum TestDocuments {
  /// A document of the given sentences, each its own paragraph unless told otherwise.
  public static func document(
    _ sentences: [String], title: String? = nil, language: Language = .english,
    paragraphs: [Int]? = nil
  ) -> Document {
    let analyzer = TextAnalyzers.analyzer(for: language)
    var vocabulary = Vocabulary()
    var utf8: [UInt8] = []
    var ranges: [TextRange] = []
    for sentence in sentences {
      let start = utf8.count
      utf8 += Array(sentence.utf8)
      ranges.append(start..<utf8.count)
      utf8.append(0x0A)
    }
    let text = SourceText(validUTF8: utf8)
    let body = analyzer.tokenize(text, sentences: ranges, vocabulary: &vocabulary)
    let titleTokens = title.map { title in
      let text = SourceText(title)
      return analyzer.tokenize(text, sentences: [text.fullRange], vocabulary: &vocabulary)
    }
    return Document(
      language: language, body: body, title: titleTokens, vocabulary: vocabulary,
      paragraphs: paragraphs ?? Array(ranges.indices))
  }

  /// A document whose words are its terms, all with the tag given, whatever an analyzer would say:
  /// each sentence is its words, one space apart.
  public static func document(words sentences: [[String]], tag: PartOfSpeech = .noun) -> Document {
    var vocabulary = Vocabulary()
    let text = SourceText(sentences.map { $0.joined(separator: " ") }.joined(separator: "\n"))
    var ranges: [TextRange] = []
    var tokens: [[Token]] = []
    var start = 0
    for words in sentences {
      let sentenceStart = start
      tokens.append([])
      for word in words {
        let end = start + word.utf8.count
        tokens[tokens.count - 1].append(
          Token(start: start, end: end, tag: tag, term: vocabulary.intern(word)))
        start = end + 1
      }
      ranges.append(sentenceStart..<max(sentenceStart, start - 1))
      if words.isEmpty { start += 1 }
    }
    var body = TokenizedText(text: text, sentences: ranges)
    for sentence in tokens {
      for token in sentence { body.append(token) }
      body.endSentence()
    }
    return Document(
      language: .undetermined, body: body, vocabulary: vocabulary,
      paragraphs: Array(ranges.indices))
  }

  public static let library = document(
    [
      "The harbour town will turn its old grain store into a public library.",
      "The council approved the library plan on Tuesday after a long debate.",
      "Builders will keep the brick walls and the wooden roof of the grain store.",
      "The library will hold many books and a reading room for children.",
      "Residents asked the council for more parking near the harbour.",
      "The mayor said the town would widen the car park before the library opens.",
      "Rain is expected over the weekend.",
    ], title: "Grain store becomes a library")

  public static let korean = document(
    [
      "해솔시가 비어 있던 항구 창고를 시민 도서관으로 고쳐 짓기로 했다.",
      "시는 설명회를 열고 내년 6월까지 공사를 마치겠다고 밝혔다.",
      "창고는 수산물을 보관하려고 지은 벽돌 건물이다.",
      "도서관에는 책 12만 권과 어린이 열람실이 들어선다.",
      "주민들은 주차장이 모자랄 수 있다며 대책을 요구했다.",
    ], title: "항구 창고, 도서관 된다", language: .korean)

  /// Every shape of document that summarizers and keyword rankers must bear.
  public static let all: [(name: String, document: Document)] = [
    ("empty", document([])),
    ("one sentence", document(["The bridge is open again."])),
    ("two sentences", document(["The bridge is open again.", "Cars may use it."])),
    ("identical", document(Array(repeating: "The bridge is open again.", count: 6))),
    ("isolated", document(["Alpha beta.", "Gamma delta.", "Epsilon zeta.", "Eta theta."])),
    ("no terms", document(["...", "!!!", "— —", "123"])),
    ("emoji", document(["😀😀 😀", "👍🏽 👍🏽", "plain words", "😀"])),
    ("library", library),
    ("korean", korean),
    (
      "long",
      document((0..<300).map { "Sentence \($0 % 17) speaks of topic \($0 % 29) and \($0)." })
    ),
  ]
}
