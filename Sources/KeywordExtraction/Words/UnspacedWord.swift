import TextAnalysis

/// A word in a stretch of a script without spaces, as a reader for keywords makes it.
struct UnspacedWord {
  /// The place in the text, in UTF-8 offsets.
  var range: TextRange
  var role: KeywordWord.Role
  /// Whether it is the name of a person or a firm by what is around it.
  var isName = false
  /// The words of the list that it is made of.
  var parts: [TextRange] = []
}
