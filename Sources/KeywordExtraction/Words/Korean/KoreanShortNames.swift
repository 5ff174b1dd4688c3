import TextAnalysis

/// Makes the short name of an office, a law or a tax another place of its full name: 금감원 of 금융감독원,
/// 종부세 of 종합부동산세, 인권위 of 인권보호위원회.
///
/// A short name has three to five syllables of the full one in their order, the first and the last
/// among them, and the last is one that such names end in. Editors file under the full name nine times in
/// ten where an article has both. What begins or ends a phrase (종부세 완화) stays as it is, as does what
/// two names of the article may be short for.
struct KoreanShortNames {
  private static let ends = LanguageWords.of(.korean).phrases(.shortNameEnds)
  private static let committee = Array("위원회".utf8)
  private static let syllable = KoreanTitleWords.syllable

  private let range: Range<Int>

  init(in range: Range<Int>) {
    self.range = range
  }

  /// Gives each short name that stands alone the form and the parts of the full one.
  ///
  /// - Complexity: O(*n*) in the number of words, and for each short name the number of long ones with
  ///   the same first syllable.
  func link(_ row: inout KeywordWordRow) {
    let (shorts, longs) = names(in: row)
    var fullNames: [Int32: Int] = [:]
    for index in shorts {
      let form = row.words[index].form
      let short = row.forms.utf8(of: form)
      let full = longs[Array(short.prefix(Self.syllable)), default: []].filter {
        Self.isShort(short, of: row.forms.utf8(of: row.words[$0].form))
      }
      if full.count == 1 { fullNames[form] = full[0] }
    }
    guard !fullNames.isEmpty else { return }
    for index in range {
      guard let full = fullNames[row.words[index].form], standsAlone(index, row) else { continue }
      row.words[index].form = row.words[full].form
      row.words[index].firstPart = row.words[full].firstPart
      row.words[index].partCount = row.words[full].partCount
      row.words[index].traits.formUnion([.alias, .properNoun])
    }
  }

  /// The first places of the distinct nouns that may be short names, in order, and of those that may be
  /// full ones, by their first syllable.
  private func names(in row: KeywordWordRow) -> (shorts: [Int], longs: [[UInt8]: [Int]]) {
    var seen = [Bool](repeating: false, count: row.forms.count)
    var (shorts, longs): ([Int], [[UInt8]: [Int]]) = ([], [:])
    for index in range where row.words[index].role == .noun && !seen[Int(row.words[index].form)] {
      seen[Int(row.words[index].form)] = true
      let word = row.forms.utf8(of: row.words[index].form)
      guard word.count >= 3 * Self.syllable, Self.hasEnd(word), Self.isOfSyllables(word) else {
        continue
      }
      if word.count <= 5 * Self.syllable { shorts.append(index) }
      if word.count >= 5 * Self.syllable {
        longs[Array(word.prefix(Self.syllable)), default: []].append(index)
      }
    }
    return (shorts, longs)
  }

  /// Whether a word has letters of three bytes alone, as Hangul has.
  private static func isOfSyllables(_ word: ArraySlice<UInt8>) -> Bool {
    word.count.isMultiple(of: syllable)
      && stride(from: word.startIndex, to: word.endIndex, by: syllable).allSatisfy {
        word[$0] & 0xF0 == 0xE0
      }
  }

  private static func hasEnd(_ word: ArraySlice<UInt8>) -> Bool {
    ends.contains(word.suffix(syllable))
  }

  /// Whether a word is no part of a phrase.
  private func standsAlone(_ index: Int, _ row: KeywordWordRow) -> Bool {
    let word = row.words[index]
    guard word.role == .noun,
      word.traits.contains(.startsPhrase) || index == range.lowerBound
        || row.words[index - 1].role == .function || row.words[index - 1].role == .content
    else { return false }
    let next = index + 1
    return next == range.upperBound || row.words[next].sentence != word.sentence
      || row.words[next].traits.contains(.startsPhrase)
      || row.words[next].role != .noun && row.words[next].role != .modifier
  }

  /// Whether a name leaves out syllables of a longer one.
  private static func isShort(_ short: ArraySlice<UInt8>, of long: ArraySlice<UInt8>) -> Bool {
    var long = long
    if short.suffix(syllable).elementsEqual(committee.prefix(syllable)),
      long.suffix(committee.count).elementsEqual(committee)
    {
      long = long.dropLast(committee.count - syllable)
    }
    guard long.count >= short.count + 2 * syllable,
      short.prefix(syllable).elementsEqual(long.prefix(syllable)),
      short.suffix(syllable).elementsEqual(long.suffix(syllable))
    else { return false }
    var rest = long.dropFirst(syllable).dropLast(syllable)
    let inner = short.dropFirst(syllable).dropLast(syllable)
    for start in stride(from: inner.startIndex, to: inner.endIndex, by: syllable) {
      let wanted = inner[start..<start + syllable]
      while !rest.isEmpty, !rest.prefix(syllable).elementsEqual(wanted) {
        rest = rest.dropFirst(syllable)
      }
      guard !rest.isEmpty else { return false }
      rest = rest.dropFirst(syllable)
    }
    return true
  }
}
