/// The program ROUGE-1.5.5: the same options, configuration files and printed figures.
///
/// What differs is said in Evaluation/ROUGE.md: the words of help screens and error messages, exit
/// statuses, Basic Elements, and the word lists, which are read as text and only when an option
/// needs them.
///
/// Source: C.-Y. Lin (2004), "ROUGE: A Package for Automatic Evaluation of Summaries", and the
/// behaviour of ROUGE-1.5.5.pl (26 May 2005).
public struct ROUGE155 {
  private let options: ROUGE155Options
  private let configuration: ROUGE155Configuration
  private let systems: [[UInt8]]
  private let console: ROUGE155Console
  private let files: ROUGE155Files
  private var evaluator: ROUGE155Evaluator
  /// Evaluations whose missing peer was already reported.
  private var reported: Set<[[UInt8]]> = []

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: The command line without the program's name.
  ///   - environment: The environment's variables, for `ROUGE_EVAL_HOME` and `RED_EVAL_HOME`.
  ///   - files: How to reach the configuration, the data files and the summaries.
  ///   - console: Where results and warnings go.
  /// - Throws: ``ROUGE155Failure``; what was computed before is already printed, as by the script.
  public static func run(
    _ arguments: [String], environment: [String: String], files: ROUGE155Files,
    console: ROUGE155Console
  ) throws(ROUGE155Failure) {
    var program = try ROUGE155(
      options: try ROUGE155Options(arguments), environment: environment, files: files,
      console: console)
    try program.evaluate()
  }

  private init(
    options: ROUGE155Options, environment: [String: String], files: ROUGE155Files,
    console: ROUGE155Console
  ) throws(ROUGE155Failure) {
    self.options = options
    self.files = files
    self.console = console
    for letter in options.unknownLetters { console.warn("Unknown option: \(letter)\n") }
    let home =
      options.home ?? environment["ROUGE_EVAL_HOME"] ?? environment["RED_EVAL_HOME"] ?? "."
    let lexicon = try ROUGE155WordLists(home: home, files: files).lexicon(for: options)
    configuration = try Self.configuration(options, files: files)
    systems = Self.systems(options, configuration)
    let limit: ROUGE155Summary.Limit =
      options.wordLimit != 0
      ? .words(options.wordLimit) : options.byteLimit != 0 ? .bytes(options.byteLimit) : .none
    evaluator = ROUGE155Evaluator(
      options: options, texts: ROUGE155Texts(limit: limit, files: files, lexicon: lexicon),
      console: console)
  }

  private static func configuration(
    _ options: ROUGE155Options, files: ROUGE155Files
  ) throws(ROUGE155Failure) -> ROUGE155Configuration {
    let path = options.operands[0]
    guard let file = files.read(path) else {
      throw .input("The configuration \(path) cannot be read.\n")
    }
    do {
      if let format = options.listFormat {
        return try ROUGE155Configuration(list: file, format: format, system: listSystem(options))
      }
      return try ROUGE155Configuration(xml: try ROUGEEvalXMLReader.read(file))
    } catch {
      throw .input("\(path): \(error.description)\n")
    }
  }

  /// The name under which a list of files is evaluated. With more than two operands the script
  /// forgets it while it reads the list.
  private static func listSystem(_ options: ROUGE155Options) -> [UInt8] {
    switch options.operands.count {
    case 1: Array("X".utf8)
    case 2: Array(options.operands[1].utf8)
    default: []
    }
  }

  private static func systems(
    _ options: ROUGE155Options, _ configuration: ROUGE155Configuration
  ) -> [[UInt8]] {
    if options.evaluatesAllSystems { return configuration.systems }
    return [options.operands.count > 1 ? Array(options.operands[1].utf8) : Array("X".utf8)]
  }

  private mutating func evaluate() throws(ROUGE155Failure) {
    for system in systems {
      var order = 1
      while Double(order) <= options.maximumOrder {
        try evaluate(.nGram(order), "ROUGE-\(order)", system)
        order += 1
      }
      if options.computesLCS { try evaluate(.lcs, "ROUGE-L", system) }
      if let weight = options.weight { try evaluate(.weightedLCS, "ROUGE-W-\(weight)", system) }
      if let distance = options.skipDistance {
        let gap = PerlNumber.parse(distance) < 0 ? "*" : distance
        if !options.skipsWithUnigramsOnly {
          try evaluate(.skipBigram(withUnigrams: false), "ROUGE-S\(gap)", system)
        }
        if options.skipsWithUnigramsOnly || options.skipsWithAndWithoutUnigrams {
          try evaluate(.skipBigram(withUnigrams: true), "ROUGE-SU\(gap)", system)
        }
      }
    }
  }

