import InputFormats
import TextAnalysis

extension Article {
  /// Reads the one article of a file's bytes, whatever format they are in.
  ///
  ///     let article = try Article(contents: [UInt8](mail), path: "plan.eml")
  ///
  /// - Parameters:
  ///   - bytes: The whole file, not packed.
  ///   - format: What the file holds, or nil to find out.
  ///   - path: The file's name, which may tell its format.
  ///   - options: How the article is read.
  /// - Throws: `UnreadableInput` when the bytes are of a format that is not read or hold several
  ///   articles, `TextDecodingError` when they are no text.
  /// - Complexity: O(*n*) in the length of the file.
  public init(
    contents bytes: [UInt8], format: InputFormat? = nil, path: String? = nil,
    options: ArticleOptions = ArticleOptions()
  ) throws {
    let head = Array(bytes.prefix(InputFormat.headLength))
    let format = try format ?? InputFormat.recognized(in: head, path: path)
    if format.holdsRecords { throw UnreadableInput(severalArticlesIn: format) }
    self.init(try format.readableText(of: bytes).readable, options: options)
  }
}
