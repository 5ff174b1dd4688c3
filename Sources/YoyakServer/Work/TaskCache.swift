#if Server
  import Synchronization
  import YoyakCommand

  /// The commands of the last requests with their options read: reading options takes several times as
  /// long as a summary, and most requests give the same ones.
  final class TaskCache: Sendable {
    /// The most commands that are kept; beyond them it begins anew.
    private static let mostTasks = 256
    /// The most bytes of the arguments of one that is kept.
    private static let mostBytes = 1024
    /// The options whose values are words of articles and readers, of which nothing is kept.
    private static let texts = ["--title=", "--query=", "--must-include="]

    private let tasks = Mutex<[[String]: StreamTask]>([:])

    subscript(arguments: [String]) -> StreamTask? { tasks.withLock { $0[arguments] } }

    func keep(_ task: StreamTask, of arguments: [String]) {
      guard arguments.reduce(0, { $0 + $1.utf8.count }) <= Self.mostBytes,
        !arguments.contains(where: { argument in Self.texts.contains { argument.hasPrefix($0) } })
      else { return }
      tasks.withLock { tasks in
        if tasks.count >= Self.mostTasks { tasks = [:] }
        tasks[arguments] = task
      }
    }
  }
#endif
