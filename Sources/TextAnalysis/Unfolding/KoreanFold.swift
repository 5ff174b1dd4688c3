import EmbeddedModels

/// Whether a line break between two Hangul syllables stands for a space or cuts a word.
///
/// Korean word processors fold lines at any syllable, and then most breaks cut a word; others fold
/// at spaces only. Which of the two a text does shows where a break cuts what can only be one word:
/// before a particle, behind a stem that must go on. Only then are the doubtful places looked at,
/// with the text's own words and the lexicon as witnesses.
struct KoreanFold {
  private let utf8: UnsafeBufferPointer<UInt8>
  private let lexicon: KoreanLexicon
  /// The beginnings of the text's own words, up to eight syllables.
  private var beginnings: Set<String> = []

  /// A word cut by a break, without the marks around it.
  private struct Pieces {
    /// The syllables before the break, back to the last space or mark.
    var head: [UInt32]
    /// The syllables after it, up to the next space or mark.
    var tail: [UInt32]
  }

  private static let longestPiece = 8

  init?(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard let lexicon = KoreanLexicon(embeddedKoreanLexicon()) else { return nil }
    self.utf8 = utf8
    self.lexicon = lexicon
  }

  /// Whether Hangul is on both sides of the break between two lines.
  static func isBetweenSyllables(
    _ utf8: UnsafeBufferPointer<UInt8>, _ line: TextRange, _ next: TextRange
  ) -> Bool {
    isHangulSyllable(utf8.scalar(before: line.upperBound).value)
      && isHangulSyllable(utf8.scalar(at: next.lowerBound).value)
  }

  /// Whether a line ends in a particle or an ending after which a Korean sentence goes on.
  static func endsInMidSentence(
    _ utf8: UnsafeBufferPointer<UInt8>, _ line: TextRange
  ) -> Bool {
    midSentence.contains(utf8.scalar(before: line.upperBound).value)
  }

  private static let midSentence = scalars(.foldMidSentence)
  private static let singleWords = scalars(.foldSingleWords)
  private static let leaningWords = scalars(.foldLeaningWords)
  private static let bareTails = Set(LanguageWords.of(.korean).strings(.foldBareTails))
  private static let wordEnds = scalars(.foldWordEnds)

  /// The entries of a list, which are of one syllable each.
  private static func scalars(_ name: WordListName) -> Set<UInt32> {
    Set(LanguageWords.of(.korean).strings(name).flatMap { $0.unicodeScalars.map(\.value) })
  }

  /// Notes the words of a line, as witnesses.
  mutating func note(_ line: TextRange) {
    var word: [UInt32] = []
    var text = ""
    var offset = line.lowerBound
    func isOpen() -> Bool { word.count < Self.longestPiece }
    while offset < line.upperBound {
      let (value, length) = utf8.scalar(at: offset)
      offset += length
      guard isHangulSyllable(value), let scalar = Unicode.Scalar(value) else {
        word = []
        text = ""
        continue
      }
      guard isOpen() else { continue }
      word.append(value)
      text.unicodeScalars.append(scalar)
      if word.count > 1 { beginnings.insert(text) }
    }
  }

  /// Whether the break between two lines can only cut a word.
  static func isCertainCut(
    _ utf8: UnsafeBufferPointer<UInt8>, _ line: TextRange, _ next: TextRange
  ) -> Bool {
    guard isBetweenSyllables(utf8, line, next) else { return false }
    let pieces = pieces(utf8, line, next)
    if Self.bareTails.contains(Self.string(pieces.tail)) { return true }
    guard let last = pieces.head.last else { return false }
    // `… 한` and `다.` on the next line.
    let end = next.lowerBound + 3
    if pieces.tail == [KoreanFinalEnding.plain], end < next.upperBound,
      utf8[end] == UInt8(ascii: ".")
    {
      return true
    }
    // A double ㅅ at the end of a syllable, or a lone syllable that is no word.
    let coda = (last &- 0xAC00) % 28
    if coda == 20 { return true }
    return pieces.head.count == 1 && !Self.singleWords.contains(last)
  }

