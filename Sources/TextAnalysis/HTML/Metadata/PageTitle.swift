/// Finds the headline among what a page gives for it.
///
/// `<title>` and the metadata often hold the name of the site, too; headings may be the site's name
/// or those of other articles. What two of them agree on is the headline.
struct PageTitle {
  private let head: PageHead
  /// The headings, without labels in them that `<title>` or the metadata leave out.
  private let shownHeadings: [PageHead.Heading]
  /// The names of the site as the page gives them: said, or a heading that leads to its front.
  private let sites: [String]

  init(_ head: PageHead, site: String?) {
    self.head = head
    let headings = head.headings.filter { $0.leadsHome || Self.isSite($0, in: head) }
    sites = ([site] + headings.map(\.text)).compactMap { $0 }
    let titles = [head.pageTitle, head.properties["og:title"], head.linkedData.headline]
    let known = Set(
      titles.compactMap { $0 }.flatMap { title in
        ([title] + Self.parts(of: title).map { String(title[$0]) }).map(Self.letters)
      })
    shownHeadings = head.headings.map { heading in
      var heading = heading
      if let plain = heading.plain, known.contains(Self.letters(plain)),
        !known.contains(Self.letters(heading.text))
      {
        heading.text = plain
      }
      return heading
    }
  }

  /// Whether `<title>` is the heading, a colon and another heading.
  private static func isSite(_ heading: PageHead.Heading, in head: PageHead) -> Bool {
    guard let title = head.pageTitle, title.hasPrefix(heading.text + ": ") else { return false }
    let rest = letters(String(title.dropFirst(heading.text.count)))
    return head.headings.contains { letters($0.text) == rest }
  }

  /// The headline, or nil when the page has none.
  var headline: String? {
    let metadata = [
      head.properties["og:title"], head.linkedData.headline, head.properties["twitter:title"],
    ].compactMap { $0 }.map(withoutSite).first { !$0.isEmpty && !isSite($0) }
    let named = metadata ?? pageTitle
    // A heading that says what the metadata say is what readers see.
    let headings = shownHeadings.sorted { $0.level < $1.level }
    if let named {
      let same = headings.first { Self.letters($0.text) == Self.letters(named) }
      if let same { return same.text }
      // What readers see is also what `<title>` says; the metadata are for those who share the page.
      let shown = pageTitle.map(Self.letters)
      if let seen = headings.first(where: { $0.level == 1 && Self.letters($0.text) == shown }) {
        return seen.text
      }
      if let alike = headings.first(where: {
        $0.level == 1 && !isSite($0.text) && Self.areAlike($0.text, named)
      }) {
        return alike.text
      }
    }
    if let metadata { return metadata }
    // Notice boards name themselves everywhere, and the item in a table.
    if titleIsNames, let labelled = head.labelledTitle,
      Self.letters(labelled).count > Self.longestName
    {
      return labelled
    }
    let first = headings.filter { $0.level == 1 }
    if first.count == 1, !first[0].isLink, !isSite(first[0].text), !isInTitleAsSite(first[0].text) {
      return first[0].text
    }
    return namesOnlySite ? onlyHeadline ?? pageTitle : pageTitle ?? first.first?.text
  }

  /// The letters of a name, as of a notice board or a site, as opposed to a headline.
  private static let longestName = 9

  /// The letters of a text, a sign of Chinese or a syllable of Korean as two.
  static func extent(_ text: Substring) -> Int {
    letters(String(text)).unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }

  /// The letters of the parts of `<title>`.
  private var titleParts: [String] {
    head.pageTitle.map { title in
      Self.parts(of: title).map { Self.letters(String(title[$0])) }
    } ?? []
  }

  /// Whether `<title>` holds names only, such as those of a notice board and its office.
  private var titleIsNames: Bool {
    let parts = titleParts
    return !parts.isEmpty && parts.allSatisfy { $0.count <= Self.longestName }
  }

  /// Whether `<title>` holds several names only, and no heading.
  private var namesOnlySite: Bool {
    let parts = titleParts
    return parts.count > 1 && titleIsNames
      && !head.headings.contains { parts.contains(Self.letters($0.text)) }
  }

  /// The one heading, apart from links, that is longer than a name.
  private var onlyHeadline: String? {
    let long = head.headings.filter {
      !$0.isLink && !isSite($0.text) && Self.letters($0.text).count > Self.longestName
    }
    return long.count == 1 ? long[0].text : nil
  }

