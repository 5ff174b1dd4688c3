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

  /// Checks the number of resamples and random trials, which are all kept.
  ///
  /// - Throws: `ValidationError` when it is out of range.
  static func requireResamples(_ count: Int) throws {
    guard (1...10_000_000).contains(count) else {
      throw ValidationError("'--resamples \(count)' is out of range: give 1 to 10000000.")
    }
  }

  /// Checks what results are to be about.
  ///
  /// - Throws: `ValidationError` for a text without a letter or a digit; an empty one is none.
  static func requireWords(inQuery query: String?) throws {
    guard let query, !query.isEmpty,
      !query.unicodeScalars.contains(where: {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
    else { return }
    throw ValidationError("'--query' holds no word: give what the result is to be about.")
  }
}
