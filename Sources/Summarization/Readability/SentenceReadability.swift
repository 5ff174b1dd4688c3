import TextAnalysis

/// How much a sentence needs another one before it.
public enum Leaning: Sendable, Hashable {
  /// It can be read by itself.
  case none
  /// A connective joins it to the sentence before, but it names its own subject.
  case light
  /// It names a person in short whom another sentence names in full: 오 시장, A씨, Mr Hale.
  case name
  /// It points back: a pronoun, a quotation without its speaker, a cause without its effect.
  case strong
  /// It tells what a picture shows, or breaks off.
  case caption
  /// It is no sentence, and no other one makes it one: a list of names, words without a predicate, a
  /// heading, a link, a short turn of a talk, a sentence with a box of the page in it.
  case fragment
}

extension Leaning {
  /// Whether no other sentence makes it one.
  var isNoSentence: Bool { self == .caption || self == .fragment }
}

/// What keeps the sentences of a document from being read by themselves.
public struct SentenceReadability: Sendable {
  /// For each sentence whether its quotation marks and brackets are in pairs, or have no partner
  /// anywhere near, so that it may be printed without its neighbours.
  public private(set) var isPrintable: [Bool]
  /// For each sentence how much it needs its antecedent.
  public let leanings: [Leaning]
  /// For each sentence the one it needs: the one before for a sentence whose beginning points back,
  /// the one that names the speaker for a bare quotation, the one with the full name for a surname
  /// with a title; nil for one that stands alone and for what is no sentence.
  public let antecedents: [Int?]
  /// For each sentence the quotation over several sentences that it is part of, which is printed as
  /// a whole; nil for most.
  public let runs: [Range<Int>?]
  /// For each sentence whether it says too little to fill what is left of a budget.
  private(set) var isThin: [Bool]

