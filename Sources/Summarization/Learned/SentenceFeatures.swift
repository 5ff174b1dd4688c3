internal import CMath
import GraphRanking
import LinearAlgebra
import TextAnalysis
import Vectorization

/// The features of all sentences of a document, see ``SentenceFeature``.
struct SentenceFeatures: Sendable {
  /// The number of features of a sentence.
  static let count = SentenceFeature.allCases.count

  private let table: FeatureTable
  /// The unit TF-IDF rows of the sentences, without terms of a single sentence.
  let rows: SparseMatrix<Double>

  var sentenceCount: Int { table.sentenceCount }

  /// One feature of one sentence.
  subscript(sentence: Int, feature: SentenceFeature) -> Double { table[sentence, feature] }

  /// The sum of a feature over all sentences.
  func sum(of feature: SentenceFeature) -> Double { table.sum(of: feature) }

  /// Adds the product of a feature and `factor` to the number of each sentence.
  func add(_ feature: SentenceFeature, times factor: Double, to sums: inout [Double]) {
    table.add(feature, times: factor, to: &sums)
  }

  /// Computes all features.
  ///
  /// - Throws: ``GraphRankingError`` when PageRank does not converge.
  /// - Complexity: O(*t* + *v*) for *t* tokens and *v* terms and the PageRank of the sentences.
  init(of document: Document) throws {
    var table = FeatureTable(sentenceCount: document.sentenceCount)
    let chunks = DocumentThreads.chunks(of: document.body.sentences)
    rows = try table.write { writer in
      // What terms tell is worked out beside what the text tells, which takes about as long.
      let results = DocumentThreads.map(2 + chunks.count) { number in
        Result<SparseMatrix<Double>?, any Error> {
          switch number {
          case 0: return try writer.addTermFeatures(document)
          case 1: writer.addSharedWords(document)
          default: writer.addTextFeatures(document, in: chunks[number - 2])
          }
          return nil
        }
      }
      let rows = try results[0].get() ?? SparseMatrix(columns: 0)
      if document.sentenceCount > 0 {
        let opening = writer.addHeadings()
        DocumentThreads.forEach(chunks.count) { number in
          writer.addBody(document, rows, opening: opening, in: chunks[number])
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
    addFrequencies(counted)
    addTerms(counted)
    try addCentralities(rows)
    return rows
  }

  /// Writes what the sentences share of their wording; Korean summaries are no better for it.
  fileprivate func addSharedWords(_ document: Document) {
    guard document.language != .korean else { return }
    setStandardized(.shared, SharedWords.degrees(of: document.body))
  }

  /// Writes the features that come from the text of each of the given sentences.
  fileprivate func addTextFeatures(_ document: Document, in sentences: Range<Int>) {
    addWords(document, in: sentences)
    addForm(document, in: sentences)
    addCues(document, in: sentences)
  }

  private func setStandardized(_ feature: SentenceFeature, _ column: [Double]) {
    set(feature, Self.standardized(column))
  }

  /// Mean 0 and deviation 1; all 0 when the numbers are equal but for rounding.
  static func standardized(_ column: [Double]) -> [Double] {
    let count = Double(max(column.count, 1))
    let mean = column.reduce(0, +) / count
    let deviation = (column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    guard deviation > 1e-9 * max(1, abs(mean)) else { return column.map { _ in 0 } }
    return column.map { ($0 - mean) / deviation }
  }

  private func addPlaces() {
    for sentence in 0..<sentenceCount {
      set(.early, of: sentence, to: 1 / Double(sentence + 1))
      set(
        .place, of: sentence,
        to: sentenceCount > 1 ? Double(sentence) / Double(sentenceCount - 1) : 0)
    }
    set(.first, of: 0, to: 1)
    if sentenceCount > 1 { set(.second, of: 1, to: 1) }
    set(.last, of: sentenceCount - 1, to: 1)
  }

  private func addTitle(_ document: Document, _ counted: TermCountMatrix) {
    guard let title = document.title else { return }
    let quotations = TitleQuotations(in: title)
    for (index, sentence) in document.body.sentences.enumerated()
    where quotations.occur(in: sentence, of: document.body.text) {
      set(.titleQuotation, of: index, to: 4)
    }
    set(.titleCosine, TextLikeness(to: title, counted: counted).cosines)
    var isInTitle = [Bool](repeating: false, count: document.vocabulary.count)
    var titleTerms = 0
    for token in title.tokens where token.isTerm && !isInTitle[Int(token.term)] {
      isInTitle[Int(token.term)] = true
      titleTerms += 1
    }
    guard titleTerms > 0 else { return }
    let counts = counted.counts
    set(
      .titleCoverage,
      (0..<sentenceCount).map { sentence in
        var held = 0
        for place in counts.places(inRow: sentence)
        where isInTitle[Int(counts.columnIndices[place])] {
          held += 1
        }
        return Double(held) / Double(titleTerms)
      })
  }

  private func addFrequencies(_ counted: TermCountMatrix) {
    let counts = counted.counts
    var totals = [Double](repeating: 0, count: counts.columns)
    var total = 0.0
    for (place, column) in counts.columnIndices.enumerated() {
      totals[Int(column)] += counts.values[place]
      total += counts.values[place]
    }
    var (coverage, frequency, rare, length) = ([Double](), [Double](), [Double](), [Double]())
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
      coverage.append(total > 0 ? covered / total : 0)
      frequency.append(terms > 0 ? weighted / terms / total : 0)
      rare.append(places.isEmpty ? 1 : alone / Double(places.count))
      length.append(terms)
    }
    setStandardized(.coverage, coverage)
    setStandardized(.frequency, frequency)
    set(.rare, rare)
    let standardized = Self.standardized(length.map { log(1 + $0) })
    set(.length, standardized)
    set(.unusualLength, standardized.map { min($0 * $0, 9) })
    set(.tiny, length.map { $0 < 4 ? 1 : 0 })
  }

  /// The sums of cosines come from running sums of the rows, so that no pair is looked at.
  private func addCentralities(_ rows: SparseMatrix<Double>) throws {
    var running = [Double](repeating: 0, count: rows.columns)
    var earlier = [Double](repeating: 0, count: sentenceCount)
    var squares = earlier
    var lead = earlier
    for sentence in 0..<sentenceCount {
      for place in rows.places(inRow: sentence) {
        let value = rows.values[place]
        earlier[sentence] += value * running[Int(rows.columnIndices[place])]
        squares[sentence] += value * value
      }
      for place in rows.places(inRow: sentence) {
        running[Int(rows.columnIndices[place])] += rows.values[place]
      }
      lead[sentence] = sentence == 0 ? 1 : rows.rowProduct(0, sentence)
    }
    let norm = BLAS.norm(running)
    let all = rows.product(running)
    let degree = zip(all, squares).map { max(0, $0 - $1) }
    setStandardized(.earlier, earlier)
    setStandardized(.degree, degree)
    setStandardized(.later, zip(degree, earlier).map { $0 - $1 })
    let document = all.map { norm > 0 ? $0 / norm : 0 }
    setStandardized(.document, document)
    let ahead = zip(degree, earlier).map { $0 - 1.5 * $1 }
    let least = ahead.min() ?? 0
    setStandardized(.facet, zip(ahead, document).map { ($0 - least) * $1 })
    set(.lead, lead)
    setStandardized(.pageRank, try PageRank().scores(of: .products(rows)))
  }

  private func addWords(_ document: Document, in sentences: Range<Int>) {
    let text = document.body.text
    let speech = SpeechCues.table(for: document.language)
    let edmundson = EdmundsonCues.table(for: document.language)
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
    guard let speech, let edmundson else { return }
    for sentence in sentences {
      var (aim, bonus, stigma) = (0.0, 0.0, 0.0)
      for word in SpacedWords(of: document.body.sentences[sentence], in: text) {
        if speech.speech.contains(word, of: text) {
          set(.speech, of: sentence, to: 1)
        }
        if speech.aim.contains(word, of: text) { aim += 1 }
        if edmundson.bonus.contains(word, of: text) { bonus += 1 }
        if edmundson.stigma.contains(word, of: text) { stigma += 1 }
      }
      set(.aim, of: sentence, to: min(aim, 3))
      set(.bonus, of: sentence, to: min(bonus, 3))
      set(.stigma, of: sentence, to: min(stigma, 3))
    }
  }

  private func addForm(_ document: Document, in sentences: Range<Int>) {
    let text = document.body.text
    let endings = EndingForms.table(for: document.language)
    if let openings = LeaningOpenings.table(for: document.language) {
      for index in sentences {
        let opening = openings.opening(of: document.body.sentences[index], in: text)
        set(.leaning, of: index, to: opening != nil ? 1 : 0)
      }
    }
    for index in sentences {
      let sentence = document.body.sentences[index]
      let marks = QuotationMarks(of: sentence, in: text)
      set(.quotation, of: index, to: marks.hasQuotation ? 1 : 0)
      set(.unbalanced, of: index, to: marks.isUnbalanced ? 1 : 0)
      let form = SentenceForm(of: sentence, in: text)
      set(.question, of: index, to: form.isQuestion ? 1 : 0)
      set(.unfinished, of: index, to: form.isUnfinished ? 1 : 0)
      set(.furniture, of: index, to: form.looksLikeFurniture ? 1 : 0)
      set(.hanja, of: index, to: form.hasHanja ? 1 : 0)
      set(.bracket, of: index, to: form.hasBracket ? 1 : 0)
      set(.titleMark, of: index, to: form.hasTitleMark ? 1 : 0)
      set(.year, of: index, to: form.hasYear ? 1 : 0)
      set(.colon, of: index, to: form.hasColon ? 1 : 0)
      set(.listItem, of: index, to: form.isListItem ? 1 : 0)
      set(.commas, of: index, to: Double(min(form.commas, 4)) / 2)
      set(.characters, of: index, to: log(Double(1 + form.characters)) - 4)
      guard let endings else { continue }
      let words = SentenceForm.words(of: sentence, in: text)
      for kind in EndingForms.Kind.allCases {
        set(kind.feature, of: index, to: endings.matches(kind, words, in: text) ? 1 : 0)
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
