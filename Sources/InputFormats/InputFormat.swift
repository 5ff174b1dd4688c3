/// What an input holds.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
  /// Text of one article, as pasted or out of a PDF file.
  case text
  /// A web page.
  case html
  /// Objects of JSON, one a line.
  case jsonl
  /// A JSON object, or an array of them.
  case json
  /// A table with a header, its cells separated by commas or semicolons.
  case csv
  /// A table with a header, its cells separated by tabs.
  case tsv
  /// An RSS or Atom feed.
  case feed
  /// Text with marks of Markdown.
  case markdown
  /// A mail, with its headers or copied without them.
  case email
  /// Subtitles in the form of SubRip, WebVTT, YouTube or SubStation Alpha.
  case subtitles
}

extension InputFormat {
  /// The endings of file names, without a stop, that each format is known by.
  public var endings: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .html: ["html", "htm", "xhtml"]
    case .jsonl: ["jsonl", "ndjson"]
    case .json: ["json"]
    case .csv: ["csv"]
    case .tsv: ["tsv", "tab"]
    case .feed: ["rss", "atom"]
    case .markdown: ["md", "markdown"]
    case .email: ["eml"]
    case .subtitles: ["srt", "vtt", "sbv", "ass", "ssa"]
    }
  }

  /// Endings of compressed files, which are behind that of the format.
  public static let compressedEndings = ["gz", "zst"]

  /// The format that a file's name says; nil for names that say nothing, and for `.txt`, which
  /// people give to everything.
  public init?(path: String) {
    guard let format = InputFormat(ending: path), format != .text else { return nil }
    self = format
  }

  /// Whether a folder's file of this name is to be read.
  public static func isReadable(path: String) -> Bool {
    InputFormat(ending: path) != nil || path.lowercased().hasSuffix(".xml")
  }

  private init?(ending path: String) {
    var parts = path.split(separator: "/").last?.lowercased().split(separator: ".") ?? []
    if let last = parts.last, Self.compressedEndings.contains(String(last)) { parts.removeLast() }
    guard parts.count > 1, let ending = parts.last,
      let format = Self.allCases.first(where: { $0.endings.contains(String(ending)) })
    else { return nil }
    self = format
  }

  /// Whether an input in this format holds any number of articles.
  public var holdsRecords: Bool {
    switch self {
    case .jsonl, .json, .csv, .tsv, .feed: true
    case .text, .html, .markdown, .email, .subtitles: false
    }
  }
}
