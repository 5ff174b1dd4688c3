import TextAnalysis

/// The first word of a sentence by how it joins the sentence to the text.
struct OpeningWords: Sendable {
  /// A kind of first word.
  enum Kind: Int, CaseIterable, Sendable {
    case conclusion
    case contrast
    case addition
    case example
    case person
    case demonstrative
  }

  private let words: [CueWords]

  /// - Parameter words: For each kind its words, parted by white space.
  init(_ words: [Kind: String]) {
    self.words = Kind.allCases.map { CueWords(words[$0] ?? "") }
  }

  /// The words of `language`; nil where the project has none.
  static func table(for language: Language) -> OpeningWords? {
    switch language {
    case .korean: .korean
    case .english: .english
    default: nil
    }
  }

  /// Whether the word at `range` is of the kind.
  func contains(_ kind: Kind, _ range: TextRange, of text: SourceText) -> Bool {
    words[kind.rawValue].contains(range, of: text)
  }
}

extension OpeningWords {
  static let korean = OpeningWords([
    .conclusion: """
    따라서 결국 즉 이처럼 그러므로 이렇게 이렇듯 이같이 요컨대 결론적으로 그래서 이에 아무튼 무엇보다 이로써 이러한
    """,
    .contrast: "그러나 하지만 그런데 반면 반면에 그렇지만 그럼에도 다만 오히려",
    .addition: "또한 또 그리고 아울러 게다가 더구나 더욱이 한편 특히 뿐만",
    .example: "예를 예컨대 가령 실제로 첫째 둘째 셋째 넷째 먼저 우선 다음으로 마지막으로",
    .person: "나는 내가 저는 제가 우리는 우리가 저희는 저희가 우리 그는 그녀는 나의 내",
    .demonstrative: "이 그 이는 이런 이것은 그것은 이를 그런 이와 이때 당시 그때 여기서 여기에",
  ])

  static let english = OpeningWords([
    .conclusion: "therefore thus hence consequently overall ultimately finally so",
    .contrast: "however but yet although though while instead nevertheless despite",
    .addition: "also moreover furthermore additionally and besides meanwhile",
    .example: "first second third for specifically",
    .person: "we i our my he she they his her their",
    .demonstrative: "this these that those it its there such",
  ])
}
