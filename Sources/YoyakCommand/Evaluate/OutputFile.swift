#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a file that the user named.
enum OutputFile {
  /// Replaces what stands at `path` by `text`.
  ///
  /// - Throws: ``CommandFailure`` with the system's reason when it cannot be written.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    guard let file = fopen(path, "wb") else { throw failure(path) }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    let closed = fclose(file)
    if written < bytes.count || closed != 0 { throw failure(path) }
  }

  private static func failure(_ path: String) -> CommandFailure {
    CommandFailure(
      .someFailed,
      "'\(path)' cannot be written: \(String(cString: strerror(errno))). Check the folder and its "
        + "permissions.")
  }
}
