/// An input that is none of the formats that are read.
public struct UnreadableInput: Error, Sendable, Hashable, CustomStringConvertible {
  /// What the input is, with an article: "a PDF file".
  public var kind: String
  /// What to do instead.
  public var advice: String

  init(_ kind: String, _ advice: String) {
    self.kind = kind
    self.advice = advice
  }

  /// An input of several articles where one is asked for.
  package init(severalArticlesIn format: InputFormat) {
    self.init(
      "an input of several articles (\(format.rawValue))", "take it apart and give one at a time")
  }

  public var description: String { "this is \(kind), which is not read: \(advice)." }
}
