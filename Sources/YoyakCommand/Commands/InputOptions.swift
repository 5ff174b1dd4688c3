import ArgumentParser
import TextAnalysis

/// What happens when a record of a batch fails.
enum ErrorPolicy: String, ExpressibleByArgument, CaseIterable {
  /// Stop there.
  case fail
  /// Report it and go on.
  case skip
  /// Report it, print an object with an `error` in its place, and go on.
  case emit
}

extension OffsetUnit: ExpressibleByArgument {}

/// The options that say where articles come from and how they are read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files to read; standard input when none is given or the file is '-'.",
    completion: .file())
  var files: [String] = []

  @Option(
    help: "What the input holds; a .jsonl or .html ending implies it, text otherwise.")
  var inputFormat: InputFormat?

  @Option(help: ArgumentHelp("The field of the text in JSONL.", valueName: "name"))
  var textField = "text"

  @Option(help: ArgumentHelp("The field of the headline in JSONL.", valueName: "name"))
  var titleField = "title"

  @Option(help: ArgumentHelp("The field of the identifier in JSONL.", valueName: "name"))
  var idField = "id"

  @Option(
    help: ArgumentHelp(
      "The language: auto, \(Language.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "code"))
  var language = LanguageChoice.automatic

  @OptionGroup var analyzer: AnalyzerOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The headline, when it is known.", valueName: "text"))
  var title: String?

  @Flag(help: "Take the text as it is: remove no captions, bylines or other page furniture.")
  var keepBoilerplate = false

  @Option(
    help: ArgumentHelp(
      "The unit of 'start' and 'end': Unicode scalars, UTF-8 bytes or UTF-16 units; a byte order "
        + "mark is not counted."))
  var offsets = OffsetUnit.scalar

  @Option(
    name: [.customShort("j", allowingJoined: true), .long], parsing: .unconditional,
    help: ArgumentHelp(
      "Threads for JSONL batches and long texts; one for each core if not given.", valueName: "n")
  )
  var jobs: Int?

  @Option(help: "What to do when a record of a batch fails.")
  var onError = ErrorPolicy.skip

  @Flag(help: "Copy the fields of a JSONL record that are not read into its result.")
  var passThrough = false

  @Flag(help: "Show on standard error how many records are done.")
  var progress = false

  /// Whether the input is JSONL, one record a line.
  var holdsRecords: Bool {
    inputFormat == .jsonl
      || (inputFormat == nil && files.contains { InputFormat(path: $0) == .jsonl })
  }

  func validate() throws {
    if let jobs, jobs < 1 {
      throw ValidationError("'--jobs \(jobs)' is too few: give 1 or more.")
    }
    if title != nil, files.count > 1 || holdsRecords {
      throw ValidationError(
        "'--title' names one article: use the '--title-field' of JSONL for several.")
    }
  }
}

/// A language by name, or the one the text is found to be in.
enum LanguageChoice: ExpressibleByArgument {
  case automatic
  case fixed(Language)

  init?(argument: String) {
    if argument == "auto" {
      self = .automatic
    } else if let language = Language(rawValue: argument) {
      self = .fixed(language)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .automatic: "auto"
    case .fixed(let language): language.rawValue
    }
  }

  static var allValueStrings: [String] { ["auto"] + Language.allCases.map(\.rawValue) }

  /// The language, or nil when it is to be detected.
  var language: Language? {
    switch self {
    case .automatic: nil
    case .fixed(let language): language
    }
  }
}
