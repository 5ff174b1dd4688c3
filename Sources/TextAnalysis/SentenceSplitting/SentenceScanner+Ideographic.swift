/// Terminators of full width, as in Chinese and Japanese.
extension SentenceScanner {
  /// A full-width terminator ends a sentence unless a comma or a closing mark follows, the rest of a
  /// number (`３．１４`), or the particle that makes a question or a shout a quotation (`！？と尋ねた`).
  func endsIdeographicSentence(
    _ terminator: SentenceTerminator, next: Int, hasGap: Bool, closed: Closed
  ) -> Bool {
    let following = utf8.scalar(at: next).value
    switch following {
    case 0x2C, 0x3001, 0xFF0C, 0xFF1B, 0xFF1A: return false
    default: break
    }
    if !hasGap, closed == .bracket, Self.particles.contains(following), !beginsWithBracket {
      return false
    }
    guard !hasGap, closed == .nothing else { return true }
    let last = utf8.scalar(before: terminator.end).value
    switch last {
    case 0xFF0E:
      let previous = utf8.scalar(before: terminator.start).value
      return !isDigitOfAnyWidth(previous) && !isWideLetter(previous)
        || !isDigitOfAnyWidth(following)
    case 0xFF01, 0xFF1F: return !isQuotativeParticle(at: next)
    default: return true
    }
  }

  private static let particles = LanguageWords.of(.japanese).scalars(.bracketFollowers)

  /// Whether the sentence in work begins with a bracket, which stands alone.
  private var beginsWithBracket: Bool {
    guard let mark = SentenceMark(utf8, at: sentenceStart), case .opener = mark.role else {
      return false
    }
    return true
  }

  /// `Ｎｏ．１`
  private func isWideLetter(_ scalar: UInt32) -> Bool {
    (0xFF21...0xFF3A).contains(scalar) || (0xFF41...0xFF5A).contains(scalar)
  }

  private func isDigitOfAnyWidth(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar)
  }

  /// Whether the Japanese と or って at `offset` ties what was said to a verb behind it.
  private func isQuotativeParticle(at offset: Int) -> Bool {
    let (particle, length) = utf8.scalar(at: offset)
    let after = offset + length
    return after < end
      && JapaneseQuotation.isParticle(particle, before: utf8.scalar(at: after).value)
  }
}
