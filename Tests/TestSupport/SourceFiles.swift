import Foundation

/// The files of the package's sources, for tests that nothing in a folder was forgotten elsewhere.
package enum SourceFiles {
  /// The package's folder.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let sources = root.appendingPathComponent("Sources")

  /// Whether the sources are there, as they are not beside tests that were copied elsewhere.
  package static var exist: Bool { FileManager.default.fileExists(atPath: sources.path) }

  /// The names of the Swift files of a folder and those in it that end so, without `.swift`.
  package static func names(in folder: String, ending: String) throws -> [String] {
    try FileManager.default
      .subpathsOfDirectory(atPath: sources.appendingPathComponent(folder).path)
      .filter { $0.hasSuffix(".swift") }
      .map { String(URL(fileURLWithPath: $0).lastPathComponent.dropLast(6)) }
      .filter { $0.hasSuffix(ending) }.sorted()
  }

  /// The names of the structures below a folder that are declared to conform to a protocol first.
  package static func structures(
    in folder: String, conformingTo name: String
  ) throws -> [String] {
    let root = sources.appendingPathComponent(folder)
    let files = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
      try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
        .split(separator: "\n")
        .compactMap { line -> String? in
          guard let start = line.range(of: "struct "),
            let colon = line.range(of: ": \(name)"), start.upperBound < colon.lowerBound
          else { return nil }
          return String(line[start.upperBound..<colon.lowerBound])
        }
    }.sorted()
  }
}
