import TextAnalysis

/// Repairs the names of a Korean headline by those of the body, and takes particles off them.
///
/// A headline has few particles that tell where a name ends, so that the analyzer may cut 이호승 into
/// 이 and 호승; the body, which has many, tells better. So does it of a long name that the headline leaves
/// the end of (등대보존협 for 등대보존협의회).
struct KoreanTitleNames {
  /// The distinct names of the body, in order of first appearance.
  private var names: [KeywordWord] = []
  /// The distinct long nouns of the body, in order of first appearance.
  private var longNouns: [KeywordWord] = []
  /// For each form the first word of the body that has it, or -1.
  private var firstPlaces: [Int]

  init(_ row: KeywordWordRow, body: Range<Int>) {
    firstPlaces = [Int](repeating: -1, count: row.forms.count)
    for (index, word) in zip(body, row.words[body]) where firstPlaces[Int(word.form)] < 0 {
      firstPlaces[Int(word.form)] = index
      if word.traits.contains(.properNoun), !word.traits.contains(.alias), word.partCount == 1 {
        names.append(word)
      }
      if word.role == .noun, word.range.count > Self.leastClipped { longNouns.append(word) }
    }
  }

  /// Gives each word of the headline that the body lacks the bounds and the form of the body's name
  /// that it is a piece of.
  func align(_ row: inout KeywordWordRow, title: Range<Int>, in text: SourceText) {
    for index in title where firstPlaces[Int(row.words[index].form)] < 0 {
      if shorten(index, in: &row, title: title) || complete(index, in: &row) { continue }
      let range = row.words[index].range
      for name in names {
        guard let whole = Self.place(of: row.forms.utf8(of: name.form), around: range, in: text)
        else { continue }
        if index > title.lowerBound, row.words[index - 1].range == whole {
          row.words[index].role = .function
          break
        }
        row.words[index].start = Int32(whole.lowerBound)
        row.words[index].end = Int32(whole.upperBound)
        row.words[index].form = name.form
        row.words[index].role = name.role
        row.words[index].traits.formUnion([.properNoun, .startsPhrase])
        row.words[index].firstPart = name.firstPart
        row.words[index].partCount = name.partCount
        break
      }
    }
  }

  private static let particles = LanguageWords.of(.korean).phrases(.headlineParticles)

  /// Takes a particle off the word of the headline at `index` when the body has what is left: 현충원서
  /// beside 현충원에서.
  private func shorten(
    _ index: Int, in row: inout KeywordWordRow, title: Range<Int>
  ) -> Bool {
    let form = row.forms.utf8(of: row.words[index].form)
    guard row.words[index].role == .noun, row.words[index].range.count == form.count,
      let particle = particles(at: form), form.count - particle >= 2 * KoreanTitleWords.syllable,
      let stem = form.dropLast(particle).withUnsafeBufferPointer({ row.forms.number(of: $0) }),
      firstPlaces[Int(stem)] >= 0
    else { return false }
    let twin = row.words[firstPlaces[Int(stem)]]
    row.words[index].end -= Int32(particle)
    row.words[index].form = stem
    row.words[index].firstPart = twin.firstPart
    row.words[index].partCount = twin.partCount
    if title.contains(index + 1) { row.words[index + 1].traits.insert(.startsPhrase) }
    return true
  }

  /// The fewest bytes of a name without its end, and the most that are left out.
  private static let leastClipped = 5 * KoreanTitleWords.syllable
  private static let mostLeftOut = 3 * KoreanTitleWords.syllable

  /// Makes the word of the headline at `index` another place of the noun of the body that it leaves the
  /// end of.
  private func complete(_ index: Int, in row: inout KeywordWordRow) -> Bool {
    let form = row.forms.utf8(of: row.words[index].form)
    guard row.words[index].role == .noun, form.count >= Self.leastClipped,
      let whole = longNouns.first(where: {
        let letters = row.forms.utf8(of: $0.form)
        return letters.count <= form.count + Self.mostLeftOut && letters.starts(with: form)
      })
    else { return false }
    row.words[index].form = whole.form
    row.words[index].firstPart = whole.firstPart
    row.words[index].partCount = whole.partCount
    return true
  }

  /// The length of the particle that a word ends in.
  private func particles(at form: ArraySlice<UInt8>) -> Int? {
    form.withUnsafeBufferPointer { Self.particles.length(in: $0, endingAt: $0.count, limit: 0) }
  }

  /// Where `name` stands so that it holds `range` and more.
  private static func place(
    of name: ArraySlice<UInt8>, around range: TextRange, in text: SourceText
  ) -> TextRange? {
    guard name.count > range.count else { return nil }
    for start in stride(from: range.upperBound - name.count, through: range.lowerBound, by: 3) {
      let place = start..<start + name.count
      if start >= 0, place.upperBound <= text.count,
        text.utf8[place].elementsEqual(name)
      {
        return place
      }
    }
    return nil
  }
}
