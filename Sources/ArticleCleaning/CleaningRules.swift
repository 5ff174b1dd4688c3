/// All rules in the order of their application.
///
/// Chats before all, of which the others know nothing; whole lines first, the most certain rules before
/// the others; then the ends of blocks, until no rule finds more; then what needs several lines or is
/// inside blocks, the headline before the subheads that follow it.
enum CleaningRules {
  static let all: [any CleaningRule] = [
    ChatNotesRule(),
    GluedHeadlineRule(),
    CopyrightRule(),
    DateStampRule(),
    ShareButtonsRule(),
    SubscriptionRule(),
    AdvertisementRule(),
    ListenRule(),
    TipLineRule(),
    ReporterPageRule(),
    EditorialNoteRule(),
    HashtagsRule(),
    RelatedArticlesRule(),
    AboutNoteRule(),
    PressNoteRule(),
    ReleaseBoardRule(),
    BoardLinksRule(),
    PortalNoteRule(),
    StandingLinesRule(),
    FeedNoteRule(),
    GreetingRule(),
    ArticleEndRule(),
    StampedCaptionRule(),
    PhotoCreditRule(),
    AgencyTagRule(),
    SignOffRule(),
    HandOverRule(),
    BylineRule(),
    EmailRule(),
    DatelineRule(),
    MojibakeRule(),
    FrontMatterRule(),
    DashedSubheadRule(),
    PlayerNoticeRule(),
    StockQuoteRule(),
    MidBodyLinksRule(),
    RepeatedLabelRule(),
    BracketedOpeningRule(),
    JoinedSubheadRule(),
    HeadlineSeamRule(),
    JoinedLaterSubheadRule(),
    BroadcastPartsRule(),
    NamedHandOverRule(),
    SpeakerLabelRule(),
    SeparatorRule(),
    CaptionRule(),
    InlineCaptionRule(),
    BareCaptionRule(),
    LaterSeamRule(),
    JoinedHeadlinesRule(),
    SectionLabelRule(),
    NavigationRule(),
    HeadlineRule(),
    DoubledCaptionRule(),
    SubheadRule(),
    NumberedHeadingRule(),
    TimedHeadingRule(),
    LabelledQuestionRule(),
    DeckLinesRule(),
    AuthorNoteRule(),
    ClosingWriterNoteRule(),
    PageFooterRule(),
    KnownTitleRule(),
  ]

  /// Those that look at whole lines, in the same order, so that the others need not be asked.
  static let ofLines = all.compactMap { $0.lineRule }

  /// Those that look at the ends of blocks, in the same order.
  static let ofEnds = all.compactMap { $0.endRule }
}
