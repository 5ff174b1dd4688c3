import TextAnalysis

/// An article as the keyword rankers see it: one row of words, the title's first when the title is
/// a part of the article's text.
public struct KeywordText: Sendable {
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
  /// For each form, whether a word of the title is it or has it as a part.
  public let isInTitle: [Bool]
  /// For each form, whether a word of the query is it or has it as a part.
  public let isInQuery: [Bool]

  /// Reads the words of an article.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  public init(_ document: Document) {
    var reader = Self.reader(for: document.language)
    if let title = document.title, title.text == document.body.text {
      reader.read(title, asTitle: true)
    }
    reader.read(document.body, asTitle: false)
    let bodyCount = reader.row.words.count
    let bodyParts = reader.row.parts.count
    if let title = document.title { reader.read(title, asTitle: true) }
    let titleCount = reader.row.words.count
    if let query = document.query { reader.read(query, asTitle: true) }
    let row = reader.row
    isInTitle = row.marks(of: bodyCount..<titleCount)
    isInQuery = row.marks(of: titleCount..<row.words.count)
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

  /// The forms of the parts of a word.
  public func parts(of word: KeywordWord) -> ArraySlice<Int32> {
    parts[Int(word.firstPart)..<Int(word.firstPart + word.partCount)]
  }

  private static func reader(for language: Language) -> any KeywordWordReader {
    switch language {
    case .korean: KoreanKeywordReader()
    case .english: EnglishKeywordReader()
    default: WordKeywordReader(language: language)
    }
  }
}

/// Turns the tokens of a language into words for keywords.
protocol KeywordWordReader {
  /// The words read so far.
  var row: KeywordWordRow { get }

  /// Adds the words of a text.
  mutating func read(_ text: TokenizedText, asTitle: Bool)
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

  /// Whether nothing but a space or the end of a line stands between two places.
  static func adjoins(_ end: Int32, _ start: Int32, in text: SourceText) -> Bool {
    guard end >= 0, start > end, start - end < 16 else { return false }
    var lines = 0
    for byte in text.utf8[Int(end)..<Int(start)] {
      if byte > 0x20 { return false }
      if byte == 0x0A { lines += 1 }
    }
    return lines < 2
  }

  /// Adds a word that is its own only part.
  mutating func append(_ word: KeywordWord) {
    var word = word
    word.firstPart = Int32(parts.count)
    word.partCount = 1
    parts.append(word.form)
    words.append(word)
  }

  /// The number of the form with these bytes, in small ASCII letters.
  mutating func lowercased(_ utf8: ArraySlice<UInt8>) -> Int32 {
    buffer.removeAll(keepingCapacity: true)
    for byte in utf8 { buffer.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    return buffer.withUnsafeBufferPointer { forms.intern($0) }
  }
}
