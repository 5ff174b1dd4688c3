import TextAnalysis

/// What the marks and the length of a sentence tell of whether it is one, in one pass.
struct SentenceShape: Sendable {
  /// Whether it begins with the time it was sent or said, which counts for nothing below.
  private(set) var isStamped = false
  /// Runs without white space that hold a letter or digit.
  private(set) var words = 0
  /// The number of letters; Chinese characters, kana and syllables count one each.
  private(set) var letters = 0
  /// How many of them are Hangul syllables, and how many stand in a script without spaces.
  private(set) var hangul = 0
  private(set) var unspaced = 0
  /// ASCII digits, and marks as programs and tables have them.
  private(set) var digits = 0
  private(set) var codeMarks = 0
  private(set) var bars = 0
  /// Quotation marks, dashes and the like beyond ASCII.
  private(set) var signs = 0
  /// Words that do not begin with an ASCII capital letter or digit.
  private(set) var smallWords = 0
  /// The words before a colon at the beginning, as of a speaker; 0 without one.
  private(set) var labelWords = 0
  /// Where such a label ends, or the stamp of a message with its name; 0 without one.
  private(set) var labelEnd = 0
  /// The last scalar that is neither space nor a closing quotation mark or bracket.
  private(set) var last: UInt32 = 0
  /// Whether it begins with a mark or number of a list.
  private(set) var isItem = false
  /// Whether it begins with a capital letter, or with a word of small letters alone.
  private(set) var beginsLarge = false
  private(set) var beginsSmall = false

  /// The most bytes of a label before a colon.
  private static let longestLabel = 40

  /// - Parameter bytes: Which bytes it holds.
  /// - Complexity: O(*n*) in the length of the sentence.
  init(of sentence: TextRange, in text: SourceText, holding bytes: ByteSet) {
    text.utf8.withUnsafeBufferPointer { utf8 in
      // A stamp has the colon of a time.
      let stamp = bytes.contains(UInt8(ascii: ":")) ? ChatStamp(of: sentence, in: utf8) : nil
      isStamped = stamp != nil
      labelWords = stamp?.nameWords ?? 0
      let minutes = stamp == nil ? Self.labelOfMinutes(of: sentence, in: utf8) : nil
      if let minutes { labelWords = minutes.words }
      if labelWords > 0 { labelEnd = stamp?.end ?? minutes?.end ?? 0 }
      let start = stamp?.end ?? minutes?.end ?? sentence.lowerBound
      words = labelWords
      count(start..<sentence.upperBound, in: utf8)
      last = SentenceEnd.lastScalar(of: sentence, in: utf8, before: Self.isClosing)
      isItem = Self.beginsAsItem(sentence, in: utf8)
      guard !sentence.isEmpty else { return }
      beginsLarge = LetterCase(utf8.scalar(at: sentence.lowerBound).value) == .upper
      beginsSmall = Self.beginsWithSmallWord(sentence, in: utf8)
    }
  }

