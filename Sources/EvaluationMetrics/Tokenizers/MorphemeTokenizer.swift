import TextAnalysis

/// `ko-morph`: the morphemes that the project's Korean analyzer finds, particles and endings
/// included, as they are in the text, in lower case and without symbols.
///
/// Its signature is the analyzer's, so figures made with different models cannot be mixed up.
struct MorphemeTokenizer: SummaryTokenizer {
  private let analyzer: any TextAnalyzer

  init(analyzer: any TextAnalyzer = TextAnalyzers.analyzer(for: .korean)) {
    self.analyzer = analyzer
  }

  var signature: String { analyzer.signature }

  func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenSequence {
    // The analyzer's own terms go to a vocabulary of their own: they are not what is counted.
    var terms = Vocabulary()
    let analyzed = analyzer.tokenize(text, sentences: sentences, vocabulary: &terms)
    var sink = TokenSink(vocabulary: vocabulary)
    vocabulary = Vocabulary(capacity: 1)
    text.utf8.withUnsafeBufferPointer { utf8 in
      for index in sentences.indices {
        for token in analyzed.tokens(inSentence: index) where !token.tag.isSymbol {
          var offset = Int(token.start)
          while offset < Int(token.end) {
            let (scalar, length) = utf8.scalar(at: offset)
            sink.append(scalar)
            offset += length
          }
          sink.endToken()
        }
        sink.endSentence()
      }
    }
    vocabulary = sink.vocabulary
    return sink.sequence
  }
}
