import TextAnalysis

/// A keyword or a text in the form in which keywords are compared.
public struct NormalizedKeyword: Sendable, Hashable {
  /// The form's bytes: words of a spaced language each between two spaces, so that a run of bytes
  /// is a run of words; Korean without spaces.
  public let utf8: [UInt8]

  init(utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// Whether nothing was left, as of punctuation.
  public var isEmpty: Bool { utf8.isEmpty }

  /// Whether `part` is in this form as a run of whole words, or of syllables in Korean.
  ///
  /// Source of the search: D. E. Knuth, J. H. Morris, V. R. Pratt (1977), "Fast pattern matching in
  /// strings", SIAM Journal on Computing 6(2).
  ///
  /// - Complexity: O(*n* + *m*).
  public func contains(_ part: NormalizedKeyword) -> Bool {
    let pattern = part.utf8
    guard !pattern.isEmpty, pattern.count <= utf8.count else { return false }
    let borders = Self.borders(of: pattern)
    var matched = 0
    for byte in utf8 {
      while matched > 0, pattern[matched] != byte { matched = borders[matched - 1] }
      if pattern[matched] == byte { matched += 1 }
      if matched == pattern.count { return true }
    }
    return false
  }

  /// For every prefix the length of its longest proper prefix that is also its suffix.
  private static func borders(of pattern: [UInt8]) -> [Int] {
    var borders = [Int](repeating: 0, count: pattern.count)
    var length = 0
    for index in pattern.indices.dropFirst() {
      while length > 0, pattern[length] != pattern[index] { length = borders[length - 1] }
      if pattern[length] == pattern[index] { length += 1 }
      borders[index] = length
    }
    return borders
  }
}
