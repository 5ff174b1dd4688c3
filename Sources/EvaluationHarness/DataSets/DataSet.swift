import EvaluationMetrics
import RandomNumbers
import TextAnalysis

/// Documents to evaluate on, from a file of one JSON object a line.
///
/// An object has `text` or `sentences`, and as its kind needs `reference` (one or several
/// summaries), `extractive` (0-based indexes of marked sentences) or `extractive_sentences` (the
/// sentences of each person, verbatim), and `keywords`; also `id`, `title` and `language` or `lang`.
public struct DataSet: Sendable {
  /// What a document must have to be scored.
  public enum Need: Sendable {
    case references
    case goldSentences
    case keywords
  }

  /// The file's name without its folder.
  public let name: String
  /// FNV-1a of the file's bytes, 64 bits in hexadecimal digits: tells two versions of a file apart.
  public let checksum: String
  /// The documents that are scored.
  public private(set) var documents: [EvaluationDocument]
  /// The path it was read from, for messages.
  private let path: String
  /// How many documents there were to choose from, when these are a sample.
  public private(set) var sampledFrom: Int?
  /// The identifiers of all documents of the file, of those that are not scored too.
  let identifiers: Set<String>
  /// Which documents and references of the file were taken.
  public let reading: DataSetReading

  /// Reads a data set out of the bytes of a file.
  ///
  /// - Throws: ``DataSetError`` for the first line that cannot be read, or a file without documents
  ///   or without any that fulfils the condition.
  /// - Complexity: O(*n*) in the length of the file.
  public init(
    jsonLines utf8: [UInt8], path: String, reading: DataSetReading = DataSetReading()
  ) throws(DataSetError) {
    self.path = path
    self.reading = reading
    name = String(path.split(separator: "/").last ?? "-")
    let digits = String(FNV1a.hash(of: utf8), radix: 16)
    checksum = String(repeating: "0", count: 16 - digits.count) + digits
    documents = []
    var number = 0
    var otherValues: Set<String> = []
    var identifiers: Set<String> = []
    for line in utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      do {
        let record = try DataSetLine.decode(line, reading)
        identifiers.insert(record.identifier(line: number))
        if let condition = reading.condition, record.conditionValue != condition.value {
          if let value = record.conditionValue { otherValues.insert(value) }
          continue
        }
        documents.append(try record.document(line: number, reading))
      } catch {
        throw DataSetError(file: path, line: number, problem: error.message)
      }
    }
    self.identifiers = identifiers
    guard !documents.isEmpty else {
      if let condition = reading.condition, number > 0 {
        let known = otherValues.isEmpty ? "" : "; there are " + Self.list(otherValues)
        throw DataSetError(
          file: path, line: nil,
          problem: "no document has '\(condition.value)' in '\(condition.field)'\(known).")
      }
      throw DataSetError(
        file: path, line: nil, problem: "there are no documents; one JSON object a line is needed.")
    }
  }

  /// The first twenty values in order, with commas between them.
  private static func list(_ values: Set<String>) -> String {
    let sorted = values.sorted().prefix(20).map { "'\($0)'" }
    return sorted.joined(separator: ", ") + (values.count > 20 ? " and others" : "")
  }

  /// Makes sure that every document has what is needed.
  ///
  /// - Throws: ``DataSetError`` for the first document that lacks it.
  public func require(_ need: Need) throws(DataSetError) {
    for document in documents {
      let problem: String? =
        switch need {
        case .references where document.references.isEmpty:
          "there is no summary to compare with; give '\(reading.referenceField)', a string or a "
            + "list of strings."
        case .goldSentences where document.goldSentences == nil:
          "no sentences are marked, which the length 'gold' needs; give 'extractive' or another "
            + "length."
        case .keywords where document.keywords.isEmpty:
          "there are no keywords to compare with; give 'keywords', a list of strings."
        default: nil
        }
      if let problem { throw DataSetError(file: path, line: document.line, problem: problem) }
    }
  }

  /// Makes sure that documents can be distinguished by their identifiers.
  ///
  /// - Throws: ``DataSetError`` for the first document with the identifier of an earlier one.
  func requireDistinctIdentifiers() throws(DataSetError) {
    var known: Set<String> = []
    for document in documents where !known.insert(document.id).inserted {
      throw DataSetError(
        file: path, line: document.line,
        problem: "the id '\(document.id)' is there twice, so that outputs cannot be matched.")
    }
  }

  /// At most `limit` documents, drawn without replacement from a seed, in the file's order.
  public func sampled(_ limit: Int, seed: UInt64) -> DataSet {
    guard limit < documents.count else { return self }
    var generator = SplitMix64(seed: seed)
    let kept = documents.indices.shuffled(using: &generator).prefix(max(1, limit)).sorted()
    var sample = self
    sample.sampledFrom = documents.count
    sample.documents = kept.map { documents[$0] }
    return sample
  }

  /// The documents by language, in the order of their first document.
  ///
  /// Figures of different languages have different tokenizers and are never mixed.
  ///
  /// - Parameter language: The only language that counts: documents that name another are left out,
  ///   those that name none are taken to be in it. Nil for all; a document that names none is in
  ///   the language detected then.
  /// - Throws: ``DataSetError`` when no document is in that language.
  func byLanguage(
    _ language: Language?
  ) throws(DataSetError) -> [(language: Language, documents: [EvaluationDocument])] {
    if let language {
      let own = documents.filter { $0.language == nil || $0.language == language }
      guard !own.isEmpty else {
        let named = Self.list(Set(documents.compactMap(\.language?.rawValue)))
        throw DataSetError(
          file: path, line: nil,
          problem: "no document is in the language '\(language.rawValue)'; there are \(named).")
      }
      return [(language, own)]
    }
    var groups: [(language: Language, documents: [EvaluationDocument])] = []
    for document in documents {
      let language = document.detectedLanguage
      if let known = groups.firstIndex(where: { $0.language == language }) {
        groups[known].documents.append(document)
      } else {
        groups.append((language, [document]))
      }
    }
    return groups
  }
}
