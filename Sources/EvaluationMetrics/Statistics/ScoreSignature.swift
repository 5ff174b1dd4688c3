/// All that must be equal for two figures to be comparable, in one line.
///
/// ```swift
/// let signature = ScoreSignature("ROUGE-L", ["refs": "1", "lang": "ko", "tok": "ko-syllable-1"])
/// signature.description  // "ROUGE-L|refs:1|lang:ko|tok:ko-syllable-1"
/// ```
///
/// The form is that of sacreBLEU's signatures (M. Post 2018, "A Call for Clarity in Reporting BLEU
/// Scores").
public struct ScoreSignature: Sendable, Hashable, CustomStringConvertible {
  /// One `key:value`.
  public struct Field: Sendable, Hashable {
    public let key: String
    public let value: String
  }

  /// The metric.
  public let name: String
  /// The fields in the order printed.
  public private(set) var fields: [Field]

  public init(_ name: String, _ fields: KeyValuePairs<String, String> = [:]) {
    self.name = name
    self.fields = fields.map { Field(key: $0.key, value: $0.value) }
  }

  /// The signature with further fields at its end.
  public func adding(_ fields: KeyValuePairs<String, String>) -> ScoreSignature {
    var result = self
    result.fields += fields.map { Field(key: $0.key, value: $0.value) }
    return result
  }

  /// The signature with the fields of another at its end.
  public func adding(_ fields: [Field]) -> ScoreSignature {
    var result = self
    result.fields += fields
    return result
  }

  /// The line without a figure; a `|` or line break inside a value becomes `_`.
  public var description: String {
    ([name] + fields.map { "\($0.key):\($0.value)" })
      .map { part in
        String(
          String.UnicodeScalarView(
            part.unicodeScalars.map { "|\n\r".unicodeScalars.contains($0) ? "_" : $0 }))
      }
      .joined(separator: "|")
  }

  /// The score line: signature, figure in hundredths, and the mean and half width of its interval.
  public func line(_ interval: ConfidenceInterval, digits: Int = 1) -> String {
    "\(self) = \((interval.figure * 100).fixed(digits)) "
      + "(μ = \((interval.mean * 100).fixed(digits)) ± \((interval.halfWidth * 100).fixed(digits)))"
  }
}

extension Double {
  /// The number with `digits` places after the point, halves away from zero; `nan` or `inf` as such.
  ///
  /// For figures: right as long as the number times 10^`digits` is below 2⁵³.
  public func fixed(_ digits: Int) -> String {
    precondition(digits >= 0 && digits <= 12, "Between 0 and 12 places can be printed.")
    guard isFinite, magnitude < 9e15 else { return "\(self)" }
    var unit = 1
    for _ in 0..<digits { unit *= 10 }
    let scaled = (magnitude * Double(unit)).rounded()
    guard scaled < 9e15 else { return "\(self)" }
    let number = Int(scaled)
    let sign = self < 0 && number > 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(number)" }
    let fraction = String(number % unit)
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return "\(sign)\(number / unit).\(zeros)\(fraction)"
  }
}
