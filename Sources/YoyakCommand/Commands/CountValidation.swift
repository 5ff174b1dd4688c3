import ArgumentParser

extension ValidationError {
  /// Checks options with counts of things, of which there must be at least one.
  ///
  /// - Parameter counts: The names of the options with what they were given, nil for nothing.
  /// - Throws: `ValidationError` for the first that is below 1.
  static func requireAtLeastOne(_ counts: (name: String, count: Int?)...) throws {
    for case (let name, let count?) in counts where count < 1 {
      throw ValidationError("'--\(name) \(count)' is too few: give 1 or more.")
    }
  }
}
