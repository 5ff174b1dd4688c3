import TextAnalysis

/// Korean nouns that make a poor keyword when they stand alone: words of reporting, of time, of
/// measure, and persons in general.
///
/// Written for this project from what articles of every kind hold; used beside the analyzer's stop
/// terms, which are weak in summaries as well.
enum KoreanWeakNouns {
  private static let korean = LanguageWords.of(.korean)
  private static let words = WordList(korean.phrases(.weakNouns))
  private static let endings = korean.phrases(.weakEndings)

  /// Whether the word with these UTF-8 bytes is one of them.
  static func contains(_ surface: ArraySlice<UInt8>) -> Bool { words.contains(surface) }

  /// Whether a compound ends as the heading of a detail does: 접수기간.
  static func end(_ surface: ArraySlice<UInt8>) -> Bool { endings.end(surface) }
}
