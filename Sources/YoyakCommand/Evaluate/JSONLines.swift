import TextAnalysis

/// Files of JSON objects, one a line, with what evaluations compare.
enum JSONLines {
  /// What `read` makes of each line of a file; blank lines are passed over.
  ///
  /// - Throws: ``CommandFailure`` naming the file, and the line when `read` throws.
  static func values<Value>(
    of path: String, _ read: ([UInt8]) throws(CommandFailure) -> Value
  ) throws(CommandFailure) -> [Value] {
    var source = try ByteSource(path: path)
    var values: [Value] = []
    var number = 0
    while var line = try source.readLine() {
      number += 1
      if number == 1 { line.removeUTF8Mark() }
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      do throws(CommandFailure) {
        values.append(try read(line))
      } catch {
        throw CommandFailure(
          .unreadable, "'\(FileName.shown(path))' line \(number): \(error.description).")
      }
    }
    return values
  }
}
