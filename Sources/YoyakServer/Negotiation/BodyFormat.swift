#if Server
  import Hummingbird
  import InputFormats

  /// What a body holds, as its `Content-Type` tells it.
  enum BodyFormat: Sendable, Hashable {
    /// What the type says.
    case told(InputFormat)
    /// What its looks say, as for the command's standard input.
    case looked

    /// The types that say what a body holds; those that say nothing, such as the one that curl sends if
    /// it is told none, have no format.
    private static let formats: [String: InputFormat?] = {
      var formats: [String: InputFormat?] = [
        "text/plain": .text, "text/html": .html, "application/xhtml+xml": .html,
        "application/json": .json, "text/csv": .csv, "text/tab-separated-values": .tsv,
        "application/rss+xml": .feed, "application/atom+xml": .feed,
        "text/markdown": .markdown, "message/rfc822": .email,
        "text/vtt": .subtitles, "application/x-subrip": .subtitles,
        "application/octet-stream": nil, "application/x-www-form-urlencoded": nil,
        "text/xml": nil, "application/xml": nil, "application/gzip": nil, "application/zstd": nil,
      ]
      for type in LineMediaTypes.all { formats[type] = InputFormat.jsonl }
      return formats
    }()

    /// - Throws: ``ProblemDetails`` with status 415 for what is not read.
    init(_ headers: HTTPFields) throws(ProblemDetails) {
      if let coding = headers[.contentEncoding]?.lowercased(),
        !["identity", "gzip", "x-gzip", "zstd"].contains(coding)
      {
        throw ProblemDetails(
          .unsupportedMediaType,
          "The body is packed in a way that is not read: send it as it is, or packed with gzip or zstd.",
          parameter: "Content-Encoding", given: coding, allowed: ["identity", "gzip", "zstd"])
      }
      guard let given = headers[.contentType] else {
        self = .looked
        return
      }
      guard let type = MediaType(given), let format = Self.formats[type.name] else {
        throw ProblemDetails(
          .unsupportedMediaType,
          "The body is of a type that is not read: take the text out first, or send what is text under one "
            + "of the types allowed.",
          parameter: "Content-Type", given: given, allowed: Self.formats.keys.sorted())
      }
      self = format.map { .told($0) } ?? .looked
    }

    /// The format as the command's option names it; nil where it is told by looking.
    var format: InputFormat? {
      if case .told(let format) = self { format } else { nil }
    }
  }
#endif
