import TextAnalysis

/// The keywords that are shown, as they are chosen one after another from the best candidate on.
struct ShownKeywords {
  /// A candidate that is shown, with the others that name the same thing.
  struct Names {
    var best: Int
    /// How that one is spelled.
    var surface: String
    /// The one whose words are shown.
    var shown: Int
    var all: [Int]
  }

  private(set) var all: [Names] = []
  private let candidates: [KeywordCandidate]
  private let text: KeywordDocument
  private let merger: OverlapMerger
  /// The most that are shown.
  private let count: Int
  /// Whether a whole may be shown in place of its part.
  private let showsWholes: Bool
  private let variants: KeywordVariants
  private var kin = ChosenKin()
  private var wholes: HiddenWholes
  private var shownParts: [Set<Int32>] = []

  init(
    _ candidates: [KeywordCandidate], _ scores: [Double], in text: KeywordDocument,
    merger: OverlapMerger, count: Int, showsWholes: Bool
  ) {
    self.candidates = candidates
    self.text = text
    self.merger = merger
    self.count = count
    self.showsWholes = showsWholes
    variants = KeywordVariants(candidates, in: text)
    wholes = HiddenWholes(candidates, scores, variants)
  }

  /// Shows a candidate, unless it says what is shown already or there are enough.
  ///
  /// - Parameter next: The candidates behind it, best first.
  mutating func consider(_ candidate: Int, before next: ArraySlice<Int>) {
    if let known = variant(of: candidate) {
      all[known].all.append(candidate)
      if all[known].shown == all[known].best,
        variants.isFullName(candidate, of: all[known].best)
      {
        all[known].shown = candidate
      }
      return
    }
    guard all.count < count else { return }
    let others = overlapping(candidate)
    guard others.isEmpty, !isSecondPart(candidate) else {
      if !others.isEmpty,
        others.allSatisfy({ variants.isPart(all[$0].best, of: candidate) })
      {
        wholes.hide(candidate)
      }
      return
    }
    if showsWholes,
      let whole = wholes.whole(
        of: candidate, among: next,
        mayShow: { overlapping($0).isEmpty && !isSecondPart($0) }),
      variant(of: whole) == nil
    {
      show(whole)
    } else {
      show(candidate)
    }
  }

  private mutating func show(_ candidate: Int) {
    let surface = text.spelling(of: candidates[candidate])
    // One that is only in place of longer names has no spelling of its own.
    if surface.isEmpty { return }
    if let known = all.firstIndex(where: { $0.surface == surface }) {
      all[known].all.append(candidate)
    } else {
      kin.append(candidates[candidate], ends: variants.ends(of: candidate))
      all.append(
        Names(best: candidate, surface: surface, shown: candidate, all: [candidate]))
      shownParts.append(text.partForms(of: candidates[candidate]))
    }
  }

  /// The keyword that names the same thing.
  private func variant(of candidate: Int) -> Int? {
    kin.firstVariant(of: variants.ends(of: candidate)) {
      variants.areVariants(candidate, all[$0].best)
        || all[$0].shown != all[$0].best && variants.areVariants(candidate, all[$0].shown)
    }
  }

  /// The keywords beside which a candidate says nothing more.
  private func overlapping(_ candidate: Int) -> [Int] {
    kin.mayOverlap(candidates[candidate], ends: variants.ends(of: candidate)).filter {
      !saysMore(candidate, than: all[$0].best)
    }
  }

  private func saysMore(_ candidate: Int, than other: Int) -> Bool {
    let isPart = variants.isPart(candidate, of: other)
    if isPart || variants.isPart(other, of: candidate) {
      return merger.keeps(
        candidates[candidate], beside: candidates[other], isPart: isPart,
        isLong: variants.isLong, in: text)
    }
    return variants.keepsRunning || !merger.runs(candidates[candidate], into: candidates[other])
  }

  /// Whether a Korean candidate is made of the nouns of a phrase that is shown already, with another
  /// keyword that is (봉사 after 묘역정비 봉사활동 and 묘역정비).
  private func isSecondPart(_ candidate: Int) -> Bool {
    guard text.document.language == .korean, shownParts.count > 1 else { return false }
    let parts = text.partForms(of: candidates[candidate])
    return shownParts.contains { whole in
      whole.count > 2 && parts.isSubset(of: whole)
        && shownParts.count { $0.isSubset(of: whole) } > 1
    }
  }
}
