import TextAnalysis

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One line of a data set as JSON has it.
struct DataSetLine: Decodable {
  /// A string, or a list of strings.
  struct Strings: Decodable {
    let values: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(String.self) {
        values = [value]
      } else {
        values = try container.decode([String].self)
      }
    }
  }

  /// A string, or a whole number in its place.
  struct Identifier: Decodable {
    let value: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        value = "\(number)"
      } else {
        value = try container.decode(String.self)
      }
    }
  }

  /// Why a line is no document.
  struct Failure: Error {
    let message: String
  }

  /// The name of a field; that of the references is the caller's choice.
  private struct Field: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringLiteral value: String) { stringValue = value }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// The key of the ``DataSetReading`` in a decoder's user information.
  private static let reading = CodingUserInfoKey(rawValue: "reading")

  let id: Identifier?
  let title: String?
  let text: String?
  let sentences: [String]?
  let language: String?
  let lang: String?
  let reference: Strings?
  let extractive: [Int]?
  let extractiveSentences: [[String]]?
  let keywords: [String]?
  /// What is in the field of the condition, where there is a condition.
  let conditionValue: String?

  init(from decoder: any Decoder) throws {
    let reading =
      Self.reading.flatMap { decoder.userInfo[$0] as? DataSetReading } ?? DataSetReading()
    let fields = try decoder.container(keyedBy: Field.self)
    id = try fields.decodeIfPresent(Identifier.self, forKey: "id")
    title = try fields.decodeIfPresent(String.self, forKey: "title")
    text = try fields.decodeIfPresent(String.self, forKey: "text")
    sentences = try fields.decodeIfPresent([String].self, forKey: "sentences")
    language = try fields.decodeIfPresent(String.self, forKey: "language")
    lang = try fields.decodeIfPresent(String.self, forKey: "lang")
    reference = try fields.decodeIfPresent(
      Strings.self, forKey: Field(stringValue: reading.referenceField))
    extractive = try fields.decodeIfPresent([Int].self, forKey: "extractive")
    extractiveSentences = try fields.decodeIfPresent(
      [[String]].self, forKey: "extractive_sentences")
    keywords = try fields.decodeIfPresent([String].self, forKey: "keywords")
    conditionValue = try reading.condition.flatMap {
      try fields.decodeIfPresent(Identifier.self, forKey: Field(stringValue: $0.field))?.value
    }
  }

  /// Reads a line.
  static func decode(
    _ line: ArraySlice<UInt8>, _ reading: DataSetReading
  ) throws(Failure) -> DataSetLine {
    do {
      let decoder = JSONDecoder()
      if let key = Self.reading { decoder.userInfo[key] = reading }
      return try decoder.decode(DataSetLine.self, from: Data(line))
    } catch let DecodingError.typeMismatch(_, context) {
      let field = context.codingPath.first.map { "'\($0.stringValue)'" } ?? "the line"
      throw Failure(message: "\(field) is of the wrong kind: \(context.debugDescription)")
    } catch let DecodingError.valueNotFound(_, context) {
      let field = context.codingPath.first.map { "'\($0.stringValue)'" } ?? "the line"
      throw Failure(message: "\(field) holds a null where a value is needed.")
    } catch let DecodingError.dataCorrupted(context) {
      let reason = context.underlyingError.map { "\($0)" } ?? context.debugDescription
      throw Failure(message: "this is no JSON object: \(reason)")
    } catch {
      throw Failure(message: "this cannot be read: \(error)")
    }
  }

  /// The document, with the parts that are there.
  func document(line: Int, _ reading: DataSetReading) throws(Failure) -> EvaluationDocument {
    EvaluationDocument(
      id: identifier(line: line), line: line, title: title?.isEmpty == true ? nil : title,
      content: try content(reading), language: try namedLanguage(),
      references: try references(reading).filter { !$0.isEmpty },
      goldSentences: reading.extracts ? .inReferences : try goldSentences(reading),
      keywords: (keywords ?? []).filter { !$0.isEmpty })
  }

  /// The identifier; the line number when there is none.
  func identifier(line: Int) -> String { id?.value ?? "line \(line)" }

  private func references(_ reading: DataSetReading) throws(Failure) -> [String] {
    let references = reference?.values ?? []
    guard let number = reading.referenceNumber else { return references }
    guard references.indices.contains(number - 1) else {
      throw Failure(
        message: "reference \(number) is wanted, but '\(reading.referenceField)' has "
          + "\(references.count), counted from 1.")
    }
    return [references[number - 1]]
  }

  private func content(
    _ reading: DataSetReading
  ) throws(Failure) -> EvaluationDocument.Content {
    if reading.splitsText, let text, !text.isEmpty { return .text(text) }
    if let sentences, !sentences.isEmpty { return .sentences(sentences) }
    if let text, !text.isEmpty { return .text(text) }
    throw Failure(message: "there is neither a 'text' nor a list 'sentences' with anything in it.")
  }

  private func namedLanguage() throws(Failure) -> Language? {
    guard let code = language ?? lang else { return nil }
    guard let language = Language(rawValue: code) else {
      let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(message: "the language '\(code)' is not known; known are \(known).")
    }
    return language
  }

  private func goldSentences(
    _ reading: DataSetReading
  ) throws(Failure) -> EvaluationDocument.GoldSentences? {
    if let extractive {
      guard let sentences else {
        return nil  // Indexes without the sentences they count cannot be used.
      }
      for index in extractive where !sentences.indices.contains(index) {
        throw Failure(
          message: "'extractive' names sentence \(index), but there are \(sentences.count), "
            + "counted from 0.")
      }
      if reading.splitsText, text?.isEmpty == false {
        return .verbatim([extractive.map { sentences[$0] }])
      }
      return .indexes(extractive)
    }
    return extractiveSentences.map { .verbatim($0) }
  }
}
