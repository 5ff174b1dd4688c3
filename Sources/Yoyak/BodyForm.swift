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
    let chunks = DocumentThreads.chunks(of: body.sentences)
    let forms = DocumentThreads.map(chunks.count) { number in
      BodyForm(body.sentences[chunks[number]], body.text)
    }
    for form in forms {
      sentences += form.sentences
      statements += form.statements
      listItems += form.listItems
      bytes += form.bytes
    }
  }

  private init(_ stretch: ArraySlice<TextRange>, _ text: SourceText) {
    text.utf8.withUnsafeBufferPointer { utf8 in
      for sentence in stretch {
        let scalars = SentenceScalars(of: sentence, in: utf8)
        sentences += 1
        bytes += sentence.count
        if scalars.endsAsStatement { statements += 1 }
        if scalars.looksLikeListItem { listItems += 1 }
      }
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

  init(of range: TextRange, in utf8: UnsafeBufferPointer<UInt8>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = utf8.scalar(at: offset)
      offset += length
      guard let scalar = Unicode.Scalar(value) else { continue }
      if first == nil { first = scalar }
      count(scalar)
      if value > 0x20, !Mark.closes(value) { last = scalar }
    }
  }

  private mutating func count(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "0"..."9": digits += 1
    case "a"..."z", "A"..."Z": letters += 1
    case _ where scalar.value < 0x80: break
    case _ where scalar.value >= 0xAC00: letters += 1
    case _ where Self.isListMark(scalar): marks += 1
    case _ where scalar.properties.isAlphabetic: letters += 1
    default: break
    }
  }

  private static func isListMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "▲", "△", "▶", "▷", "○", "●", "◯", "■", "□", "◇", "◆", "◦", "•", "·", "ㆍ", "※", "☆", "★":
      true
    default: false
    }
  }

  var endsAsStatement: Bool {
    switch last {
    case ".", "!", "?", "…", "。", "！", "？", ";", ":": true
    // The last syllables of Korean statements and of the clipped ones of documents.
    case "다", "요", "까", "죠", "함", "됨", "임", "음", "것", "라", "네", "지": true
    default: false
    }
  }

  var looksLikeListItem: Bool {
    guard let first else { return false }
    return marks >= 3 || Self.isListMark(first) || first == "-" || first == "*"
      || digits > letters
  }
}
