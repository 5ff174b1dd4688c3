import TextAnalysis

/// Lays out lists of judged words as the table of ``Keyphraseness``.
package struct KeyphrasenessWriter {
  private var judgements: [UInt64: Judgements] = [:]
  private var longest = 1

  /// All judgements of the words of one form.
  private struct Judgements {
    var sum = 0
    var count = 0
  }

  package init() {}

  /// Adds the list of a language: lines of a word and its judgement from 0 to 4, with a tab between; others are
  /// left out. The words of one stem have the mean of their judgements.
  package mutating func add(_ list: [UInt8], of language: Language) {
    let stemmer = language == .english ? PorterStemmer() : nil
    for line in list.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"))
      guard fields.count == 2, fields[1].count == 1, let digit = fields[1].first,
        UInt8(ascii: "0")...UInt8(ascii: "4") ~= digit,
        fields[0].count <= WordTable.greatestLength
      else { continue }
      var word = Array(fields[0])
      stemmer?.stem(&word)
      let hash = Keyphraseness.hash(of: word, in: language)
      judgements[hash, default: Judgements()].sum += Int(digit - UInt8(ascii: "0"))
      judgements[hash, default: Judgements()].count += 1
      longest = max(longest, word.count)
    }
  }

  /// The bytes of the table.
  package var file: [UInt8] {
    WordTableWriter.file(
      of: judgements.map { hash, judgements in
        let mean = (2 * judgements.sum + judgements.count) / (2 * judgements.count)
        return (hash, WordTable.Entry(cost: mean, wordClass: .other))
      }, longest: longest)
  }
}
