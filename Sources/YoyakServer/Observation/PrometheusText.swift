#if Server
  /// The text format of Prometheus, version 0.0.4.
  struct PrometheusText {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private(set) var text = ""

    /// Writes the help and the kind of a metric, before its samples.
    mutating func family(_ name: String, _ kind: String, _ help: String) {
      text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
    }

    mutating func sample(_ name: String, _ labels: [(String, String)], _ value: some Numeric) {
      let labels = labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
      text += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
    }

    private static func escaped(_ value: String) -> String {
      value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
  }

  extension Workplace {
    /// What is counted, and how things stand.
    var prometheusText: String {
      let counts = metrics.counts
      let load = workers.load
      var text = PrometheusText()
      text.family(
        "yoyak_requests_total", "counter", "Requests answered, by route, method and status.")
      let keys = counts.requests.keys.sorted {
        ($0.route, $0.method, $0.status) < ($1.route, $1.method, $1.status)
      }
      for key in keys {
        text.sample(
          "yoyak_requests_total",
          [("route", key.route), ("method", key.method), ("status", "\(key.status)")],
          counts.requests[key] ?? 0)
      }
      let duration = "yoyak_request_duration_seconds"
      text.family(duration, "histogram", "Seconds from a request's head to the end of its answer.")
      for (route, histogram) in counts.durations.sorted(by: { $0.key < $1.key }) {
        for (bound, count) in zip(DurationHistogram.bounds, histogram.counts) {
          text.sample("\(duration)_bucket", [("route", route), ("le", "\(bound)")], count)
        }
        text.sample("\(duration)_bucket", [("route", route), ("le", "+Inf")], histogram.count)
        text.sample("\(duration)_sum", [("route", route)], histogram.sum)
        text.sample("\(duration)_count", [("route", route)], histogram.count)
      }
      text.family(
        "yoyak_rejected_total", "counter", "Requests not worked on to their end, by reason.")
      for reason in ServerMetrics.Rejection.allCases {
        text.sample(
          "yoyak_rejected_total", [("reason", reason.rawValue)], counts.rejections[reason] ?? 0)
      }
      for (name, help, value) in [
        ("yoyak_received_bytes_total", "Bytes of bodies of requests.", counts.bytesIn),
        ("yoyak_sent_bytes_total", "Bytes of bodies of answers.", counts.bytesOut),
      ] {
        text.family(name, "counter", help)
        text.sample(name, [], value)
      }
      for (name, help, value) in [
        ("yoyak_requests_in_flight", "Requests that are not answered yet.", counts.inFlight),
        ("yoyak_work_running", "Threads at work.", load.running),
        ("yoyak_work_threads", "Threads there are for work.", settings.threads),
        ("yoyak_queue_length", "Requests and lines that wait for a thread.", load.waiting),
        ("yoyak_streams_open", "Open streams of lines.", streams.count),
        ("yoyak_ready", "1 while the server takes requests.", readiness.isReady ? 1 : 0),
      ] {
        text.family(name, "gauge", help)
        text.sample(name, [], value)
      }
      return text.text
    }
  }
#endif
