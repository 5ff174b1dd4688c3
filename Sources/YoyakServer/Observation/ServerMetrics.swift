#if Server
  import Synchronization

  /// Counts of what the server has done.
  final class ServerMetrics: Sendable {
    /// Why a request was not worked on to its end.
    enum Rejection: String, CaseIterable, Sendable {
      case queue, streams
      case bodySize = "body_size"
      case bodyTime = "body_time"
      case workTime = "work_time"
      case stopping
    }

    /// One line of the counts of requests.
    struct Key: Sendable, Hashable {
      var route: String
      var method: String
      var status: Int
    }

    /// What has been counted.
    struct Counts: Sendable {
      var requests: [Key: Int] = [:]
      var durations: [String: DurationHistogram] = [:]
      var rejections: [Rejection: Int] = [:]
      var inFlight = 0
      var bytesIn = 0
      var bytesOut = 0
    }

    private let state = Mutex(Counts())

    var counts: Counts { state.withLock { $0 } }

    func begin() { state.withLock { $0.inFlight += 1 } }

    func end(_ key: Key, seconds: Double, bytesIn: Int, bytesOut: Int) {
      state.withLock { counts in
        counts.inFlight -= 1
        counts.requests[key, default: 0] += 1
        counts.durations[key.route, default: DurationHistogram()].add(seconds)
        counts.bytesIn += bytesIn
        counts.bytesOut += bytesOut
      }
    }

    func reject(_ reason: Rejection) {
      state.withLock { $0.rejections[reason, default: 0] += 1 }
    }
  }

  /// How many durations are at most so many seconds.
  struct DurationHistogram: Sendable {
    /// The bounds of the buckets, in seconds.
    static let bounds = [
      0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
    ]

    /// For each bound how many durations are at most that.
    private(set) var counts = [Int](repeating: 0, count: bounds.count)
    private(set) var count = 0
    private(set) var sum = 0.0

    mutating func add(_ seconds: Double) {
      count += 1
      sum += seconds
      for (bucket, bound) in Self.bounds.enumerated() where seconds <= bound { counts[bucket] += 1 }
    }
  }
#endif
