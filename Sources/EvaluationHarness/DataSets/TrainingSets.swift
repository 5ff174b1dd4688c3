internal import EmbeddedModels
import TextAnalysis

/// Which trained models have seen documents of a data set.
///
/// For every set that weights were learned from, `Models/training-sets.txt` keeps the least of its
/// documents' fingerprints, a sketch that is found again in any large enough part of the set, under
/// any name and in any order.
///
/// Source: A. Z. Broder (1997), "On the Resemblance and Containment of Documents".
public struct TrainingSets: Sendable {
  /// For each file of weights the fingerprints of documents it was learned from.
  let fingerprints: [String: Set<UInt64>]

  /// The sets of the compiled-in models.
  public static let embedded = TrainingSets(embeddedTrainingSets())

  private init(_ model: EmbeddedModel) {
    self.init(
      text: String(
        decoding: UnsafeBufferPointer(start: model.bytes, count: model.count), as: UTF8.self))
  }

  /// Reads sections `[weights]` with a line a set: its name and its fingerprints in hexadecimal digits.
  init(text: String) {
    var fingerprints: [String: Set<UInt64>] = [:]
    var section = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = String(line.dropFirst().dropLast())
      } else {
        fingerprints[section, default: []].formUnion(
          line.split(separator: " ").dropFirst().compactMap { UInt64($0, radix: 16) })
      }
    }
    self.fingerprints = fingerprints
  }

  /// Whether the weights of the name were learned from any of the documents.
  func saw(_ weights: String, _ documents: [EvaluationDocument]) -> Bool {
    guard let known = fingerprints[weights] else { return false }
    return documents.contains { known.contains(Self.fingerprint(of: $0)) }
  }

  /// FNV-1a of the first 300 bytes of the text that are no white space or controls.
  static func fingerprint(of document: EvaluationDocument) -> UInt64 {
    let text =
      switch document.content {
      case .text(let text): [text]
      case .sentences(let sentences): sentences
      }
    return FNV1a.hash(of: text.lazy.flatMap(\.utf8).filter { $0 > 0x20 }.prefix(300))
  }
}
