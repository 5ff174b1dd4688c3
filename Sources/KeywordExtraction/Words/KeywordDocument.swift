import TextAnalysis

/// An article as the keyword rankers see it: one row of words, the title's first.
///
/// Ranges are offsets into the article's text; those of a title that is no part of it are negative.
public struct KeywordDocument: Sendable {
  /// The analyzed article.
  public let document: Document
  /// The words, in text order.
  public let words: [KeywordWord]
  /// The normal forms of words and of their parts.
  public let forms: Vocabulary
  /// The forms of the words' parts, word after word.
  public let parts: [Int32]
  /// For each form, how many words have it.
  public let formCounts: [Int32]
  /// For each form, how many words are it or have it as a part.
  public let partCounts: [Int32]
  /// For each form, whether a word of the title or the subheads is it or has it as a part.
  public let isInTitle: [Bool]
  /// For each form, whether a word of the query is it or has it as a part.
  public let isInQuery: [Bool]

  /// The title's text when it is not the article's: its bytes stand before those of the article, at
  /// negative offsets.
  private let separateTitle: SourceText?
  /// Whether a bracket begins the title or a sentence.
  private let hasOpeningBrackets: Bool
  /// The sentences that are headings in capital letters.
  let capitalHeadings: Set<Int32>
  /// How far the end of a separate title is before the article.
  private static let titleGap = 2

