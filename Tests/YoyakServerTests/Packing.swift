#if Server
  import Foundation

  /// Packs bytes with the system's program.
  enum Packing {
    static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/gzip")
      process.arguments = ["-c"]
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      DispatchQueue.global().async {
        try? input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try? input.fileHandleForWriting.close()
      }
      return Array(output.fileHandleForReading.readDataToEndOfFile())
    }
  }
#endif
