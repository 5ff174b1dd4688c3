import TextAnalysis

/// Phrases of several kinds that are looked for at the beginning of a sentence, all at once.
struct OpeningPhrases: Sendable {
  /// What a phrase says of the sentence that it begins.
  enum Kind: Int, CaseIterable, Sendable {
    /// It cannot be understood without the one before.
    case strong
    /// It is joined to the one before.
    case light
    /// It only says where more is told, which none before completes.
    case elsewhere
    /// It only looks like the others: `이번 주`.
    case exception
  }

  /// Where the longest phrase of each kind ends; the beginning of the sentence where there is none.
  struct Ends {
    fileprivate let start: Int
    fileprivate var offsets: (strong: Int, light: Int, elsewhere: Int, exception: Int)

    fileprivate init(start: Int) {
      self.start = start
      offsets = (start, start, start, start)
    }

    /// The end of the longest phrase of a kind, or nil.
    subscript(kind: Kind) -> Int? {
      let offset =
        switch kind {
        case .strong: offsets.strong
        case .light: offsets.light
        case .elsewhere: offsets.elsewhere
        case .exception: offsets.exception
        }
      return offset > start ? offset : nil
    }

    fileprivate mutating func note(_ kind: Kind, _ end: Int) {
      switch kind {
      case .strong: offsets.strong = max(offsets.strong, end)
      case .light: offsets.light = max(offsets.light, end)
      case .elsewhere: offsets.elsewhere = max(offsets.elsewhere, end)
      case .exception: offsets.exception = max(offsets.exception, end)
      }
    }
  }

  /// A phrase, with its first eight bytes as a number.
  private struct Phrase {
    let kind: Kind
    let head: UInt64
    let bytes: Range<Int>
  }

  /// The phrases by the number of their first two bytes.
  private var phrases: [Phrase] = []
  private var bytes: [UInt8] = []
  /// Where the phrases of each number begin.
  private var starts: [Int] = []
  private let isSpaced: Bool

  private static let numbers = 256

  /// - Parameter isSpaced: Whether a space or mark ends a phrase, exceptions aside.
  init(_ phrases: [(kind: Kind, phrases: [[UInt8]])], isSpaced: Bool) {
    self.isSpaced = isSpaced
    let all = phrases.flatMap { list in
      list.phrases.filter { !$0.isEmpty }.map { (kind: list.kind, phrase: $0) }
    }
    var places = [[Int]](repeating: [], count: Self.numbers)
    for (place, item) in all.enumerated() { places[Self.number(of: item.phrase)].append(place) }
    for places in places {
      starts.append(self.phrases.count)
      for place in places {
        let phrase = all[place].phrase
        let head = phrase.withUnsafeBufferPointer { UInt64(bytesAt: 0, of: $0) }
        let range = bytes.count..<bytes.count + phrase.count
        self.phrases.append(Phrase(kind: all[place].kind, head: head, bytes: range))
        bytes += phrase
      }
    }
    starts.append(self.phrases.count)
  }

  /// A space ends a phrase of one letter.
  private static func number(of phrase: [UInt8]) -> Int {
    number(phrase[0], phrase.count > 1 ? phrase[1] : 0x20)
  }

  /// The first letter may be a capital.
  private static func number(_ first: UInt8, _ second: UInt8) -> Int {
    Int((first | 0x20) &* 7 &+ second)
  }

  /// The phrases that the text at `range` begins with.
  ///
  /// - Complexity: A few comparisons; most sentences begin as no phrase does.
  func ends(at range: TextRange, in text: SourceText) -> Ends {
    var ends = Ends(start: range.lowerBound)
    guard range.count >= 3 else { return ends }
    text.utf8.withUnsafeBufferPointer { utf8 in
      let head = UInt64(bytesAt: range.lowerBound, of: utf8)
      let first = UInt64(utf8[range.lowerBound].lowercased)
      let small = head & ~0xFF | first
      let number = Self.number(utf8[range.lowerBound], utf8[range.lowerBound + 1])
      for place in starts[number]..<starts[number + 1] {
        let phrase = phrases[place]
        let length = phrase.bytes.count
        guard
          (phrase.head ^ small).keepingFirst(length) == 0
            || (phrase.head ^ head).keepingFirst(length) == 0,
          length <= range.count, hasRest(of: phrase, utf8, at: range.lowerBound)
        else { continue }
        let end = range.lowerBound + length
        guard phrase.kind == .exception || isBoundary(phrase, end, range, utf8) else { continue }
        ends.note(phrase.kind, end)
      }
    }
    return ends
  }

  /// Whether what a phrase has behind its first eight bytes is there too.
  private func hasRest(
    of phrase: Phrase, _ utf8: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    for place in phrase.bytes.dropFirst(8)
    where bytes[place] != utf8[start + place - phrase.bytes.lowerBound] { return false }
    return true
  }

  private func isBoundary(
    _ phrase: Phrase, _ end: Int, _ range: TextRange, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard isSpaced, end < range.upperBound else { return true }
    // An apostrophe ends a word by itself: C'est, c’est.
    let last = bytes[phrase.bytes.upperBound - 1]
    if last == UInt8(ascii: "'") || last == 0x99 { return true }
    let next = utf8[end]
    return next <= 0x20 || next == UInt8(ascii: ",") || next == UInt8(ascii: ":")
  }
}
