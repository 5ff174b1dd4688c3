/// What the default ranker knows of a candidate; its names are those in the files of weights and in
/// explanations.
///
/// Most are those of Witten et al. 1999, “KEA: Practical automatic keyphrase extraction” (frequency,
/// rarity, first place), Hulth 2003 (tags) and Florescu and Caragea 2017 (places).
public enum KeywordFeature: Int, CaseIterable, Sendable {
  // Frequency.
  /// 1 for every candidate: its weight is where the sum begins.
  case one
  /// Logarithm of how often it occurs.
  case count
  /// Its occurrences over those of the most frequent candidate.
  case relativeCount
  /// 1 when it occurs at least twice.
  case twice
  /// 1 when it occurs at least three times.
  case thrice
  /// Of more than one word, what ``count`` is; else 0.
  case phraseCount
  /// Of more than one word, what ``twice`` is; else 0.
  case phraseTwice
  /// In which share of its places it is a whole phrase.
  case wholeShare
  /// 1 when it is a part of a longer phrase everywhere.
  case neverWhole
  // Places.
  /// ln(1 + *i*) of the place *i* of its first word among the article's words.
  case first
  /// That place as a share of the article.
  case firstShare
  /// 1 when it occurs in the title or the first sentence.
  case firstSentence
  /// From its first to its last place, as a share of the article.
  case spread
  /// In which share of the sentences it occurs.
  case sentenceShare
  /// 1 when all its words are in the title.
  case title
  /// The share of its words that are.
  case titleShare
  /// The share of its words that are in the query.
  case query
  // Words and their rarity; logarithms of document frequency, over that of an unknown word.
  /// 1 for two words.
  case twoWords
  /// 1 for three words.
  case threeWords
  /// 1 for four words or more.
  case fourWords
  /// Mean of its words' rarity.
  case rarityMean
  /// Its rarest word's.
  case rarityMax
  /// Its commonest word's.
  case rarityMin
  /// ln(1 + count) times ``rarityMean``.
  case countRarity
  /// The share of its words that no document has.
  case unknown
  /// Mean logarithm of how often its words occur.
  case wordCountMean
  /// The least of them.
  case wordCountMin
  /// That less ``count``: how much oftener its words occur than it does.
  case wordGain
  // Form.
  /// The share of proper nouns.
  case proper
  /// The share of words in capitals.
  case acronym
  /// The share of words with a digit.
  case digit
  /// The share of capitalized words.
  case capitalized
  /// 1 when the first word is an adjective or the like.
  case beginsModifier
  /// 1 when the first word is a participle.
  case beginsParticiple
  /// 1 when the last word is one.
  case endsParticiple
  /// Logarithm of its length in bytes.
  case characters
  /// Logarithm of how many candidates end in its last word, and one more.
  case endsOften
  /// Logarithm of how many candidates begin with its first word, and one more.
  case beginsOften
  // Use.
  /// 1 when a person's title follows somewhere.
  case person
  /// In which share of its places it is subject or topic.
  case subjectShare
  /// In which share of its places a quotation mark or title bracket is before it.
  case quotedShare
  /// 1 when a bracket follows somewhere.
  case glossed
  /// 1 when all its words are in the title and it occurs at least twice.
  case titleRepeated
  /// The share of its words that are compounds.
  case compoundShare
  /// Mean rarity of its words' parts.
  case partRarity
  /// ln(1 + *n*) for *n* places as subject or topic.
  case subjects
  /// ``count`` times ``proper``.
  case properCount
  /// 1 when it occurs half as often as the most frequent candidate, or more.
  case half
  /// Of what only the title has, words over 250, at most 1; else 0.
  case titleOnly
  /// ``sentenceShare`` times the share of words that are no proper nouns.
  case commonSentenceShare
  // Pieces of longer phrases and compounds.
  /// 1 when it occurs once, as a part of a longer phrase.
  case oncePart
  /// Logarithm of how many nouns its words are made of.
  case parts
  /// The same when it occurs once; else 0.
  case onceParts
  /// ln(1 + *n*) for a mean of *n* words by which the phrases it occurs in are longer.
  case rest
  /// The same when it occurs once; else 0.
  case onceRest
  /// 1 for one common noun that is no compound.
  case plain
  /// The same when it occurs once; else 0.
  case plainOnce
  /// The same when it is in the title; else 0.
  case plainTitle
  // Words' keyphraseness, see ``Keyphraseness``; a half where it is not known.
  /// 1 for one word that was judged.
  case judged
  /// That of one word that was; else 0.
  case keyphraseness
  /// The last word's.
  case lastKeyphraseness
  /// The most of its words.
  case mostKeyphraseness
  /// The least of them.
  case leastKeyphraseness
  /// ``count`` times ``lastKeyphraseness``.
  case countKeyphraseness
}
