import ArgumentParser

/// A command with its options, which works on records that a program brings itself.
///
///     let task = try RecordTask(options: Array(#"{"command": "summarize", "sentences": 2}"#.utf8))
///     let line = try task.output(for: Array(#"{"text": "…"}"#.utf8))
///
/// The options are those of the command under their long names, so that what holds for the one holds
/// for the other: the values, the checks, the messages and the bytes of the results.
package struct RecordTask: Sendable {
  private let work: RecordWork

  /// Options that say where records come from and how results are printed, which is for the program
  /// to do.
  private static let streamOptions: Set = [
    "against", "collection", "combine", "format", "help", "input-format", "limit", "on-error",
    "output", "progress", "raw", "recursive", "resume", "spreadsheet", "system", "texts-per",
    "title", "version",
  ]

  /// Reads options out of a JSON object: `command` names the command, `true` sets a flag, an array
  /// repeats an option, `false` and `null` leave it out.
  ///
  /// - Throws: ``CommandFailure`` that says what is wrong with the options.
  package init(options json: [UInt8]) throws(CommandFailure) {
    let arguments = try Self.arguments(of: json)
    do {
      let command = try YoyakCommand.parseAsRoot(YoyakCommand.splittingEmptyValues(arguments))
      guard let command = command as? any RecordCommand else {
        throw CommandFailure(
          .usage,
          "'\(arguments[0])' does not work on records: name 'summarize', 'keywords', "
            + "'digest', 'frequencies build' or 'evaluate rouge'.")
      }
      work = try command.recordWork()
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(.usage, YoyakCommand.message(for: error))
    }
  }

  /// What the command makes of a record: the JSON it prints, without the line's end, or the bytes of
  /// a table.
  ///
  /// - Throws: ``CommandFailure`` that says what is wrong with the record.
  package func output(for record: [UInt8]) throws(CommandFailure) -> [UInt8] {
    do {
      return try work(record)
    } catch {
      throw CommandFailure(of: error)
    }
  }

  /// The options as the command's arguments.
  private static func arguments(of json: [UInt8]) throws(CommandFailure) -> [String] {
    var options = try fields(of: json)
    guard case .string(let command)? = options.removeValue(forKey: "command") else {
      throw CommandFailure(.usage, "the options name no 'command', such as 'summarize'.")
    }
    var arguments = command.split(separator: " ").map(String.init)
    for (name, value) in options.sorted(by: { $0.key < $1.key }) {
      guard name.utf8.count > 1, name.utf8.allSatisfy(isOfName), !streamOptions.contains(name)
      else { throw CommandFailure(.usage, "'\(name)' is no option of '\(command)' for records.") }
      arguments += try Self.arguments(name, value)
    }
    return arguments + ["-"]
  }

  private static func fields(of json: [UInt8]) throws(CommandFailure) -> [String: JSONValue] {
    let value: JSONValue
    do {
      value = try JSONReader.value(of: json)
    } catch {
      throw CommandFailure(.usage, "the options are no JSON: \(error).")
    }
    guard case .object(let fields) = value else {
      throw CommandFailure(.usage, "the options are \(value.kind), expected was an object.")
    }
    return fields
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func arguments(
    _ name: String, _ value: JSONValue
  ) throws(CommandFailure) -> [String] {
    switch value {
    case .null, .bool(false): return []
    case .bool(true): return ["--\(name)"]
    case .string(let text), .number(let text): return ["--\(name)=\(text)"]
    case .array(let values):
      var arguments: [String] = []
      for value in values { arguments += try Self.arguments(name, value) }
      return arguments
    case .object:
      throw CommandFailure(.usage, "'\(name)' is an object, expected was a string or a number.")
    }
  }
}
