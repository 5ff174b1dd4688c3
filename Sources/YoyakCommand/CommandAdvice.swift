import Vectorization
import Yoyak

/// What to do about an error of the library, in the options of the command.
enum CommandAdvice {
  /// The error's message with the advice behind it, where there is some.
  static func message(of error: any Error) -> String {
    guard let advice = advice(on: error) else { return "\(error)" }
    return "\(error) \(advice)"
  }

  private static func advice(on error: any Error) -> String? {
    switch error {
    case NothingToSummarize.onlyBoilerplate: "Use --keep-boilerplate to take it as text."
    case NothingToSummarize.discouraged: "Use --force to summarize it all the same."
    case is ForeignDocumentFrequencies, DocumentFrequencyTableError.notATable,
      DocumentFrequencyTableError.damaged:
      "'yoyak frequencies build' makes a table."
    case DocumentFrequencyTableError.pruned: "'--least 1' builds a whole table."
    default: nil
    }
  }
}