  /// Whether the break cuts a word, in a text that cuts words.
  func cutsWord(_ line: TextRange, _ next: TextRange) -> Bool {
    if Self.isCertainCut(utf8, line, next) { return true }
    let pieces = Self.pieces(utf8, line, next)
    let joined = pieces.head + pieces.tail
    if isWitnessed(joined, beyond: pieces.head.count) { return true }
    if pieces.head.count == 1 {
      return knownStem(of: joined) > 1
        && !(leansOnNext(pieces.head) && !isWhole(joined) && isWhole(pieces.tail))
    }
    return !isPlausibleEnd(pieces.head)
  }

  /// Whether the lone syllable is a word that stands before nouns: `이 연구는` begins as `이연` does
  /// and is no such word.
  private func leansOnNext(_ head: [UInt32]) -> Bool {
    head.last.map(Self.leaningWords.contains) ?? false
  }

  /// Whether the syllables are a known word, or one with a particle.
  private func isWhole(_ word: [UInt32]) -> Bool {
    let stem = knownStem(of: word)
    return stem > 0
      && (stem == word.count || Self.bareTails.contains(Self.string(Array(word[stem...]))))
  }

  /// The length of the longest known stem in syllables, or 0.
  private func knownStem(of word: [UInt32]) -> Int {
    stems(of: word).first(where: isKnown)?.count ?? 0
  }

  /// Whether the text has a word elsewhere that begins with the whole of what is before the
  /// break and a part of what is behind it. The word itself was noted in two pieces.
  private func isWitnessed(_ joined: [UInt32], beyond head: Int) -> Bool {
    let least = max(head + 1, joined.count - 2)
    guard least <= min(joined.count, Self.longestPiece) else { return false }
    return beginnings.contains(Self.string(Array(joined.prefix(least))))
  }

  /// Whether a word can end with these syllables before a space.
  private func isPlausibleEnd(_ word: [UInt32]) -> Bool {
    guard let last = word.last else { return false }
    if Self.wordEnds.contains(last) || isKnown(word) { return true }
    // The ㄴ and ㄹ of 빠른 and 늘릴.
    let coda = (last &- 0xAC00) % 28
    if coda == 4 || coda == 8 { return true }
    return beginnings.contains(Self.string(word)) && stems(of: word).contains(where: isKnown)
  }

  /// The word, and what is left of it without its last one to three syllables.
  private func stems(of word: [UInt32]) -> [[UInt32]] {
    (0...3).compactMap { word.count - $0 >= 2 ? Array(word.dropLast($0)) : nil }
  }

  private func isKnown(_ word: [UInt32]) -> Bool {
    guard KoreanLexicon.lengths.contains(word.count) else { return false }
    return lexicon.classes(KoreanUnits.hash(ofWord: Self.string(word))) != 0
  }

  private static func pieces(
    _ utf8: UnsafeBufferPointer<UInt8>, _ line: TextRange, _ next: TextRange
  ) -> Pieces {
    var head: [UInt32] = []
    var offset = line.upperBound
    while offset > line.lowerBound, head.count < Self.longestPiece {
      let (value, length) = utf8.scalar(before: offset)
      guard isHangulSyllable(value) else { break }
      head.append(value)
      offset -= length
    }
    var tail: [UInt32] = []
    offset = next.lowerBound
    while offset < next.upperBound, tail.count < Self.longestPiece {
      let (value, length) = utf8.scalar(at: offset)
      guard isHangulSyllable(value) else { break }
      tail.append(value)
      offset += length
    }
    return Pieces(head: head.reversed(), tail: tail)
  }

  private static func string(_ syllables: [UInt32]) -> String {
    var text = String.UnicodeScalarView()
    for syllable in syllables { Unicode.Scalar(syllable).map { text.append($0) } }
    return String(text)
  }
}
