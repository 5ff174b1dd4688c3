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
  /// How many whole sentences stand beside another one, as they do in running text and not in lists
  /// of links with a line on each.
  private(set) var running = 0

  /// - Complexity: O(*n*) in the length of the sentences.
  init(_ body: TokenizedText) {
    let chunks = DocumentThreads.chunks(of: body.sentences)
    let forms = DocumentThreads.map(chunks.count) { number in
      Self.kinds(of: body.sentences[chunks[number]], body.text)
    }
    var (isAfterWhole, isCounted) = (false, false)
    for (kind, sentence) in zip(forms.joined(), body.sentences) {
      sentences += 1
      bytes += sentence.count
      if kind.contains(.statement) { statements += 1 }
      if kind.contains(.listItem) { listItems += 1 }
      let isWhole = kind.contains(.whole)
      if isWhole, isAfterWhole {
        running += isCounted ? 1 : 2
        isCounted = true
      } else {
        isCounted = false
      }
      isAfterWhole = isWhole
    }
  }

  private static func kinds(
    of stretch: ArraySlice<TextRange>, _ text: SourceText
  ) -> [SentenceKinds] {
    text.utf8.withUnsafeBufferPointer { utf8 in
      stretch.map { SentenceScalars(of: $0, in: utf8).kinds }
    }
  }
}

/// What one sentence is.
private struct SentenceKinds: OptionSet {
  let rawValue: UInt8
  static let statement = SentenceKinds(rawValue: 1)
  static let listItem = SentenceKinds(rawValue: 2)
  static let whole = SentenceKinds(rawValue: 4)
}

/// Counts of one sentence's scalars.
private struct SentenceScalars {
  private var first: Unicode.Scalar?
  /// The last scalar that is no closing quotation mark or bracket.
  private var last: Unicode.Scalar?
  private var letters = 0
  /// Letters of scripts that write a syllable or word with each, counted once more.
  private var wideLetters = 0
  private var digits = 0

  /// How many letters a whole sentence has at least; of a syllable or word each, half as many.
  private static let leastLetters = 30
  private var marks = 0

  init(of range: TextRange, in utf8: UnsafeBufferPointer<UInt8>) {
    var offset = range.lowerBound
    var (lastLetter, lastMark) = (-1, -1)
    let end = NoteMark.start(atEndOf: range, in: utf8)
    while offset < end {
      let byte = utf8[offset]
      // Only the first and the last of the letters of ASCII and of the syllables are looked at.
      if offset > range.lowerBound, byte.isLetter {
        let start = offset
        repeat { offset &+= 1 } while offset < end && utf8[offset].isLetter
        letters &+= offset - start
        lastLetter = offset - 1
        continue
      }
      if offset > range.lowerBound, Self.isSyllable(utf8, at: offset) {
        let start = offset
        repeat { offset &+= 3 } while offset < end && Self.isSyllable(utf8, at: offset)
        letters &+= (offset - start) / 3
        wideLetters &+= (offset - start) / 3
        lastLetter = offset - 3
        continue
      }
      if offset > range.lowerBound, byte == 0x20 {
        offset &+= 1
        continue
      }
      let (value, length) = utf8.scalar(at: offset)
      let start = offset
      offset += length
      guard let scalar = Unicode.Scalar(value) else { continue }
      if first == nil { first = scalar }
      count(scalar)
      if value > 0x20, !Mark.closes(value) { (last, lastMark) = (scalar, start) }
    }
    if lastLetter > lastMark { last = Unicode.Scalar(utf8.scalar(at: lastLetter).value) }
  }

  /// Whether a Hangul syllable begins at `offset`, or one of the letters behind the last of them.
  @inline(__always)
  private static func isSyllable(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    let byte = utf8[offset]
    return byte >= 0xEB && byte <= 0xED || byte == 0xEA && utf8[offset + 1] >= 0xB0
  }

  private mutating func count(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "0"..."9": digits += 1
    case "a"..."z", "A"..."Z": letters += 1
    case _ where scalar.value < 0x80: break
    case _ where scalar.value >= 0xAC00:
      letters += 1
      wideLetters += 1
    case "·", "ㆍ": marks += 1
    case _ where ListMark(scalar.value) == .sign: marks += 1
    case _ where scalar.properties.isAlphabetic:
      letters += 1
      if scalar.value >= 0x3040 { wideLetters += 1 }
    default: break
    }
  }

  var kinds: SentenceKinds {
    var kinds: SentenceKinds = []
    if endsAsStatement { kinds.insert(.statement) }
    if looksLikeListItem { kinds.insert(.listItem) }
    if endsAsStatement, last != ";", last != ":", marks == 0, digits * 3 <= letters,
      letters + wideLetters >= Self.leastLetters
    {
      kinds.insert(.whole)
    }
    return kinds
  }

  private var endsAsStatement: Bool {
    switch last {
    case ".", "!", "?", "…", "。", "！", "？", "｡", ";", ":", "।", "॥", "۔", "؟", "։", "።", "။", "។":
      true
    // The last syllables of Korean statements and of the clipped ones of documents.
    case "다", "요", "까", "죠", "함", "됨", "임", "음", "것", "라", "네", "지": true
    default: false
    }
  }

  private var looksLikeListItem: Bool {
    guard let first else { return false }
    return marks >= 3 || ListMark(first.value) != nil || digits > letters
  }
}