  /// Counts words, letters and signs. Runs of letters or of syllables, most of a text, are counted at once.
  private mutating func count(_ range: TextRange, in utf8: UnsafeBufferPointer<UInt8>) {
    var isInWord = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (byte, start) = (utf8[offset], offset)
      if byte.isLetter {
        repeat { offset &+= 1 } while offset < range.upperBound && utf8[offset].isLetter
        letters &+= offset - start
      } else if Self.isSyllable(byte) {
        repeat { offset &+= 3 } while offset < range.upperBound && Self.isSyllable(utf8[offset])
        hangul &+= (offset - start) / 3
        letters &+= (offset - start) / 3
      } else if byte >= 0x80 {
        countMultibyte(byte)
        offset &+= byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      } else {
        offset &+= 1
        if byte.isDigit {
          digits += 1
        } else {
          if byte <= 0x20 {
            isInWord = false
          } else {
            countMark(byte, endingAt: offset, of: range, utf8)
          }
          continue
        }
      }
      if !isInWord {
        words &+= 1
        if byte >= UInt8(ascii: "a") { smallWords &+= 1 }
      }
      isInWord = true
    }
  }

  /// Whether the byte begins a letter of a block in which hardly any is no Hangul syllable.
  @inline(__always)
  private static func isSyllable(_ byte: UInt8) -> Bool { byte >= 0xEA && byte <= 0xED }

  /// The label before a remark in the minutes of a council, of words behind a circle and before a wide
  /// space: `○위원장 홍길동  의석을 …`, `○委員長（山田花子君）　これより…`.
  private static func labelOfMinutes(
    of sentence: TextRange, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (words: Int, end: Int)? {
    guard sentence.count > 12, utf8[sentence.lowerBound] == 0xE2 else { return nil }
    let (circle, length) = utf8.scalar(at: sentence.lowerBound)
    guard circle == 0x25CB || circle == 0x25EF || circle == 0x25CE else { return nil }
    var (offset, words) = (sentence.lowerBound + length, 1)
    let limit = min(sentence.upperBound - 3, offset + longestLabel + 20)
    while offset < limit {
      let (scalar, length) = utf8.scalar(at: offset)
      if scalar == 0x3000 { return (words, offset + length) }
      if scalar == 0x20 {
        if utf8[offset + 1] == 0x20 { return (words, offset + 2) }
        words += 1
        if words > 4 { return nil }
      }
      offset += length
    }
    return nil
  }

  @inline(__always)
  private mutating func countMultibyte(_ lead: UInt8) {
    // General punctuation, arrows and geometric shapes begin with E2.
    guard lead != 0xE2 else {
      signs += 1
      return
    }
    letters += 1
    if (0xE3...0xE9).contains(lead) { unspaced += 1 }
  }

  private mutating func countMark(
    _ byte: UInt8, endingAt end: Int, of sentence: TextRange, _ utf8: UnsafeBufferPointer<UInt8>
  ) {
    switch byte {
    case UInt8(ascii: ":"):
      guard labelWords == 0, end - sentence.lowerBound <= Self.longestLabel, words <= 3,
        end < sentence.upperBound, utf8[end] == 0x20
      else { return }
      labelWords = words
      labelEnd = end
    case UInt8(ascii: "|"): bars += 1
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: "_"), UInt8(ascii: "\\"):
      codeMarks += 1
    default: break
    }
  }

  /// Spaces, quotation marks and brackets that may stand behind the mark that ends a sentence.
  private static func isClosing(_ scalar: UInt32) -> Bool {
    scalar <= 0x20 || scalar == 0xA0 || Mark(scalar)?.mayClose ?? false
  }

  /// `- …`, `• …`, `1. …`, `2) …`.
  private static func beginsAsItem(
    _ sentence: TextRange, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !sentence.isEmpty else { return false }
    let (first, length) = utf8.scalar(at: sentence.lowerBound)
    if ListMark(first) != nil { return sentence.lowerBound + length < sentence.upperBound }
    guard (0x30...0x39).contains(first) else { return false }
    var offset = sentence.lowerBound
    // 3.1 and 3.1.2 as well.
    while offset < sentence.upperBound, utf8[offset].isDigit || utf8[offset] == UInt8(ascii: ".") {
      offset += 1
    }
    guard offset < sentence.upperBound, offset - sentence.lowerBound <= 6 else { return false }
    if utf8[offset] == UInt8(ascii: ")") { return true }
    let isNumbered = utf8[sentence.lowerBound..<offset].contains(UInt8(ascii: "."))
    return isNumbered && utf8[offset] == 0x20
  }

  /// A name may begin small, but has a capital letter or a sign then: iPad, apt-get. The number of a
  /// page may be Roman: iii.
  private static func beginsWithSmallWord(
    _ sentence: TextRange, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var offset = sentence.lowerBound
    var isNumber = true
    while offset < sentence.upperBound {
      let (scalar, length) = utf8.scalar(at: offset)
      guard LetterCase(scalar) == .lower else {
        return !isNumber && (scalar == 0x20 || scalar == 0x2C)
      }
      isNumber = isNumber && (scalar == 0x69 || scalar == 0x76 || scalar == 0x78)
      offset += length
    }
    return false
  }

  /// Whether it ends with the mark of a sentence in some script.
  var isTerminated: Bool {
    // The Greek question mark looks like a semicolon.
    Mark(last)?.isTerminator ?? (last == 0x37E)
  }

  /// Whether it asks.
  var isQuestion: Bool { last == 0x3F || last == 0xFF1F || last == 0x61F }

  /// Whether it is written in a script without spaces between words.
  var isUnspaced: Bool { unspaced * 2 > letters }

  /// The words without a label and a number before them; two characters count as a word where
  /// nothing is between words, and a Korean one, which holds its particles, half as much again.
  var content: Int {
    if isUnspaced { return unspaced / 2 }
    let own = words - labelWords - (isItem ? 1 : 0)
    return hangul * 2 > letters ? own * 3 / 2 : own
  }

  /// Whether it is spelled as formulas are: more signs than letters, or words of hardly a letter.
  var isFormula: Bool {
    signs > letters || hangul + unspaced == 0 && letters + digits < 2 * words
  }

  /// Whether an arrow or a triangle ends it, as of a link.
  var endsAsLink: Bool {
    switch last {
    case 0x2190...0x21FF, 0x25B6, 0x25B7, 0x25BA, 0x25BC, 0x27A1, 0x226B: true
    default: false
    }
  }
}