  /// Reads the words of an article.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  public init(_ document: Document) {
    var reader = Self.reader(for: document)
    if let title = document.title { reader.read(title, asTitle: true) }
    let titleCount = reader.row.words.count
    reader.read(document.body, asTitle: false)
    let bodyCount = reader.row.words.count
    let bodyParts = reader.row.parts.count
    if let query = document.query { reader.read(query, asTitle: true) }
    let queryCount = reader.row.words.count
    if let subheads = document.subheads { reader.read(subheads, asTitle: true) }
    reader.finish()
    var row = reader.row
    if document.language == .korean {
      KoreanForeignNames(row, in: 0..<bodyCount).join(&row)
      KoreanShortNames(in: 0..<bodyCount).link(&row)
      if let title = document.title {
        KoreanTitleNames(row, body: titleCount..<bodyCount)
          .align(&row, title: 0..<titleCount, in: title.text)
      }
      KoreanRepeatedWords(row, in: 0..<bodyCount, titleCount: titleCount).boost(&row)
    }
    isInTitle = zip(row.marks(of: 0..<titleCount), row.marks(of: queryCount..<row.words.count))
      .map { $0 || $1 }
    isInQuery = row.marks(of: bodyCount..<queryCount)
    capitalHeadings = Self.capitalHeadings(of: document)
    hasOpeningBrackets = [document.title, document.body].contains {
      $0.map { text in
        text.sentences.contains {
          !$0.isEmpty && text.text.utf8[$0.lowerBound] == UInt8(ascii: "[")
        }
      } ?? false
    }
    separateTitle = document.title.flatMap { $0.text == document.body.text ? nil : $0.text }
    if let separateTitle {
      let offset = Int32(separateTitle.count + Self.titleGap)
      for index in 0..<titleCount {
        row.words[index].start -= offset
        row.words[index].end -= offset
      }
    }
    if !document.stopWords.isEmpty {
      Self.markStopWords(of: document, in: &row.words[..<bodyCount])
    }
    words = Array(row.words[..<bodyCount])
    parts = Array(row.parts[..<bodyParts])
    forms = row.forms
    self.document = document
    var formCounts = [Int32](repeating: 0, count: row.forms.count)
    var partCounts = formCounts
    for word in words {
      formCounts[Int(word.form)] += 1
      if word.partCount != 1 { partCounts[Int(word.form)] += 1 }
      for part in parts[Int(word.firstPart)..<Int(word.firstPart + word.partCount)] {
        partCounts[Int(part)] += 1
      }
    }
    self.formCounts = formCounts
    self.partCounts = partCounts
  }

  /// The sentences that are headings in capital letters (`RESULTS`), where most are none, and the title
  /// where it is one.
  private static func capitalHeadings(of document: Document) -> Set<Int32> {
    let body = document.body
    let headings = body.sentences.indices.filter { isCapitalHeading(body.sentences[$0], body.text) }
    guard headings.count * 2 < body.sentences.count else { return [] }
    let isTitle =
      document.title.map { title in
        !title.sentences.isEmpty
          && title.sentences.allSatisfy { isInCapitals($0, title.text, leastSpaces: 1) }
      } ?? false
    return Set(headings.map { Int32($0) } + (isTitle ? [KeywordWord.title] : []))
  }

  /// Whether all places of a phrase are in headings in capital letters.
  func isOnlyInHeadings(_ candidate: KeywordCandidate) -> Bool {
    candidate.occurrences.allSatisfy {
      capitalHeadings.contains(sentence(of: $0))
    }
  }

  /// Whether a sentence is a heading in capital letters of some words that ends with no mark.
  private static func isCapitalHeading(_ sentence: TextRange, _ text: SourceText) -> Bool {
    guard (1...longestHeading).contains(sentence.count),
      !".!?:;,".utf8.contains(text.utf8[sentence.upperBound - 1])
    else { return false }
    return isInCapitals(sentence, text, leastSpaces: 0)
  }

  /// The most bytes of a heading.
  private static let longestHeading = 120

  /// Whether all letters that are large or small are large, five or more.
  private static func isInCapitals(
    _ range: TextRange, _ text: SourceText, leastSpaces: Int
  ) -> Bool {
    text.utf8.withUnsafeBufferPointer { utf8 in
      var (letters, spaces) = (0, 0)
      var offset = range.lowerBound
      while offset < range.upperBound {
        let (scalar, length) = utf8.scalar(at: offset)
        if scalar == 0x20 { spaces += 1 }
        switch LetterCase(scalar) {
        case .lower: return false
        case .upper: letters += 1
        default: if isUncased(scalar) { return false }
        }
        offset += length
      }
      return letters >= 5 && spaces >= leastSpaces
    }
  }

  /// Whether a letter of a script without large and small ones, as of Korean, is among them.
  private static func isUncased(_ scalar: UInt32) -> Bool {
    (0x590...0x109F).contains(scalar) || (0x1100...0x1DFF).contains(scalar)
      || (0x3040...0xFAFF).contains(scalar)
  }

  /// Takes the user's stop words out of phrases.
  private static func markStopWords(
    of document: Document, in words: inout ArraySlice<KeywordWord>
  ) {
    for index in words.indices where words[index].start >= 0 {
      let surface = document.body.text.utf8[words[index].range]
      if document.stopWords.contains(UserWords.folded(surface)) { words[index].role = .function }
    }
  }

  /// The bytes at a place of the article or of its title.
  func utf8(in range: TextRange) -> ArraySlice<UInt8> {
    guard range.lowerBound < 0, let separateTitle else { return document.body.text.utf8[range] }
    let offset = separateTitle.count + Self.titleGap
    return separateTitle.utf8[range.lowerBound + offset..<range.upperBound + offset]
  }

  /// Whether a place is between square brackets that begin its line, as the name of a column is:
  /// `[마감시황] …`.
  func isInOpeningBracket(_ range: TextRange) -> Bool {
    guard hasOpeningBrackets else { return false }
    var (utf8, start, end) = (document.body.text.utf8, range.lowerBound, range.upperBound)
    if start < 0, let separateTitle {
      let offset = separateTitle.count + Self.titleGap
      (utf8, start, end) = (separateTitle.utf8, start + offset, end + offset)
    }
    let before = utf8[max(0, start - Self.longestLabel)..<start]
    guard let opening = before.lastIndex(where: { "[]\n".utf8.contains($0) }),
      utf8[opening] == UInt8(ascii: "["), opening == 0 || utf8[opening - 1] == 0x0A
    else { return false }
    let behind = utf8[end..<min(utf8.count, end + Self.longestLabel)]
    return behind.first { "[]\n".utf8.contains($0) } == UInt8(ascii: "]")
  }

  /// The most bytes of a column's name on either side.
  private static let longestLabel = 40

  /// The text at a place of the article or of its title.
  public func string(in range: TextRange) -> String {
    String(decoding: utf8(in: range), as: UTF8.self)
  }

  /// The sentence in which a place stands, or ``KeywordWord/title``.
  private func sentence(of place: KeywordOccurrence) -> Int32 {
    if let word = place.words.first { return words[word].sentence }
    // A repeated string is no word, and an article of such may have none.
    if place.range.lowerBound < 0 { return KeywordWord.title }
    let sentences = document.body.sentences
    return Int32(
      sentences.indices.partitioningIndex { sentences[$0].upperBound > place.range.lowerBound })
  }

  /// In how many sentences places in text order stand; the title counts as one.
  func sentenceCount(of places: [KeywordOccurrence]) -> Int {
    var count = 0
    var previous: Int32 = -2
    for place in places {
      let sentence = sentence(of: place)
      if sentence != previous { count += 1 }
      previous = sentence
    }
    return count
  }

  /// The forms of the parts of a word.
  public func parts(of word: KeywordWord) -> ArraySlice<Int32> {
    parts[Int(word.firstPart)..<Int(word.firstPart + word.partCount)]
  }

  /// Equal for the spellings of one phrase in any article of the language.
  func key(of candidate: KeywordCandidate) -> String {
    guard candidate.forms.allSatisfy({ $0 >= 0 }) else { return string(in: candidate.first.range) }
    let separator = document.language == .korean ? "" : " "
    return candidate.forms.map { forms[$0] }.joined(separator: separator)
  }

  /// The terms that the analyzer found at a place of the article; none in a title apart from it.
  func terms(in range: TextRange) -> [String] {
    let tokens = document.body.tokens
    let first = tokens.indices.partitioningIndex { Int(tokens[$0].start) >= range.lowerBound }
    return tokens[first...].prefix { Int($0.end) <= range.upperBound }
      .filter { $0.isTerm }.map { document.vocabulary[$0.term] }
  }

  private static func reader(for document: Document) -> any KeywordWordReader {
    switch document.language {
    case .korean: KoreanKeywordReader(document)
    case .english: EnglishKeywordReader(document)
    case .chinese, .japanese: UnspacedKeywordReader(document)
    default: WordKeywordReader(document)
    }
  }
}

