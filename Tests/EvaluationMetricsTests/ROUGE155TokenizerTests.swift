import EvaluationMetrics
import Testing
import TextAnalysis

/// The tokens of ROUGE-1.5.5 and of Python's rouge-score beside those of a second, plain implementation.
@Suite struct ROUGE155TokenizerTests {
  /// Scalar after scalar: letters and digits of ASCII grow a token, all else ends it.
  private func naive(_ text: String, foldsLikePython: Bool) -> [[String]] {
    text.split(separator: "\n").map { line in
      var tokens = [""]
      for scalar in line.unicodeScalars {
        switch scalar {
        case "a"..."z", "0"..."9": tokens[tokens.count - 1].unicodeScalars.append(scalar)
        case "A"..."Z": tokens[tokens.count - 1] += scalar.properties.lowercaseMapping
        case "\u{212A}" where foldsLikePython: tokens[tokens.count - 1] += "k"
        case "\u{0130}" where foldsLikePython:
          // Its lower case is an i and a combining dot.
          tokens[tokens.count - 1] += "i"
          tokens.append("")
        default: tokens.append("")
        }
      }
      return tokens.filter { !$0.isEmpty }
    }
  }

  private func tokens(_ text: String, by tokenizer: any SummaryTokenizer) -> [[String]] {
    let source = SourceText(text)
    var vocabulary = Vocabulary()
    let sequence = tokenizer.tokenize(
      source, sentences: SentenceDivision.lines.sentences(of: source), vocabulary: &vocabulary)
    return (0..<sequence.sentenceCount).map { sentence in
      sequence.tokens[sequence.range(ofSentence: sentence)].map { vocabulary[$0] }
    }
  }

  /// Letters, digits, their neighbours in ASCII, and scalars of two to four bytes.
  private static let pieces = [
    "a", "k", "z", "A", "K", "Z", "0", "9", "word", "Longer", " ", ".", "/", ":", "@", "[", "`",
    "{",
    "\u{10}", "\u{19}", "\u{7F}", "\n", "İ", "\u{212A}", "é", "ſ", "한", "Ａ", "😀",
  ]

  @Test(arguments: [0, 1, 2, 7, 8, 9, 31, 63, 64, 65, 127, 128, 129, 300])
  func `agrees with a plain implementation`(count: Int) {
    var generator = TestGenerator(state: UInt64(count))
    for kinds in [4, 10, 22, Self.pieces.count] {
      for _ in 0..<20 {
        let text = (0..<count).map { _ in
          Self.pieces[Int.random(in: 0..<kinds, using: &generator)]
        }.joined()
        #expect(
          tokens(text, by: TokenizerKind.rouge155.tokenizer) == naive(text, foldsLikePython: false))
        let python = ROUGEScheme(likeRougeScoreWithStemming: false).tokenizer
        #expect(tokens(text, by: python) == naive(text, foldsLikePython: true))
      }
    }
  }
}
