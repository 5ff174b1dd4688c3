import TextAnalysis
import Yoyak

/// An error that ends the command, or one record of a batch, with a message and a status.
package struct CommandFailure: Error, CustomStringConvertible {
  package var status: ExitStatus
  /// What was given, what was expected, what to do.
  package var description: String
  /// Whether it is of one record among others, whose fields may be other ones.
  var isOfRecord = false

  package init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }

  /// The failure of a record in which no text is found.
  static func withoutText(_ description: String) -> CommandFailure {
    var failure = CommandFailure(.someFailed, description)
    failure.isOfRecord = true
    return failure
  }

  /// The message for the record of this name, which a message on a file begins with already, or with
  /// the name of the file that the record is in.
  func message(on name: String) -> String {
    if description.hasPrefix("'"), let end = description.firstRange(of: "': "),
      name.hasPrefix(description[..<end.lowerBound])
    {
      return description
    }
    return description.hasPrefix(name) ? description : "\(name): \(description)"
  }

  /// The failure that an error of the library amounts to.
  init(of error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let nothing as NothingToSummarize:
      self.init(.nothingToDo, CommandAdvice.message(of: nothing))
    case let foreign as ForeignDocumentFrequencies:
      self.init(.usage, CommandAdvice.message(of: foreign))
    case let unreadable as UnreadableInput: self.init(.unreadable, "\(unreadable)")
    case let undecodable as TextDecodingError: self.init(.unreadable, "\(undecodable)")
    default: self.init(.someFailed, "\(error)")
    }
  }
}
