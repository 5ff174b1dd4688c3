import TextAnalysis

/// How a line ends.
enum LineEnding: Sendable {
  /// A full stop, question or exclamation mark, perhaps with closing quotes behind it.
  case sentence
  /// A Korean sentence ending such as `다` without a full stop.
  case koreanFinal
  /// Anything else, as headlines, labels and buttons do.
  case open
}

/// One line of a page that is not blank, with what the scanner saw in it.
struct Line: Sendable {
  /// The line without white space at its ends.
  var range: TextRange
  /// The bytes that are in it, which tell most rules that there is nothing to look for.
  var bytes = ByteSet()
  /// The number of scalars in `range`.
  var scalars = 0
  /// The number of Hangul syllables among them.
  var hangul = 0
  /// The number of Chinese characters and kana among them.
  var han = 0
  /// The number of ASCII letters among them.
  var latin = 0
  /// The number of ASCII digits among them.
  var digits = 0
  /// The number of words between white space.
  var words = 0
  /// The indices of its markers in ``Page/markers``.
  var markers: Range<Int> = 0..<0
  /// The kinds of these markers.
  var kinds: MarkerSet = []
  /// The indices of its sentence ends in ``Page/sentenceEnds``.
  var sentences: Range<Int> = 0..<0
  /// The number of these that are full stops, not question or exclamation marks.
  var statements = 0
  var ending = LineEnding.open
  /// The number of blank lines before it.
  var blanksBefore = 0

  /// The number of scalars from which a line counts as long as a sentence of its script.
  var sentenceLength: Int { hangul * 3 > scalars ? 25 : isHan ? 15 : 60 }

  /// Whether it is written without spaces in Chinese characters or kana.
  var isHan: Bool { hangul == 0 && han * 3 > scalars }

  /// Whether the line is as long as a sentence and holds one with a full stop, or ends with a
  /// question or exclamation. A question inside a line alone may belong to a headline.
  var hasSentence: Bool {
    scalars >= sentenceLength && (statements > 0 || (ending == .sentence && !sentences.isEmpty))
  }

  /// Whether the line is short and does not end as a sentence does.
  var isLabelLike: Bool { ending != .sentence && scalars <= 160 && sentences.isEmpty }
}
