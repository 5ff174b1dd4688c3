import TextAnalysis

/// One kind of boilerplate and how to find it.
///
/// A rule implements the looks it needs; every other look finds nothing. Rules see the page with
/// the markers of the scan and never change the text: they only say what to take out. One that looks
/// at whole lines is a ``LineRule``, one that looks at the ends of blocks an ``EndRule``.
protocol CleaningRule: Sendable {
  /// What it takes out.
  var kind: RemovalKind { get }

  /// Marks what must be known before the rules take the page apart.
  func prepare(_ page: inout Page)

  /// Takes out what can only be told from several lines or is inside a block.
  func revise(_ page: inout Page)

  /// The rule itself where it looks at whole lines, which the program is told here sooner than by a cast.
  var lineRule: (any LineRule)? { get }

  /// The rule itself where it looks at the ends of blocks.
  var endRule: (any EndRule)? { get }
}

extension CleaningRule {
  var lineRule: (any LineRule)? { nil }
  var endRule: (any EndRule)? { nil }
  func prepare(_ page: inout Page) {}
  func revise(_ page: inout Page) {}
}

/// A rule that looks at each line on its own.
protocol LineRule: CleaningRule {
  /// Whether the whole rest of the line is this rule's boilerplate.
  func removesLine(_ line: Int, of page: Page) -> Bool
}

extension LineRule {
  var lineRule: (any LineRule)? { self }
}

/// A rule that looks at the ends of what is left of a line, at one or both.
protocol EndRule: CleaningRule {
  /// Where boilerplate at the front of the line's block ends, or nil when there is none.
  func headEnd(ofLine line: Int, of page: Page) -> Int?

  /// Where boilerplate at the end of the line's block starts, or nil when there is none.
  func tailStart(ofLine line: Int, of page: Page) -> Int?
}

extension EndRule {
  var endRule: (any EndRule)? { self }
  func headEnd(ofLine line: Int, of page: Page) -> Int? { nil }
  func tailStart(ofLine line: Int, of page: Page) -> Int? { nil }
}
