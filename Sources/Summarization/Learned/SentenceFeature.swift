/// What the learned summarizer knows of a sentence; its names are those in the model file and in
/// explanations.
///
/// Values are of the order of 1. “Standardized” ones have mean 0 and deviation 1 over the sentences
/// of the document.
enum SentenceFeature: Int, CaseIterable, Sendable {
  // Place.
  /// 1 for the first sentence.
  case first
  /// 1 for the second sentence.
  case second
  /// 1 / (1 + *i*) for the sentence at *i* from 0.
  case early
  /// From 0 for the first sentence evenly to 1 for the last.
  case place
  /// 1 for the last sentence.
  case last
  // Title.
  /// Cosine with the title; 0 without one.
  case titleCosine
  /// Share of the title's terms that the sentence holds; 0 without a title.
  case titleCoverage
  // Centrality, standardized.
  /// Sum of the cosines with all other sentences.
  case degree
  /// PageRank over the cosines.
  case pageRank
  /// Sum of the cosines with later sentences.
  case later
  /// Sum of the cosines with earlier sentences.
  case earlier
  /// Sum over its distinct terms of their share in the document.
  case coverage
  /// Mean over its terms of their share in the document.
  case frequency
  /// Cosine with the whole document.
  case document
  /// What PacSum gives (links to later sentences less half of those to earlier ones), moved to begin
  /// at 0, times the cosine with the document, as FAR does; standardized.
  case facet
  /// Cosine with the first sentence; 1 for itself, not standardized.
  case lead
  // Length.
  /// Logarithm of the number of terms, standardized.
  case length
  /// The same, squared: what is far from the usual length.
  case unusualLength
  /// 1 for fewer than four terms.
  case tiny
  // Contents.
  /// Share of numbers among the words, times 4.
  case numbers
  /// Share of proper nouns among the words, times 4.
  case names
  /// Share of its terms that occur nowhere else.
  case rare
  /// 1 with a quotation in double marks.
  case quotation
  /// 1 with a verb of saying.
  case speech
  /// Words that announce an aim or an outcome, up to 3.
  case aim
  /// Bonus words of Edmundson's kind, up to 3.
  case bonus
  /// Stigma words of Edmundson's kind, up to 3.
  case stigma
  // Form.
  /// 1 when the opening leans on another sentence.
  case leaning
  /// 1 for a question.
  case question
  /// 1 without punctuation at the end.
  case unfinished
  /// 1 with marks of lists, captions and addresses.
  case furniture
  /// 1 with quotation marks or brackets that are not in pairs.
  case unbalanced

  /// The place of the feature in a row.
  var column: Int { rawValue }

  /// The name in model files and explanations.
  var name: String {
    switch self {
    case .first: "first"
    case .second: "second"
    case .early: "early"
    case .place: "place"
    case .last: "last"
    case .titleCosine: "title-cosine"
    case .titleCoverage: "title-coverage"
    case .degree: "degree"
    case .pageRank: "page-rank"
    case .later: "later"
    case .earlier: "earlier"
    case .coverage: "coverage"
    case .frequency: "frequency"
    case .document: "document"
    case .facet: "facet"
    case .lead: "lead"
    case .length: "length"
    case .unusualLength: "unusual-length"
    case .tiny: "tiny"
    case .numbers: "numbers"
    case .names: "names"
    case .rare: "rare"
    case .quotation: "quotation"
    case .speech: "speech"
    case .aim: "aim"
    case .bonus: "bonus"
    case .stigma: "stigma"
    case .leaning: "leaning"
    case .question: "question"
    case .unfinished: "unfinished"
    case .furniture: "furniture"
    case .unbalanced: "unbalanced"
    }
  }
}
