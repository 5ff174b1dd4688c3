import ArgumentParser
import InputFormats
import TextAnalysis

/// What happens when a record of a batch fails.
enum ErrorPolicy: String, ArgumentChoice, Sendable {
  /// Stop there.
  case fail
  /// Report it and go on.
  case skip
  /// Report it, print an object with an `error` in its place, and go on.
  case emit
}

extension OffsetUnit: ArgumentChoice {}

/// The options that say where articles come from and how they are read.
struct InputOptions: ParsableArguments, Sendable {
  @Argument(
    help: "Files to read; standard input when none is given or the file is '-'.",
    completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "What the input holds; if not given, that is told by its name and its looks.",
      valueName: "format"))
  var inputFormat: InputFormat?

  @Option(
    help: ArgumentHelp("The field or column of the text in JSON, CSV or TSV.", valueName: "name"))
  var textField = RecordFields.usualText

  @Option(help: ArgumentHelp("The field or column of the headline.", valueName: "name"))
  var titleField = RecordFields.usualTitle

  @Option(help: ArgumentHelp("The field or column of the identifier.", valueName: "name"))
  var idField = "id"

  @Option(
    help: ArgumentHelp(
      "The language: auto, \(Language.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "code"))
  var language = LanguageChoice.automatic

  @OptionGroup var analyzer: AnalyzerOptions

  @OptionGroup var userWords: UserWordsOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The headline, when it is known.", valueName: "text"))
  var title: String?

  @Flag(help: "Take the text as it is: remove no captions, bylines or other page boilerplate.")
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

  @Flag(help: "Copy the fields of a record that are not read into its result.")
  var passThrough = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Read at most this many articles.", valueName: "n"))
  var limit: Int?

  @Flag(help: "Read the files in folders and the folders in them, those with known endings.")
  var recursive = false

  @Flag(help: "Refuse input with broken bytes instead of replacing a few by U+FFFD.")
  var strict = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Give a record up after so many seconds: its object tells the reason.", valueName: "seconds"))
  var timeout: Double?

  @Flag(
    inversion: .prefixedNo,
    help:
      "Show on standard error how many records are done, how fast, and how long the rest will take; on a terminal that is usual."
  )
  var progress: Bool?

  /// Whether the input is known to hold any number of records before it is looked at.
  private var holdsRecords: Bool {
    inputFormat?.holdsRecords
      ?? files.contains { InputFormat(path: $0)?.holdsRecords == true }
  }

  func validate() throws {
    try ValidationError.requireAtLeastOne(("jobs", jobs), ("limit", limit))
    if let timeout, !(timeout > 0) || timeout.isInfinite {
      throw ValidationError(
        "'--timeout \(timeout)' is out of range: give a finite number of seconds above 0.")
    }
    if title != nil, files.count > 1 || holdsRecords {
      throw ValidationError(
        "'--title' names one article: use the '--title-field' of JSONL for several.")
    }
  }
}

/// A language by name, or the one the text is found to be in.
enum LanguageChoice: ExpressibleByArgument, Sendable {
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
