import TextAnalysis

/// What a tell-tale string found in a page speaks for.
enum MarkerKind: UInt8, Sendable, CaseIterable {
  /// A claim of copyright or a ban on reprinting that no article sentence makes by chance.
  case copyright
  /// A copyright sign, which photo credits begin with too.
  case copyrightSign
  /// A button or counter for sharing, recommending, printing or commenting.
  case shareButton
  /// Page boilerplate that always ends the article: nothing of the body follows it.
  case pageEnd
  /// The heading of a list of other articles.
  case relatedHeading
  /// A plea to subscribe, follow or get notifications.
  case subscription
  /// A label of an advertisement.
  case advertisement
  /// A call for tips from readers.
  case tipLine
  /// An offer to hear or watch the article.
  case listen
  /// A link to a reporter's page or other articles.
  case reporterPage
  /// A note on how the article came about (robot, partner, translation).
  case editorialNote
  /// A word that introduces a time of publication.
  case dateWord
  /// A news agency or photo pool that is named as the source of a picture.
  case agency
  /// A word that introduces the source of a picture.
  case photoWord
  /// The beginning of a note that a picture has nothing to do with the article.
  case unrelatedPicture
  /// The Korean word for "provided by" or "captured from" that closes a photo credit.
  case provided
  /// The role of a writer (`기자`, `특파원`).
  case role
  /// A newsroom that signs in place of a writer, or the word for a photographer of none.
  case outlet
  /// A word of a navigation bar.
  case navigation
  /// The name of a newspaper section.
  case section
  /// A bracketed label of a speaker in a broadcast script.
  case speaker
  /// Characters of a wrongly decoded "view original, icon" button.
  case mojibake
  /// A link to the previous, next or attached document on a notice board.
  case boardLink
  /// A note on the office in charge or on a public licence.
  case pressNote
  /// What a page says of itself and asks of its reader, wherever it is in a sentence.
  case pageNotice
  /// What a player of films and sound says where it cannot play.
  case playerNotice
  /// An e-mail address.
  case email

  /// What the lists of `Models/cleaning` with strings of this kind are called.
  var listName: String {
    switch self {
    case .copyright: "copyright"
    case .copyrightSign: "copyright-sign"
    case .shareButton: "share-button"
    case .pageEnd: "page-end"
    case .relatedHeading: "related-heading"
    case .subscription: "subscription"
    case .advertisement: "advertisement"
    case .tipLine: "tip-line"
    case .listen: "listen"
    case .reporterPage: "reporter-page"
    case .editorialNote: "editorial-note"
    case .dateWord: "date-word"
    case .agency: "agency"
    case .photoWord: "photo-word"
    case .unrelatedPicture: "unrelated-picture"
    case .provided: "provided"
    case .role: "role"
    case .outlet: "outlet"
    case .navigation: "navigation"
    case .section: "section"
    case .speaker: "speaker"
    case .mojibake: "mojibake"
    case .boardLink: "board-link"
    case .pressNote: "press-note"
    case .pageNotice: "page-notice"
    case .playerNotice: "player-notice"
    case .email: "email"
    }
  }
}

/// A set of marker kinds.
struct MarkerSet: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ kind: MarkerKind) { rawValue = 1 << UInt32(kind.rawValue) }

  init(_ kinds: MarkerKind...) {
    rawValue = kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  func contains(_ kind: MarkerKind) -> Bool { rawValue & (1 << UInt32(kind.rawValue)) != 0 }
}

/// One tell-tale string found in a page.
struct Marker: Sendable {
  let kind: MarkerKind
  let range: TextRange
}
