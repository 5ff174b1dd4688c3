import TextAnalysis

/// Makes words of phrases of what a Korean article repeats: nouns of one syllable (쌀), nouns that
/// 하다 or 되다 makes verbs of (탄핵하다 counts for 탄핵), and numbers with a noun (2차전지, 3기 신도시).
/// A noun that ends in another noun's subject particle is that noun (꿀벌이 beside 꿀벌).
struct KoreanRepeatedWords {
  /// How often a noun must occur where nothing else speaks for it.
  private static let least = 3

  private let range: Range<Int>
  /// For each form how often it is in `range`.
  private var counts: [Int]
  /// For each form whether it stands as a noun by itself, and whether the title has it.
  private var isNoun: [Bool]
  private var isInTitle: [Bool]
  /// How often two words stand together, for those that begin with a number.
  private var pairs: [Pair: Int] = [:]

  private struct Pair: Hashable {
    var first: Int32
    var second: Int32
  }

  init(_ row: KeywordWordRow, in range: Range<Int>, titleCount: Int) {
    self.range = range
    counts = [Int](repeating: 0, count: row.forms.count)
    isNoun = [Bool](repeating: false, count: row.forms.count)
    isInTitle = isNoun
    for index in range {
      let word = row.words[index]
      counts[Int(word.form)] += 1
      if word.role == .noun { isNoun[Int(word.form)] = true }
      if index < titleCount { isInTitle[Int(word.form)] = true }
      if let pair = pair(at: index, of: row) { pairs[pair, default: 0] += 1 }
    }
  }

  /// A number with the noun behind it.
  private func pair(at index: Int, of row: KeywordWordRow) -> Pair? {
    guard row.words[index].traits.contains(.numbered), index + 1 < range.upperBound,
      row.words[index + 1].role == .noun, !row.words[index + 1].traits.contains(.startsPhrase),
      row.words[index + 1].sentence == row.words[index].sentence
    else { return nil }
    return Pair(first: row.words[index].form, second: row.words[index + 1].form)
  }

  /// Gives the words in question the roles that their repetition speaks for.
  func boost(_ row: inout KeywordWordRow) {
    for index in range {
      let word = row.words[index]
      let count = counts[Int(word.form)]
      if let noun = nounBeforeParticle(word, in: row) {
        row.words[index].end -= Int32(Self.particle.count)
        row.words[index].form = noun
        row.words[index].traits.insert(.subject)
        row.parts[Int(word.firstPart)] = noun
        continue
      }
      if word.traits.contains(.short) {
        if word.role == .function, count >= Self.least || count > 1 && isInTitle[Int(word.form)] {
          row.words[index].role = .noun
        }
      } else if word.traits.contains(.numbered) {
        row.words[index].role = numberedRole(index, of: row)
      } else if word.traits.contains(.verbal), speaksForItself(word, count, in: row) {
        row.words[index].role = .noun
        row.words[index].traits.insert(.startsPhrase)
      }
    }
  }

  private static let particle = Array("이".utf8)

  /// The noun that a word is with a particle behind it, when it stands by itself as often.
  private func nounBeforeParticle(_ word: KeywordWord, in row: KeywordWordRow) -> Int32? {
    guard word.role == .noun, word.partCount == 1 else { return nil }
    let surface = row.forms.utf8(of: word.form)
    guard surface.count >= 3 * KoreanTitleWords.syllable,
      surface.count == Int(word.end - word.start),
      surface.suffix(Self.particle.count).elementsEqual(Self.particle)
    else { return nil }
    let noun = surface.dropLast(Self.particle.count).withUnsafeBufferPointer {
      row.forms.number(of: $0)
    }
    guard let noun, Int(noun) < counts.count, isNoun[Int(noun)],
      counts[Int(noun)] >= counts[Int(word.form)]
    else { return nil }
    return noun
  }

  private func numberedRole(_ index: Int, of row: KeywordWordRow) -> KeywordWord.Role {
    let word = row.words[index]
    switch word.role {
    case .modifier:
      return pair(at: index, of: row).map { pairs[$0, default: 0] > 1 } ?? false
        ? .modifier : .function
    case .noun:
      let isRepeated = counts[Int(word.form)] > 1
      return isRepeated || pair(at: index, of: row) != nil ? .noun : .function
    default: return word.role
    }
  }

  private static let reporting = WordList(LanguageWords.of(.korean).phrases(.reportingNouns))

  /// Whether a noun with 하다 says what the article is about.
  private func speaksForItself(
    _ word: KeywordWord, _ count: Int, in row: KeywordWordRow
  ) -> Bool {
    guard word.role == .content, word.end - word.start > KoreanTitleWords.syllable,
      isNoun[Int(word.form)] || count >= Self.least
    else { return false }
    let surface = row.forms.utf8(of: word.form)
    return !Self.reporting.contains(surface) && !KoreanWeakNouns.contains(surface)
  }
}
