import Foundation

/// What the program promises for a stream of records, whatever the lines.
struct ProgramChecks {
  /// The program.
  let program: URL
  /// Statuses that the program may end with.
  private static let statuses: Set<Int32> = [0, 1, 3, 4]

  /// How many times ``stream(_:command:)`` runs the program.
  static let streams = 2

  /// Every line printed is JSON, and the same bytes come with one thread and with several.
  func stream(_ records: [[UInt8]], command: String) throws {
    let input = Data(records.joined(separator: [0x0A]))
    let arguments = [command, "--input-format", "jsonl", "-f", "jsonl", "--on-error", "emit"]
    let one = try run(arguments + ["-j", "1"], input)
    let several = try run(arguments + ["-j", "3"], input)
    try require(
      Self.statuses.contains(one.status), "\(command) ends with status \(one.status): \(one.errors)"
    )
    try require(
      one.status == several.status && one.output == several.output,
      "\(command) prints the same bytes at any -j")
    for line in one.output.split(separator: 0x0A) {
      try require(
        (try? JSONSerialization.jsonObject(with: Data(line))) is [String: Any],
        "\(command) prints a JSON object a line")
    }
  }

  private func run(
    _ arguments: [String], _ input: Data
  ) throws -> (status: Int32, output: Data, errors: String) {
    let folder = FileManager.default.temporaryDirectory
    let files = ["in", "out", "err"].map {
      folder.appendingPathComponent("yoyak-fuzz-\(ProcessInfo.processInfo.processIdentifier).\($0)")
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try input.write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return (
      isSignal ? -process.terminationStatus : process.terminationStatus,
      try Data(contentsOf: files[1]),
      String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    )
  }
}
