import TextAnalysis

/// Sentences and lines that say nothing of their own, by what they begin with, hold and end with.
///
/// An entry of a list is what the whole sentence says, in small letters and without its last mark; `…`
/// stands for any words: `thank you for … email …`, `항상 … 감사합니다`.
struct MailFormulas {
  private let entries: [[String]]

  init(_ list: WordListName) {
    entries = LanguageWords.mail.strings(list).map {
      $0.split(separator: "…", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Whether a sentence is one of them; it comes as ``sentence(_:)`` makes it.
  func match(_ sentence: String) -> Bool {
    entries.contains { Self.matches(sentence[...], $0[...]) }
  }

  private static func matches(_ sentence: Substring, _ pieces: ArraySlice<String>) -> Bool {
    guard let first = pieces.first, let last = pieces.last, sentence.hasPrefix(first) else {
      return false
    }
    var rest = sentence.dropFirst(first.count)
    if pieces.count == 1 { return rest.isEmpty }
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let place = rest.firstRange(of: piece) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  /// A sentence as it is looked up: in small letters, one space between two words, and without the
  /// marks around it.
  static func sentence(_ text: ArraySlice<UInt8>) -> String {
    let words = String(decoding: text.prefix(500), as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return String(words.drop(while: isMark).reversed().drop(while: isMark).reversed())
  }

  private static func isMark(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
  }
}
