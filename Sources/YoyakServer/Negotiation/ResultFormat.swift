#if Server
  import Hummingbird

  /// The forms in which results are given, each with its media types, and the choice among them.
  enum ResultFormat: String, CaseIterable, Sendable {
    case json, jsonl, html, markdown, text, tsv

    /// The names it may be asked for by, the usual one first.
    var mediaTypes: [String] {
      switch self {
      case .json: ["application/json"]
      case .jsonl: LineMediaTypes.all
      case .html: ["text/html"]
      case .markdown: ["text/markdown"]
      case .text: ["text/plain"]
      case .tsv: ["text/tab-separated-values"]
      }
    }

    /// What the answer says that it is.
    var contentType: String {
      let name = mediaTypes[0]
      return name.hasPrefix("text/") ? "\(name); charset=utf-8" : name
    }

    /// The form that a client wants most; of forms that it wants as much, the usual one, then the first.
    ///
    /// - Parameter usual: The form where the client does not say.
    /// - Throws: ``ProblemDetails`` with status 406 when there is none that it takes.
    static func chosen(
      accept: [String], usual: ResultFormat
    ) throws(ProblemDetails) -> ResultFormat {
      let header = accept.joined(separator: ",")
      let ranges = header.split(separator: ",").compactMap { MediaType($0) }
      if header.allSatisfy({ $0 == " " || $0 == "\t" }) { return usual }
      var best: (format: ResultFormat, weight: Double)?
      for format in [usual] + allCases {
        guard let weight = weight(of: format, in: ranges), weight > 0 else { continue }
        if weight > best?.weight ?? 0 { best = (format, weight) }
      }
      if let best { return best.format }
      throw ProblemDetails(
        .notAcceptable,
        "None of the forms in 'Accept' is one that results are given in: name one of those allowed.",
        parameter: "Accept", given: header, allowed: allCases.map { $0.mediaTypes[0] })
    }

    /// The weight that the narrowest range gives it; nil when none holds it.
    private static func weight(of format: ResultFormat, in ranges: [MediaType]) -> Double? {
      var best: (fit: Int, weight: Double)?
      for range in ranges {
        guard let fit = format.mediaTypes.compactMap({ range.fit($0) }).max() else { continue }
        if fit > best?.fit ?? 0 { best = (fit, range.weight) }
      }
      return best?.weight
    }
  }

  /// The names of JSON that has one value a line.
  enum LineMediaTypes {
    static let all = [
      "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines",
    ]
  }
#endif
