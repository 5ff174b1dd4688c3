import ArgumentParser
import Vectorization

/// The option that says in how many documents of a collection words occur.
struct BackgroundOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A table made by 'yoyak frequencies build', in which methods that weigh words by their rarity "
        + "look it up.", valueName: "file"),
    completion: .file())
  var documentFrequencies: String?

  /// Reads the table, if one is given.
  var table: DocumentFrequencyTable? {
    get throws(CommandFailure) {
      guard let documentFrequencies else { return nil }
      return try FrequenciesCommand.table(path: documentFrequencies)
    }
  }

  /// Checks that a table is not given to a method that uses none.
  ///
  /// - Parameter usable: The methods that use one.
  func validate<Method: RawRepresentable<String> & Equatable>(
    for method: Method, usable: [Method]
  ) throws {
    guard documentFrequencies != nil, !usable.contains(method) else { return }
    throw ValidationError(
      "The method '\(method.rawValue)' uses no '--document-frequencies': give one of "
        + usable.map(\.rawValue).joined(separator: ", ") + " with '--method'.")
  }
}
