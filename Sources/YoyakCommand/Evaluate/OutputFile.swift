import Glibc

/// Writes a file that the user named.
enum OutputFile {
  /// Replaces what is at `path` by `text`.
  ///
  /// - Throws: ``CommandFailure`` with the system's reason when it cannot be written.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    guard let file = fopen(path, "wb") else { throw failure(path, errno) }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    let closed = fclose(file)
    if written < bytes.count || closed != 0 { throw failure(path, errno) }
  }

  /// Lets what is printed go to the file at `path`, whose content it replaces.
  ///
  /// - Throws: ``CommandFailure`` with the system's reason when it cannot be written.
  static func redirectStandardOutput(to path: String) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0, dup2(descriptor, STDOUT_FILENO) >= 0 else { throw failure(path, errno) }
    close(descriptor)
  }

  /// Why a file cannot be written.
  ///
  /// - Parameter reason: The `errno` of the call that failed.
  static func failure(_ path: String, _ reason: Int32) -> CommandFailure {
    CommandFailure(
      .someFailed,
      "'\(path)' cannot be written: \(String(cString: strerror(reason))). Check the folder and its "
        + "permissions.")
  }
}
