import TextAnalysis

/// Systems' texts with their references, document by document.
struct EvaluationTexts {
  /// A name for each document.
  var names: [String]
  /// Each document's references, at least one.
  var references: [[SourceText]]
  /// The systems with a text for each document; the first is the baseline.
  var systems: [(name: String, texts: [SourceText])]

  init(
    names: [String], references: [[SourceText]], systems: [(name: String, texts: [SourceText])]
  ) {
    self.names = names
    self.references = references
    self.systems = systems
  }

  /// Brings texts and references together.
  ///
  /// References come from files of their own or are in the records of the systems.
  ///
  /// - Throws: ``CommandFailure`` that names what cannot be read or does not match.
  init(
    systems paths: [String], references: [String], reader: TextCollectionReader
  ) throws(CommandFailure) {
    var collections: [TextCollection] = []
    for path in paths { collections.append(try reader.read(path)) }
    try self.init(collections, references: references, reader: reader)
  }

  /// Brings the texts of systems, the baseline first, and their references together.
  init(
    _ collections: [TextCollection], references: [String] = [], reader: TextCollectionReader
  ) throws(CommandFailure) {
    let first = collections[0]
    if first.entries.isEmpty {
      throw CommandFailure(.nothingToDo, "'\(first.name)' has no texts.")
    }
    names = first.entries.enumerated().map { $1.key ?? "\($0 + 1)" }
    systems = []
    var own = first.entries.map { $0.references }
    for collection in collections {
      let entries = try collection.entries(inOrderOf: first)
      systems.append((collection.name, entries.map { $0.text }))
      for (index, entry) in entries.enumerated() where !entry.references.isEmpty {
        if own[index].isEmpty { own[index] = entry.references }
        guard own[index] == entry.references else {
          throw CommandFailure(
            .unreadable,
            "'\(collection.name)' has other references than '\(first.name)' for text "
              + "'\(names[index])'.")
        }
      }
    }
    self.references = own
    if !references.isEmpty { self.references = own.map { _ in [] } }
    for path in references {
      let entries = try reader.read(path).entries(inOrderOf: first)
      for (index, entry) in entries.enumerated() {
        self.references[index] += entry.references.isEmpty ? [entry.text] : entry.references
      }
    }
    if let missing = self.references.firstIndex(where: { $0.isEmpty }) {
      throw CommandFailure(
        .unreadable,
        "'\(first.name)' has no reference for text '\(names[missing])'. Name the references after "
          + "it, or give every JSONL record a reference.")
    }
    nameSystems()
  }

  /// Names the systems by their files, without folders and endings where that leaves them different.
  private mutating func nameSystems() {
    let short = systems.map { system -> String in
      let file = system.name.split(separator: "/").last.map(String.init) ?? system.name
      return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    }
    guard Set(short).count == short.count, !short.contains("") else { return }
    for index in systems.indices { systems[index].name = short[index] }
  }
}
