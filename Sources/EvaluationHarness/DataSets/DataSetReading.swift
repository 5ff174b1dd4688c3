/// Which documents of a data set are scored, and against which of their references.
///
/// Some sets hold references of several kinds, or documents of several genres, whose figures must
/// not be mixed.
public struct DataSetReading: Sendable, Hashable {
  /// A field that a document must have a value in.
  public struct Condition: Sendable, Hashable, CustomStringConvertible {
    public let field: String
    public let value: String

    public init(field: String, value: String) {
      self.field = field
      self.value = value
    }

    /// Reads `field=value`; nil when the sign or the name is missing.
    public init?(_ description: String) {
      guard let sign = description.firstIndex(of: "="), sign > description.startIndex else {
        return nil
      }
      field = String(description[..<sign])
      value = String(description[description.index(after: sign)...])
    }

    public var description: String { "\(field)=\(value)" }
  }

  /// The field that holds the references: a string, or a list of strings.
  public var referenceField = "reference"
  /// The one reference that counts, from 1; nil for all.
  public var referenceNumber: Int?
  /// Whether the references are extracts: the sentences of the article that are in one word by
  /// word are then the marked sentences.
  public var extracts = false
  /// Whether the text is split into sentences although the document has `sentences` too; some sets
  /// give whole paragraphs there.
  public var splitsText = false
  /// What a document must have to be scored; nil for all documents.
  public var condition: Condition?

  public init() {}
}
