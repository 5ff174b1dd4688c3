import Foundation
import TestSupport
import Testing

/// The commands of README run as they are printed, on files that are there.
@Suite struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The blocks of commands that need nothing but the program.
  private static func blocks(of file: String) throws -> [String] {
    let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
    return text.components(separatedBy: "```sh\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
      .filter { block in
        block.contains("yoyak ")
          && !["Scripts/", "swift build", "PATH="].contains { block.contains($0) }
      }
  }

  @Test(arguments: ["README.md", "README.ko.md"])
  func everyCommandRuns(file: String) throws {
    let blocks = try Self.blocks(of: file)
    #expect(blocks.count >= 2)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "yoyak-readme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "Evaluation"),
      withDestinationURL: Self.root.appending(path: "Evaluation"))
    for block in blocks {
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/sh")
      shell.arguments = ["-eu", "-c", block]
      shell.currentDirectoryURL = folder
      var environment = ProcessInfo.processInfo.environment
      let program = try YoyakProcess.program.deletingLastPathComponent().path
      environment["PATH"] = "\(program):\(environment["PATH"] ?? "")"
      shell.environment = environment
      shell.standardOutput = FileHandle.nullDevice
      let errors = Pipe()
      shell.standardError = errors
      try shell.run()
      let messages = errors.fileHandleForReading.readDataToEndOfFile()
      shell.waitUntilExit()
      #expect(
        shell.terminationStatus == 0, "\(block)\n\(String(decoding: messages, as: UTF8.self))")
    }
  }

  /// Both tell of the same commands.
  @Test func bothLanguagesPrintTheSameCommands() throws {
    func commands(_ file: String) throws -> [String] {
      try Self.blocks(of: file).flatMap { $0.split(separator: "\n") }
        .map { $0.components(separatedBy: "#")[0].trimmingCharacters(in: .whitespaces) }
    }
    #expect(try commands("README.md") == (try commands("README.ko.md")))
  }
}
