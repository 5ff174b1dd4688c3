import TextAnalysis

/// The words of all summaries of a run: which count, and what they are stemmed to.
struct ROUGE155Lexicon {
  /// All tokens and stems.
  private(set) var vocabulary = Vocabulary(capacity: 4096)
  private var stopWords = Vocabulary(capacity: 16)
  private var irregularForms = Vocabulary(capacity: 16)
  private var irregularStems: [[UInt8]] = []
  private var stems: [Int32] = []
  private let stemmer = PorterStemmer(variant: .rouge155)

  /// Adds the words of a list, one a line.
  mutating func addStopWords(_ file: [UInt8]) {
    for line in file.split(separator: 0x0A) {
      line.withUnsafeBufferPointer { _ = stopWords.intern($0) }
    }
  }

  /// Adds WordNet's exceptions, on each line an inflected form and what it is stemmed to; of
  /// several lines for one form the last counts.
  mutating func addExceptions(_ file: [UInt8]) {
    for line in file.split(separator: 0x0A) {
      let fields = ROUGE155Summary.fields(of: Array(line))
      guard let form = fields.first else { continue }
      let stem = Array(fields.dropFirst().first ?? [])
      let number = Int(form.withUnsafeBufferPointer { irregularForms.intern($0) })
      if number < irregularStems.count {
        irregularStems[number] = stem
      } else {
        irregularStems.append(stem)
      }
    }
  }

  /// The tokens of a text whose capitals are folded: its runs of letters and digits of ASCII
  /// without the stop words.
  mutating func tokens(of text: [UInt8]) -> [Int32] {
    var tokens: [Int32] = []
    text.withUnsafeBufferPointer { text in
      var start = 0
      while start < text.count {
        var end = start
        while end < text.count, Self.isWordByte(text[end]) { end += 1 }
        if end > start {
          let word = UnsafeBufferPointer(rebasing: text[start..<end])
          if stopWords.number(of: word) == nil { tokens.append(vocabulary.intern(word)) }
        }
        start = end + 1
      }
    }
    return tokens
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// The stem of a token: that of the exceptions, else Porter's; itself up to three letters.
  mutating func stem(_ token: Int32) -> Int32 {
    if Int(token) >= stems.count {
      stems.append(contentsOf: repeatElement(-1, count: vocabulary.count - stems.count))
    }
    if stems[Int(token)] >= 0 { return stems[Int(token)] }
    var word = Array(vocabulary.utf8(of: token))
    if word.count > 3 {
      if let irregular = word.withUnsafeBufferPointer({ irregularForms.number(of: $0) }) {
        word = irregularStems[Int(irregular)]
      } else {
        stemmer.stem(&word)
      }
    }
    let stem = word.withUnsafeBufferPointer { vocabulary.intern($0) }
    stems[Int(token)] = stem
    return stem
  }
}
