internal import CMath
import GraphRanking
import LinearAlgebra
import TextAnalysis
import Vectorization

/// The features of all sentences of a document, see ``SentenceFeature``.
package struct SentenceFeatures: Sendable {
  /// The number of features of a sentence.
  static let count = SentenceFeature.allCases.count
  /// The opening is among so many first sentences.
  static let headingLimit = 5

  private let table: FeatureTable
  /// The unit TF-IDF rows of the sentences, without terms of a single sentence.
  let rows: SparseMatrix<Double>

  package var sentenceCount: Int { table.sentenceCount }

  /// One feature of one sentence.
  subscript(sentence: Int, feature: SentenceFeature) -> Double { table[sentence, feature] }

  /// The weighted sum of the features of each sentence, added up in the order of the features.
  ///
  /// - Parameter weights: One for each feature.
  func sums(weights: [Double]) -> [Double] {
    precondition(weights.count == Self.count, "One weight for each feature is needed.")
    var sums = [Double](repeating: 0, count: sentenceCount)
    for (feature, weight) in zip(SentenceFeature.allCases, weights) where weight != 0 {
      table.add(feature, times: weight, to: &sums)
    }
    return sums
  }

  /// The features of sentence `index`, in their order.
  package func row(_ index: Int) -> [Double] {
    SentenceFeature.allCases.map { table[index, $0] }
  }

  /// What the whole document is like: the features of the opening, then the mean of each feature
  /// over all sentences.
  ///
  /// - Complexity: O(*n*) for *n* sentences.
  package func traits() -> [Double] {
    guard sentenceCount > 0 else { return [Double](repeating: 0, count: 2 * Self.count) }
    let opening = (0..<min(Self.headingLimit, sentenceCount)).first { table[$0, .opening] > 0 }
    return row(opening ?? 0) + SentenceFeature.allCases.map(table.mean)
  }

  /// Computes all features.
  ///
  /// - Throws: ``GraphRankingError`` when PageRank does not converge.
  /// - Complexity: O(*t* + *v*) for *t* tokens and *v* terms and the PageRank of the sentences.
  package init(of document: Document) throws {
    var table = FeatureTable(sentenceCount: document.sentenceCount)
    let chunks = DocumentThreads.chunks(of: document.body.sentences)
    rows = try table.write { writer in
      // What terms tell is worked out beside what the text tells, which takes about as long.
      let results = DocumentThreads.map(1 + chunks.count) { number in
        Result<SparseMatrix<Double>?, any Error> {
          switch number {
          case 0: return try writer.addTermFeatures(document)
          default: writer.addTextFeatures(document, in: chunks[number - 1])
          }
          return nil
        }
      }
      let rows = try results[0].get() ?? SparseMatrix(columns: 0)
      if document.sentenceCount > 0 {
        let opening = writer.addHeadings(document.body)
        DocumentThreads.forEach(chunks.count) { number in
          writer.addBody(rows, opening: opening, in: chunks[number])
        }
      }
      return rows
    }
    self.table = table
  }
}

extension FeatureTable.Writer {
  /// Writes the features that come from the terms; returns the TF-IDF rows they were made with.
  fileprivate func addTermFeatures(_ document: Document) throws -> SparseMatrix<Double> {
    let counted = TermCountMatrix(document.body, vocabulary: document.vocabulary)
    let rows =
      TFIDFVectorizer().vectorize(counted, vocabulary: document.vocabulary)
      .droppingSingletonColumns().rows
    if sentenceCount == 0 { return rows }
    addPlaces()
    addTitle(document, counted)
    var totals = [Double](repeating: 0, count: counted.counts.columns)
    for (place, column) in counted.counts.columnIndices.enumerated() {
      totals[Int(column)] += counted.counts.values[place]
    }
    addFrequencies(counted, totals)
    addKeyphraseness(counted, totals, of: document)
    addTerms(counted, totals)
    try addCentralities(rows)
    return rows
  }

  /// Writes the features that come from the text of each of the given sentences.
  fileprivate func addTextFeatures(_ document: Document, in sentences: Range<Int>) {
    addWords(document, in: sentences)
    addForm(document, in: sentences)
    addCues(document, in: sentences)
  }