  /// What `<title>` says without the name of the site.
  private var pageTitle: String? {
    guard var title = head.pageTitle, !title.isEmpty else { return nil }
    // The way to the page, from its own name back to the site's.
    if let sign = [" < ", " ‹ "].lazy.compactMap({ title.firstRange(of: $0) }).first,
      Self.extent(title[..<sign.lowerBound]) > Self.longestName
    {
      title = String(title[..<sign.lowerBound])
    }
    let parts = Self.parts(of: title)
    // The longest run of parts that is a heading.
    for count in stride(from: parts.count, to: 0, by: -1) {
      for start in 0...(parts.count - count) {
        let part = parts[start].lowerBound..<parts[start + count - 1].upperBound
        let text = String(title[part])
        let letters = Self.letters(text)
        guard letters.count > 8, !isSite(text) else { continue }
        if let heading = shownHeadings.first(where: { Self.letters($0.text) == letters }) {
          return heading.text
        }
      }
    }
    let stripped = OutletNames.embedded.removed(from: withoutSite(title), known: sites)
    if stripped.utf8.count < title.utf8.count || parts.count < 2 {
      let left = Self.parts(of: stripped)
      return (parts.count > left.count ? onlyLongPart(of: stripped, left, of: parts.count) : nil)
        ?? stripped
    }
    // The name of the site is at one of the ends, and short; so are those of sections beside it.
    if let only = onlyLongPart(of: title, parts, of: parts.count) { return only }
    let (first, last) = (title[parts[0]], title[parts[parts.count - 1]])
    if last.split(separator: " ").count <= 5, last.count < first.count {
      return String(title[..<parts[parts.count - 2].upperBound])
    }
    if parts.count == 2, first.split(separator: " ").count <= 3, first.count * 2 < last.count {
      return String(last)
    }
    return title
  }

  /// The first or last of three parts or more, the others of which are names.
  ///
  /// - Parameter count: How many parts there were with the name of the site.
  private func onlyLongPart(
    of title: String, _ parts: [Range<String.Index>], of count: Int
  ) -> String? {
    let long = parts.indices.filter {
      Self.letters(String(title[parts[$0]])).count > Self.longestName
    }
    guard count >= 3, parts.count > 1, long == [0] || long == [parts.count - 1] else { return nil }
    return String(title[parts[long[0]]])
  }

  private func isSite(_ text: String) -> Bool {
    sites.contains { Self.letters($0) == Self.letters(text) }
  }

  /// Whether a heading shares its beginning with the last part of the title, where sites are named.
  private func isInTitleAsSite(_ heading: String) -> Bool {
    guard let title = head.pageTitle else { return false }
    let parts = Self.parts(of: title)
    guard parts.count > 1 else { return false }
    return Self.areAlike(heading, String(title[parts[parts.count - 1]]))
  }

  private func withoutSite(_ title: String) -> String {
    let parts = Self.parts(of: title)
    guard parts.count > 1 else {
      // A colon without a space before it parts nothing else from the headline.
      let site = sites.first { title.hasPrefix($0 + ": ") }
      return site.map { String(title.dropFirst($0.count + 2)) } ?? title
    }
    var (first, last) = (0, parts.count - 1)
    while last > first, isSite(String(title[parts[last]])) { last -= 1 }
    while first < last, isSite(String(title[parts[first]])) { first += 1 }
    return String(title[parts[first].lowerBound..<parts[last].upperBound])
  }

  /// The parts of a title between signs that part the site's name from the headline.
  static func parts(of title: String) -> [Range<String.Index>] {
    var parts: [Range<String.Index>] = []
    var start = title.startIndex
    var index = start
    func isSpace(_ index: String.Index) -> Bool { index < title.endIndex && title[index] == " " }
    // Chinese titles have no spaces around the sign before the site's name.
    func isHan(before sign: String.Index, _ next: String.Index) -> Bool {
      guard sign > title.startIndex, next < title.endIndex else { return false }
      return [title.index(before: sign), next].allSatisfy {
        (0x4E00...0x9FFF).contains(title[$0].unicodeScalars.first?.value ?? 0)
      }
    }
    while index < title.endIndex {
      let next = title.index(after: index)
      let isSign =
        switch title[index] {
        case "|", "｜", "»", "«", "·": true
        case ":" where next < title.endIndex && title[next] == ":": true
        case "-", "–", "—", ":", "/", "•", "<", ">":
          index > title.startIndex && isSpace(title.index(before: index)) && isSpace(next)
            || title[index] == "-" && isHan(before: index, next)
        case "_": isHan(before: index, next)
        default: false
        }
      if isSign {
        append(start..<index)
        start = next
      }
      index = next
    }
    append(start..<title.endIndex)
    func append(_ range: Range<String.Index>) {
      var (low, high) = (range.lowerBound, range.upperBound)
      while low < high, title[low] == " " || title[low] == ":" { low = title.index(after: low) }
      while low < high, title[title.index(before: high)] == " " { high = title.index(before: high) }
      if low < high { parts.append(low..<high) }
    }
    return parts
  }

  /// The letters and digits in small.
  static func letters(_ text: String) -> String {
    String(
      text.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
  }

  /// Whether most words of the shorter text are in the other, or one is the longer part of what the other
  /// begins with, as where words are not parted by spaces.
  private static func areAlike(_ one: String, _ other: String) -> Bool {
    let (first, second) = (letters(one), letters(other))
    if first.count > longestName, first.count * 2 > second.count, second.hasPrefix(first) {
      return true
    }
    func words(_ text: String) -> Set<String> {
      Set(text.split(separator: " ").map { letters(String($0)) }.filter { !$0.isEmpty })
    }
    let (one, other) = (words(one), words(other))
    let shorter = min(one.count, other.count)
    return shorter > 0 && one.intersection(other).count * 2 > shorter
  }
}
