import Glibc

/// Folders of texts.
enum Folder {
  /// The names of the files in `path`, ascending by bytes, without hidden ones; nil if `path` is no
  /// folder.
  ///
  /// - Throws: ``CommandFailure`` when the folder cannot be read.
  static func files(in path: String) throws(CommandFailure) -> [String]? {
    guard isFolder(path) else { return nil }
    guard let folder = opendir(path) else {
      throw CommandFailure(
        .unreadable, "'\(path)' cannot be read: \(String(cString: strerror(errno))).")
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix("."), !isFolder("\(path)/\(name)") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
