/// What the learned summarizer knows of a sentence; its names are those in the model file and in
/// explanations.
///
/// Values are of the order of 1 and bounded, so that no sentence wins by one of them alone.
/// “Standardized” ones have mean 0 and deviation 1 over the sentences of the document before they are
/// held within ±2.5.
enum SentenceFeature: Int, CaseIterable, Sendable {
  // Place.
  /// From 0 for the first sentence evenly to 1 for the last.
  case place
  /// 1 for the last sentence.
  case last
  // Title.
  /// Cosine with the title; 0 without one.
  case titleCosine
  /// How many of the title's terms the sentence holds, as a share of the most that any one holds.
  case titleShare
  /// 1 with a quotation from the title, word for word.
  case titleQuotation
  // Centrality, standardized.
  /// What PacSum gives: cosines with later sentences less half of those with earlier ones.
  case ahead
  /// PageRank over the cosines.
  case pageRank
  /// Sum over its distinct terms of their share in the document.
  case coverage
  /// Mean over its terms of their share in the document.
  case frequency
  /// Cosine with the whole document.
  case document
  /// What PacSum gives (links to later sentences less half of those to earlier ones), moved to begin
  /// at 0, times the cosine with the document, as FAR does; standardized.
  case facet
  // Length.
  /// Logarithm of its number of terms over the document's median, within ±1.5.
  case relativeLength
  /// How far the same is below −0.5, up to 2.
  case shortness
  /// How far the same is above 0.5, up to 1.
  case longness
  /// 1 for fewer than four terms.
  case tiny
  // Contents.
  /// Share of numbers among the words, times 4.
  case numbers
  /// Share of proper nouns among the words, times 4.
  case names
  /// Share of its terms that occur nowhere else.
  case rare
  // Terms that editors file under, see ``Keyphraseness``; a half for those that were not judged.
  /// Mean keyphraseness of its distinct terms, standardized.
  case keyphraseness
  /// The same of their keyphraseness times ln(1 + *n*) for *n* places in the document, standardized.
  case keyTerms
  /// 1 with a quotation in double marks.
  case quotation
  /// 1 with a verb of saying.
  case speech
  /// Words that announce an aim or an outcome, up to 3.
  case aim
  /// Bonus words of Edmundson's kind, up to 3.
  case bonus
  // Form.
  /// 1 when the opening leans on another sentence.
  case leaning
  /// 1 for a question.
  case question
  /// 1 without punctuation at the end.
  case unfinished
  /// 1 with marks of lists, captions and addresses.
  case boilerplate
  /// 1 with quotation marks or brackets that are not in pairs.
  case unbalanced
  /// 1 for what looks like a headline, subhead, byline or label among sentences.
  case heading
  /// 1 with a colon.
  case colon
  /// 1 with the dash, bullet or number of a list item.
  case listItem
  /// Commas, up to 4, halved.
  case commas
  /// 1 when one of the first three words has a topic particle.
  case topic
  /// Share of pronouns and determiners among the tokens, times 8.
  case pronouns
  // Place in the body, behind what is above the first full sentence.
  /// 1 for the first sentence of the first five that is no heading, or the first of all.
  case opening
  /// 1 for the one after it.
  case afterOpening
  /// 1 for the second one after it.
  case thirdOfBody
  /// 1 before it.
  case beforeOpening
  /// 1 / (1 + *i*) for the sentence *i* places behind the opening.
  case earlyInBody
  /// ln(1 + *i*) for the sentence *i* places behind the opening, over that of the whole length.
  case depth
  /// Cosine with the opening; 1 for itself.
  case openingCosine
  // Neighbours and terms.
  /// Cosine with the sentence before.
  case previousCosine
  /// Cosine with the sentence after.
  case nextCosine
  /// Share of its distinct terms that no sentence before it has.
  case novelty
  /// Share of the document's three most frequent repeated terms that it holds.
  case topThree
  /// Share of the document's eight most frequent repeated terms that it holds.
  case topEight
  // Endings, see ``EndingForms``; 1 or 0.
  case politeEnding
  case pastEnding
  case copulaEnding
  case explanationEnding
  case nominalEnding
  case demandEnding
  case planEnding
  case reportEnding
  case presentEnding
  case openEnding
  // First words, see ``OpeningWords``; 1 or 0.
  case conclusionOpening
  case contrastOpening
  case additionOpening
  case exampleOpening
  case personOpening
  case demonstrativeOpening

  /// The place of the feature in a row.
  var column: Int { rawValue }

  /// Whether all its values are small multiples of one half, such as 0 and 1.
  var isMark: Bool {
    switch self {
    case .place, .titleCosine, .titleShare, .ahead, .pageRank, .coverage, .frequency, .document,
      .facet, .relativeLength, .shortness, .longness, .numbers, .names, .rare, .pronouns,
      .earlyInBody, .depth, .openingCosine, .previousCosine, .nextCosine, .novelty, .topThree,
      .topEight, .keyphraseness, .keyTerms:
      false
    default: true
    }
  }
}
