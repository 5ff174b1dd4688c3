import ArgumentParser

/// The options that say how results are printed, and where.
struct OutputOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "The form of the results.")
  var format = OutputFormat.text

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write the results to this file.", valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Go on with this half-written output: keep its whole lines and work on the records behind "
        + "them. For '--format jsonl' with '--on-error emit', which gives a line a record.",
      valueName: "file"), completion: .file())
  var resume: String?

  @Flag(help: "Print control characters of the article as they are, in text, Markdown and tables.")
  var raw = false

  @Flag(help: "In tables, mark cells that begin with = + - @ as text, with an apostrophe.")
  var spreadsheet = false

  func validate() throws {
    if spreadsheet, format != .tsv {
      throw ValidationError("'--spreadsheet' is for tables: give '--format tsv' with it.")
    }
    guard resume != nil else { return }
    if output != nil {
      throw ValidationError("'--resume' names the output already: leave out '--output'.")
    }
    if format != .jsonl {
      throw ValidationError("'--resume' counts lines: give '--format jsonl' with it.")
    }
  }

  /// - Throws: `ValidationError` when what is read does not give a line a record.
  func validate(with input: InputOptions) throws {
    if resume != nil, input.onError != .emit {
      throw ValidationError(
        "'--resume' needs a line for every record: give '--on-error emit', to both runs.")
    }
  }

  /// - Throws: `ValidationError` for what is said of single records when the result is made of all of
  ///   them together.
  func validateForOneResult(of input: InputOptions) throws {
    let ofRecords = [
      ("--resume", resume != nil), ("--timeout", input.timeout != nil),
      ("--pass-through", input.passThrough), ("--on-error emit", input.onError == .emit),
    ]
    for (option, isGiven) in ofRecords where isGiven {
      throw ValidationError(
        "'\(option)' is for a result of each record, and this one is made of all together: leave it "
          + "out.")
    }
  }

  /// How results are written.
  var encoding: ResultEncoding {
    ResultEncoding(
      format: format, isRaw: raw,
      terminal: format == .text && output == nil ? .ofStandardOutput(isRaw: raw) : nil,
      isForSpreadsheet: spreadsheet)
  }

  /// Lets standard output lead to the file that was named, if one was.
  ///
  /// - Parameter inputs: The paths of what is read.
  /// - Returns: How many records are in the file already.
  /// - Throws: ``CommandFailure`` when it is one of these or cannot be written.
  func open(reading inputs: [String]) throws(CommandFailure) -> Int {
    if let resume { return try ResumedOutput.open(resume) }
    if let output { try OutputFile.redirectStandardOutput(to: output, reading: inputs) }
    return 0
  }
}
