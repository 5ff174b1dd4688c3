/// Why a run of ROUGE-1.5.5 stopped. The message is one or more sentences for standard error.
public struct ROUGE155Failure: Error, CustomStringConvertible, Sendable, Hashable {
  /// Whose fault it was.
  public enum Kind: Sendable, Hashable {
    /// Options or their values.
    case usage
    /// The configuration, a data file or a summary.
    case input
  }

  public let kind: Kind
  public let description: String

  static func usage(_ description: String) -> ROUGE155Failure {
    ROUGE155Failure(kind: .usage, description: description)
  }

  static func input(_ description: String) -> ROUGE155Failure {
    ROUGE155Failure(kind: .input, description: description)
  }
}
