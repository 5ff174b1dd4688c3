import Summarization
import TextAnalysis

/// The sentences of an article as cleaning left them, beside those that editors marked in its text as
/// pasted.
///
/// Two are the same when they differ in white space alone, and when one is the end of the other that
/// cleaning left of it: a byline or a subhead that was joined to its front is off.
struct MarkedSentences {
  /// The sentences without white space.
  private let bare: [String]
  private var places: [String: Int] = [:]

  /// The fewest characters of an end that cleaning left.
  private static let leastEnd = 20
  /// The fewest characters that one sentence is taken to have from another; fewer, as of the number
  /// of a list, are held by chance.
  private static let leastHeld = 10

  init(of document: Document) {
    let body = document.body
    bare = body.sentences.map { Self.bare(body.text.string(in: $0)) }
    for (index, text) in bare.enumerated() { places[text, default: index] = index }
  }

  /// The place of the sentence that an editor marked; nil when cleaning left nothing of it.
  func place(of marked: String) -> Int? {
    let marked = Self.bare(marked)
    if let place = places[marked] { return place }
    let ends = bare.indices.filter { Self.isEnd(bare[$0], of: marked) }
    return ends.max { (bare[$0].count, $1) < (bare[$1].count, $0) }
  }

  /// Whether a sentence is one that editors found to be none, holds one or is part of one. What
  /// cleaning left of one that had something joined to it is none of them.
  func isUnclean(_ sentence: Int, in example: SummaryExample) -> Bool {
    let text = bare[sentence]
    return example.unclean.contains { mark in
      let unclean = Self.bare(mark.text)
      return Self.touches(text, unclean) && !(mark.isJoined && Self.isEnd(text, of: unclean))
    }
  }

  /// The sentences at the places, one after the other without white space.
  func joined(_ sentences: [Int]) -> String { sentences.map { bare[$0] }.joined() }

  private static func isEnd(_ text: String, of marked: String) -> Bool {
    text.count >= leastEnd && text.count < marked.count && marked.hasSuffix(text)
  }

  private static func touches(_ one: String, _ other: String) -> Bool {
    min(one.count, other.count) < leastHeld
      ? one == other : one.contains(other) || other.contains(one)
  }

  private static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