/// Turns the tokens of a language into words for keywords.
protocol KeywordWordReader {
  /// The words read so far.
  var row: KeywordWordRow { get }

  /// Adds the words of a text.
  mutating func read(_ text: TokenizedText, asTitle: Bool)

  /// Marks what the whole article shows of its words, when all are read.
  mutating func finish()
}

extension KeywordWordReader {
  mutating func finish() {}
}

/// The words that a reader has read.
struct KeywordWordRow {
  var words: [KeywordWord] = []
  var parts: [Int32] = []
  var forms = Vocabulary()
  private var buffer: [UInt8] = []

  /// For each form, whether the words in `range` have it.
  func marks(of range: Range<Int>) -> [Bool] {
    var marks = [Bool](repeating: false, count: forms.count)
    for word in words[range] where word.hasContent {
      marks[Int(word.form)] = true
      for part in parts[Int(word.firstPart)..<Int(word.firstPart + word.partCount)] {
        marks[Int(part)] = true
      }
    }
    return marks
  }

  /// Whether nothing but a space or the end of a line is between a token and the next.
  static func isSpaced(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    index + 1 < tokens.endIndex
      && adjoins(tokens[index].end, tokens[index + 1].start, in: text)
  }

  /// Whether nothing but a space or the end of a line is between two places.
  static func adjoins(_ end: Int32, _ start: Int32, in text: SourceText) -> Bool {
    guard end >= 0, start > end, start - end < 16 else { return false }
    var lines = 0
    for byte in text.utf8[Int(end)..<Int(start)] {
      if byte > 0x20 { return false }
      if byte == 0x0A { lines += 1 }
    }
    return lines < 2
  }

