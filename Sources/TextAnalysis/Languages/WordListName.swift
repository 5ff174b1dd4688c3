/// The lists of words that a language may bring, as they are headed in `Models/words`.
package enum WordListName: String, CaseIterable, Sendable {
  /// Words by which a language is recognized, the dozen commonest first.
  case commonWords = "common-words"
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries and the commonest adverbs.
  case functionWords = "function-words"
  /// Function words that may link two nouns of a keyword.
  case linkingWords = "linking-words"
  /// Those of them that hold an article (del, dos).
  case articledLinks = "articled-links"
  /// Articles that belong to a name when they have a capital inside a sentence: Le Havre.
  case nameArticles = "name-articles"
  /// Words inside names that repeat: Museum für Naturkunde.
  case nameLinks = "name-links"
  /// Numbers in words that belong to a name when they have a capital: Three Mile Island.
  case nameNumerals = "name-numerals"
  /// Conjunctions inside names of institutions: Department of Land and Water.
  case nameConjunctions = "name-conjunctions"
  /// Letters and marks beyond ASCII that speak for the language, and how much.
  case typicalLetters = "typical-letters"
  /// Ends of words that speak for the language, and how much.
  case typicalEndings = "typical-endings"
  /// Words that lose their vowel before an apostrophe: l’, dell’.
  case elisions
  /// What is behind an apostrophe: ’s, ’ll.
  case clitics
  /// Abbreviations that a name or an example follows.
  case nameAbbreviations = "abbreviations-before-names"
  /// Abbreviations that a number follows.
  case numberAbbreviations = "abbreviations-before-numbers"
  /// Abbreviations that may end a sentence.
  case abbreviations
  /// Abbreviations at the end of a list, which end a sentence before any capital letter: etc.
  case closingAbbreviations = "closing-abbreviations"
  /// Abbreviations of years, hours and money, which end a sentence behind a number where it has more
  /// than a time: 7 p.m.
  case measureAbbreviations = "measure-abbreviations"
  /// Prepositions with which a time at the head of a sentence begins.
  case prepositions
  /// Abbreviations that are the second part of a compound: Bahnhofstr.
  case abbreviatedEndings = "abbreviated-endings"
  /// Words that begin a sentence more often than a name.
  case sentenceStarters = "sentence-starters"
  /// Verbs of saying behind a quotation.
  case quotationVerbs = "quotation-verbs"
  /// Legal forms of firms: Inc., GmbH.
  case companyForms = "company-forms"
  /// Names with an exclamation or a question mark: Yahoo!
  case namesWithAMark = "names-with-a-mark"
  /// Names with a full stop: VW ID.
  case namesWithAStop = "names-with-a-stop"
  /// Connectives of one word that begin a sentence, which lean little where the sentence names its
  /// own subject.
  case leaningConnectives = "leaning-connectives"
  /// Other words that begin a sentence and point back to one before it.
  case leaningWords = "leaning-words"
  /// The same, of two words.
  case leaningPairs = "leaning-pairs"
  /// First words of a further remark of the one who spoke before.
  case remarkContinuations = "remark-continuations"
  /// Particles of the subject or topic of a sentence; none where nothing marks it.
  case subjectParticles = "subject-particles"
  /// Ends of sentences in polite speech, without final marks.
  case endingPolite = "ending-polite"
  /// Ends of sentences in the past, without final marks.
  case endingPast = "ending-past"
  /// Ends of sentences with the copula, without final marks.
  case endingCopula = "ending-copula"
  /// Ends of sentences with an explanation, without final marks.
  case endingExplanation = "ending-explanation"
  /// Ends of sentences of a clipped sentence, without final marks.
  case endingNominal = "ending-nominal"
  /// Ends of sentences of a demand, without final marks.
  case endingDemand = "ending-demand"
  /// Ends of sentences of a plan, without final marks.
  case endingPlan = "ending-plan"
  /// Ends of sentences of a report of what was said, without final marks.
  case endingReport = "ending-report"
  /// Ends of sentences in the present, without final marks.
  case endingPresent = "ending-present"
  /// Ends of sentences of a sentence that goes on, without final marks.
  case endingOpen = "ending-open"
  /// First words of sentences that draw a conclusion.
  case openingConclusion = "opening-conclusion"
  /// First words of sentences that contrast.
  case openingContrast = "opening-contrast"
  /// First words of sentences that add something.
  case openingAddition = "opening-addition"
  /// First words of sentences that give an example or count.
  case openingExample = "opening-example"
  /// First words of sentences that name a person.
  case openingPerson = "opening-person"
  /// First words of sentences that point.
  case openingDemonstrative = "opening-demonstrative"
  /// Verbs of saying as they stand at the end of what was said.
  case speechVerbs = "speech-verbs"
  /// Words that announce the aim or the outcome of the text itself.
  case aimWords = "aim-words"
  /// Words that announce something worth telling.
  case bonusWords = "bonus-words"
  /// Words that announce an aside, or that lean on what was said before.
  case stigmaWords = "stigma-words"
  /// Ends of verbs and of nouns that close a statement.
  case predicateEnds = "predicate-ends"
  /// Pronouns that stand for a speaker: she added.
  case speakingPronouns = "speaking-pronouns"
  /// Nouns that make a poor keyword when they stand alone.
  case weakNouns = "weak-nouns"
  /// Ends of compounds that head a detail and make no keyword: 접수기간, 신청방법.
  case weakEndings = "weak-endings"
  /// What tells a place and is written to the name before it: 관내.
  case attachedPlaces = "attached-places"
  /// What is behind one Latin letter where it hides a name: A사.
  case anonymousEnds = "anonymous-ends"
  /// Agencies, papers, stations and networks, which tell where something was said; those of English
  /// serve all languages.
  case mediaNames = "media-names"
  /// Words before such a name that was told something or told it.
  case sourceHeralds = "source-heralds"
  /// Adjectives that say nothing of what a thing is and begin no keyword.
  case plainAdjectives = "plain-adjectives"
  /// Words before a name that tell who or what bears it: mayor, 배우, 소속사.
  case nameHeralds = "name-heralds"
  /// Ends of such words: -ologist.
  case nameHeraldEndings = "name-herald-endings"
  /// Units of time among the units behind a number.
  case timeUnits = "time-units"
  /// Forms of verbs that are no nouns, in a language without tags.
  case finiteVerbs = "finite-verbs"
  /// Nouns of which letters tell kinds and numbers, in small letters: Plan B, vitamin C.
  case letteredNouns = "lettered-nouns"
  /// Nouns that are named for the possessor before them: Parkinson's disease.
  case possessedNouns = "possessed-nouns"
  /// Verbs of headlines in the third person, where all words have capitals: Mayor Unveils Bike Map.
  case headlineVerbs = "headline-verbs"
  /// Such words that with a capital may begin a name of another kind: Star Wars.
  case heraldsInNames = "heralds-in-names"
  /// Words before the head of an office that are a part of it: vice, deputy.
  case officeWords = "office-words"
  /// Adjectives of peoples: French.
  case demonyms
  /// Nouns in the possessive that are a part of the name behind them: Children's Hospital.
  case namePossessors = "name-possessors"
  /// Given names: of foreigners as Korean writes them; those of English serve all other languages.
  case givenNames = "given-names"
  /// Surnames of foreigners that stand before the given name (기시다 후미오).
  case familyNames = "family-names"
  /// What short names end in as the full ones do (금감원 for 금융감독원).
  case shortNameEnds = "short-name-ends"
  /// Nouns at the head of an institution's name: Bureau, Ministry.
  case institutionHeads = "institution-heads"
  /// Ends of names with a stop inside: Node.js.
  case dottedNameEnds = "dotted-name-ends"
  /// Participles that stand behind the noun they belong to: rule based systems.
  case joiningParticiples = "joining-participles"
  /// Past forms of strong verbs that are hardly ever nouns.
  case strongPasts = "strong-pasts"
  /// Verbs that are hardly ever nouns or adjectives, in their base form; in Thai also verbs and adjectives
  /// that the list of words does not tell.
  case plainVerbs = "plain-verbs"
  /// Verbs whose form in s is hardly ever a noun, in that form: pays.
  case plainThirds = "plain-thirds"
  /// Verbs of what somebody found or says, which may end a sentence: a study finds.
  case reportingVerbs = "reporting-verbs"
  /// Adverbs of degree, as they stand behind a verb: less.
  case degrees
  /// Verbs that are nouns as well, in their base form.
  case verbNouns = "verb-nouns"
  /// The same, of those whose past is no other form: cost.
  case unchangingVerbs = "unchanging-verbs"
  /// Plurals without the ending of one: people.
  case pluralNouns = "plural-nouns"
  /// Conjunctions before a clause, which has a verb of its own.
  case clauseConjunctions = "clause-conjunctions"
  /// Nouns with a capital whose number counts them and makes no name: Figure 3, May 12.
  case countedNouns = "counted-nouns"
  /// Ends of words that are verbs, but for ``nounsLikeVerbs``.
  case verbEndings = "verb-endings"
  /// Beginnings of words that are verbs, but for ``nounsLikeVerbs``.
  case verbBeginnings = "verb-beginnings"
  /// Nouns that end or begin as verbs do; in Thai those that the list of words takes for verbs.
  case nounsLikeVerbs = "nouns-like-verbs"
  /// Ends of participles, which are no nouns behind one of the ``auxiliaries``.
  case participleEndings = "participle-endings"
  /// Auxiliaries that a participle follows, and the adverbs between the two.
  case auxiliaries
  /// Words that a verb follows, where a small word follows: qui, se.
  case verbHeralds = "verb-heralds"
  /// Articles, possessives and the like, behind which a noun stands.
  case nounHeralds = "noun-heralds"
  /// Prepositions, behind which a noun or an infinitive stands.
  case nounPrepositions = "noun-prepositions"
  /// Postpositions, before which a noun stands.
  case nounFollowers = "noun-followers"
  /// Ends of words that are nouns.
  case nounEndings = "noun-endings"
  /// Beginnings of words that are nouns: the article of Arabic.
  case nounBeginnings = "noun-beginnings"
  /// Words that make a noun of the verb behind them: การ of การเลือกตั้ง.
  case nounPrefixes = "noun-prefixes"
  /// Ends of infinitives, which a preposition makes no nouns.
  case infinitiveEndings = "infinitive-endings"
  /// Adverbs, and verbs and adjectives of everyday use, which are in no keyword.
  case plainWords = "plain-words"
  /// Ends of adjectives, in a language whose nouns have capitals.
  case adjectiveEndings = "adjective-endings"
  /// Ends of adjectives where other words in small letters may be nouns, as in Slavic languages.
  case modifierEndings = "modifier-endings"
  /// Ends of names that tell their case.
  case caseEndings = "case-endings"
  /// The end of a stem and what it becomes before an ending, with a space between.
  case stemChanges = "stem-changes"
  /// Ends of words that are in another case than the first, but for ``nounsLikeCases``.
  case obliqueEndings = "oblique-endings"
  /// Nouns that end so in the first case.
  case nounsLikeCases = "nouns-like-cases"
  /// Characters that are prepositions before a noun, in a language without spaces.
  case leadingCharacters = "leading-characters"
  /// Ideographs behind katakana that are no part of its word: トランプ氏.
  case trailingCharacters = "trailing-characters"
  /// Words that part what is before them from what is behind, in a language without spaces.
  case cuttingWords = "cutting-words"
  /// Words inside surnames, which join the capitals around them: van der.
  case surnameLinks = "surname-links"
  /// Plurals that no rule of endings leads back, each before its singular.
  case irregularPlurals = "irregular-plurals"
  /// Nouns of one syllable that may be what an article is about.
  case shortNouns = "short-nouns"
  /// The first syllables of particles, behind a name of the user's dictionary.
  case particleBeginnings = "particle-beginnings"
  /// Particles behind the particles 만 and 로.
  case particlesBehindParticles = "particles-behind-particles"
  /// Particles that headlines write to a name: 서, 만.
  case headlineParticles = "headline-particles"
  /// Units behind a number, which is no part of a name with them: 3명, 20개월, 18 knots.
  case numberUnits = "number-units"
  /// What makes a name of the number beside it when nothing follows: 2호선, type 2.
  case numberedNames = "numbered-names"
  /// What stands with its number before the noun of a name: 3기 신도시.
  case numberedModifiers = "numbered-modifiers"
  /// Nouns that tell with 하다 what somebody does or says, and seldom what an article is about.
  case reportingNouns = "reporting-nouns"
  /// Surnames that one Korean in a thousand or more bears.
  case surnames = "surnames"
  /// Surnames that fewer bear.
  case rareSurnames = "rare-surnames"
  /// Surnames of two syllables.
  case doubleSurnames = "double-surnames"
  /// Titles behind names, of two syllables or more, that are no ranks; see ``LanguageWords/titles``.
  case titles = "titles"
  /// Titles of one syllable.
  case honorifics = "honorifics"
  /// Titles that are words of everyday use as well: they part a name only as whole words, behind a
  /// full name or the surname of somebody named before.
  case callings
  /// What stands beside an age in the brackets behind a name: 여, 가명.
  case personNotes = "person-notes"
  /// Titles that name nothing but a rank, and make no keyword alone or at the end of a phrase; those
  /// of ``officeHeads`` apart.
  case ranks = "ranks"
  /// Titles of those who write for a newspaper.
  case reporters = "reporters"
  /// Ranks of those who speak for an office, whatever it is called.
  case officeHeads = "office-heads"
  /// Determiners that belong to no name when a noun touches them: they point or count.
  case pointingDeterminers = "pointing-determiners"
  /// Kinds of places at the ends of their names.
  case placeKinds = "place-kinds"
  /// Points of the compass before the name of a place.
  case compassPoints = "compass-points"
  /// Labels of list items: 가. 나. 다.
  case listLabels = "list-labels"
  /// Whole words that carry on after a quotation, with or without a space before them; in Chinese and
  /// Japanese characters.
  case quotationFollowers = "quotation-followers"
  /// Particles that carry on only when they are written to the closing mark.
  case attachedQuotationFollowers = "attached-quotation-followers"
  /// The first two syllables of words that carry on after a quotation.
  case quotationFollowerBeginnings = "quotation-follower-beginnings"
  /// Words that begin a sentence after a statement without a full stop, whatever its form.
  case sentenceConnectives = "sentence-connectives"
  /// Whole words before which a statement without a full stop goes on.
  case statementFollowers = "statement-followers"
  /// The first two syllables of such words.
  case statementFollowerBeginnings = "statement-follower-beginnings"
  /// Tags of headlines above lists: [인사].
  case listTags = "list-tags"
  /// Tags of headlines above pictures: [포토].
  case photoTags = "photo-tags"
  /// Beginnings of sentences that say nothing without the one before.
  case leaningStrong = "leaning-strong"
  /// Beginnings of sentences that only say where more is told.
  case leaningElsewhere = "leaning-elsewhere"
  /// Beginnings that join a sentence to the one before.
  case leaningLight = "leaning-light"
  /// Beginnings that look like these and do not lean.
  case leaningExceptions = "leaning-exceptions"
  /// Ends of sentences that tell the cause or the time of what was said before.
  case leaningEndings = "leaning-endings"
  /// Ends of words by which such a sentence names that itself.
  case leaningEndingSubjects = "leaning-ending-subjects"
  /// Ends of sentences that only lead from one part of a talk to the next.
  case emptyEndings = "empty-endings"
  /// Ends of sentences of a broadcast that only say who reports.
  case handOvers = "hand-overs"
  /// Beginnings of lines that portals put below an article.
  case portalNotes = "portal-notes"
  /// Ends of such lines.
  case portalNoteEndings = "portal-note-endings"
  /// Pronouns that speak behind a quotation at the beginning of a sentence.
  case leaningSpeakers = "leaning-speakers"
  /// What a bracket in a caption begins with.
  case captionBracketOpenings = "caption-bracket-openings"
  /// What a bracket in a caption holds altogether.
  case captionBrackets = "caption-brackets"
  /// Words for pictures before a colon.
  case captionLabels = "caption-labels"
  /// Ends of sentences that show a scene.
  case captionEndings = "caption-endings"
  /// The days of the week.
  case weekdays
  /// The months.
  case months
  /// Words behind an hour that say in which zone or how often: Eastern, daily.
  case timeWords = "time-words"
  /// Words with a capital that are no first names.
  case notFirstNames = "not-first-names"
  /// Ends of names of institutions and places.
  case institutionEnds = "institution-ends"
  /// Words that are in no name of a person behind a title: कार्यालय, مجلس.
  case notNames = "not-names"
  /// Titles that stand before a surname where a person is named in short: Mr Hale.
  case personTitles = "person-titles"

  /// Last syllables of lines after which a sentence goes on.
  case foldMidSentence = "fold-mid-sentence"
  /// Syllables that are words of their own often enough before a space.
  case foldSingleWords = "fold-single-words"
  /// Syllables that are words of their own before a noun.
  case foldLeaningWords = "fold-leaning-words"
  /// Particles, and endings that follow no space.
  case foldBareTails = "fold-bare-tails"
  /// Last syllables that a word of two or more can have before a space.
  case foldWordEnds = "fold-word-ends"

  // The lines of mails; the file is not of one language.

  /// Names of the header field that says who wrote a mail.
  case mailFrom = "mail-from"
  /// Names of other header fields.
  case mailFields = "mail-fields"
  /// Names of the header field of the subject.
  case mailSubject = "mail-subject"
  /// What is before the subject of an answer or a mail that was sent on.
  case mailReplyMarks = "mail-reply-marks"
  /// What the first line begins with.
  case mailGreetings = "mail-greetings"
  /// What the first line ends with, behind the name of those who are greeted.
  case mailGreetingEnds = "mail-greeting-ends"
  /// What a sentence of courtesy before the message begins with.
  case mailCourtesies = "mail-courtesies"
  /// What the first of the last lines begins with.
  case mailClosings = "mail-closings"
  /// What the line of the writer's name ends with.
  case mailNameEnds = "mail-name-ends"
  /// What the line begins with, behind its dashes, that a mail quoted whole follows.
  case mailQuoteHeads = "mail-quote-heads"
  /// The same without its dashes, where the mail was sent on rather than answered.
  case mailForwardHeads = "mail-forward-heads"
  /// What the line ends with that quoted lines follow.
  case mailAttributions = "mail-attributions"
  /// Words of the notice below a signature.
  case mailDisclaimers = "mail-disclaimers"
  /// What the line begins with that a telephone adds.
  case mailDeviceLines = "mail-device-lines"
  /// What a line says that a gateway, a scanner or a list writes into a mail; `…` stands for any words.
  case mailGatewayLines = "mail-gateway-lines"
  /// Words of a gateway for where a mail came from.
  case mailGatewayOrigins = "mail-gateway-origins"
  /// Words of a gateway for a mail and its sender.
  case mailGatewayThings = "mail-gateway-things"
  /// Words of a gateway for what to beware of.
  case mailGatewayAdvice = "mail-gateway-advice"
  /// Words with which a gateway's line begins.
  case mailGatewayWarnings = "mail-gateway-warnings"
  /// Courtesies before the message; `…` stands for any words.
  case mailOpenings = "mail-openings"
  /// What a sentence ends with that says who writes.
  case mailIntroductionEnds = "mail-introduction-ends"
  /// What a sentence says with a name in it that says who writes; `…` stands for any words.
  case mailIntroductions = "mail-introductions"
  /// What a sentence ends with that greets and goes on.
  case mailSentenceEnds = "mail-sentence-ends"
  /// Courtesies behind the message; `…` stands for any words.
  case mailEndings = "mail-endings"
  /// What a sentence has in it that says until when, which is no mere courtesy.
  case mailDeadlines = "mail-deadlines"
  /// What a notice below a mail says; `…` stands for any words.
  case mailNotices = "mail-notices"
  /// What the line says that ends a press release.
  case mailReleaseEnds = "mail-release-ends"
  /// What a line of a signature has in it that names a firm.
  case mailCompanyWords = "mail-company-words"
  /// What a line with an address has in it.
  case mailStreets = "mail-streets"
  /// What the name of a place in an address ends with.
  case mailPlaceEnds = "mail-place-ends"
  /// What the name of a street ends with that the number of a house follows.
  case mailStreetEnds = "mail-street-ends"
  /// Labels on the page of a portal beside the fields of a mail.
  case mailPageLabels = "mail-page-labels"
  /// What a plain part has in it that only says that the mail is a page.
  case mailPageNotes = "mail-page-notes"

  // The fields of records; the file is not of one language.

  /// Names of the field of a record that holds its text, the two of a JSON Feed first.
  case fieldTexts = "field-texts"
  /// Names of the field of a record that holds its headline.
  case fieldTitles = "field-titles"

  /// What a line of subtitles begins with that says who made them.
  case subtitleCredits = "subtitle-credits"

  /// Words of which the name of a paper, station or site holds one, in small letters.
  case outletWords = "outlet-words"
  /// What the name of one ends with in languages that write it in one word.
  case outletEndings = "outlet-endings"

  // The lines of printed papers; the file is not of one language.

  /// Labels before the numbers of figures and tables.
  case printFigures = "print-figures"
  /// What a line below a figure or table begins with.
  case printSources = "print-sources"
  /// Headings of thanks and of who paid for a paper, without spaces.
  case printAcknowledgements = "print-acknowledgements"
  /// Words behind a hyphen that stands for the end of a compound.
  case printHyphenJoints = "print-hyphen-joints"
  /// What a line of the first page begins with that says how to find the paper.
  case printNotes = "print-notes"
  /// What a line begins with that says when the paper came in.
  case printDates = "print-dates"
  /// Headings of the abstract.
  case printAbstracts = "print-abstracts"
  /// What the line above the title begins with that names a series.
  case printSeries = "print-series"
  /// What a line of the first page begins with whatever follows, which is no text of the paper.
  case printFrontNotes = "print-front-notes"
  /// What authors are, in a bracket behind where they work.
  case printRoles = "print-roles"
  /// Words for a page, beside its number.
  case printPageWords = "print-page-words"
  /// Words between the number of a page and that of all pages.
  case printPageJoints = "print-page-joints"
  /// Headings of the list of references, without spaces.
  case printReferences = "print-references"
  /// Words for a page that touch its number: 쪽, 頁.
  case printJoinedPageWords = "print-joined-page-words"
  /// Verbs of saying of one character.
  case speechCharacters = "speech-characters"
  /// Characters that take up what a pause broke off.
  case pauseFollowers = "pause-followers"
  /// Particles that tie a bracket to its sentence.
  case bracketFollowers = "bracket-followers"
  /// What is behind the particle of a quotation.
  case quotativeFollowers = "quotative-followers"
  /// Characters that are rarely a part of a noun.
  case functionCharacters = "function-characters"
  /// Characters that are the first half of an adverb or a verb whose second is 在.
  case adverbHalves = "adverb-halves"
  /// Characters of numbers.
  case numerals
  /// Characters of units behind a number.
  case countedUnits = "counted-units"
  /// Letters behind the stem of a verb or an adjective.
  case stemEnds = "stem-ends"
}

extension WordListName {
  private static let byHash = Dictionary(
    uniqueKeysWithValues: allCases.map { (FNV1a.hash(of: $0.rawValue.utf8), $0) })

  /// The list with this name, looked up without making a string of it.
  init?(utf8 name: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let list = Self.byHash[FNV1a.hash(of: name)],
      list.rawValue.utf8.elementsEqual(name)
    else { return nil }
    self = list
  }
}
