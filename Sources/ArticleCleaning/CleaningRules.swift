/// All rules in the order of their application.
///
/// Whole lines first, the most certain rules before the others; then the ends of blocks, until
/// no rule finds more; then what needs several lines or is inside blocks, the headline before
/// the subheads that follow it.
enum CleaningRules {
  static let all: [any CleaningRule] = [
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
    PressNoteRule(),
    BoardLinksRule(),
    PortalNoteRule(),
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
    JoinedSubheadRule(),
    SpeakerLabelRule(),
    SeparatorRule(),
    CaptionRule(),
    InlineCaptionRule(),
    BareCaptionRule(),
    SectionLabelRule(),
    NavigationRule(),
    HeadlineRule(),
    SubheadRule(),
    AuthorNoteRule(),
    PageFooterRule(),
    KnownTitleRule(),
  ]
}
