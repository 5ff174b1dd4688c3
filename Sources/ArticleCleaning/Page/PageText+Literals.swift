import TextAnalysis

/// Where words and signs that are known beforehand occur.
extension PageText {
  /// Whether the bytes at `offset` are those of `literal`, all before `limit`.
  func has(_ literal: StaticString, at offset: Int, limit: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard offset >= 0, offset + count <= min(limit, bytes.count) else { return false }
    let pointer = literal.utf8Start
    for index in 0..<count where bytes[offset + index] != pointer[index] { return false }
    return true
  }

  /// Whether the bytes that end at `offset` are those of `literal`, none before `limit`.
  func has(_ literal: StaticString, endingAt offset: Int, limit: Int) -> Bool {
    let start = offset - literal.utf8CodeUnitCount
    return start >= limit && has(literal, at: start, limit: offset)
  }

  /// Whether any of `literals` ends at `offset`.
  func hasAny(_ literals: [StaticString], endingAt offset: Int, limit: Int) -> Bool {
    literals.contains { has($0, endingAt: offset, limit: limit) }
  }

  /// Whether any of `literals` starts at `offset`.
  func hasAny(_ literals: [StaticString], at offset: Int, limit: Int) -> Bool {
    literals.contains { has($0, at: offset, limit: limit) }
  }

  /// Whether an entry of `phrases` ends at `offset`.
  func hasAny(_ phrases: Phrases, endingAt offset: Int, limit: Int) -> Bool {
    length(ofAny: phrases, endingAt: offset, limit: limit) != nil
  }

  /// Whether an entry of `phrases`, which are in small letters, may start at `offset`, whatever its case.
  func mayBegin(with phrases: Phrases, at offset: Int) -> Bool {
    bytes.withUnsafeBufferPointer { phrases.mayBegin(in: $0, at: offset) }
  }

  /// Whether an entry of `phrases` starts at `offset`.
  func hasAny(_ phrases: Phrases, at offset: Int, limit: Int) -> Bool {
    length(ofAny: phrases, at: offset, limit: limit) != nil
  }

  /// The length of the first entry of `phrases` that starts at `offset`, or nil.
  func length(ofAny phrases: Phrases, at offset: Int, limit: Int) -> Int? {
    bytes.withUnsafeBufferPointer { phrases.length(in: $0, at: offset, limit: limit) }
  }

  /// The length of the first entry of `phrases` that ends at `offset`, or nil.
  func length(ofAny phrases: Phrases, endingAt offset: Int, limit: Int) -> Int? {
    bytes.withUnsafeBufferPointer { phrases.length(in: $0, endingAt: offset, limit: limit) }
  }

  /// Whether an entry of `phrases` occurs in `range` (linear in `range`).
  func containsAny(_ phrases: Phrases, in range: TextRange) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      range.contains { phrases.length(in: bytes, at: $0, limit: range.upperBound) != nil }
    }
  }

  /// The offset behind `literal` when it is at `offset`, all before `limit`; else nil.
  func end(of literal: StaticString, at offset: Int, limit: Int) -> Int? {
    has(literal, at: offset, limit: limit) ? offset + literal.utf8CodeUnitCount : nil
  }

  /// The offset behind the first `literal` in `range`, or nil (linear in `range`).
  func end(ofFirst literal: StaticString, in range: TextRange) -> Int? {
    first(literal, in: range).map { $0 + literal.utf8CodeUnitCount }
  }

  /// The offset behind the last `literal` in `range`, or nil (linear in `range`).
  func end(ofLast literal: StaticString, in range: TextRange) -> Int? {
    last(literal, in: range).map { $0 + literal.utf8CodeUnitCount }
  }

  /// Whether any of `literals` occurs in `range` (linear in `range` and in the literals).
  func containsAny(_ literals: [StaticString], in range: TextRange) -> Bool {
    literals.contains { first($0, in: range) != nil }
  }

  /// The offset of the first `literal` in `range`, or nil (linear in `range`).
  func first(_ literal: StaticString, in range: TextRange) -> Int? {
    occurrence(of: literal, from: range.lowerBound, by: 1, in: range)
  }

  /// The offset of the last `literal` in `range`, or nil (linear in `range`).
  func last(_ literal: StaticString, in range: TextRange) -> Int? {
    occurrence(
      of: literal, from: range.upperBound - literal.utf8CodeUnitCount, by: -1, in: range)
  }

  private func occurrence(
    of literal: StaticString, from start: Int, by step: Int, in range: TextRange
  ) -> Int? {
    let (count, letters) = (literal.utf8CodeUnitCount, literal.utf8Start)
    return bytes.withUnsafeBufferPointer { bytes in
      var offset = start
      while offset >= range.lowerBound, offset <= range.upperBound - count {
        if bytes[offset] == letters[0],
          (1..<count).allSatisfy({ bytes[offset + $0] == letters[$0] })
        {
          return offset
        }
        offset += step
      }
      return nil
    }
  }

  /// The offset behind the last `다. ` in `range`, where a sentence ends whatever quotation marks stand
  /// around it, or the start of `range` (linear in `range`).
  func lastStatementEnd(in range: TextRange) -> Int {
    end(ofLast: "다. ", in: range) ?? range.lowerBound
  }
}
