/// A file of words, one a line; empty lines and lines that begin with `#` say nothing.
public enum UserWordList {
  /// The longest word, in bytes.
  private static let longestWord = 200

  /// The words of a list.
  ///
  /// - Throws: ``UserWordListError`` with the line that is wrong.
  public static func words(in text: SourceText) throws(UserWordListError) -> [String] {
    var words: [String] = []
    for (number, line) in lines(of: text) {
      let word = trimmed(line[...])
      try check(word, number)
      words.append(word)
    }
    if words.isEmpty { throw UserWordListError(line: nil, reason: "the file holds no words") }
    return words
  }

  /// The entries of a dictionary: a word a line, and behind a tab or a space its tag, one of
  /// `NNG`, `NNP`, `SL`, `NOUN` and `PROPN`, where it is no proper noun.
  ///
  /// - Throws: ``UserWordListError`` with the line that is wrong.
  public static func dictionary(
    in text: SourceText
  ) throws(UserWordListError) -> [UserWords.Entry] {
    var entries: [UserWords.Entry] = []
    var known: [String: (line: Int, tag: PartOfSpeech?)] = [:]
    for (number, line) in Self.lines(of: text) {
      let entry = try entry(line, number)
      try check(entry.text, number)
      if let known = known[entry.text] {
        if known.tag == entry.tag { continue }
        throw UserWordListError(
          line: number, reason: "'\(entry.text)' is on line \(known.line) with another tag")
      }
      known[entry.text] = (number, entry.tag)
      entries.append(entry)
    }
    if entries.isEmpty { throw UserWordListError(line: nil, reason: "the file holds no words") }
    return entries
  }

  private static func entry(
    _ line: String, _ number: Int
  ) throws(UserWordListError) -> UserWords.Entry {
    if let tab = line.firstIndex(of: "\t") {
      let (word, tag) = (trimmed(line[..<tab]), trimmed(line[line.index(after: tab)...]))
      if word.isEmpty {
        throw UserWordListError(line: number, reason: "there is no word before the tab")
      }
      guard let known = PartOfSpeech(rawValue: tag), known.isNoun else {
        throw UserWordListError(
          line: number, reason: "'\(tag)' is no tag of a noun: give NNG, NNP, SL, NOUN or PROPN")
      }
      return UserWords.Entry(word, tag: known)
    }
    if let space = line.lastIndex(of: " "),
      let tag = PartOfSpeech(rawValue: trimmed(line[line.index(after: space)...])), tag.isNoun
    {
      return UserWords.Entry(trimmed(line[..<space]), tag: tag)
    }
    return UserWords.Entry(trimmed(line[...]))
  }

  private static func check(_ word: String, _ number: Int) throws(UserWordListError) {
    if word.utf8.count > longestWord {
      throw UserWordListError(
        line: number, reason: "the word has \(word.utf8.count) bytes: give at most \(longestWord)")
    }
    guard word.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.isDigit }) else {
      throw UserWordListError(line: number, reason: "'\(word)' holds no letter or digit")
    }
  }

  private static func lines(of text: SourceText) -> [(number: Int, text: String)] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .map { ($0 + 1, String(decoding: $1, as: UTF8.self)) }
      .filter { line in
        let text = trimmed(line.1[...])
        return !text.isEmpty && !text.hasPrefix("#")
      }
  }

  private static func trimmed(_ text: Substring) -> String {
    let scalars = text.unicodeScalars
    let isSpace: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 || $0.value == 0xFEFF }
    let rest = scalars.drop(while: isSpace)
    guard let last = rest.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(rest[...last])
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { properties.numericType != nil }
}

/// What is wrong with a file of words.
public struct UserWordListError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1, or nil when it is the whole file.
  public var line: Int?
  /// What is wrong and what is allowed.
  public var reason: String

  public var description: String { "\(line.map { "line \($0): " } ?? "")\(reason)." }
}
