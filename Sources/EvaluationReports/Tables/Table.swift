/// A table of an evaluation, without a form yet: text, LaTeX, HTML and CSV are made of it.
///
/// The first column names the rows and stands to the left; the others hold figures and stand to
/// the right.
public struct Table: Sendable, Hashable {
  /// A number of a table, with what is beside it.
  public struct Figure: Sendable, Hashable {
    /// The number, as computed.
    public var value: Double
    /// Half the width of its interval; nil where there is none.
    public var halfWidth: Double?
    /// Stars, see ``SignificanceMark``.
    public var mark = ""
    /// Whether it is the best of its column.
    public var isBest = false
    /// A remark that pages show when the pointer rests on the cell.
    public var remark: String?

    public init(_ value: Double, halfWidth: Double? = nil, mark: String = "") {
      self.value = value
      self.halfWidth = halfWidth
      self.mark = mark
    }
  }

  /// What is in one place.
  public enum Cell: Sendable, Hashable {
    case text(String)
    /// Shown in hundredths with one digit after the point; CSV has the number itself.
    case figure(Figure)
  }

  /// How figures with intervals are set.
  public enum Spacing: Sendable, Hashable {
    /// `12.3 ±0.4**` with room for two stars in every row; the interval small in LaTeX.
    case tight
    /// `12.3 ± 0.4**`.
    case wide
  }

  /// The head of each column.
  public var heads: [String]
  /// All with as many cells as there are heads.
  public var rows: [[Cell]]
  public var spacing: Spacing

  public init(heads: [String], rows: [[Cell]], spacing: Spacing = .wide) {
    precondition(rows.allSatisfy { $0.count == heads.count }, "Every row has a cell a column.")
    self.heads = heads
    self.rows = rows
    self.spacing = spacing
  }
}
