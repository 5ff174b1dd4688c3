import TextAnalysis

/// Brackets and their pairs.
extension PageText {
  /// The offset of the bracket that closes the one at `start`, before `limit`, or nil; brackets of
  /// other kinds between them do not count.
  func closingBracket(of start: Int, limit: Int) -> Int? {
    let opening = scalar(at: start)
    guard let closing = closingCounterpart(of: opening) else { return nil }
    var depth = 0
    var offset = start
    while offset < limit {
      let scalar = scalar(at: offset)
      if scalar == opening { depth += 1 }
      // Some type the wide form of the closing bracket.
      if scalar == closing || closing == 0x5D && scalar == 0xFF3D {
        depth -= 1
        if depth == 0 { return offset }
      }
      offset += scalarLength(at: offset)
    }
    return nil
  }
}

/// Whether `scalar` closes a quotation or bracket.
func isCloser(_ scalar: UInt32) -> Bool { Mark.closes(scalar) }

/// Whether `scalar` opens a bracket that a notice or byline may stand in.
func isOpeningBracket(_ scalar: UInt32) -> Bool { closingCounterpart(of: scalar) != nil }

/// The scalar that closes the bracket `scalar` opens, or nil when it opens none.
func closingCounterpart(of scalar: UInt32) -> UInt32? {
  switch scalar {
  case 0x28: 0x29
  case 0x3C: 0x3E
  case 0x5B: 0x5D
  case 0x3008, 0x300A, 0x3010, 0x3014: scalar + 1
  case 0xFF08: 0xFF09
  case 0xFF1C: 0xFF1E
  default: nil
  }
}
