import TextAnalysis

/// What the last words of a sentence say about its place on a page.
enum SentenceKind: Sendable {
  /// A Korean or English statement, as article bodies are made of.
  case statement
  /// A Korean sentence that shows a scene and names a day, place or position: `… 보고 있다.`
  case scene
  /// A Korean sentence that ends with a noun: `… 모습.`, `왼쪽부터 … 회장.`
  case nominal
}

extension Page {
  private static let sceneEnds = CleaningWords[.sceneEnds]
  private static let noSceneEnds = CleaningWords[.noSceneEnds]
  private static let linePlaces = CleaningWords[.linePlaces]
  private static let timesOfDay = CleaningWords[.timesOfDay]
  private static let positions = CleaningWords[.positions]

  /// What kind of sentence ends at `end`, given that it starts at `start` (linear in its length,
  /// of which at most 1,500 bytes are looked at).
  ///
  /// - Parameters:
  ///   - isPhotoCredit: whether what follows can only be a picture's source, which on its own makes
  ///     a sentence about what somebody is doing a caption.
  ///   - ownLine: whether the sentence is on a line of its own, so that a place is enough.
  func sentenceKind(
    from start: Int, to end: Int, isPhotoCredit: Bool = false, ownLine: Bool = false
  ) -> SentenceKind {
    var last = end
    while last > start, text.bytes[last - 1] < 0x80 || isCloser(text.scalar(before: last)) {
      if text.bytes[last - 1].isDigit || text.bytes[last - 1].isLetter { break }
      last = text.scalarStart(before: last)
    }
    let scalar = text.scalar(before: last)
    guard isHangul(scalar) else { return .statement }
    if scalar == KoreanFinalEnding.plain {
      return isShowing(from: start, to: last, isPhoto: isPhotoCredit, ownLine: ownLine)
        ? .scene : .statement
    }
    let isStatement = KoreanFinalEnding.contains(scalar) || end - start > 900
    return isStatement ? .statement : .nominal
  }

  /// Whether the words before `end` say that somebody is doing something, and the sentence names
  /// when, where or who is on which side.
  private func isShowing(from start: Int, to end: Int, isPhoto: Bool, ownLine: Bool) -> Bool {
    guard
      text.hasAny(
        Self.sceneEnds, endingAt: end, limit: start),
      !text.hasAny(Self.noSceneEnds, endingAt: end, limit: start)
        || hasPosition(from: start, to: end) || hasDay(from: start, to: end)
    else { return false }
    return isPhoto || hasDay(from: start, to: end) || hasPosition(from: start, to: end)
      || (ownLine && end - start <= 360
        && contains(Self.linePlaces, from: start, to: end))
  }

  /// Whether a day of the month such as `31일` occurs, not `31일부터` or the like, or a time of day.
  private func hasDay(from start: Int, to end: Int) -> Bool {
    var offset = start
    let limit = min(end, start + 1_500)
    while offset < limit {
      if text.bytes[offset].isDigit,
        text.hasAny(["일 ", "일(", "일, "], at: offset + 1, limit: limit)
      {
        return true
      }
      offset += text.scalarLength(at: offset)
    }
    return contains(Self.timesOfDay, from: start, to: end)
  }

  private func hasPosition(from start: Int, to end: Int) -> Bool {
    contains(Self.positions, from: start, to: end)
  }

  private func contains(_ phrases: Phrases, from start: Int, to end: Int) -> Bool {
    start < end && text.containsAny(phrases, in: start..<min(end, start + 1_500))
  }
}
