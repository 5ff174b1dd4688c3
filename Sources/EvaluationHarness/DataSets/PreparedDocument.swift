import TextAnalysis
import Yoyak

/// A document that was read, cleaned and split, with its references.
struct PreparedDocument: Sendable {
  let document: EvaluationDocument
  let article: Article
  /// The summaries by people, one sentence a line.
  let references: [SourceText]
  /// The sentences each person marked, as indexes of the article's sentences; a marked sentence
  /// that the article does not have is a negative number.
  let gold: [[Int]]

  init(_ document: EvaluationDocument, language: Language, keepsBoilerplate: Bool) {
    let options = ArticleOptions(
      title: document.title, language: language, keepsBoilerplate: keepsBoilerplate)
    let article =
      switch document.content {
      case .text(let text): Article(text: text, options: options)
      case .sentences(let sentences): Article(sentences: sentences, options: options)
      }
    let splitter = SentenceSplitter(language: language)
    self.document = document
    self.article = article
    references = document.references.map { reference in
      let text = SourceText(reference)
      let sentences = splitter.sentences(of: text, in: text.fullRange)
      return SourceText(sentences.map { text.string(in: $0) }.joined(separator: "\n"))
    }
    gold =
      switch document.goldSentences {
      case nil: []
      case .indexes(let indexes): [indexes]
      case .verbatim(let people): people.map { Self.indexes(of: $0, in: article) }
      case .inReferences: document.references.map { Self.indexes(ofExtract: $0, in: article) }
      }
  }

  /// The mean length of the references in characters (Unicode scalars), at least 1.
  var referenceLength: Int {
    let lengths = references.map { $0.utf8.count { $0 & 0xC0 != 0x80 } }
    return lengths.isEmpty ? 1 : max(1, lengths.reduce(0, +) / lengths.count)
  }

  /// The mean number of marked sentences, rounded, at least 1.
  var goldCount: Int {
    let total = gold.reduce(0) { $0 + $1.count }
    return gold.isEmpty ? 1 : max(1, (total + gold.count / 2) / gold.count)
  }

  /// The sentences of the article that a system's sentences are, each once; one that the article does
  /// not have is a negative number.
  func indexes(of sentences: [String]) -> [Int] {
    var known: Set<Int> = []
    return Self.indexes(of: sentences, in: article).filter { known.insert($0).inserted }
  }

  /// The sentences of the article that are a given sentence, or share all of one with it.
  private static func indexes(of sentences: [String], in article: Article) -> [Int] {
    let own = article.document.body.sentences.map { article.source.string(in: $0) }
    var missing = 0
    return sentences.flatMap { sentence -> [Int] in
      if let index = own.firstIndex(of: sentence) { return [index] }
      let parts = own.indices.filter { sentence.contains(own[$0]) || own[$0].contains(sentence) }
      if !parts.isEmpty { return parts }
      missing += 1
      return [-missing]
    }
  }

  /// The sentences of the article that are in an extract, white space left out on both sides.
  ///
  /// Long ones are looked for first and what was found is cut out, so that a short sentence is not
  /// found inside of a long one.
  private static func indexes(ofExtract extract: String, in article: Article) -> [Int] {
    let isText = { (byte: UInt8) in byte > 0x20 }
    let own = article.document.body.sentences.map { article.source.utf8[$0].filter(isText) }
    let order = own.indices.filter { !own[$0].isEmpty }
      .sorted { (-own[$0].count, $0) < (-own[$1].count, $1) }
    var rest = extract.utf8.filter(isText)
    var found: [Int] = []
    for index in order {
      guard let place = rest.firstRange(of: own[index]) else { continue }
      rest.replaceSubrange(place, with: CollectionOfOne(0x20))
      found.append(index)
    }
    return found.sorted()
  }
}

extension EvaluationDocument {
  /// The language named, or the one its beginning is in.
  var detectedLanguage: Language {
    if let language { return language }
    let sample =
      switch content {
      case .text(let text): String(String.UnicodeScalarView(text.unicodeScalars.prefix(1000)))
      case .sentences(let sentences): sentences.prefix(5).joined(separator: "\n")
      }
    return Article(text: sample).document.language
  }
}
