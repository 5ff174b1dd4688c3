import Foundation

/// Runs the built program the way a shell does.
package enum YoyakProcess {
  package struct Outcome {
    package var status: Int32
    /// Standard output as it came.
    package var bytes: Data
    /// Standard output as text.
    package var output: String
    package var errors: String
  }

  /// Runs `yoyak` with `arguments` and `input` on its standard input, and waits for its end.
  package static func run(_ arguments: [String], input: Data = Data()) throws -> Outcome {
    let process = Process()
    process.executableURL = try program
    process.arguments = arguments
    let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // All three streams are served at once, so that no full pipe stops the others.
    let group = DispatchGroup()
    let collected = Collected()
    DispatchQueue.global().async(group: group) {
      collected.output = output.fileHandleForReading.readDataToEndOfFile()
    }
    DispatchQueue.global().async(group: group) {
      collected.errors = errors.fileHandleForReading.readDataToEndOfFile()
    }
    try? standardInput.fileHandleForWriting.write(contentsOf: input)
    try? standardInput.fileHandleForWriting.close()
    process.waitUntilExit()
    group.wait()
    return Outcome(
      status: process.terminationStatus, bytes: collected.output,
      output: String(decoding: collected.output, as: UTF8.self),
      errors: String(decoding: collected.errors, as: UTF8.self))
  }

  /// A program that runs, with its streams.
  package struct Running {
    package var process: Process
    package var input: FileHandle
    package var output: FileHandle
  }

  /// Starts `yoyak` with `arguments` and leaves it running.
  package static func start(_ arguments: [String]) throws -> Running {
    let process = Process()
    process.executableURL = try program
    process.arguments = arguments
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    return Running(
      process: process, input: input.fileHandleForWriting, output: output.fileHandleForReading)
  }

  package static func run(_ arguments: [String], text: String) throws -> Outcome {
    try run(arguments, input: Data(text.utf8))
  }

  /// The program is beside the test bundle.
  package static var program: URL {
    get throws {
      let bundle = URL(fileURLWithPath: CommandLine.arguments[0])
      var folder = bundle.deletingLastPathComponent()
      while folder.path != "/" {
        let candidate = folder.appendingPathComponent("yoyak")
        if FileManager.default.isExecutableFile(atPath: candidate.path),
          !candidate.hasDirectoryPath
        {
          return candidate
        }
        folder.deleteLastPathComponent()
      }
      throw NotBuilt(searched: bundle.path)
    }
  }

  package struct NotBuilt: Error, CustomStringConvertible {
    package var searched: String
    package var description: String {
      "No program 'yoyak' stands beside \(searched); run 'swift build'."
    }
  }

  /// Each stream is written by one thread and read after both have ended.
  private final class Collected: @unchecked Sendable {
    var output = Data()
    var errors = Data()
  }
}