  /// Looks at every sentence.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(of document: Document) {
    let text = document.body.text
    self.init(
      of: document, hasSpeaker: Self.speakers(of: document),
      isBalanced: DocumentThreads.map(document.body.sentences) {
        !QuotationMarks(of: $0, in: text).isUnbalanced
      })
  }

  /// - Parameters:
  ///   - hasSpeaker: For each sentence whether it holds a verb of saying.
  ///   - isBalanced: For each sentence whether its quotation marks and brackets are in pairs.
  init(of document: Document, hasSpeaker: [Bool], isBalanced: [Bool]) {
    let text = document.body.text
    let sentences = document.body.sentences
    let runs = QuotationRuns.runs(of: sentences, isBalanced: isBalanced, in: text)
    var isBare = DocumentThreads.map(sentences) {
      QuotationMarks.openingMark(of: text.utf8[$0]) > 0
        && QuotationMarks(of: $0, in: text).isBareQuotation
    }
    for case (let index, let run?) in runs.enumerated() where index == run.lowerBound {
      isBare[index] = QuotationMarks(of: sentences[run], in: text).isBareQuotation
    }
    let forms = ReadingForms(of: document.language)
    let bytes = document.body.bytesOfSentences
    let scraps = Scraps(of: document, holding: bytes)
    let nouns = document.language == .korean ? VerblessSentences.fragments(in: document.body) : nil
    let leanings = DocumentThreads.map(indexesOf: sentences) { index -> Leaning in
      // A standfirst says what the article is about, not what it says.
      if nouns?[index] == true || document.standfirst.contains(index)
        || document.unprinted.contains(index)
      {
        return .fragment
      }
      switch scraps.kinds[index] {
      case .scrap: return .fragment
      case .unfinished: return .caption
      case .none: break
      }
      let leaning = forms.leaning(of: sentences[index], in: text, holding: bytes[index])
      return leaning == .none && scraps.isTurnQuestion[index] ? .light : leaning
    }
    self.init(
      isBalanced: isBalanced, leanings: leanings, isBareQuotation: isBare,
      hasSpeaker: hasSpeaker,
      continuesRemark: sentences.indices.map { index in
        leanings[index] == .strong && hasSpeaker[index]
          && forms.continuesRemark(sentences[index], in: text)
      }, fullNames: ShortNames.antecedents(in: document, holding: bytes), runs: runs)
    isThin = scraps.isThin
    isPrintable = QuotationRuns.isPrintable(sentences, isBalanced: isBalanced, in: text)
    for index in document.unprinted { isPrintable[index] = false }
    // The short words of a chat, and headings, say less than a summary that is one sentence short.
    let isChat = !document.turns.isEmpty
    for index in sentences.indices
    where leanings[index] == .fragment && (isChat || scraps.isHeading[index]) {
      isPrintable[index] = false
    }
  }

  /// - Parameters:
  ///   - continuesRemark: For each sentence whether it is a further remark of the one who spoke
  ///     before: what answers it answers the first remark as well.
  ///   - fullNames: For sentences that name a person in short, the one with the full name.
  ///   - isFragment: For each sentence whether it lacks a predicate; such ones have no antecedent.
  ///   - runs: For each sentence the quotation over several sentences that it is part of.
  init(
    isBalanced: [Bool], leanings: [Leaning], isBareQuotation: [Bool], hasSpeaker: [Bool],
    continuesRemark: [Bool]? = nil, fullNames: [Int: Int] = [:], isFragment: [Bool]? = nil,
    runs: [Range<Int>?]? = nil
  ) {
    isPrintable = isBalanced
    isThin = isBalanced.map { _ in false }
    self.runs = runs ?? isBalanced.map { _ in nil }
    var antecedents: [Int?] = []
    var degrees: [Leaning] = []
    for index in isBalanced.indices {
      var (antecedent, degree): (Int?, Leaning) = (nil, .none)
      let next = self.runs[index]?.upperBound ?? index + 1
      if isBareQuotation[index] {
        if next < isBalanced.count, hasSpeaker[next], !isBareQuotation[next] {
          antecedent = next
        } else if index > 0 {
          antecedent = index - 1
        }
        degree = .strong
      } else if isFragment?[index] == true || leanings[index] == .fragment {
        degree = .fragment
      } else if leanings[index] == .caption {
        degree = .caption
      } else if leanings[index] == .strong, index > 0 {
        var first = index - 1
        while continuesRemark?[first] == true, let before = antecedents[first], before < first,
          hasSpeaker[before], isBalanced[before]
        {
          first = before
        }
        (antecedent, degree) = (first, .strong)
      } else if let named = fullNames[index] {
        (antecedent, degree) = (named, .name)
      } else if leanings[index] == .light, index > 0 {
        (antecedent, degree) = (index - 1, .light)
      }
      antecedents.append(antecedent)
      degrees.append(degree)
    }
    self.antecedents = antecedents
    self.leanings = degrees
  }

  /// For each sentence whether it holds a verb of saying.
  private static func speakers(of document: Document) -> [Bool] {
    guard let cues = SpeechCues.table(for: document.language) else {
      return document.body.sentences.map { _ in false }
    }
    let text = document.body.text
    return DocumentThreads.map(document.body.sentences) { sentence in
      SpacedWords(of: sentence, in: text).contains { cues.speech.contains($0, of: text) }
    }
  }

  /// What is printed with `sentence`: the run of its quotation, or itself.
  func unit(of sentence: Int) -> Range<Int> { runs[sentence] ?? sentence..<sentence + 1 }

  /// The sentences that the unit of `sentence` needs before it can be read and that are not in
  /// `isTaken`, the nearest first; nil when one of them is not there, is no sentence or cannot be
  /// printed, or the chain is longer than two. What an antecedent only lightly leans on is not needed.
  func missingAntecedents(of sentence: Int, isTaken: [Bool]) -> [Int]? {
    let own = unit(of: sentence)
    var current = own.lowerBound
    if leanings[current] != .none, antecedents[current] == nil { return nil }
    var missing: [Int] = []
    while let antecedent = antecedents[current], !isTaken[antecedent] {
      let unit = unit(of: antecedent)
      guard isPrintable[antecedent] || unit.count > 1, !leanings[antecedent].isNoSentence,
        missing.count < 2, !missing.contains(antecedent), !own.contains(antecedent)
      else { return nil }
      missing += unit
      current = unit.lowerBound
      guard leanings[current] == .strong || leanings[current] == .name else { break }
    }
    return missing
  }
}
