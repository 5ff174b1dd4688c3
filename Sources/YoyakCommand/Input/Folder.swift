import Glibc

/// Folders of texts.
enum Folder {
  /// The names of the files in `path`, ascending by bytes, without hidden ones; nil if `path` is no
  /// folder.
  ///
  /// - Throws: ``CommandFailure`` when the folder cannot be read.
  static func files(in path: String) throws(CommandFailure) -> [String]? {
    guard isFolder(path) else { return nil }
    return try names(in: path).filter { !isFolder("\(path)/\($0)") }
  }

  /// The paths of the files in `path` and in the folders in it, a folder's files by their names, and
  /// folders where their names are; links to folders are not followed.
  ///
  /// - Throws: ``CommandFailure`` when a folder cannot be read.
  static func allFiles(in path: String) throws(CommandFailure) -> [String] {
    var files: [String] = []
    let base = path.hasSuffix("/") ? String(path.dropLast()) : path
    for name in try names(in: path) {
      let inner = "\(base)/\(name)"
      if !isFolder(inner) {
        files.append(inner)
      } else if !isLink(inner) {
        files += try allFiles(in: inner)
      }
    }
    return files
  }

  /// The names in a folder, ascending by bytes, without hidden ones.
  private static func names(in path: String) throws(CommandFailure) -> [String] {
    guard let folder = opendir(FileName.bytes(of: path)) else {
      let reason = String(cString: strerror(errno))
      throw CommandFailure(.unreadable, "'\(FileName.shown(path))' cannot be read: \(reason).")
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        FileName.string(bytes.prefix { $0 != 0 })
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(FileName.bytes(of: path), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a path is that of a folder.
  static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  /// Whether a path is that of a plain file, which can be read again.
  static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(FileName.bytes(of: path), &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
