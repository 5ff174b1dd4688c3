import Testing

@testable import TextAnalysis

/// What every analyzer does with long texts that no one writes.
///
/// The texts are longer than anything an analyzer takes in at once.
@Suite struct HostileTextChecks {
  private static let size = 18_000

  private static let texts: [(name: String, text: String)] = {
    var generator = SeededGenerator(seed: 41)
    func scalars(_ range: ClosedRange<UInt32>) -> String {
      var scalars = String.UnicodeScalarView()
      while scalars.count < size / 3 {
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
          scalars.append(scalar)
        }
      }
      return String(scalars)
    }
    let bytes = (0..<size / 2).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    return [
      ("one syllable", String(repeating: "가", count: size / 3)),
      ("one letter", String(repeating: "a", count: size)),
      ("syllables", scalars(0xAC00...0xD7A3)),
      ("single jamo", scalars(0x3131...0x3163)),
      ("conjoining jamo", scalars(0x1100...0x11FF)),
      ("emoji", scalars(0x1F300...0x1F64F)),
      ("combining marks", scalars(0x300...0x36F)),
      ("random bytes, repaired", String(decoding: bytes, as: UTF8.self)),
      ("full stops", String(repeating: ".", count: size)),
      ("opening quotation marks", String(repeating: "“", count: size / 3)),
      ("at signs", String(repeating: "a@b ", count: size / 4)),
      ("apostrophes", String(repeating: "n't", count: size / 3)),
    ]
  }()

  @Test(arguments: Language.allCases)
  func tokensKeepTheirPromises(_ language: Language) {
    let analyzer = TextAnalyzers.analyzer(for: language)
    for (name, string) in Self.texts {
      let text = SourceText(string)
      var vocabulary = Vocabulary()
      let result = analyzer.tokenize(text, sentences: [text.fullRange], vocabulary: &vocabulary)
      AnalyzerChecks.check(result, vocabulary)
      #expect(result.tokens.count <= text.count, "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func aSentenceIsAnalyzedTheSameWayEveryTimeItComes(_ language: Language) throws {
    let sample = try #require(LanguageSamples.sentences[language]?.prefix(3).joined(separator: " "))
    let length = sample.utf8.count + 1
    let copies = 300
    let text = SourceText(String(repeating: sample + "\n", count: copies))
    let sentences = (0..<copies).map { $0 * length..<($0 + 1) * length - 1 }
    var vocabulary = Vocabulary()
    let result = TextAnalyzers.analyzer(for: language)
      .tokenize(text, sentences: sentences, vocabulary: &vocabulary)
    let first = result.tokens(inSentence: 0)
    #expect(!first.isEmpty)
    for copy in 1..<copies {
      let shift = Int32(copy * length)
      let moved = result.tokens(inSentence: copy).map {
        Token(start: Int($0.start - shift), end: Int($0.end - shift), tag: $0.tag, term: $0.term)
      }
      #expect(moved == Array(first))
    }
  }
}
