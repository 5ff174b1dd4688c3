/// Guesses a word's part of speech from its spelling alone.
enum EnglishTagGuess {
  private static let adjectives = PackedWords("ous ful ble ive ical ish less ary")
  private static let verbs = PackedWords("ed ize ise ify ing")

  /// The likely tag of `piece`.
  static func tag(
    of piece: EnglishPiece, isFirst: Bool, in utf8: UnsafeBufferPointer<UInt8>, stopWords: WordList
  ) -> PartOfSpeech {
    switch piece.kind {
    case .clitic: return .part
    case .number: return .num
    case .address: return .x
    case .punctuation: return .punct
    case .symbol: return .sym
    case .word: break
    }
    let capitals = (piece.start..<piece.end).count { utf8[$0].isUpper }
    if capitals > 1 || (capitals == 1 && !isFirst && utf8[piece.start].isUpper) {
      return piece.end - piece.start > 1 ? .propn : .pron
    }
    let lower = (piece.start..<piece.end).map { utf8[$0].isUpper ? utf8[$0] | 0x20 : utf8[$0] }
    if lower.withUnsafeBufferPointer({ stopWords.contains($0) }) { return .part }
    func ends(_ endings: PackedWords) -> Bool {
      (2...4).contains { length in
        piece.end - piece.start > length + 2
          && endings.contains(utf8, piece.end - length..<piece.end)
      }
    }
    if ends(adjectives) { return .adj }
    if ends(verbs) { return .verb }
    return lower.suffix(2).elementsEqual([UInt8(ascii: "l"), UInt8(ascii: "y")]) ? .adv : .noun
  }
}
