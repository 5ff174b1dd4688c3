import ArgumentParser
import InputFormats
import TextAnalysis

/// The texts of one file or folder, in order.
struct TextCollection {
  /// One text and what its record says of it.
  struct Entry {
    /// What the text is matched by: the file's name in a folder, the identifier in JSONL.
    var key: String?
    var text: SourceText
    /// The references that are in the same record.
    var references: [SourceText] = []
  }

  /// The path, for messages.
  var name: String
  var entries: [Entry]

  /// Whether every text has a key of its own.
  var hasKeys: Bool {
    let keys = entries.compactMap(\.key)
    return keys.count == entries.count && Set(keys).count == keys.count
  }

  /// The entries in the order of `keys`.
  ///
  /// - Throws: ``CommandFailure`` naming the first text that is missing or too many.
  func entries(inOrderOf other: TextCollection) throws(CommandFailure) -> [Entry] {
    if hasKeys, other.hasKeys {
      var byKey: [String: Entry] = [:]
      for entry in entries { byKey[entry.key ?? ""] = entry }
      var ordered: [Entry] = []
      for wanted in other.entries {
        guard let entry = byKey.removeValue(forKey: wanted.key ?? "") else {
          throw CommandFailure(
            .unreadable, "'\(name)' has no text '\(wanted.key ?? "")', which '\(other.name)' has.")
        }
        ordered.append(entry)
      }
      if let extra = entries.first(where: { byKey[$0.key ?? ""] != nil }) {
        throw CommandFailure(
          .unreadable, "'\(other.name)' has no text '\(extra.key ?? "")', which '\(name)' has.")
      }
      return ordered
    }
    guard entries.count == other.entries.count else {
      throw CommandFailure(
        .unreadable,
        "'\(name)' has \(entries.count) texts and '\(other.name)' has \(other.entries.count); they "
          + "are compared one by one. If each file is one text, say '--texts-per file'.")
    }
    return entries
  }
}

/// What a plain text file holds.
enum TextsPer: String, ArgumentChoice {
  /// One text on every line.
  case line
  /// One text.
  case file
}

/// Reads collections: a folder of files, a JSONL file, or a plain file.
struct TextCollectionReader {
  /// What a plain file holds; a file in a folder is always one text.
  var textsPer: TextsPer
  /// The names of the fields in JSONL.
  var fields: TextRecordFields

  /// - Throws: ``CommandFailure`` naming the file, or the line, that cannot be read.
  func read(_ path: String) throws(CommandFailure) -> TextCollection {
    if let names = try Folder.files(in: path) {
      var entries: [TextCollection.Entry] = []
      for name in names {
        let text = try decode(bytes(of: "\(path)/\(name)"), "\(path)/\(name)")
        entries.append(TextCollection.Entry(key: Self.stem(of: FileName.shown(name)), text: text))
      }
      return TextCollection(name: path, entries: entries)
    }
    if InputFormat(path: path) == .jsonl {
      let entries = try JSONLines.values(of: path) { line throws(CommandFailure) in
        try fields.entry(fromJSON: line)
      }
      return TextCollection(name: path, entries: entries)
    }
    let text = try decode(try bytes(of: path), path)
    let texts = textsPer == .file ? [text] : Self.lines(of: text)
    return TextCollection(name: path, entries: texts.map { TextCollection.Entry(text: $0) })
  }

  private func bytes(of path: String) throws(CommandFailure) -> [UInt8] {
    var source = try ByteSource(path: path)
    return try source.readToEnd()
  }

  private func decode(_ bytes: [UInt8], _ path: String) throws(CommandFailure) -> SourceText {
    do {
      return try TextDecoder.decode(bytes)
    } catch {
      throw CommandFailure(.unreadable, "'\(FileName.shown(path))': \(error)")
    }
  }

  /// Every line, empty ones included, but not what follows the last line feed.
  private static func lines(of text: SourceText) -> [SourceText] {
    text.utf8.withUnsafeBufferPointer { utf8 in
      var lines: [SourceText] = []
      var start = 0
      while start < utf8.count {
        let end = utf8.lineFeed(from: start) ?? utf8.count
        let hasReturn = end > start && utf8[end - 1] == 0x0D
        lines.append(SourceText(validUTF8: Array(utf8[start..<(hasReturn ? end - 1 : end)])))
        start = end + 1
      }
      return lines
    }
  }

  /// A file's name without its last ending, so that `1.sum` and `1.ref` belong together.
  private static func stem(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
