/// Words that a user brings: names and compounds that are one word, and words that count for nothing.
///
///     var words = UserWords()
///     words.stopWords = ["시민", "관계자"]
///     words.dictionary = [UserWords.Entry("달빛어린이병원")]
///     let article = Article(text: page, options: ArticleOptions(userWords: words))
public struct UserWords: Sendable, Hashable {
  /// A name or compound.
  public struct Entry: Sendable, Hashable {
    /// How it is written; a space stands for any white space.
    public var text: String
    /// Its part of speech, a noun; nil for a proper noun.
    public var tag: PartOfSpeech?

    public init(_ text: String, tag: PartOfSpeech? = nil) {
      self.text = text
      self.tag = tag
    }
  }

  /// Words that are no terms and in no keyword, in any case.
  public var stopWords: [String]
  /// Names and compounds that are one word wherever they are.
  public var dictionary: [Entry]

  public init(stopWords: [String] = [], dictionary: [Entry] = []) {
    self.stopWords = stopWords
    self.dictionary = dictionary
  }

  /// Whether there are none.
  public var isEmpty: Bool { stopWords.isEmpty && dictionary.isEmpty }

  /// What tells them from others in signatures: eight hexadecimal digits.
  public var contentHash: String {
    Self.hash(
      of: stopWords + ["\u{0}"] + dictionary.map { "\($0.text)\t\($0.tag?.rawValue ?? "")" })
  }

  /// FNV-1a of lines, 32 bits, as eight hexadecimal digits.
  package static func hash(of lines: [String]) -> String {
    let digits = String(
      FNV1a.shortHash(of: lines.lazy.flatMap { Array("\($0)\n".utf8) }), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// A word as it is compared: in small letters, white space as one space.
  package static func folded(_ word: some Sequence<UInt8>) -> [UInt8] {
    let word = Array(word)
    let folded = FoldedWords(word, word.indices).utf8
    let start = folded.first == 0x20 ? 1 : 0
    return Array(folded[start..<max(start, folded.last == 0x20 ? folded.count - 1 : folded.count)])
  }
}
