/// What is wrong with a data set, by file and line.
public struct DataSetError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file's name.
  public var file: String
  /// The line, from 1, or nil when it is the whole file.
  public var line: Int?
  /// What was found, what is needed.
  public var problem: String

  public init(file: String, line: Int?, problem: String) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  public var description: String {
    line.map { "'\(file)' line \($0): \(problem)" } ?? "'\(file)': \(problem)"
  }
}
