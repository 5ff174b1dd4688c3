import ArgumentParser
import TextAnalysis
import Vectorization
import Yoyak

/// `yoyak frequencies build`: counts the documents of JSONL, text or HTML files.
struct BuildFrequenciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Count the terms of documents and write the table to standard output.",
    discussion: """
      Each JSONL record, each text file and each page is one document, read and cleaned as \
      articles are; the terms of its title count too. Give the language with '--language'.
      """)

  @OptionGroup(title: "Input")
  var input: InputOptions

  @Option(help: ArgumentHelp("Keep terms of at least so many documents.", valueName: "n"))
  var least = 1

  func validate() throws {
    try FrequenciesCommand.validate(least: least)
    guard input.language.language != nil else {
      throw ValidationError(
        "A table holds one language: give it with '--language', for instance '--language ko'.")
    }
  }

  /// One document, or why it could not be read.
  private enum Outcome: Sendable {
    case document(Document)
    case failure(CommandFailure, name: String)
  }

  func run() throws {
    guard let language = input.language.language else { return }
    let reading = try ArticleReading(input)
    var reader = RecordReader(input)
    var frequencies = DocumentFrequencies()
    var progress = ProgressLine(isShown: input.progress)
    var status = ExitStatus.done
    OrderedThreads.run(
      jobs: input.jobs ?? Batch.processorCount,
      next: { reader.next() },
      transform: { Self.outcome(of: $0, reading) },
      consume: { outcome in
        progress.advance()
        switch outcome {
        case .document(let document):
          let tokens = document.body.tokens + (document.title?.tokens ?? [])
          frequencies.addDocument(tokens.lazy.map(\.term), of: document.vocabulary)
        case .failure(let failure, let name):
          StandardStreams.report(line: failure.message(on: name))
          status = .someFailed
          if input.onError == .fail { return false }
        }
        return true
      })
    progress.end()
    let table = DocumentFrequencyTable(
      frequencies, language: language,
      analyzerSignature: reading.analyzer(for: language).signature, leastFrequency: least)
    StandardStreams.print(bytes: table.bytes)
    throw ExitCode(status.rawValue)
  }

  private static func outcome(of entry: RecordReader.Entry, _ reading: ArticleReading) -> Outcome {
    do {
      return .document(try reading.article(of: entry.record.get()).document)
    } catch {
      return .failure(CommandFailure(of: error), name: entry.name)
    }
  }
}