  /// The last token of the word that begins at `index`: hyphens join words that touch them, and with
  /// an elided one the word behind its apostrophe (Val-d'Or).
  static func endOfWord(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Int {
    var last = index
    // Most tokens touch none, which costs least to see.
    while last + 2 < tokens.endIndex, tokens[last + 1].start == tokens[last].end,
      tokens[last + 2].start == tokens[last + 1].end,
      !tokens[last].tag.isSymbol, !tokens[last + 2].tag.isSymbol,
      isHyphen(text.utf8[tokens[last + 1].range])
    {
      last += 2
      if last + 1 < tokens.endIndex, tokens[last + 1].start == tokens[last].end,
        !tokens[last + 1].tag.isSymbol, endsInApostrophe(text.utf8[tokens[last].range])
      {
        last += 1
      }
    }
    return last
  }

  /// Whether a word ends in an apostrophe.
  static func endsInApostrophe(_ word: ArraySlice<UInt8>) -> Bool {
    word.last == UInt8(ascii: "'") || word.suffix(3).elementsEqual("’".utf8)
  }

  /// Whether a token is a hyphen: -, ‐ or ‑.
  static func isHyphen(_ mark: ArraySlice<UInt8>) -> Bool {
    mark.elementsEqual("-".utf8) || mark.elementsEqual("‐".utf8) || mark.elementsEqual("‑".utf8)
  }

  /// Adds a word that is its own only part.
  mutating func append(_ word: KeywordWord) {
    var word = word
    word.firstPart = Int32(parts.count)
    word.partCount = 1
    parts.append(word.form)
    words.append(word)
  }

  /// Adds a word with the forms of its parts; it is its own only part where there are none.
  mutating func append(_ word: KeywordWord, parts: [Int32]) {
    guard parts.count > 1 else { return append(word) }
    var word = word
    word.firstPart = Int32(self.parts.count)
    word.partCount = Int32(parts.count)
    self.parts += parts
    words.append(word)
  }

  /// The number of the form with these bytes, in small ASCII letters, with straight apostrophes and
  /// plain hyphens.
  mutating func lowercased(_ utf8: ArraySlice<UInt8>) -> Int32 {
    // Most words are short and ASCII.
    let short = utf8.withUnsafeBytes { bytes -> UInt64? in
      guard let start = bytes.baseAddress, 1...8 ~= bytes.count, bytes[0] < 0x80 else { return nil }
      let eight = UInt64(paddedAt: start, count: bytes.count)
      return eight.isASCII ? eight : nil
    }
    if let short { return forms.intern(shortTerm: short.lowercasedASCII, count: utf8.count) }
    // Most others have neither capitals nor marks of U+2000 to U+2FFF.
    if !utf8.contains(where: { $0.isUpper || $0 == 0xE2 }) {
      return utf8.withUnsafeBufferPointer { forms.intern($0) }
    }
    buffer.removeAll(keepingCapacity: true)
    for byte in utf8 {
      buffer.append(byte.lowercased)
      if 0x90...0x99 ~= byte { foldMark() }
    }
    return buffer.withUnsafeBufferPointer { forms.intern($0) }
  }

  /// Makes the curly apostrophe or the special hyphen at the end of the buffer a plain one.
  private mutating func foldMark() {
    guard buffer.count >= 3, buffer[buffer.count - 3] == 0xE2, buffer[buffer.count - 2] == 0x80
    else { return }
    let plain: UInt8? =
      switch buffer[buffer.count - 1] {
      case 0x90, 0x91: UInt8(ascii: "-")
      case 0x98, 0x99: UInt8(ascii: "'")
      default: nil
      }
    guard let plain else { return }
    buffer.removeLast(3)
    buffer.append(plain)
  }
}
