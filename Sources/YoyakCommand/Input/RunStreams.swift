import Glibc
import InputFormats

/// Where the input of a run comes from, and where its results and messages go.
package struct RunStreams {
  /// What the name `-` stands for.
  package var input: ByteOrigin
  /// How many bytes may come out of a packed input.
  package var mostUnpackedBytes = Decompression.mostBytes
  /// Takes results; false when nobody wants more.
  package var print: (String) -> Bool
  /// Takes a message.
  package var report: (String) -> Void
  /// What does the work on each record, in place of the limit that the options name.
  package var limit: (any WorkLimit)?

  package init(
    input: ByteOrigin, print: @escaping (String) -> Bool, report: @escaping (String) -> Void
  ) {
    self.input = input
    self.print = print
    self.report = report
  }

  /// Those of the program.
  static var standard: RunStreams {
    RunStreams(
      input: .descriptor(STDIN_FILENO),
      print: {
        StandardStreams.print($0)
        return true
      },
      report: { StandardStreams.report($0) })
  }

  /// Gives on a message of one line: a line break is something that the input brought with it.
  func report(line message: String) {
    report(TerminalText.escaped(message, keepsLineBreaks: false))
  }
}
