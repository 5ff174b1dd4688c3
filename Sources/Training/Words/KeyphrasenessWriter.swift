import TextAnalysis

/// Lays out lists of judged words as the table of ``Keyphraseness``.
package struct KeyphrasenessWriter {
  private var judgements: [UInt64: Judgements] = [:]
  /// Those of English stems, for words that are in no list.
  private var stems: [UInt64: Judgements] = [:]
  private var longest = 1

  /// All judgements of the words of one form.
  private struct Judgements {
    var sum = 0
    var count = 0

    mutating func add(_ other: [Int]) {
      sum += other.reduce(0, +)
      count += other.count
    }

    /// Their mean in steps of the table, a half rounded up.
    var steps: Int { (2 * Keyphraseness.stepsOfJudgement * sum + count) / (2 * count) }
  }

  package init() {}

  /// Adds the list of a language: lines of a word and its judgements from 0 to 4, with tabs between.
  ///
  /// The words of one form have the mean of their judgements, and so has a stem of which no word is the form.
  ///
  /// - Returns: The numbers of the lines that are none such and were left out, from 1.
  package mutating func add(_ list: [UInt8], of language: Language) -> [Int] {
    let stemmer = Keyphraseness.stemmer(of: language)
    var leftOut: [Int] = []
    let lines = list.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      let given = fields.dropFirst().compactMap(Self.judgement)
      var form = Keyphraseness.folded(fields[0])
      guard !form.isEmpty, form.count <= WordTable.greatestLength, !given.isEmpty,
        given.count == fields.count - 1
      else {
        leftOut.append(number + 1)
        continue
      }
      longest = max(longest, form.count)
      judgements[Keyphraseness.hash(of: form, in: language), default: Judgements()].add(given)
      guard let stemmer else { continue }
      stemmer.stem(&form)
      stems[Keyphraseness.hash(of: form, in: language), default: Judgements()].add(given)
    }
    return leftOut
  }

  private static func judgement(_ field: ArraySlice<UInt8>) -> Int? {
    guard field.count == 1, let digit = field.first else { return nil }
    let judgement = Int(digit) - Int(UInt8(ascii: "0"))
    return 0...Keyphraseness.greatest ~= judgement ? judgement : nil
  }

  /// The bytes of the table.
  package var file: [UInt8] {
    WordTableWriter.file(
      of: judgements.merging(stems) { word, _ in word }.map { hash, judgements in
        (hash, WordTable.Entry(cost: judgements.steps, wordClass: .other))
      }, longest: longest)
  }
}
