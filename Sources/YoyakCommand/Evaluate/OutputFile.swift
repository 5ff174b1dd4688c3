import Glibc

/// Writes a file that the user named.
enum OutputFile {
  /// Replaces what is at `path` by `text`.
  ///
  /// - Throws: ``CommandFailure`` with the system's reason when it cannot be written.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    guard let file = fopen(FileName.bytes(of: path), "wb") else { throw failure(path, errno) }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    let closed = fclose(file)
    if written < bytes.count || closed != 0 { throw failure(path, errno) }
  }

  /// Lets what is printed go to the file at `path`, whose content it replaces.
  ///
  /// - Parameter inputs: The paths of what is read, `-` for standard input.
  /// - Throws: ``CommandFailure`` when the file is one of these, or with the system's reason when it cannot
  ///   be written.
  static func redirectStandardOutput(
    to path: String, reading inputs: [String]
  ) throws(CommandFailure) {
    let descriptor = open(FileName.bytes(of: path), O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var output = stat()
    guard fstat(descriptor, &output) == 0 else { throw failure(path, errno) }
    let isFile = output.st_mode & S_IFMT == S_IFREG
    if isFile, inputs.contains(where: { isSame($0, output) }) {
      throw CommandFailure(
        .usage, "'\(FileName.shown(path))' is read too: give another file for the results.")
    }
    // What is no file, such as a terminal, has no content to be cut off.
    guard !isFile || ftruncate(descriptor, 0) == 0, dup2(descriptor, STDOUT_FILENO) >= 0 else {
      throw failure(path, errno)
    }
  }

  private static func isSame(_ input: String, _ output: stat) -> Bool {
    var status = stat()
    let found =
      input == "-" ? fstat(STDIN_FILENO, &status) : stat(FileName.bytes(of: input), &status)
    return found == 0 && status.st_dev == output.st_dev && status.st_ino == output.st_ino
  }

  /// Why a file cannot be written.
  ///
  /// - Parameter reason: The `errno` of the call that failed.
  static func failure(_ path: String, _ reason: Int32) -> CommandFailure {
    CommandFailure(
      .someFailed,
      "'\(FileName.shown(path))' cannot be written: \(String(cString: strerror(reason))). Check the folder and its "
        + "permissions.")
  }
}
