/// A run of full stops, ellipses, exclamation and question marks.
struct SentenceTerminator {
  /// The strongest sign of the run: an ideographic one, then `!` or `?`, then `…`, then `.`.
  var role: SentenceMark.Role
  let start: Int
  var end: Int

  /// Takes in the terminators that follow, also the same sign with spaces between (`. . .`, `? ?`).
  mutating func extend(in utf8: UnsafeBufferPointer<UInt8>, to limit: Int) {
    while end < limit {
      if let mark = SentenceMark(utf8, at: end), mark.isTerminator {
        join(mark.role)
        end += mark.length
      } else if end + 1 < limit, utf8[end] == UInt8(ascii: " "), utf8[end + 1] == utf8[end - 1],
        let mark = SentenceMark(utf8, at: end + 1), mark.isTerminator,
        end + 2 == limit || utf8.whiteSpaceLength(at: end + 2) > 0
      {
        join(mark.role)
        end += 2
      } else {
        return
      }
    }
  }

  private mutating func join(_ other: SentenceMark.Role) {
    switch (role, other) {
    case (.ideographic, _), (_, .ideographic): role = .ideographic
    case (.exclamation, _), (_, .exclamation): role = .exclamation
    default: role = .ellipsis
    }
  }
}
