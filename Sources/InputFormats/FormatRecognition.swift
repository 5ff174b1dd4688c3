import TextAnalysis

extension InputFormat {
  /// How many bytes of an input are looked at to tell its format.
  public static let headLength = 1 << 16

  /// The format of an input, found by its name and its first bytes.
  ///
  /// The beginnings of PDF files, pictures, archives and the like are known and refused whatever the
  /// name. Then the name decides, if it says anything, and else the looks; what looks like nothing
  /// else is text.
  ///
  /// - Parameters:
  ///   - head: The first ``headLength`` bytes of the input, or all.
  ///   - path: The file's name, if there is one.
  ///   - textField: The column that holds the text where the input is a table.
  /// - Throws: ``UnreadableInput`` for what is no text.
  public static func recognized(
    in head: [UInt8], path: String? = nil, textField: String = "text"
  ) throws(UnreadableInput) -> InputFormat {
    if let unreadable = UnreadableInput(signatureIn: head) { throw unreadable }
    let named = path.flatMap { InputFormat(path: $0) }
    if let named, named != .html { return named }
    let encoding = TextDecoder.encoding(of: head)
    var text = head
    if encoding == .utf16LittleEndian || encoding == .utf16BigEndian {
      let whole = Array(head.prefix(head.count / 2 * 2))
      text = (try? TextDecoder.decodeReplacing(whole).text.utf8) ?? head
    } else if head.count(where: { $0 == 0 }) > 8 + head.count / 1000 {
      throw UnreadableInput("a binary file", "give text")
    }
    text.removeUTF8Mark()
    if let named { return named }
    return try FormatLooks(text, textField: textField).format
  }

  /// Whether the whole lines of a head that may go on tell the format, whatever is behind them: a JSON
  /// object that is one line, or a header and a row of a table.
  public static func isToldByFirstLines(of head: [UInt8], textField: String = "text") -> Bool {
    guard let end = head.lastIndex(of: 0x0A),
      let format = try? recognized(in: Array(head[...end]), textField: textField)
    else { return false }
    return format == .jsonl || format == .csv || format == .tsv
  }
}

extension UnreadableInput {
  /// What begins with the bytes of a format that is no text.
  init?(signatureIn head: [UInt8]) {
    let match = Self.signatures.first { signature in
      head.count >= signature.offset + signature.bytes.count
        && head[signature.offset...].starts(with: signature.bytes)
        && head.starts(with: signature.first)
    }
    guard let match else { return nil }
    self.init(match.kind, match.advice)
  }

  private struct Signature {
    var bytes: [UInt8]
    var offset = 0
    /// What is at the beginning besides.
    var first: [UInt8]
    var kind: String
    var advice: String

    init(
      _ bytes: [UInt8], at offset: Int = 0, behind first: [UInt8] = [], _ kind: String,
      _ advice: String
    ) {
      self.bytes = bytes
      self.offset = offset
      self.first = first
      self.kind = kind
      self.advice = advice
    }
  }

  private static let image = "take its text by character recognition, for instance with tesseract"
  private static let archive = "unpack it and give the files inside"
  private static let sound = "give a transcript or subtitles"

  private static let signatures = [
    Signature(
      Array("%PDF-".utf8), "a PDF file",
      "take its text first, for instance with "
        + "'pdftotext file.pdf - | yoyak summarize'"),
    Signature(
      [0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document (DOCX, ODT, HWPX, EPUB)",
      "save the document as text, for instance with 'pandoc -t plain file.docx' or "
        + "'libreoffice --convert-to txt', or unpack the archive"),
    Signature(
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an office document (DOC, XLS, HWP)",
      "save it as text, for instance with 'libreoffice --convert-to txt' or 'hwp5txt'"),
    Signature(
      Array("HWP Document File".utf8), "an HWP document", "save it as text with its program"),
    Signature(
      Array("{\\rtf".utf8), "an RTF document",
      "save it as text, for instance with 'pandoc -f rtf -t plain'"),
    Signature([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG picture", image),
    Signature([0xFF, 0xD8, 0xFF], "a JPEG picture", image),
    Signature(Array("GIF87a".utf8), "a GIF picture", image),
    Signature(Array("GIF89a".utf8), "a GIF picture", image),
    Signature(Array("WEBP".utf8), at: 8, behind: Array("RIFF".utf8), "a WebP picture", image),
    Signature([0x49, 0x49, 0x2A, 0x00], "a TIFF picture", image),
    Signature([0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture", image),
    Signature(Array("WAVE".utf8), at: 8, behind: Array("RIFF".utf8), "a sound file", sound),
    Signature(Array("OggS".utf8), "a sound file", sound),
    Signature(Array("ID3\u{2}".utf8), "a sound file", sound),
    Signature(Array("ID3\u{3}".utf8), "a sound file", sound),
    Signature(Array("ID3\u{4}".utf8), "a sound file", sound),
    Signature(Array("ftyp".utf8), at: 4, behind: [0, 0], "a film or sound file", sound),
    Signature(Array("Rar!".utf8), "a RAR archive", archive),
    Signature([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive", archive),
    Signature([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz file", "unpack it with 'xz -dc'"),
    Signature(Array("BZh9".utf8), "a bzip2 file", "unpack it with 'bzip2 -dc'"),
    Signature(Array("ustar".utf8), at: 257, "a tar archive", archive),
    Signature(Array("SQLite format 3".utf8), "a database", "export its texts as CSV or JSONL"),
    Signature([0x7F, 0x45, 0x4C, 0x46], "a program", "give text"),
    Signature(Array("%!PS".utf8), "a PostScript file", "take its text first, with 'ps2ascii'"),
  ]
}
