import ArgumentParser
import EvaluationHarness

/// A file of another program's outputs and the name it gets in tables: `NAME=FILE`.
struct NamedOutputs: ExpressibleByArgument, Sendable {
  let name: String
  let path: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "=") else { return nil }
    name = String(argument[..<sign])
    path = String(argument[argument.index(after: sign)...])
    if name.isEmpty || path.isEmpty { return nil }
  }

  /// Reads the outputs.
  ///
  /// - Parameter fields: The names of the field with the texts; the first that a record has counts.
  /// - Throws: ``CommandFailure`` naming the file, or the line, that cannot be read.
  func outputs(in fields: [String]) throws(CommandFailure) -> [ForeignSystem.Output] {
    try JSONLines.values(of: path) { line throws(CommandFailure) in
      try Self.output(fromJSON: line, fields)
    }
  }

  private static func output(
    fromJSON line: [UInt8], _ fields: [String]
  ) throws(CommandFailure) -> ForeignSystem.Output {
    let object = try TextRecordFields.object(fromJSON: line)
    guard let id = object["id"]?.plainText, !id.isEmpty else {
      throw CommandFailure(.unreadable, "there is no 'id', by which outputs are matched")
    }
    for field in fields {
      if let texts = try TextRecordFields.texts(object[field], field: field) {
        return ForeignSystem.Output(id: id, texts: texts)
      }
    }
    throw CommandFailure(
      .unreadable,
      "there is none of the fields "
        + fields.map { "'\($0)'" }.joined(separator: ", ")
        + " (fields: \(object.keys.sorted().joined(separator: ", ")))")
  }
}

extension [NamedOutputs] {
  /// Makes sure that every name is one system's only.
  ///
  /// - Parameter methods: The names of the project's own methods and of the oracle.
  func requireOwnNames(besides methods: [String]) throws {
    var known = Set(methods)
    for outputs in self where !known.insert(outputs.name).inserted {
      throw ValidationError(
        "'--system \(outputs.name)=…': another system has this name. Give each its own, other than "
          + "those of methods.")
    }
  }

  /// Reads all files and matches them with a data set.
  func systems(
    for dataSet: DataSet, fields: [String]
  ) throws -> [ForeignSystem] {
    try map { file in
      do {
        return try ForeignSystem(
          name: file.name, path: file.path, outputs: try file.outputs(in: fields), for: dataSet)
      } catch let error as DataSetError {
        throw CommandFailure(.unreadable, "\(error)")
      }
    }
  }
}
