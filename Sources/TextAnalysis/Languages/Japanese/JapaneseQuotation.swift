/// The particles that make what was said a part of a Japanese sentence.
enum JapaneseQuotation {
  private static let followers = LanguageWords.of(.japanese).scalars(.quotativeFollowers)

  /// Whether a kana and the one behind it are と or って between what was said and a verb, rather than the
  /// beginning of a word such as とても or ところ.
  static func isParticle(_ kana: UInt32, before next: UInt32) -> Bool {
    switch kana {
    // っ, て
    case 0x3063: next == 0x3066
    // と
    case 0x3068:
      (0x4E00...0x9FFF).contains(next) || (0x30A1...0x30FA).contains(next)
        || followers.contains(next)
    default: false
    }
  }
}
