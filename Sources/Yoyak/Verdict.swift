/// Whether an article is of the kind that a summary serves.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// Prose of some length.
  case ok
  /// So few sentences that the summary is the article.
  case tooShort = "too-short"
  /// Appointments, obituaries, schedules, tables: what matters is all of it.
  case list
  /// A picture with a caption.
  case photo
  /// Little but page boilerplate.
  case mostlyBoilerplate = "mostly-boilerplate"
  /// No sentences: figures, code, menus.
  case notProse = "not-prose"

  /// Whether a summary says less than it should, so that programs do better to show none.
  public var discouragesSummary: Bool {
    switch self {
    case .ok, .tooShort: false
    case .list, .photo, .mostlyBoilerplate, .notProse: true
    }
  }
}

/// A verdict with its reason.
public struct Suitability: Sendable, Hashable {
  /// The verdict.
  public var verdict: Verdict
  /// Why, in one line.
  public var reason: String

  init(_ verdict: Verdict, _ reason: String) {
    self.verdict = verdict
    self.reason = reason
  }
}
