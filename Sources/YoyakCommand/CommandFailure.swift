/// An error that ends the command, or one record of a batch, with a message and a status.
struct CommandFailure: Error, CustomStringConvertible {
  var status: ExitStatus
  /// What was given, what was expected, what to do.
  var description: String

  init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }
}
