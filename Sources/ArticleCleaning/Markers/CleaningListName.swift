/// The lists of `Models/cleaning` that are no markers: what single rules look for.
enum CleaningListName: String, CaseIterable, Sendable {
  /// Headings of captions.
  case captionHeadings = "caption-headings"
  /// What somebody does for the picture itself, before 고 있다.
  case posingVerbs = "posing-verbs"
  /// What somebody can be seen doing, before 고 있다.
  case visibleActions = "visible-actions"
  /// What a broadcast says of who reports next, between names.
  case handOverVerbs = "hand-over-verbs"
  /// Words in small letters that may stand beside those names.
  case handOverWords = "hand-over-words"
  /// Beginnings of captions that no full stop ends.
  case openCaptions = "open-captions"
  /// Agencies that sign reports and no pictures, in a bracket at the end.
  case reportTags = "report-tags"
  /// The word for a report behind the name of its outlet.
  case reportWords = "report-words"
  /// What letters to a newspaper begin with, in small letters.
  case letterOpenings = "letter-openings"
  /// Agencies in the brackets of datelines, in small letters.
  case datelineAgencies = "dateline-agencies"
  /// Words for writers in the bracket of a dateline.
  case reportWriters = "report-writers"
  /// Ends of lines that name the source of a picture: 藤堂真理撮影.
  case photoEnds = "photo-ends"
  /// Verbs of reports that a caption would not have.
  case reportVerbs = "report-verbs"
  /// What is before the names of writers on a line of theirs.
  case bylineOpenings = "byline-openings"
  /// Words in small letters between the names of writers.
  case bylineSmallWords = "byline-small-words"
  /// Words between the names of two writers.
  case bylineJoints = "byline-joints"
  /// Roles of writers behind their names, longer ones first.
  case bylineRoles = "byline-roles"
  /// How the names of groups of photographers end, and the word for what they share.
  case photoPools = "photo-pools"
  /// What follows the name of an agency that is no source of a picture.
  case afterAgency = "after-agency"
  /// First words that open a sentence or name what is provided, not who provides it.
  case noSource = "no-source"
  /// Particles that hardly any other word ends with.
  case plainParticles = "plain-particles"
  /// Nouns that go on with the word before them, so that no sentence begins with them behind a subhead.
  case seamContinuations = "seam-continuations"
  /// What a sentence goes on with behind a quotation or list, and does not begin with.
  case seamFollowers = "seam-followers"
  /// Words behind 사진 that are no source of a picture.
  case noPhotoSource = "no-photo-source"
  /// Words behind 제공 with which it is no credit but a part of the sentence.
  case afterProvided = "after-provided"
  /// Professions that end like a word with a particle.
  case particleLikeProfessions = "particle-like-professions"
  /// Words before 기자 that are no names.
  case noNames = "no-names"
  /// What a release calls itself at the head of a note.
  case releaseOpenings = "release-openings"
  /// Where such a note says that releases are found.
  case releasePublishers = "release-publishers"
  /// Beginnings of notes on a writer without a name.
  case writerNoteOpenings = "writer-note-openings"
  /// What who wrote, edited and took the pictures is called, at the head of a line.
  case reportingCredits = "reporting-credits"
  /// What parts a writer's name from what they are.
  case writerIs = "writer-is"
  /// What is between a word for a writer and for whom or where they work.
  case writerEmployment = "writer-employment"
  /// Labels of pictures and charts behind running text.
  case laterCaptionLabels = "later-caption-labels"
  /// What a caption calls its own picture.
  case captionPhrases = "caption-phrases"
  /// Who of a picture a bracket points at.
  case captionPointers = "caption-pointers"
  /// Sentences that say where to write to the writer.
  case writerAddresses = "writer-addresses"
  /// What asks to write to a writer, at the head of a line.
  case writerContacts = "writer-contacts"
  /// What ends a note on who helped with a report.
  case writerContributions = "writer-contributions"
  /// What tells beside such a note from where its writers reported.
  case writerPlaces = "writer-places"
  /// What a note on who wrote the article says of it.
  case writerReports = "writer-reports"
  /// What a note on a writer says behind the name.
  case writerVerbs = "writer-verbs"
  /// What only writers do, behind a name.
  case writerWork = "writer-work"
  /// Words for writers in a note about one.
  case writerWords = "writer-words"
  /// Ends of sentences that say what a reporter works on.
  case writerBeats = "writer-beats"
  /// Ends of the word that names a reporter's desk at the beginning of such a sentence.
  case writerDesks = "writer-desks"
  /// What calls to follow a page begin with, in small letters.
  case followOpenings = "follow-openings"
  /// Buttons of a row for sharing that touch each other, in small letters.
  case shareRow = "share-row"
  /// Names of networks and messengers.
  case networks
  /// Names of months.
  case monthNames = "month-names"
  /// Words of times told from now.
  case relativeTimes = "relative-times"
  /// Words that introduce a time of publication.
  case timeIntroductions = "time-introductions"
  /// Other words that stand beside dates and times.
  case dateFillers = "date-fillers"
  /// Words for whom to ask, before a colon, without spaces.
  case contactKeys = "contact-keys"
  /// How the names of newspapers and agencies end.
  case outletEnds = "outlet-ends"
  /// How the names of newsrooms end that sign in place of a writer.
  case deskEnds = "desk-ends"
  /// Words that end headlines and need a particle or a verb in a sentence.
  case headlineEnds = "headline-ends"
  /// How longer words of this kind end.
  case headlineEndings = "headline-endings"
  /// Nouns that end as if they had a particle.
  case particleLikeNouns = "particle-like-nouns"
  /// Signs that do not stand between the start of a sentence and its subject.
  case subjectBreaks = "subject-breaks"
  /// Particles, endings and words behind which no name begins a sentence.
  case subjectJoints = "subject-joints"
  /// Those of whom news tell under a name of one word.
  case actors = "actors"
  /// How the names of other organizations end.
  case organizationEnds = "organization-ends"
  /// How the names of bodies end that belong to what is before them.
  case dependentBodies = "dependent-bodies"
  /// How a sentence goes on behind a quotation of its own.
  case quotationParticles = "quotation-particles"
  /// Labels of advertisements at the front of a line.
  case advertisementLabels = "advertisement-labels"
  /// Words for whom to ask on a line of their own, in small letters.
  case contactHeadings = "contact-headings"
  /// Units and buttons behind the name of an attached file.
  case fileSizes = "file-sizes"
  /// Ends of lines that describe a picture.
  case pictureEnds = "picture-ends"
  /// Phrases that open nothing but notes.
  case standingNotes = "standing-notes"
  /// What behind 기자 makes another word of it.
  case afterRole = "after-role"
  /// Marks of an edition behind a headline.
  case editionMarks = "edition-marks"
  /// Words in brackets for who is on which side.
  case bracketedPositions = "bracketed-positions"
  /// What begins a list of who is on which side.
  case listedPositions = "listed-positions"
  /// What begins a sentence on what a picture shows, behind one that tells the news.
  case pictureTopics = "picture-topics"
  /// Words for the source of a picture behind a slash.
  case slashSources = "slash-sources"
  /// The same with a round bracket before them.
  case bracketSources = "bracket-sources"
  /// Particles at the end of a word.
  case particlesAndSpace = "particles-and-space"
  /// Surveys of satisfaction that boards put below an item.
  case surveys = "surveys"
  /// Marks of the end of a release.
  case endMarks = "end-marks"
  /// Words for whom to ask at the front of a line.
  case contactOpenings = "contact-openings"
  /// Ends of the last words of a broadcast.
  case signOffEnds = "sign-off-ends"
  /// Credits of cameras and graphics.
  case cameraCredits = "camera-credits"
  /// Words of subscribing and supporting.
  case subscriptionWords = "subscription-words"
  /// What is before the name of a company where a release tells who it is.
  case aboutOpenings = "about-openings"
  /// What is behind it.
  case aboutEnds = "about-ends"
  /// Where a scene is.
  case scenePlaces = "scene-places"
  /// What begins a sentence on who is on which side.
  case positionOpenings = "position-openings"
  /// Closing marks with what takes up a quotation behind them.
  case afterQuotation = "after-quotation"
  /// Words that speak of what was said before.
  case backReferences = "back-references"
  /// Ends of requests to the reader.
  case requests = "requests"
  /// Ends of sentences that say that somebody is doing something.
  case sceneEnds = "scene-ends"
  /// Those of them that nobody can see.
  case noSceneEnds = "no-scene-ends"
  /// Where a scene on a line of its own is.
  case linePlaces = "line-places"
  /// Times of day.
  case timesOfDay = "times-of-day"
  /// Who is on which side.
  case positions = "positions"
  /// Nouns that end as if they had the particle of an object.
  case objectLikeNouns = "object-like-nouns"
  /// A comma, particles and endings after which a sentence goes on.
  case midSentenceEnds = "mid-sentence-ends"
  /// Particles and endings that join a word to a sentence.
  case joiningEnds = "joining-ends"
  /// Ends of verbs at the end of a statement.
  case statementEnds = "statement-ends"
  /// Particles and endings with which words of sentences end, and few of those of headlines.
  case seamJoints = "seam-joints"
  /// Endings with which a sentence goes on, and no headline ends.
  case seamMiddles = "seam-middles"
  /// Particles behind what a mark closes, which end no headline.
  case seamParticles = "seam-particles"
  /// Particles behind a bracket that explains the subject of a sentence.
  case seamExplainedSubjects = "seam-explained-subjects"
  /// Words that only the start of a sentence has.
  case sentenceOpenings = "sentence-openings"
  /// Ends of words with which a headline asks.
  case questionEnds = "question-ends"
  /// Ends of what the anchor of a broadcast asks.
  case anchorQuestionEnds = "anchor-question-ends"
  /// Ends of sentences in which a reporter says where he is.
  case whereabouts
  /// Labels of the anchor.
  case anchorLabels = "anchor-labels"
  /// What begins a note on attachments.
  case attachmentNotes = "attachment-notes"
  /// What counts how often a file was taken.
  case fileCounters = "file-counters"
  /// What a public licence says.
  case licenceWords = "licence-words"
  /// Words beside the numbers of a board's pages.
  case pagers
  /// Services that pictures are taken from.
  case picturePlatforms = "picture-platforms"
  /// Nouns that end the description of a picture.
  case pictureNouns = "picture-nouns"
  /// Beginnings of lines in which a page or newsletter speaks of itself, in small letters.
  case standingLines = "standing-lines"
  /// Lines of pages that are nothing but this, in small letters, with 0 for any number.
  case standingLabels = "standing-labels"
  /// Beginnings of such sentences between others, in small letters.
  case standingSentences = "standing-sentences"
  /// Lines behind which nothing of the article is, such as the heading of readers' comments, in the same
  /// form as labels.
  case endLabels = "end-labels"
  /// Beginnings of such lines.
  case endOpenings = "end-openings"
  /// Buttons behind the name of another article, in the same form as labels.
  case readOnButtons = "read-on-buttons"
  /// Ends of polite statements in Korean.
  case politeEnds = "polite-ends"
  /// Ends of Korean statements with their stops and marks of quotation.
  case stoppedEnds = "stopped-ends"
  /// Buttons that fold a list of headlines, behind it.
  case listFolds = "list-folds"
  /// Headings of tables of contents.
  case contentsHeadings = "contents-headings"
  /// Links behind headings with which readers edit a part.
  case editLinks = "edit-links"
  /// What the head of an exported chat holds.
  case chatHeads = "chat-heads"
  /// Beginnings of what programs for chats say.
  case chatNotices = "chat-notices"
  /// What programs for chats write in place of pictures and the like.
  case chatPlaceholders = "chat-placeholders"
  /// What before 은, 는, 이 or 가 makes no subject.
  case noSubjectEnds = "no-subject-ends"
  /// What a page offers to those who subscribe.
  case offerWords = "offer-words"
  /// Words with which a page speaks to its reader.
  case readerWords = "reader-words"
  /// What ends the box that offers a newsletter.
  case offerBoxEnds = "offer-box-ends"
  /// Verbs of which a line that asks to subscribe has none.
  case quotingVerbs = "quoting-verbs"
  /// What a plea to read on, subscribe or sign up begins with, in small letters.
  case pleaOpenings = "plea-openings"
  /// What such a plea is about, in small letters.
  case pleaThings = "plea-things"
  /// What it offers or asks for, in small letters.
  case pleaDeals = "plea-deals"
  /// What begins the note with which a feed names where an item was first, in small letters.
  case feedNoteOpenings = "feed-note-openings"
  /// What is behind the name of the item in such a note, in small letters.
  case feedNoteMarks = "feed-note-marks"
  /// Conjunctions with which a sentence takes up the one before it.
  case turningWords = "turning-words"
  /// Words for the hour that touch its number.
  case hours
  /// What releases are headed by, before a place and a day.
  case releaseLabels = "release-labels"
  /// Words for how long an article takes to read, in small letters.
  case readingTimes = "reading-times"
  /// Labels of links to recordings and pictures.
  case mediaLabels = "media-labels"
  /// Verbs behind a writer's name for what they do for a paper.
  case writerDoes = "writer-does"
  /// What else is said of a writer below a note on one begins with.
  case writerPronouns = "writer-pronouns"
  /// What a breadcrumb begins with.
  case homeLinks = "home-links"
  /// Words for a picture in front of its photographer.
  case photoBy = "photo-by"
  /// Particles that no source of a picture ends with.
  case sourceParticles = "source-particles"
  /// Ends of what is no outlet or place before a name.
  case noPrefixEnds = "no-prefix-ends"
}
