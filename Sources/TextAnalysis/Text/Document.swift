/// An article made ready for ranking: its body sentences and its title, as tokens over one
/// vocabulary.
public struct Document: Sendable {
  /// The language whose analyzer made the tokens.
  public let language: Language
  /// The body, sentence by sentence.
  public let body: TokenizedText
  /// The title's tokens over the same vocabulary (its text need not be that of the body), or nil.
  public let title: TokenizedText?
  /// The lines between title and body, as tokens over the same vocabulary, or nil.
  public let subheads: TokenizedText?
  /// What the reader asks about, as tokens over the same vocabulary, or nil.
  public let query: TokenizedText?
  /// The terms of body, title, subheads and query.
  public let vocabulary: Vocabulary
  /// Words of the user that are to be in no keyword, folded.
  package let stopWords: Set<[UInt8]>
  /// For each body sentence the number of its paragraph, ascending from 0.
  public let paragraphs: [Int]
  /// The body sentences that tell of the article and are no part of its text: the standfirst of a web
  /// page.
  public let standfirst: Set<Int>
  /// The body sentences that the markup of a web page shows to be none: code, rows of figures, lists of
  /// links.
  public let unprinted: Set<Int>
  /// The body sentences with which a message of a chat or a turn of a transcript begins.
  public let turns: Set<Int>

  public init(
    language: Language, body: TokenizedText, title: TokenizedText? = nil,
    subheads: TokenizedText? = nil, query: TokenizedText? = nil, vocabulary: Vocabulary,
    paragraphs: [Int], standfirst: Set<Int> = [], unprinted: Set<Int> = [], turns: Set<Int> = [],
    stopWords: [String] = []
  ) {
    precondition(
      paragraphs.count == body.sentences.count, "A document needs one paragraph number a sentence.")
    self.language = language
    self.body = body
    self.title = title
    self.subheads = subheads
    self.query = query
    self.vocabulary = vocabulary
    self.paragraphs = paragraphs
    self.standfirst = standfirst
    self.unprinted = unprinted
    self.turns = turns
    self.stopWords = Set(stopWords.map { UserWords.folded($0.utf8) })
  }

  /// The number of body sentences.
  public var sentenceCount: Int { body.sentences.count }
}
