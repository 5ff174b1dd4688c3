/// What a stretch that was taken out of an article is.
public enum RemovalKind: String, Sendable, CaseIterable {
  /// A label of an advertisement.
  case advertisement
  /// A note about a writer.
  case authorNote = "author-note"
  /// A sentence of a paragraph that shows a scene, without a source.
  case sceneCaption = "scene-caption"
  /// Links of a notice board.
  case boardLinks = "board-links"
  /// What the program of a chat writes among the messages.
  case chatNote = "chat-note"
  /// The name of a writer.
  case byline
  /// A caption on a line of its own, with the source of its picture.
  case caption
  /// A claim of copyright or a ban on reprinting.
  case copyright
  /// A subhead.
  case subhead
  /// A time of publication.
  case dateStamp = "date-stamp"
  /// A place and agency in front of the first sentence.
  case dateline
  /// A note on how the article came about.
  case editorialNote = "editorial-note"
  /// The mark of an edition behind a headline.
  case editionMark = "edition-mark"
  /// An e-mail address.
  case email
  /// What is in front of the dateline or the button of the first picture.
  case frontMatter = "front-matter"
  /// A headline that is repeated or out of place.
  case headline
  /// Hashtags.
  case hashtags
  /// A caption or the source of a picture between the sentences of a paragraph.
  case inlineCaption = "inline-caption"
  /// An offer to hear or watch the article.
  case listen
  /// The remains of a wrongly decoded button.
  case mojibake
  /// A menu or breadcrumb.
  case navigation
  /// What is left below an article.
  case pageFooter = "page-footer"
  /// The source of a picture.
  case photoCredit = "photo-credit"
  /// A note under a press release.
  case pressNote = "press-note"
  /// A list of other articles.
  case relatedArticles = "related-articles"
  /// A link to a reporter's page.
  case reporterPage = "reporter-page"
  /// The name of a section or series.
  case sectionLabel = "section-label"
  /// A line or sign that only separates.
  case separator
  /// Buttons for sharing, printing and the like.
  case shareButtons = "share-buttons"
  /// The last words of a broadcast report.
  case signOff = "sign-off"
  /// A label of a speaker.
  case speakerLabel = "speaker-label"
  /// A plea to subscribe or follow.
  case subscription
  /// A call for tips from readers.
  case tipLine = "tip-line"

  /// The kebab-case name that results print; captions have one name wherever they are.
  public var name: String { isCaption ? Self.caption.rawValue : rawValue }

  /// Whether it is a caption of a picture.
  public var isCaption: Bool {
    switch self {
    case .caption, .inlineCaption, .sceneCaption: true
    default: false
    }
  }
}
