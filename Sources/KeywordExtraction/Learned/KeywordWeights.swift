import TextAnalysis

/// The weights of the keyword features: each feature has one, and one that grows with the length of
/// the article, because a paper is not an abstract made longer.
public struct KeywordWeights: Sendable, Hashable {
  /// The names of all weights: those of the features, and the same with ``lengthMark``.
  public static let names =
    KeywordFeature.allCases.map(\.name) + KeywordFeature.allCases.map { $0.name + lengthMark }
  /// The end of the names of weights that are multiplied by the length.
  static let lengthMark = "*length"

  /// One weight for each of ``names``.
  public private(set) var values: [Double]

  /// Weights in the order of ``names``.
  public init(_ values: [Double]) {
    precondition(values.count == Self.names.count, "One weight for each name is needed.")
    self.values = values
  }

  /// Reads weights from text: a name and its weight a line, notes after `#`; 0 for names the text
  /// lacks.
  ///
  /// - Throws: ``KeywordWeightsError`` for a line that is no name and number, and for a name that no
  ///   weight has.
  public init(text: String) throws(KeywordWeightsError) {
    let bytes = Array(text.utf8)
    let weights = bytes.withUnsafeBufferPointer { utf8 in
      Result { () throws(KeywordWeightsError) in try KeywordWeights(utf8: utf8) }
    }
    self = try weights.get()
  }

  /// The same from UTF-8.
  init(utf8: UnsafeBufferPointer<UInt8>) throws(KeywordWeightsError) {
    var columns: [String: Int] = [:]
    for (index, name) in Self.names.enumerated() { columns[name] = index }
    values = [Double](repeating: 0, count: Self.names.count)
    for line in utf8.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: 0x20)
      guard fields.count == 2,
        let weight = DecimalNumber.double(UnsafeBufferPointer(rebasing: fields[1]))
      else { throw .badLine(String(decoding: line, as: UTF8.self)) }
      let name = String(decoding: fields[0], as: UTF8.self)
      guard let column = columns[name] else { throw .unknownFeature(name) }
      values[column] = weight
    }
  }

  /// The weights with four decimals, as ``text(note:)`` writes them.
  public var rounded: KeywordWeights {
    KeywordWeights(values.map { ($0 * 10_000).rounded() / 10_000 })
  }

  /// The text that ``init(text:)`` reads: four decimals, no zeros.
  ///
  /// - Parameter note: What the file is and where it comes from, in one line.
  public func text(note: String) -> String {
    var lines = ["# " + note]
    for (name, weight) in zip(Self.names, rounded.values) where weight != 0 {
      lines.append("\(name) \(weight)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The weights of the features that come to the same in an article of this length.
  func plain(atLength length: Double) -> [Double] {
    let count = KeywordFeature.allCases.count
    return (0..<count).map { values[$0] + length * values[count + $0] }
  }

  /// The values that the weights are multiplied with, in the order of ``names``.
  public static func inputs(_ row: KeywordFeatureRow, atLength length: Double) -> [Double] {
    row.values + row.values.map { $0 * length }
  }
}

/// A file of keyword weights or trees that cannot be used.
public enum KeywordWeightsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A line that is not a name and a number, or no node of a tree.
  case badLine(String)
  /// A name that no feature has.
  case unknownFeature(String)
  /// A text that ends before the last tree's leaves.
  case endlessTree
  /// A tree of more than 64 leaves.
  case largeTree

  public var description: String {
    switch self {
    case .badLine(let line):
      "The line '\(line)' is no weight of a feature and no node of a tree. Train the weights again."
    case .unknownFeature(let name):
      "There is no feature '\(name)'; the features are "
        + KeywordWeights.names.joined(separator: ", ") + ". Train the weights again."
    case .endlessTree: "The last tree lacks leaves. Train the weights again."
    case .largeTree: "A tree has more than 64 leaves. Train the weights again."
    }
  }
}
