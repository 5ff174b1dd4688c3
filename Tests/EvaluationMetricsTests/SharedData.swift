import Foundation

/// Reference data that is not part of the project, beside the package when present.
enum SharedData {
  /// Why a test that needs it was skipped.
  static let absence = "needs ../shared/data/rouge beside the package"

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/data/rouge")

  static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url(path).path)
  }
}
