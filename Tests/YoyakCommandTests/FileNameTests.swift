import Foundation
import TestSupport
import Testing

@testable import YoyakCommand

@Suite struct FileNameTests {
  @Test(arguments: [
    Array("기사.txt".utf8), [0xC4, 0xBF, 0xC7, 0xC7],
    Array("a".utf8) + [0xE3, 0x81] + Array("b".utf8),
    [0xF4, 0x8F, 0xBF, 0xBF], [0xFF, 0xFE, 0x80], [0xED, 0xA0, 0x80], [],
  ])
  func bytesComeBack(name: [UInt8]) {
    let bytes = FileName.bytes(of: FileName.string(name)).map { UInt8(bitPattern: $0) }
    #expect(bytes == name + [0])
  }

  @Test func peopleSeeReplacementCharacters() {
    #expect(
      FileName.shown(FileName.string([0x61, 0xC4, 0xBF, 0xE3, 0x81])) == "aĿ\u{FFFD}\u{FFFD}")
    #expect(FileName.shown("기사.txt") == "기사.txt")
  }

  /// Archives of old Korean systems have names in CP949.
  @Test func aNameThatIsNoUTF8Opens() throws {
    let folder = try TemporaryFolder()
    let name = [CChar](folder.url.path.utf8CString.dropLast()) + [0x2F, -60, -1, -57, -57, 0]
    let file = try #require(fopen(name, "w"))
    fputs(Samples.english, file)
    fclose(file)
    let outcome = try YoyakProcess.run(["summarize", "--recursive", "-f", "jsonl", folder.url.path])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("no file with a known ending"))
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c", "exec \"$0\" summarize -f json \"$1\"/*", try YoyakProcess.program.path,
      folder.url.path,
    ]
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    #expect(String(decoding: printed, as: UTF8.self).contains("\u{FFFD}"))
  }
}
