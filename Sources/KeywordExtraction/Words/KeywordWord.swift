import TextAnalysis

/// A word of an article as the keyword rankers see it.
///
/// In Korean a word is a run of nouns without a space between them (창업지원센터), with its nouns as
/// parts; in other languages a token.
public struct KeywordWord: Sendable, Hashable {
  /// What a word may be in a phrase.
  public enum Role: UInt8, Sendable, Hashable {
    /// May stand anywhere in a phrase.
    case noun
    /// May stand in a phrase, but not at its end.
    case modifier
    /// May stand between two nouns only, as the `de` of Romance languages.
    case link
    /// A word with content that is in no phrase, as a verb is.
    case content
    /// A function word.
    case function
  }

  /// What the letters of a word show.
  public struct Traits: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// A capital letter that the place in the sentence does not call for.
    public static let capitalized = Traits(rawValue: 1)
    /// Capital letters only, two or more.
    public static let acronym = Traits(rawValue: 2)
    /// Tagged as a proper noun.
    public static let properNoun = Traits(rawValue: 4)
    /// Holds a digit.
    public static let digit = Traits(rawValue: 8)
    /// More than a space is before it, so that no phrase goes on from the word before.
    public static let startsPhrase = Traits(rawValue: 16)
    /// Ends in `ing` or `ed`, as an English participle does.
    public static let participle = Traits(rawValue: 32)
    /// Another way to name what an earlier word names in full, as 오 시장 is for 오세훈.
    public static let alias = Traits(rawValue: 64)
    /// A person's name before a title.
    public static let person = Traits(rawValue: 128)
    /// A particle of the subject or topic follows.
    public static let subject = Traits(rawValue: 256)
    /// A quotation mark or title bracket is before it.
    public static let quoted = Traits(rawValue: 512)
    /// A bracket follows, as before a gloss or an abbreviation.
    public static let glossed = Traits(rawValue: 1024)
    /// A Korean noun of one syllable, which makes a keyword when the article repeats it.
    public static let short = Traits(rawValue: 2048)
    /// A Korean noun that 하다 or 되다 makes a verb of here.
    public static let verbal = Traits(rawValue: 4096)
    /// A Korean number with a noun, which makes a name when the article repeats it.
    public static let numbered = Traits(rawValue: 8192)
    /// Nothing in the article shows that it is a noun; see ``NounEvidence``.
    public static let unproven = Traits(rawValue: 16384)
  }

  /// The sentence of a word in the title.
  public static let title: Int32 = -1

  /// The place in the text, in UTF-8 offsets.
  public var start: Int32
  public var end: Int32
  /// The normal form, a number of ``KeywordDocument/forms``.
  public var form: Int32
  /// The body sentence, or ``title``.
  public var sentence: Int32
  public var role: Role
  public var traits: Traits = []
  /// The places of its parts in ``KeywordDocument/parts``.
  public var firstPart: Int32 = 0
  public var partCount: Int32 = 0

  /// The place in the text, in UTF-8 offsets.
  public var range: TextRange { Int(start)..<Int(end) }
  /// Whether the word names, does or describes something.
  public var hasContent: Bool { role.rawValue < Role.link.rawValue || role == .content }
}
