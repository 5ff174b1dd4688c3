import TextAnalysis

/// What keeps the sentences of a document from being read by themselves.
public struct SentenceReadability: Sendable {
  /// For each sentence whether its quotation marks and brackets are in pairs, so that it may be
  /// printed without its neighbours.
  public let isPrintable: [Bool]
  /// For each sentence the neighbour it needs: the one before for a sentence whose beginning points
  /// back, the one that names the speaker for a bare quotation; nil for one that stands alone.
  public let antecedents: [Int?]

  /// Looks at every sentence.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(of document: Document) {
    let text = document.body.text
    let sentences = document.body.sentences
    let openings = LeaningOpenings.table(for: document.language)
    let marks = sentences.map { QuotationMarks(of: $0, in: text) }
    self.init(
      isBalanced: marks.map { !$0.isUnbalanced },
      isLeaning: sentences.map { openings?.opening(of: $0, in: text) != nil },
      isBareQuotation: marks.map(\.isBareQuotation),
      hasSpeaker: Self.speakers(of: document))
  }

  init(isBalanced: [Bool], isLeaning: [Bool], isBareQuotation: [Bool], hasSpeaker: [Bool]) {
    isPrintable = isBalanced
    antecedents = isBalanced.indices.map { index in
      if isBareQuotation[index] {
        let next = index + 1
        if next < isBalanced.count, hasSpeaker[next], !isBareQuotation[next] { return next }
        return index > 0 ? index - 1 : nil
      }
      return isLeaning[index] && index > 0 ? index - 1 : nil
    }
  }

  /// For each sentence whether it holds a verb of saying.
  private static func speakers(of document: Document) -> [Bool] {
    guard let cues = SpeechCues.table(for: document.language) else {
      return document.body.sentences.map { _ in false }
    }
    let text = document.body.text
    return document.body.sentences.map { sentence in
      SpacedWords(of: sentence, in: text).contains { cues.speech.contains($0, of: text) }
    }
  }

  /// The sentences that `sentence` needs before it can be read and that are not in `isTaken`, the
  /// nearest first; nil when one of them cannot be printed or the chain is longer than two.
  func missingAntecedents(of sentence: Int, isTaken: [Bool]) -> [Int]? {
    var missing: [Int] = []
    var current = sentence
    while let antecedent = antecedents[current], !isTaken[antecedent] {
      guard isPrintable[antecedent], missing.count < 2, !missing.contains(antecedent),
        antecedent != sentence
      else { return nil }
      missing.append(antecedent)
      current = antecedent
    }
    return missing
  }
}
