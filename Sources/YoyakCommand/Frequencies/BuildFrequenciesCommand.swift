import ArgumentParser
import TextAnalysis
import Vectorization
import Yoyak

/// `yoyak frequencies build`: counts the documents of JSONL, text or HTML files.
struct BuildFrequenciesCommand: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Count the terms of documents and write the table to standard output.",
    discussion: """
      Each JSONL record, each text file and each page is one document, read and cleaned as \
      articles are; the terms of its title count too. Give the language with '--language'.
      """)

  @OptionGroup(title: "Input")
  var input: InputOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Keep terms of at least so many documents.", valueName: "n"))
  var least = 1

  func validate() throws {
    try ValidationError.requireAtLeastOne(("least", least))
    guard input.language.language != nil else {
      throw ValidationError(
        "A table holds one language: give it with '--language', for instance '--language ko'.")
    }
  }

  func run() throws {
    guard let language = input.language.language else { return }
    let reading = try ArticleReading(input)
    var frequencies = DocumentFrequencies()
    let records = CollectedRecords(of: input) { record in
      try reading.article(of: record).document
    } consume: {
      frequencies.addDocument($0)
      return true
    }
    if frequencies.documentCount == 0 {
      throw records.isUnread
        ? CommandFailure(.unreadable, "none of the documents could be read.")
        : CommandFailure(.nothingToDo, "nothing to count: none of the documents holds any text.")
    }
    StandardStreams.print(bytes: table(of: frequencies, language, reading).bytes)
    throw ExitCode(records.status.rawValue)
  }

  /// Makes the table of a single document, to be merged with others.
  func recordWork() throws -> RecordWork {
    let reading = try ArticleReading(input)
    let fields = RecordFields(ofRecordsIn: input)
    return { bytes in
      let document = try reading.article(of: try fields.record(fromJSON: bytes)).document
      var frequencies = DocumentFrequencies()
      frequencies.addDocument(document)
      return table(of: frequencies, document.language, reading).bytes
    }
  }

  private func table(
    of frequencies: DocumentFrequencies, _ language: Language, _ reading: ArticleReading
  ) -> DocumentFrequencyTable {
    DocumentFrequencyTable(
      frequencies, language: language,
      analyzerSignature: reading.analyzer(for: language).signature, leastFrequency: least)
  }
}

extension DocumentFrequencies {
  /// Counts the terms of a document and of its title; one without any text is none.
  fileprivate mutating func addDocument(_ document: Document) {
    guard document.sentenceCount > 0 || document.title != nil else { return }
    let tokens = document.body.tokens + (document.title?.tokens ?? [])
    addDocument(tokens.lazy.map(\.term), of: document.vocabulary)
  }
}
