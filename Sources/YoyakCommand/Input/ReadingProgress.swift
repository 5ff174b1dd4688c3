import Glibc
import Synchronization

/// How much of the input files has been read.
final class ReadingProgress: Sendable {
  /// The size of all files, or nil when it is not known.
  private let total: Int?
  private let read = Atomic(0)

  /// - Parameter paths: The files; folders, pipes and standard input have no known size.
  init(_ paths: [String]) {
    var total = 0
    for path in paths {
      var status = stat()
      guard path != "-", stat(FileName.bytes(of: path), &status) == 0,
        status.st_mode & S_IFMT == S_IFREG
      else {
        self.total = nil
        return
      }
      total += Int(status.st_size)
    }
    self.total = paths.isEmpty ? nil : total
  }

  func add(_ count: Int) { read.add(max(0, count), ordering: .relaxed) }

  /// From 0 to 1.
  var fraction: Double? {
    guard let total, total > 0 else { return nil }
    return min(1, Double(read.load(ordering: .relaxed)) / Double(total))
  }
}
