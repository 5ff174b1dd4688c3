import TextAnalysis
import Yoyak

/// The sentences in which a keyword stands, for a reader.
struct KeywordSentences: Sendable {
  /// A stretch of a sentence, on one line.
  private struct Piece: Sendable {
    var text: String
    var isKeyword: Bool
  }

  private var sentences: [[Piece]] = []

  /// - Parameter ranges: The keyword's places, ascending.
  init(of ranges: [TextRange], in document: Document) {
    let body = document.body
    var next = 0
    for sentence in body.sentences {
      while next < ranges.count, ranges[next].lowerBound < sentence.lowerBound { next += 1 }
      var pieces: [Piece] = []
      var start = sentence.lowerBound
      while next < ranges.count, ranges[next].upperBound <= sentence.upperBound {
        pieces.append(
          Self.piece(start..<ranges[next].lowerBound, in: body.text, isKeyword: false))
        pieces.append(Self.piece(ranges[next], in: body.text, isKeyword: true))
        start = ranges[next].upperBound
        next += 1
      }
      guard !pieces.isEmpty else { continue }
      pieces.append(Self.piece(start..<sentence.upperBound, in: body.text, isKeyword: false))
      sentences.append(pieces)
    }
  }

  private static func piece(
    _ range: TextRange, in text: SourceText, isKeyword: Bool
  ) -> Piece {
    var line = ""
    for scalar in text.string(in: range).unicodeScalars {
      let isBlank = scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
      if !isBlank {
        line.unicodeScalars.append(scalar)
      } else if line.last != " " {
        line.append(" ")
      }
    }
    return Piece(text: line, isKeyword: isKeyword)
  }

  /// A list below an item of a list, the keyword in bold type.
  var markdown: String {
    sentences.map { pieces in
      let text = pieces.map { piece in
        let quoted = Markup.markdown(piece.text)
        return piece.isKeyword ? "**\(quoted)**" : quoted
      }
      return "   - \(text.joined())\n"
    }.joined()
  }
}
