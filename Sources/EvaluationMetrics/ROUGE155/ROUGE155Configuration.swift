import TextAnalysis

/// What ROUGE-1.5.5 is to evaluate: for each evaluation the summaries of systems and their models.
///
/// Names are kept as bytes, since two that look alike may differ.
struct ROUGE155Configuration {
  typealias Name = [UInt8]

  /// One set of models with the summaries compared to them.
  struct Evaluation {
    let id: Name
    /// The format of all summaries, if given.
    var format: String?
    /// The folder of the peers.
    var peerRoot: Name = []
    /// The folder of the models.
    var modelRoot: Name = []
    /// The file of each system that took part.
    var peers: [Name: Name] = [:]
    /// The models in their order; an ID may come twice.
    var modelIDs: [Name] = []
    /// The file of each model.
    var models: [Name: Name] = [:]
  }

  /// In the order of the file.
  var evaluations: [Evaluation] = []
  /// The systems, ascending by bytes.
  var systems: [Name] = []

  /// The name of `system`, as it must be to be found.
  static func name(_ text: String) -> Name { Array(text.utf8) }

  /// Reads a list of files: a line for each evaluation with the peer and its models.
  ///
  /// - Parameter system: The name to give to the peers.
  /// - Throws: ``ROUGE155Failure`` for a line with fewer than two names.
  init(
    list file: [UInt8], format: String, system: Name
  ) throws(ROUGE155Failure) {
    systems = [system]
    var number = 0
    for line in file.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let names = line.split(whereSeparator: \.isSpace).map { Array($0) }
      if names.isEmpty || line.first == UInt8(ascii: "#") { continue }
      guard names.count > 1 else {
        throw .input(
          "Line \(number) of the list names one file; each line names a summary and its references."
        )
      }
      var evaluation = Evaluation(id: Self.name(String(evaluations.count + 1)), format: format)
      evaluation.peers[system] = names[0]
      for (index, name) in names.dropFirst().enumerated() {
        let id = Self.name("M.\(index + 1)")
        evaluation.modelIDs.append(id)
        evaluation.models[id] = name
      }
      evaluations.append(evaluation)
    }
  }

  /// Reads the elements of a ROUGE-EVAL file, at whatever depth.
  ///
  /// - Throws: ``ROUGE155Failure`` for a missing attribute, an unknown format, or an element that
  ///   is outside of any EVAL.
  init(xml root: ROUGEEvalElement) throws(ROUGE155Failure) {
    try read(root, evaluation: nil)
    systems = Array(Set(evaluations.flatMap { $0.peers.keys }).union(peersWithoutFile))
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Peers whose element is empty: they count as systems though there is nothing to read.
  private var peersWithoutFile: Set<Name> = []
  /// The place of each evaluation, by ID.
  private var evaluationNumbers: [Name: Int] = [:]

  private mutating func read(
    _ element: ROUGEEvalElement, evaluation: Int?
  ) throws(ROUGE155Failure) {
    var evaluation = evaluation
    if element.isNamed("EVAL") {
      evaluation = index(ofEvaluation: try required("ID", of: element))
    } else if try readPart(element, evaluation: evaluation) {
      return
    }
    for case .element(let child) in element.children { try read(child, evaluation: evaluation) }
  }

  /// Reads an element that describes an evaluation; false if it is none.
  private mutating func readPart(
    _ element: ROUGEEvalElement, evaluation: Int?
  ) throws(ROUGE155Failure) -> Bool {
    let names = ["INPUT-FORMAT", "PEER-ROOT", "MODEL-ROOT", "PEERS", "MODELS"]
    guard let name = names.first(where: element.isNamed) else { return false }
    guard let evaluation else {
      throw .input("The configuration has \(name) outside of any EVAL.")
    }
    switch name {
    case "INPUT-FORMAT":
      evaluations[evaluation].format = try format(element)
    case "PEER-ROOT":
      if let root = lastText(in: element) { evaluations[evaluation].peerRoot = root }
    case "MODEL-ROOT":
      if let root = lastText(in: element) { evaluations[evaluation].modelRoot = root }
    case "PEERS":
      for case .element(let child) in element.children where child.isNamed("P") {
        let id = try required("ID", of: child)
        if let file = lastText(in: child) {
          evaluations[evaluation].peers[id] = file
        } else {
          peersWithoutFile.insert(id)
        }
      }
    default:
      for case .element(let child) in element.children where child.isNamed("M") {
        let id = try required("ID", of: child)
        evaluations[evaluation].modelIDs.append(id)
        if let file = lastText(in: child) { evaluations[evaluation].models[id] = file }
      }
    }
    return true
  }

  private func format(_ element: ROUGEEvalElement) throws(ROUGE155Failure) -> String {
    let format = String(decoding: try required("TYPE", of: element), as: UTF8.self)
    guard ["SEE", "SPL", "ISI", "SIMPLE"].contains(format.uppercased()) else {
      throw .input("The configuration has the format \(format); SEE, SPL and ISI are known.")
    }
    return format
  }

  /// The number of the evaluation `id`, which is added when it is new.
  private mutating func index(ofEvaluation id: Name) -> Int {
    if let known = evaluationNumbers[id] { return known }
    evaluationNumbers[id] = evaluations.count
    evaluations.append(Evaluation(id: id))
    return evaluations.count - 1
  }

  private func required(
    _ attribute: String, of element: ROUGEEvalElement
  ) throws(ROUGE155Failure) -> Name {
    if let value = element.attribute(attribute) { return value }
    let name = String(decoding: element.name, as: UTF8.self)
    throw .input("The configuration has an element \(name) without the attribute \(attribute).")
  }

  /// The last run of text without the white space around it; nil when there is none.
  private func lastText(in element: ROUGEEvalElement) -> Name? {
    var last: Name?
    for case .text(let text) in element.children { last = text }
    guard let last else { return nil }
    let scalars = String(decoding: last, as: UTF8.self).unicodeScalars
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let trimmed = scalars.drop(while: isSpace)
    guard let end = trimmed.lastIndex(where: { !isSpace($0) }) else { return [] }
    return Array(String(trimmed[...end]).utf8)
  }
}
