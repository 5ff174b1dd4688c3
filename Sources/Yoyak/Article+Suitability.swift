import TextAnalysis

extension Article {
  /// Whether a summary serves this article, and why.
  ///
  /// Judged by what a reader sees at once: tags of the headline (`[인사]`, `[포토]`), how many of the
  /// sentences are statements or stand in running text, and how much of the page was boilerplate.
  /// The limits were set so that no article of the Korean and English summary sets used in
  /// development is refused, its documents, minutes and speeches included.
  ///
  /// - Complexity: O(*n*) in the length of the body.
  public var suitability: Suitability {
    if isIndexPage {
      return Suitability(.list, "the page lists other pages and has no article of its own")
    }
    if isNoticePage {
      return Suitability(.notProse, "the page holds nothing but a notice")
    }
    let form = BodyForm(document.body)
    if let tag = HeadlineTag.first(in: [title, firstLine]) {
      return Suitability(tag.verdict, "the headline is tagged “\(tag.text)”")
    }
    if removed.contains(where: { $0.kind.isCaption }), form.sentences <= 1 {
      return Suitability(
        .photo,
        form.sentences == 0
          ? "there is a caption and no sentence beside it"
          : "there is a caption and one sentence beside it")
    }
    if form.sentences == 0 { return Suitability(.tooShort, "the body has no sentences") }
    let removedBytes = removed.reduce(0) { $0 + $1.range.count }
    if form.statements == 0, removedBytes > 3 * form.bytes {
      return Suitability(
        .mostlyBoilerplate,
        "\(removedBytes * 100 / (removedBytes + form.bytes)) % of the text is page boilerplate")
    }
    let counts = "\(form.statements) of \(form.sentences) sentences are statements"
    let isChat = document.turns.count >= Self.leastTurns
    if form.statements * 5 < form.sentences, form.running < Self.leastRunning, !isChat {
      if form.listItems * 2 >= form.sentences {
        return Suitability(.list, "\(counts), \(form.listItems) are items of lists or figures")
      }
      if form.sentences >= 4 { return Suitability(.notProse, counts) }
    }
    if form.sentences <= 2 {
      return Suitability(
        .tooShort, form.sentences == 1 ? "the body has one sentence" : "the body has two sentences")
    }
    return Suitability(.ok, counts)
  }

  /// From so many whole sentences beside each other on a page holds an article, however long its
  /// menus are.
  private static let leastRunning = 4
  /// So many messages make a chat, whose writers may do without marks.
  private static let leastTurns = 3

  /// The beginning of the text, where an untitled list says what it is.
  private var firstLine: String? {
    document.body.sentences.first.map { source.string(in: $0) }
  }
}

/// A tag by which newspapers mark what is no report.
private struct HeadlineTag {
  let text: String
  let verdict: Verdict

  private static let all =
    tags(.listTags, verdict: .list) + tags(.photoTags, verdict: .photo)

  private static func tags(_ name: WordListName, verdict: Verdict) -> [HeadlineTag] {
    LanguageWords.of(.korean).strings(name).map { HeadlineTag(text: "[\($0)]", verdict: verdict) }
  }

  /// The first tag that one of the lines begins with.
  static func first(in lines: [String?]) -> HeadlineTag? {
    for line in lines {
      guard let line else { continue }
      let utf8 = line.utf8
      if let tag = all.first(where: { utf8.starts(with: $0.text.utf8) }) { return tag }
    }
    return nil
  }
}
