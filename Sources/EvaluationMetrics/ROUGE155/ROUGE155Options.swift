/// What the command line of ROUGE-1.5.5 asks for.
struct ROUGE155Options {
  /// Which figures `-t` prints.
  enum CountingUnit {
    /// 0: the mean of the scores of the evaluations.
    case evaluation
    /// 1: scores of the summed counts.
    case token
    /// 2: the summed counts themselves.
    case rawCounts
  }

  /// How `-f` combines several models.
  enum Formula {
    case average
    case best
  }

  private static let letters = "ahHb:c:de:f:l:mMn:p:st:r:2:3:w:uUvxz:"

  var evaluatesAllSystems = false
  /// As given, since it is printed.
  var confidence = "95"
  var printsEvaluations = false
  var home: String?
  var formula = Formula.average
  /// Words to read of each summary; 0 for all.
  var wordLimit = 0.0
  /// Bytes to read of each summary; 0 for all.
  var byteLimit = 0.0
  var stems = false
  var stemsModelsOnly = false
  /// The longest n-gram; 0 for none.
  var maximumOrder = 0.0
  var alpha = 0.5
  var removesStopWords = false
  var countingUnit = CountingUnit.evaluation
  var resamples = 1000.0
  /// As given, since it is printed; negative for no limit.
  var skipDistance: String?
  var skipsWithUnigramsOnly = false
  var skipsWithAndWithoutUnigrams = false
  /// As given, since it is printed.
  var weight: String?
  var traces = false
  var computesLCS = true
  /// The format of the summaries when the configuration is a list of files.
  var listFormat: String?
  var operands: [String] = []
  /// Letters that are no options; they are reported and otherwise ignored.
  var unknownLetters: [String] = []

  /// Reads and checks the arguments, in the order in which the script does.
  ///
  /// - Throws: ``ROUGE155Failure`` for what the script refuses, for numbers that are not finite, and
  ///   for Basic Elements.
  init(_ arguments: [String]) throws(ROUGE155Failure) {
    if arguments.contains("--help") { throw .usage(ROUGE155Usage.detailed) }
    let given = PerlGetopt(arguments, letters: Self.letters)
    unknownLetters = given.unknown
    operands = given.operands
    if given.has("H") { throw .usage(ROUGE155Usage.detailed) }
    if given.has("h") || operands.isEmpty { throw .usage(ROUGE155Usage.brief) }
    listFormat = given.value("z")
    evaluatesAllSystems = given.has("a")
    if operands.count == 1, listFormat == nil, !evaluatesAllSystems {
      throw .usage("Name the system to evaluate after the configuration, or give -a for all.\n")
    }
    home = given.value("e")
    removesStopWords = given.has("s")
    try readLimits(given)
    try readConfidence(given)
    try readScoring(given)
    try readMeasures(given)
    // A list of files describes one system.
    if listFormat != nil { evaluatesAllSystems = false }
  }

  private mutating func readLimits(_ given: PerlGetopt) throws(ROUGE155Failure) {
    if given.has("l"), given.has("b") {
      throw .usage("A limit may be given in words (-l) or in bytes (-b), not in both.\n")
    }
    if let words = given.value("l") { wordLimit = try Self.number(words, option: "-l") }
    if let bytes = given.value("b") { byteLimit = try Self.number(bytes, option: "-b") }
  }

  private mutating func readConfidence(_ given: PerlGetopt) throws(ROUGE155Failure) {
    if let text = given.value("c") {
      let percent = try Self.number(text, option: "-c")
      guard (0...100).contains(percent) else {
        throw .usage("The confidence given with -c is \(text); it must be from 0 to 100 percent.\n")
      }
      confidence = text
    }
    if let text = given.value("r") { resamples = try Self.number(text, option: "-r") }
  }

  private mutating func readScoring(_ given: PerlGetopt) throws(ROUGE155Failure) {
    if let text = given.value("w") {
      guard try Self.number(text, option: "-w") > 0 else {
        throw .usage("The weight given with -w is \(text); it must be above 0.\n")
      }
      weight = text
    }
    if given.value("f") == "B" { formula = .best }
    if let text = given.value("p") {
      alpha = try Self.number(text, option: "-p")
      guard (0...1).contains(alpha) else {
        throw .usage("The alpha given with -p is \(text); it must be from 0 to 1.\n")
      }
    }
    switch given.value("t").map(PerlNumber.parse) {
    case 1: countingUnit = .token
    case 2: countingUnit = .rawCounts
    default: countingUnit = .evaluation
    }
  }

  private mutating func readMeasures(_ given: PerlGetopt) throws(ROUGE155Failure) {
    if given.has("3") {
      throw .usage(
        "Basic Elements (-3) are not supported: their input comes from a parser that no longer "
          + "exists. All other measures of ROUGE-1.5.5 are.\n")
    }
    if let text = given.value("n") { maximumOrder = try Self.number(text, option: "-n") }
    if let text = given.value("2") {
      _ = try Self.number(text, option: "-2")
      skipDistance = text
    }
    skipsWithUnigramsOnly = given.has("u")
    skipsWithAndWithoutUnigrams = given.has("U")
    stems = given.has("m")
    stemsModelsOnly = given.has("M")
    printsEvaluations = given.has("d")
    traces = given.has("v")
    computesLCS = !given.has("x")
  }

  private static func number(_ text: String, option: String) throws(ROUGE155Failure) -> Double {
    let value = PerlNumber.parse(text)
    guard value.magnitude < 1e15 else {
      throw .usage("The value of \(option), \(text), is too large.\n")
    }
    return value
  }
}
