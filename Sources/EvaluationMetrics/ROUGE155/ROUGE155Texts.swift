/// The summaries of a run, each read and tokenized once.
struct ROUGE155Texts {
  /// A summary made ready.
  struct Text {
    /// Whether anything was left of it; a limit on an empty summary leaves nothing.
    let isDefined: Bool
    /// The text as the trace shows it.
    let shown: [UInt8]
    /// The sentences as the trace shows them.
    let shownSentences: [[UInt8]]
    /// The tokens of n-grams, over sentence boundaries.
    let tokens: [Int32]
    /// The tokens of common subsequences, sentence by sentence.
    let sentences: TokenSequence
  }

  private struct Key: Hashable {
    let path: [UInt8]
    let format: String
    let isStemmed: Bool
  }

  private let limit: ROUGE155Summary.Limit
  private let files: ROUGE155Files
  private(set) var lexicon: ROUGE155Lexicon
  private var texts: [Key: Text] = [:]

  init(limit: ROUGE155Summary.Limit, files: ROUGE155Files, lexicon: ROUGE155Lexicon) {
    self.limit = limit
    self.files = files
    self.lexicon = lexicon
  }

  /// The summary at `path`.
  ///
  /// - Throws: ``ROUGE155Failure`` when the file cannot be read or the format is unknown.
  mutating func text(
    _ path: [UInt8], format: String, isStemmed: Bool
  ) throws(ROUGE155Failure) -> Text {
    let key = Key(path: path, format: format, isStemmed: isStemmed)
    if let known = texts[key] { return known }
    let text: Text
    if isStemmed {
      text = stemmed(try self.text(path, format: format, isStemmed: false))
    } else {
      text = try read(path, format: format)
    }
    texts[key] = text
    return text
  }

  private mutating func read(
    _ path: [UInt8], format name: String
  ) throws(ROUGE155Failure) -> Text {
    let shownPath = String(decoding: path, as: UTF8.self)
    guard let file = files.read(shownPath) else {
      throw .input("The summary \(shownPath) cannot be read.\n")
    }
    guard let format = ROUGE155Summary.Format(name) else {
      throw .input("The summary \(shownPath) has the format \"\(name)\"; use SEE, SPL or ISI.\n")
    }
    let summary = ROUGE155Summary(file, format: format)
    let text = summary.text(limit: limit)
    let rawSentences = summary.sentences(limit: limit)
    var sentences = TokenSequence()
    for sentence in rawSentences {
      for token in lexicon.tokens(of: sentence) { sentences.append(token) }
      sentences.endSentence()
    }
    return Text(
      isDefined: text != nil, shown: text ?? [], shownSentences: rawSentences,
      tokens: lexicon.tokens(of: text ?? []), sentences: sentences)
  }

  private mutating func stemmed(_ text: Text) -> Text {
    Text(
      isDefined: text.isDefined, shown: text.shown, shownSentences: text.shownSentences,
      tokens: text.tokens.map { lexicon.stem($0) },
      sentences: text.sentences.mapTokens { lexicon.stem($0) })
  }
}

/// How a run of ROUGE-1.5.5 reaches files; paths are those of the configuration.
public struct ROUGE155Files {
  /// The bytes of a file, or nil when it cannot be read.
  public let read: (_ path: String) -> [UInt8]?
  /// Whether there is a file or folder of that name.
  public let exists: (_ path: String) -> Bool

  public init(
    read: @escaping (_ path: String) -> [UInt8]?, exists: @escaping (_ path: String) -> Bool
  ) {
    self.read = read
    self.exists = exists
  }
}
