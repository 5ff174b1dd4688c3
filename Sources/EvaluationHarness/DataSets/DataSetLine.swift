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

  enum CodingKeys: String, CodingKey {
    case id, title, text, sentences, language, lang, reference, extractive, keywords
    case extractiveSentences = "extractive_sentences"
  }

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

  /// Reads a line.
  static func decode(_ line: ArraySlice<UInt8>) throws(Failure) -> DataSetLine {
    do {
      return try JSONDecoder().decode(DataSetLine.self, from: Data(line))
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
  func document(line: Int) throws(Failure) -> EvaluationDocument {
    EvaluationDocument(
      id: id?.value ?? "line \(line)", line: line, title: title?.isEmpty == true ? nil : title,
      content: try content(), language: try namedLanguage(),
      references: (reference?.values ?? []).filter { !$0.isEmpty },
      goldSentences: try goldSentences(), keywords: (keywords ?? []).filter { !$0.isEmpty })
  }

  private func content() throws(Failure) -> EvaluationDocument.Content {
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

  private func goldSentences() throws(Failure) -> EvaluationDocument.GoldSentences? {
    if let extractive {
      guard let sentences else {
        return nil  // Indexes without the sentences they count cannot be used.
      }
      for index in extractive where !sentences.indices.contains(index) {
        throw Failure(
          message: "'extractive' names sentence \(index), but there are \(sentences.count), "
            + "counted from 0.")
      }
      return .indexes(extractive)
    }
    return extractiveSentences.map { .verbatim($0) }
  }
}
