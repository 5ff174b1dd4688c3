internal import CMath
import LinearAlgebra
import TextAnalysis

extension FeatureTable.Writer {
  /// Tells headings among the sentences and returns the sentence that opens the body; needs the
  /// features of form and of length.
  ///
  /// A whole sentence of a Korean broadcast may open it, however few of its words are terms.
  func addHeadings(_ body: TokenizedText) -> Int {
    var unfinished = 0.0
    for sentence in 0..<sentenceCount { unfinished += self[sentence, .unfinished] }
    // Where most sentences lack the final mark, its lack says nothing.
    let marksAreUsual = unfinished < 0.5 * Double(sentenceCount)
    for sentence in 0..<sentenceCount {
      let isHeading =
        self[sentence, .boilerplate] > 0 || self[sentence, .tiny] > 0
        || (self[sentence, .unfinished] > 0 && marksAreUsual)
      set(.heading, of: sentence, to: isHeading ? 1 : 0)
    }
    return (0..<min(SentenceFeatures.headingLimit, sentenceCount)).first {
      self[$0, .heading] == 0 || isWhole($0, of: body)
    } ?? 0
  }

  /// Whether a sentence ends as those of broadcasts do and has several words, with hardly a term among
  /// them.
  private func isWhole(_ sentence: Int, of body: TokenizedText) -> Bool {
    guard self[sentence, .politeEnding] > 0, self[sentence, .boilerplate] == 0,
      self[sentence, .unfinished] == 0
    else { return false }
    let words = SpacedWords(of: body.sentences[sentence], in: body.text)
    return words.dropFirst(Self.leastWords - 1).contains { _ in true }
  }

  /// The fewest words of such a sentence where it opens a body.
  private static let leastWords = 6

  /// Features of the place behind the headline, subheads and bylines that stand above the body of
  /// some articles.
  ///
  /// - Parameters:
  ///   - opening: The first sentence behind them.
  ///   - sentences: Those whose features are written.
  func addBody(_ rows: SparseMatrix<Double>, opening: Int, in sentences: Range<Int>) {
    let whole = log(Double(max(2, sentenceCount)))
    for sentence in sentences {
      let depth = sentence - opening
      switch depth {
      case 0: set(.opening, of: sentence, to: 1)
      case 1: set(.afterOpening, of: sentence, to: 1)
      case 2: set(.thirdOfBody, of: sentence, to: 1)
      default: set(.beforeOpening, of: sentence, to: depth < 0 ? 1 : 0)
      }
      if depth >= 0 {
        set(.earlyInBody, of: sentence, to: 1 / Double(1 + depth))
        set(.depth, of: sentence, to: log(Double(1 + depth)) / whole)
      }
      let cosine = depth == 0 ? 1 : rows.rowProduct(opening, sentence)
      set(.openingCosine, of: sentence, to: cosine)
      if sentence > 0 {
        let cosine = rows.rowProduct(sentence - 1, sentence)
        set(.previousCosine, of: sentence, to: cosine)
        set(.nextCosine, of: sentence - 1, to: cosine)
      }
    }
  }
}
