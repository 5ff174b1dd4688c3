/// One word or morpheme of the text, with its place in the original text.
///
/// Filters may drop tokens or change `term`; `start` and `end` never change and always slice the
/// text as it was given.
public struct Token: Sendable, Hashable {
  /// The `term` of a token that is no term: a particle, an ending, a stop word, a symbol.
  public static let noTerm: Int32 = -1

  /// UTF-8 offset of the first byte.
  public var start: Int32
  /// UTF-8 offset after the last byte.
  public var end: Int32
  /// The part of speech the analyzer gave.
  public var tag: PartOfSpeech
  /// The token's normal form in the document's ``Vocabulary``, or ``noTerm``.
  public var term: Int32

  public init(start: Int, end: Int, tag: PartOfSpeech, term: Int32) {
    self.start = Int32(start)
    self.end = Int32(end)
    self.tag = tag
    self.term = term
  }

  /// The token's place in the text, in UTF-8 offsets.
  public var range: TextRange { Int(start)..<Int(end) }

  /// Whether the token counts as a term for vectors and keywords.
  public var isTerm: Bool { term >= 0 }
}
