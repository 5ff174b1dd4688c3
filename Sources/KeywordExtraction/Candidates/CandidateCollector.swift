/// Gathers the occurrences of equal phrases, in order of first appearance.
struct CandidateCollector {
  private(set) var candidates: [KeywordCandidate] = []
  private let text: KeywordDocument
  /// The node of each phrase by the node of all its words but the last, and the last.
  private var nodes: KeyNumbers
  /// For each node the candidate that it is, or -1.
  private var numbers: [Int32] = []

  init(text: KeywordDocument) {
    self.text = text
    nodes = KeyNumbers(capacity: text.words.count * 2)
  }

  /// Adds the phrase of the words at `range`.
  mutating func add(_ range: Range<Int>, isWhole: Bool) {
    var node: Int32 = -1
    for index in range { node = extend(node, text.words[index].form) }
    add(range, node: node, isWhole: isWhole)
  }

  /// The node of a phrase of one more word.
  mutating func extend(_ node: Int32, _ form: Int32) -> Int32 {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: form))
    let number = nodes.number(of: key)
    if Int(number) == numbers.count { numbers.append(-1) }
    return number
  }

  /// Adds the phrase at `range`, whose node is known.
  mutating func add(_ range: Range<Int>, node: Int32, isWhole: Bool) {
    let place = Int(text.words[range.lowerBound].start)..<Int(text.words[range.upperBound - 1].end)
    let occurrence = KeywordOccurrence(words: range, range: place, isWhole: isWhole)
    if numbers[Int(node)] >= 0 {
      candidates[Int(numbers[Int(node)])].occurrences.append(occurrence)
    } else {
      numbers[Int(node)] = Int32(candidates.count)
      candidates.append(
        KeywordCandidate(forms: range.map { text.words[$0].form }, occurrences: [occurrence]))
    }
  }
}
