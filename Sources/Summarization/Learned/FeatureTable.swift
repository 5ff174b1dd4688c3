/// The features of all sentences, one column a case of ``SentenceFeature``.
///
/// Columns of marks (``SentenceFeature/isMark``) take a byte a sentence and the others eight: a text
/// of a million short lines has more features than bytes of text.
struct FeatureTable: Sendable {
  let sentenceCount: Int
  private var numbers: [Double]
  /// Twice the values of the marks.
  private var marks: [UInt8]

  /// For each feature the number of its column among those of its kind.
  private static let places: [Int] = {
    var counts = [false: 0, true: 0]
    return SentenceFeature.allCases.map { feature in
      let place = counts[feature.isMark, default: 0]
      counts[feature.isMark] = place + 1
      return place
    }
  }()

  /// A table of zeros.
  init(sentenceCount: Int) {
    self.sentenceCount = sentenceCount
    let markCount = SentenceFeature.allCases.count { $0.isMark }
    marks = [UInt8](repeating: 0, count: sentenceCount * markCount)
    numbers = [Double](
      repeating: 0, count: sentenceCount * (SentenceFeature.allCases.count - markCount))
  }

  subscript(sentence: Int, feature: SentenceFeature) -> Double {
    let place = Self.places[feature.rawValue] * sentenceCount + sentence
    return feature.isMark ? Double(marks[place]) / 2 : numbers[place]
  }

  /// Adds the product of a feature and `factor` to the number of each sentence.
  func add(_ feature: SentenceFeature, times factor: Double, to sums: inout [Double]) {
    precondition(sums.count == sentenceCount, "One number for each sentence is needed.")
    let start = Self.places[feature.rawValue] * sentenceCount
    if feature.isMark {
      for sentence in 0..<sentenceCount {
        sums[sentence] += Double(marks[start + sentence]) / 2 * factor
      }
    } else {
      for sentence in 0..<sentenceCount { sums[sentence] += numbers[start + sentence] * factor }
    }
  }

  /// The mean of a feature over all sentences; there must be some.
  func mean(of feature: SentenceFeature) -> Double {
    let places =
      Self.places[feature.rawValue] * sentenceCount..<(Self.places[feature.rawValue] + 1)
      * sentenceCount
    let sum =
      feature.isMark
      ? Double(marks[places].reduce(0) { $0 + Int($1) }) / 2 : numbers[places].reduce(0, +)
    return sum / Double(sentenceCount)
  }

  /// Has `body` write the features; several threads may, each its own elements.
  mutating func write<Result>(_ body: (Writer) throws -> Result) rethrows -> Result {
    let sentenceCount = sentenceCount
    return try numbers.withUnsafeMutableBufferPointer { numbers in
      try marks.withUnsafeMutableBufferPointer { marks in
        try body(Writer(sentenceCount: sentenceCount, numbers: numbers, marks: marks))
      }
    }
  }

  /// Writes elements of the table.
  struct Writer: @unchecked Sendable {
    // Unchecked: who shares it between threads sees to it that no two write the same element.
    let sentenceCount: Int
    fileprivate let numbers: UnsafeMutableBufferPointer<Double>
    fileprivate let marks: UnsafeMutableBufferPointer<UInt8>

    /// One feature of one sentence.
    subscript(sentence: Int, feature: SentenceFeature) -> Double {
      let place = FeatureTable.places[feature.rawValue] * sentenceCount + sentence
      return feature.isMark ? Double(marks[place]) / 2 : numbers[place]
    }

    /// Sets one feature of one sentence.
    func set(_ feature: SentenceFeature, of sentence: Int, to value: Double) {
      let place = FeatureTable.places[feature.rawValue] * sentenceCount + sentence
      if feature.isMark {
        guard let mark = UInt8(exactly: 2 * value) else {
          preconditionFailure("\(feature) is no mark: \(value).")
        }
        marks[place] = mark
      } else {
        numbers[place] = value
      }
    }

    /// Sets a feature of all sentences.
    func set(_ feature: SentenceFeature, _ column: [Double]) {
      for (sentence, value) in column.enumerated() { set(feature, of: sentence, to: value) }
    }
  }
}
