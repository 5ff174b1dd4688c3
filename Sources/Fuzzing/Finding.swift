/// A promise that was not kept.
struct Finding: Error, CustomStringConvertible {
  let description: String
}

/// Throws a ``Finding`` unless the promise is kept.
func require(_ isKept: Bool, _ promise: @autoclosure () -> String) throws {
  if !isKept { throw Finding(description: promise()) }
}
