/// Another program's outputs for the documents of a data set, matched by their identifiers.
public struct ForeignSystem: Sendable, Hashable {
  /// One output as it was read.
  public struct Output: Sendable, Hashable {
    /// The identifier of the document.
    public let id: String
    /// The sentences of a summary, or keywords from the best one on.
    public let texts: [String]

    public init(id: String, texts: [String]) {
      self.id = id
      self.texts = texts
    }
  }

  /// What it is called in tables.
  public let name: String
  /// The texts by the documents' identifiers.
  private let texts: [String: [String]]

  /// Matches outputs with the documents that are scored. Outputs for documents of the file that are
  /// not scored, because of a condition or a sample, are passed over.
  ///
  /// - Throws: ``DataSetError`` when identifiers are missing, unknown or there twice, on either side.
  public init(
    name: String, path: String, outputs: [Output], for dataSet: DataSet
  ) throws(DataSetError) {
    var texts: [String: [String]] = [:]
    var repeated: [String] = []
    for output in outputs where texts.updateValue(output.texts, forKey: output.id) != nil {
      repeated.append(output.id)
    }
    try Self.refuse(repeated, path, "there is more than one output for", "keep one of each.")
    try dataSet.requireDistinctIdentifiers()
    let wanted = dataSet.documents.map(\.id)
    try Self.refuse(
      wanted.filter { texts[$0] == nil }, path, "there is no output for",
      "'\(dataSet.name)' has them; outputs are matched by 'id'.")
    try Self.refuse(
      outputs.map(\.id).filter { !dataSet.identifiers.contains($0) }, path,
      "there are outputs for", "'\(dataSet.name)' has no such documents.")
    self.name = name
    self.texts = texts
  }

  /// The texts for a document; nothing for one that is not in the set.
  func texts(for document: EvaluationDocument) -> [String] { texts[document.id] ?? [] }

  private static func refuse(
    _ identifiers: [String], _ path: String, _ problem: String, _ advice: String
  ) throws(DataSetError) {
    guard !identifiers.isEmpty else { return }
    let named = identifiers.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    let others = identifiers.count > 5 ? " and \(identifiers.count - 5) others" : ""
    throw DataSetError(
      file: path, line: nil, problem: "\(problem) \(named)\(others); \(advice)")
  }
}
