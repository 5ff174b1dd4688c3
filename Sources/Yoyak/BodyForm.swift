import TextAnalysis

/// What the sentences of a body look like, without a word understood.
struct BodyForm {
  /// The number of sentences.
  private(set) var sentences = 0
  /// How many of them end as a statement does.
  private(set) var statements = 0
  /// How many begin with a mark of a list, hold several, or are mostly figures.
  private(set) var listItems = 0
  /// The bytes of all sentences.
  private(set) var bytes = 0

  /// - Complexity: O(*n*) in the length of the sentences.
  init(_ body: TokenizedText) {
    for sentence in body.sentences {
      let scalars = SentenceScalars(of: sentence, in: body.text)
      sentences += 1
      bytes += sentence.count
      if scalars.endsAsStatement { statements += 1 }
      if scalars.looksLikeListItem { listItems += 1 }
    }
  }
}

/// Counts of one sentence's scalars.
private struct SentenceScalars {
  private var first: Unicode.Scalar?
  /// The last scalar that is no closing quotation mark or bracket.
  private var last: Unicode.Scalar?
  private var letters = 0
  private var digits = 0
  private var marks = 0

  private static let listMarks = Set("▲△▶▷○●◯■□◇◆◦•·ㆍ※☆★".unicodeScalars)
  private static let closers = Set("”’\"')]}」』》〉".unicodeScalars)
  private static let terminators = Set(".!?…。！？;:".unicodeScalars)
  /// The last syllables of Korean statements and of the clipped ones of documents (함, 됨, 임, 음).
  private static let koreanEndings = Set("다요까죠함됨임음것라네지".unicodeScalars)

  init(of range: TextRange, in text: SourceText) {
    for scalar in String(decoding: text.utf8[range], as: UTF8.self).unicodeScalars {
      if first == nil { first = scalar }
      switch scalar {
      case "0"..."9": digits += 1
      case "a"..."z", "A"..."Z": letters += 1
      case _ where scalar.value < 0x80: break
      case _ where Self.listMarks.contains(scalar): marks += 1
      case _ where scalar.value >= 0xAC00 || scalar.properties.isAlphabetic: letters += 1
      default: break
      }
      if scalar.value > 0x20, !Self.closers.contains(scalar) { last = scalar }
    }
  }

  var endsAsStatement: Bool {
    guard let last else { return false }
    return Self.terminators.contains(last) || Self.koreanEndings.contains(last)
  }

  var looksLikeListItem: Bool {
    guard let first else { return false }
    return marks >= 3 || Self.listMarks.contains(first) || first == "-" || first == "*"
      || digits > letters
  }
}
