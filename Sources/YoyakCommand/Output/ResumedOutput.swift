import Glibc

/// An output that a run before this one left half written.
enum ResumedOutput {
  /// Cuts what is behind the last whole line of the file and lets standard output go on there.
  ///
  /// A file that is not there is made.
  ///
  /// - Returns: How many lines there are.
  /// - Throws: ``CommandFailure`` with the system's reason when it cannot be read or written.
  /// - Complexity: O(*n*) in the size of the file, in flat memory.
  static func open(_ path: String) throws(CommandFailure) -> Int {
    let descriptor = openFile(path, O_RDWR | O_CREAT | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputFile.failure(path, errno) }
    var lines = 0
    var end: off_t = 0
    var offset: off_t = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let (count, reason) = (read(descriptor, &buffer, buffer.count), errno)
      if count == 0 { break }
      guard count > 0 else {
        if SystemWait.canRetry(descriptor, after: reason, for: .reading) { continue }
        throw OutputFile.failure(path, reason)
      }
      for place in 0..<count where buffer[place] == 0x0A {
        lines += 1
        end = offset + off_t(place) + 1
      }
      offset += off_t(count)
    }
    guard ftruncate(descriptor, end) == 0, lseek(descriptor, end, SEEK_SET) >= 0,
      dup2(descriptor, STDOUT_FILENO) >= 0
    else { throw OutputFile.failure(path, errno) }
    close(descriptor)
    return lines
  }

  /// `open` under a name of its own, with the permissions of a new file.
  private static func openFile(_ path: String, _ flags: Int32) -> Int32 {
    Glibc.open(FileName.bytes(of: path), flags, 0o666)
  }
}
