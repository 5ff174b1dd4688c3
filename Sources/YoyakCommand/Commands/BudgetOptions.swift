import ArgumentParser
import Summarization

/// The options that say how long a summary may be.
struct BudgetOptions: ParsableArguments {
  @Option(
    name: [.customShort("n", allowingJoined: true), .long], parsing: .unconditional,
    help: ArgumentHelp("At most this many sentences; 3 if no limit is given.", valueName: "n"))
  var sentences: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("At most this share of the sentences, such as 0.2.", valueName: "r"))
  var ratio: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("At most this many characters.", valueName: "n"))
  var maxCharacters: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("At most this many words.", valueName: "n"))
  var maxWords: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("At most this many UTF-8 bytes.", valueName: "n"))
  var maxBytes: Int?

  func validate() throws {
    try ValidationError.requireAtLeastOne(
      ("sentences", sentences), ("max-characters", maxCharacters), ("max-words", maxWords),
      ("max-bytes", maxBytes))
    if let ratio, !(ratio > 0 && ratio <= 1) {
      throw ValidationError("'--ratio \(ratio)' is out of range: give a number above 0, at most 1.")
    }
  }

  /// All limits that were given.
  var budget: SummaryBudget {
    SummaryBudget(
      sentences: sentences, ratio: ratio, characters: maxCharacters, words: maxWords,
      bytes: maxBytes)
  }
}