  /// Computes one measure for one system over all evaluations, and prints it.
  private mutating func evaluate(
    _ measure: ROUGE155Measure, _ name: String, _ system: [UInt8]
  ) throws(ROUGE155Failure) {
    var lines: [ROUGE155Averages.Line] = []
    for evaluation in configuration.evaluations {
      if options.traces, case .nGram = measure {
        printLine(Array("@Eval (".utf8) + evaluation.id + Array(")".utf8))
      }
      guard let peer = evaluation.peers[system] else {
        reportMissing(system, evaluation)
        continue
      }
      let result = try evaluator.evaluate(
        measure, peer: path(evaluation.peerRoot, peer), models: try models(of: evaluation),
        format: evaluation.format ?? "")
      let name = evaluation.id + [UInt8(ascii: ".")] + system
      if options.traces { printLine(name) }
      let figures =
        options.countingUnit == .evaluation
        ? SIMD3(result.recall, result.precision, result.f)
        : SIMD3(result.inModels, result.inPeer, result.hits)
      lines.append(ROUGE155Averages.Line(name: name, figures: figures))
    }
    try printAverages(ROUGE155Averages(lines, options: options), name, system)
  }

  private func models(
    of evaluation: ROUGE155Configuration.Evaluation
  ) throws(ROUGE155Failure) -> [[UInt8]] {
    var paths: [[UInt8]] = []
    for id in evaluation.modelIDs {
      let path = path(evaluation.modelRoot, evaluation.models[id] ?? [])
      let shown = String(decoding: path, as: UTF8.self)
      guard files.exists(shown) else { throw .input("There is no model summary \(shown).\n") }
      paths.append(path)
    }
    return paths
  }

  /// The path of a summary: that of a list as it is, that of an XML file below its root.
  private func path(_ root: [UInt8], _ file: [UInt8]) -> [UInt8] {
    options.listFormat == nil ? root + [UInt8(ascii: "/")] + file : file
  }

  private mutating func reportMissing(
    _ system: [UInt8], _ evaluation: ROUGE155Configuration.Evaluation
  ) {
    guard reported.insert([evaluation.id, system]).inserted else { return }
    console.warn(
      "*ROUGE Warning: test instance for peer \(String(decoding: system, as: UTF8.self)) does not"
        + " exist for evaluation \(String(decoding: evaluation.id, as: UTF8.self))\n")
  }

  private func printAverages(
    _ averages: ROUGE155Averages, _ name: String, _ system: [UInt8]
  ) throws(ROUGE155Failure) {
    let label = system + Array(" \(name)".utf8)
    if options.countingUnit == .rawCounts {
      let totals = averages.totals
      printLine(Array(Self.rule.utf8))
      let counts = [totals[0], totals[1], totals[2]].map {
        PerlNumber.printed($0.rounded(.towardZero))
      }
      printLine(
        label + Array(" M_count: \(counts[0]) P_count: \(counts[1]) H_count: \(counts[2])".utf8))
    } else {
      guard let estimates = averages.estimates() else {
        throw .usage("The number of resamples given with -r must be above 0.\n")
      }
      printLine(Array(Self.rule.utf8))
      for (figure, estimate) in zip(["R", "P", "F"], estimates) {
        printLine(label + Array(" Average_\(figure): \(shown(estimate))".utf8))
      }
    }
    if options.printsEvaluations { printEvaluations(averages, label) }
  }

  private static let rule = "---------------------------------------------"

  private func shown(_ estimate: ROUGE155Averages.Estimate) -> String {
    "\(PerlNumber.fixed5(estimate.mean)) (\(options.confidence)%-conf.int. "
      + "\(PerlNumber.fixed5(estimate.lower)) - \(PerlNumber.fixed5(estimate.upper)))"
  }

  private func printEvaluations(_ averages: ROUGE155Averages, _ label: [UInt8]) {
    printLine(Array(".............................................".utf8))
    let show = options.countingUnit == .evaluation ? PerlNumber.fixed5 : PerlNumber.printed
    for line in averages.printedLines {
      let figures = line.figures
      printLine(
        label + Array(" Eval ".utf8) + line.name
          + Array(" R:\(show(figures[0])) P:\(show(figures[1])) F:\(show(figures[2]))".utf8))
    }
  }

  /// Prints a line in the bytes Perl prints it in: names from an XML file whose letters are all
  /// below U+0100 come out in ISO 8859-1.
  private func printLine(_ line: [UInt8]) {
    var line = line
    if options.listFormat == nil, line.contains(where: { $0 >= 0x80 }) {
      let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
      if scalars.allSatisfy({ $0.value < 0x100 }) {
        line = scalars.map { UInt8(truncatingIfNeeded: $0.value) }
      }
    }
    console.print(line + [0x0A])
  }
}

/// Where a run of ROUGE-1.5.5 prints.
public struct ROUGE155Console {
  /// Prints results, for standard output.
  public let print: (_ bytes: [UInt8]) -> Void
  /// Prints a warning, for standard error.
  public let warn: (_ text: String) -> Void

  public init(
    print: @escaping (_ bytes: [UInt8]) -> Void, warn: @escaping (_ text: String) -> Void
  ) {
    self.print = print
    self.warn = warn
  }
}
