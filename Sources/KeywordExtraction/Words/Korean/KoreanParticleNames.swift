import TextAnalysis

/// Names that end in the syllable of a particle, which the analyzer takes off them: 고래만, 새문로,
/// 한별도.
///
/// The article tells them: the word never stands without the syllable, and the syllable is before a
/// particle that cannot follow it (고래만에서, 새문로가), before a title (한별도 선장), or belongs to a noun
/// elsewhere.
struct KoreanParticleNames {
  private var names: [[UInt8]] = []

  private static let syllable = KoreanTitleWords.syllable
  private static let endings = ["만", "로", "도"].map { Array($0.utf8) }
  /// The particles that may follow 만 and 로; none may follow 도.
  private static let followers = LanguageWords.of(.korean).phrases(.particlesBehindParticles)
  /// The places of a name at least.
  private static let leastPlaces = 3
  private static let mostNames = 16
  /// The bytes of a name: from three syllables to what no name has.
  private static let lengths = 3 * syllable...24 * syllable

  /// What the article says of a word that may be such a name.
  private struct Evidence {
    /// Whether the analyzer took the syllable for a particle somewhere.
    var isCut = false
    /// Whether the syllable was no particle somewhere.
    var isProved = false
  }

  /// - Complexity: O(*n*) in the number of tokens.
  init(_ body: TokenizedText) {
    let text = body.text
    let endings = Self.endings
    var wholes = Vocabulary(capacity: 64)
    var evidence: [Evidence] = []
    for sentence in body.sentences.indices {
      let tokens = body.tokens(inSentence: sentence)
      var start = tokens.startIndex
      for index in tokens.indices {
        if Self.beginsWord(index, tokens) { start = index }
        guard Self.mayEndName(tokens[index], with: endings, in: text) else { continue }
        let whole = Int(tokens[start].start)..<Int(tokens[index].end)
        guard Self.lengths.contains(whole.count), text.utf8[whole].allSatisfy({ $0 >= 0x80 })
        else { continue }
        let number = Int(text.utf8[whole].withUnsafeBufferPointer { wholes.intern($0) })
        if number == evidence.count { evidence.append(Evidence()) }
        if tokens[index].tag.isNoun {
          evidence[number].isProved = true
        } else if index > start, tokens[index - 1].tag.isNoun {
          evidence[number].isCut = true
          if Self.isProof(index, tokens, in: text) { evidence[number].isProved = true }
        }
      }
    }
    // Most articles have none, and need no second look.
    var found: [Candidate] = []
    for (number, known) in evidence.enumerated() where known.isCut && known.isProved {
      let whole = Array(wholes.utf8(of: Int32(number)))
      if !KoreanWeakNouns.contains(whole.dropLast(Self.syllable)) {
        found.append(Candidate(whole: whole))
      }
    }
    guard !found.isEmpty else { return }
    Self.count(&found, in: body)
    names = found.filter(\.isName).prefix(Self.mostNames).map(\.whole)
  }

  /// The last token of the name that begins at `index`, if one does.
  func endOfName(_ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText) -> Int? {
    guard !names.isEmpty, Self.beginsWord(index, tokens) else { return nil }
    let rest = text.utf8[Int(tokens[index].start)...]
    for name in names where rest.starts(with: name) {
      let end = Int(tokens[index].start) + name.count
      var last = index
      while last < tokens.endIndex, Int(tokens[last].end) < end { last += 1 }
      if last < tokens.endIndex, Int(tokens[last].end) == end { return last }
    }
    return nil
  }

  /// Whether a token is one of the syllables, as a particle, or a noun that ends in it.
  private static func mayEndName(
    _ token: Token, with endings: [[UInt8]], in text: SourceText
  ) -> Bool {
    // The analyzer knows 만 before 에 as a noun of time.
    let isParticle = token.tag == .j || token.tag == .nnb
    guard isParticle || token.tag.isNoun, token.end - token.start >= syllable,
      text.utf8[Int(token.end) - syllable] == endings[0][0],
      !isParticle || Int(token.end - token.start) == syllable
    else { return false }
    let ending = text.utf8[Int(token.end) - syllable..<Int(token.end)]
    return endings.contains(where: ending.elementsEqual)
  }

  /// Whether a space or a mark is before a token.
  private static func beginsWord(_ index: Int, _ tokens: ArraySlice<Token>) -> Bool {
    index == tokens.startIndex || tokens[index - 1].end != tokens[index].start
      || tokens[index - 1].tag.isSymbol
  }

  /// Whether what follows the syllable at `index` shows that it is no particle.
  private static func isProof(
    _ index: Int, _ tokens: ArraySlice<Token>, in text: SourceText
  ) -> Bool {
    guard index + 1 < tokens.endIndex else { return false }
    let next = tokens[index + 1]
    let isClosed = text.utf8[tokens[index].range].elementsEqual("도".utf8)
    if next.start > tokens[index].end {
      let title = text.utf8[next.range]
      return isClosed && (KoreanTitleWords.isTitle(title) || KoreanTitleWords.isCalling(title))
    }
    return next.tag == .j && (isClosed || !followers.contains(text.utf8[next.range]))
  }

  /// Notes for each candidate the words of the text that begin as its noun does.
  private static func count(_ candidates: inout [Candidate], in body: TokenizedText) {
    let byNoun = Dictionary(grouping: candidates.indices) { candidates[$0].noun }
    let lengths = Set(candidates.map(\.noun.count))
    for sentence in body.sentences.indices {
      let tokens = body.tokens(inSentence: sentence)
      for index in tokens.indices where beginsWord(index, tokens) {
        let word = body.text.utf8[Int(tokens[index].start)...]
        for length in lengths where length <= word.count {
          for candidate in byNoun[word.prefix(length)] ?? [] { candidates[candidate].note(word) }
        }
      }
    }
  }

  /// A word that may be a name, with what was seen of the words that begin as its noun does.
  private struct Candidate {
    let whole: [UInt8]
    private var places = 0
    private var rests: Set<ArraySlice<UInt8>> = []
    private var isElsewhere = false

    init(whole: [UInt8]) { self.whole = whole }

    /// The word without its last syllable.
    var noun: ArraySlice<UInt8> { whole.dropLast(syllable) }

    mutating func note(_ word: ArraySlice<UInt8>) {
      guard word.starts(with: whole) else {
        isElsewhere = true
        return
      }
      places += 1
      rests.insert(word.dropFirst(whole.count).prefix(syllable))
    }

    /// Whether all these words go on with the syllable, in places enough, and a 만 not always before one
    /// and the same particle (하루만에).
    var isName: Bool {
      !isElsewhere && places >= leastPlaces
        && (rests.count > 1 || !whole.suffix(syllable).elementsEqual(endings[0]))
    }
  }
}