  func setStandardized(_ feature: SentenceFeature, _ column: [Double]) {
    set(feature, Self.standardized(column))
  }

  /// Mean 0 and deviation 1, then held within ±2.5; all 0 when the numbers are equal but for rounding.
  static func standardized(_ column: [Double]) -> [Double] {
    let count = Double(max(column.count, 1))
    let mean = column.reduce(0, +) / count
    let deviation = (column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    guard deviation > 1e-9 * max(1, abs(mean)) else { return column.map { _ in 0 } }
    return column.map { max(-2.5, min(2.5, ($0 - mean) / deviation)) }
  }

  private func addPlaces() {
    for sentence in 0..<sentenceCount {
      set(
        .place, of: sentence,
        to: sentenceCount > 1 ? Double(sentence) / Double(sentenceCount - 1) : 0)
    }
    set(.last, of: sentenceCount - 1, to: 1)
  }

  private func addTitle(_ document: Document, _ counted: TermCountMatrix) {
    guard let title = document.title else { return }
    let quotations = TitleQuotations(in: title)
    for (index, sentence) in document.body.sentences.enumerated()
    where quotations.occur(in: sentence, of: document.body.text) {
      set(.titleQuotation, of: index, to: 1)
    }
    set(.titleCosine, TextLikeness(to: title, counted: counted).cosines)
    var isInTitle = [Bool](repeating: false, count: document.vocabulary.count)
    for token in title.tokens where token.isTerm { isInTitle[Int(token.term)] = true }
    let counts = counted.counts
    let held = (0..<sentenceCount).map { sentence in
      counts.places(inRow: sentence).count { isInTitle[Int(counts.columnIndices[$0])] }
    }
    let most = Double(max(1, held.max() ?? 1))
    set(.titleShare, held.map { Double($0) / most })
  }

  /// - Parameter totals: How often the document has each term.
  private func addFrequencies(_ counted: TermCountMatrix, _ totals: [Double]) {
    let counts = counted.counts
    let total = totals.reduce(0, +)
    let zeros = [Double](repeating: 0, count: sentenceCount)
    var (coverage, frequency, rare, length) = (zeros, zeros, zeros, zeros)
    for sentence in 0..<sentenceCount {
      var (covered, weighted, terms, alone) = (0.0, 0.0, 0.0, 0.0)
      let places = counts.places(inRow: sentence)
      for place in places {
        let column = Int(counts.columnIndices[place])
        covered += totals[column]
        weighted += totals[column] * counts.values[place]
        terms += counts.values[place]
        if counted.sentenceFrequencies[column] == 1 { alone += 1 }
      }
      coverage[sentence] = total > 0 ? covered / total : 0
      frequency[sentence] = terms > 0 ? weighted / terms / total : 0
      rare[sentence] = places.isEmpty ? 1 : alone / Double(places.count)
      length[sentence] = terms
    }
    setStandardized(.coverage, coverage)
    setStandardized(.frequency, frequency)
    set(.rare, rare)
    addLengths(length)
    set(.tiny, length.map { $0 < 4 ? 1 : 0 })
  }

  /// How long the sentences are beside the median one.
  private func addLengths(_ terms: [Double]) {
    let median = terms.sorted()[terms.count / 2]
    for (sentence, terms) in terms.enumerated() {
      let length = log((1 + terms) / (1 + median))
      set(.relativeLength, of: sentence, to: max(-1.5, min(1.5, length)))
      set(.shortness, of: sentence, to: max(0, min(2, -0.5 - length)))
      set(.longness, of: sentence, to: max(0, min(1, length - 0.5)))
    }
  }

  /// The sums of cosines come from running sums of the rows, so that no pair is looked at.
  private func addCentralities(_ rows: SparseMatrix<Double>) throws {
    var running = [Double](repeating: 0, count: rows.columns)
    var earlier = [Double](repeating: 0, count: sentenceCount)
    var squares = earlier
    for sentence in 0..<sentenceCount {
      for place in rows.places(inRow: sentence) {
        let value = rows.values[place]
        earlier[sentence] += value * running[Int(rows.columnIndices[place])]
        squares[sentence] += value * value
      }
      for place in rows.places(inRow: sentence) {
        running[Int(rows.columnIndices[place])] += rows.values[place]
      }
    }
    let norm = BLAS.norm(running)
    let all = rows.product(running)
    let degree = zip(all, squares).map { max(0, $0 - $1) }
    let document = all.map { norm > 0 ? $0 / norm : 0 }
    setStandardized(.document, document)
    let ahead = zip(degree, earlier).map { $0 - 1.5 * $1 }
    setStandardized(.ahead, ahead)
    let least = ahead.min() ?? 0
    setStandardized(.facet, zip(ahead, document).map { ($0 - least) * $1 })
    setStandardized(.pageRank, try PageRank().scores(of: .products(rows)))
  }

  private func addWords(_ document: Document, in sentences: Range<Int>) {
    let text = document.body.text
    for sentence in sentences {
      var (words, numbers, names) = (0.0, 0.0, 0.0)
      for token in document.body.tokens(inSentence: sentence) where !token.tag.isBoundOrSymbol {
        words += 1
        if token.tag.isNumber { numbers += 1 }
        if token.tag.isProperNoun { names += 1 }
      }
      set(.numbers, of: sentence, to: words > 0 ? 4 * numbers / words : 0)
      set(.names, of: sentence, to: words > 0 ? 4 * names / words : 0)
    }
    guard let cues = WordCues.table(for: document.language) else { return }
    for sentence in sentences {
      var (speaks, aim, bonus) = (false, 0.0, 0.0)
      text.utf8.withUnsafeBufferPointer { utf8 in
        var words = SpacedWordScanner(document.body.sentences[sentence])
        while let word = words.next(in: utf8) {
          let kinds = cues.kinds(of: word, in: utf8)
          if kinds.isEmpty { continue }
          if kinds.contains(.speech) { speaks = true }
          if kinds.contains(.aim) { aim += 1 }
          if kinds.contains(.bonus) { bonus += 1 }
        }
      }
      if speaks { set(.speech, of: sentence, to: 1) }
      set(.aim, of: sentence, to: min(aim, 2))
      set(.bonus, of: sentence, to: min(bonus, 2))
    }
  }

  private func addForm(_ document: Document, in sentences: Range<Int>) {
    let text = document.body.text
    if let openings = DependentOpenings.table(for: document.language) {
      for index in sentences {
        let opening = openings.opening(of: document.body.sentences[index], in: text)
        set(.leaning, of: index, to: opening != nil ? 1 : 0)
      }
    }
    for index in sentences {
      let sentence = document.body.sentences[index]
      let bytes = ByteSet(of: sentence, in: text)
      let marks = QuotationMarks(of: sentence, in: text, holding: bytes)
      set(.quotation, of: index, to: marks.hasQuotation ? 1 : 0)
      set(.unbalanced, of: index, to: marks.isUnbalanced ? 1 : 0)
      let form = SentenceForm(of: sentence, in: text, holding: bytes)
      set(.question, of: index, to: form.isQuestion ? 1 : 0)
      set(.unfinished, of: index, to: form.isUnfinished ? 1 : 0)
      set(.boilerplate, of: index, to: form.looksLikeBoilerplate ? 1 : 0)
      set(.colon, of: index, to: form.hasColon ? 1 : 0)
      set(.listItem, of: index, to: form.isListItem ? 1 : 0)
      set(.commas, of: index, to: Double(min(form.commas, 4)) / 2)
    }
    guard let endings = EndingForms.table(for: document.language) else { return }
    for index in sentences {
      let words = SentenceForm.words(of: document.body.sentences[index], in: text)
      let kinds = endings.kinds(of: words, in: text)
      for kind in EndingForms.Kind.allCases {
        set(kind.feature, of: index, to: kinds.contains(kind) ? 1 : 0)
      }
    }
  }
}

extension EndingForms.Kind {
  /// The feature that tells of the ending.
  fileprivate var feature: SentenceFeature {
    switch self {
    case .polite: .politeEnding
    case .past: .pastEnding
    case .copula: .copulaEnding
    case .explanation: .explanationEnding
    case .nominal: .nominalEnding
    case .demand: .demandEnding
    case .plan: .planEnding
    case .report: .reportEnding
    case .present: .presentEnding
    case .open: .openEnding
    }
  }
}
