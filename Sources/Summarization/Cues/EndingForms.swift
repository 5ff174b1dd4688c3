import TextAnalysis

/// The last words of a sentence by what they make of it: a statement, a demand, a plan.
struct EndingForms: Sendable {
  /// A kind of ending.
  enum Kind: Int, CaseIterable, Sendable {
    case polite
    case past
    case copula
    case explanation
    case nominal
    case demand
    case plan
    case report
    case present
    case open
  }

  /// For each kind the ends of sentences that are of it, without final marks.
  private let suffixes: [[[UInt8]]]

  /// - Parameter suffixes: Ends of sentences, parted by white space; `_` stands for a space.
  init(_ suffixes: [Kind: String]) {
    self.suffixes = Kind.allCases.map { kind in
      (suffixes[kind] ?? "").split(whereSeparator: \.isWhitespace).map { suffix in
        suffix.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      }
    }
  }

  /// The endings of `language`; nil where the project has none.
  static func table(for language: Language) -> EndingForms? {
    language == .korean ? .korean : nil
  }

  /// Whether the text of a sentence that ends at `range` has an ending of the kind.
  func matches(_ kind: Kind, _ range: TextRange, in text: SourceText) -> Bool {
    text.utf8.withUnsafeBufferPointer { utf8 in
      suffixes[kind.rawValue].contains { suffix in
        guard suffix.count <= range.count else { return false }
        let start = range.upperBound - suffix.count
        for (offset, byte) in suffix.enumerated() where utf8[start + offset] != byte {
          return false
        }
        return true
      }
    }
  }
}

extension EndingForms {
  static let korean = EndingForms([
    .polite: "니다 요 죠 니까 시오 세요 십시오",
    .past: "았다 었다 였다 했다 졌다 됐다 났다 갔다 왔다 렸다 겼다 뒀다 켰다 쳤다 꼈다 봤다 냈다 섰다 랐다 췄다",
    .copula: "이다 아니다",
    .explanation: "것이다 셈이다 때문이다 법이다 까닭이다",
    .nominal: "음 함 임 됨 짐 듦 봄 옴 킴 님",
    .demand: """
    야_한다 필요하다 필요가_있다 바란다 중요하다 야_할_것이다 야_합니다 바랍니다 드립니다 필요합니다 겠습니다 겠다
    """,
    .plan: "계획이다 예정이다 방침이다 전망이다 예정입니다 계획입니다 기대된다 예상된다 보인다",
    .report: """
    고_했다 고_한다 고_말했다 고_밝혔다 고_전했다 고_설명했다 고_강조했다 고_덧붙였다 고_주장했다 고_지적했다
    """,
    .present: "있다 없다 한다 된다 않다 같다 이다",
    .open: ", 며 고 면서",
  ])
}
