import TextAnalysis

/// Finds the names of persons by their titles in a run of ideographs: 市长 | 周建平, behind the title in
/// Chinese, and 川上美代 | 市長, before it in Japanese.
///
/// In Chinese the name begins with a surname and ends the run, and is found everywhere else in the article
/// then. In Japanese it is all that is before the title, of three to five characters, where that is no
/// institution.
struct TitledNames {
  private let language: Language
  private let titles: Phrases
  private let surnames: Phrases
  private let doubleSurnames: Phrases
  private let pointers: Phrases
  private let institutionEnds: Phrases
  /// The names that the article tells.
  private var names = Phrases()

  /// The most names that are looked for elsewhere in the article.
  private static let mostNames = 1_000
  /// The bytes of an ideograph.
  private static let letter = 3

  init(_ language: Language) {
    let words = LanguageWords.of(language)
    self.language = language
    titles = words.phrases(language == .chinese ? .nameHeralds : .titles)
    surnames = words.phrases(.surnames)
    doubleSurnames = words.phrases(.doubleSurnames)
    pointers = words.phrases(.pointingDeterminers)
    institutionEnds = words.phrases(.institutionEnds)
  }

  /// A piece of a run.
  struct Piece {
    var range: TextRange
    var isName = false
  }

  /// Whether names are found elsewhere in the article that tells them, which is read for them first.
  var areOfArticle: Bool { language == .chinese }

  /// Takes note of the name in a run.
  mutating func add(_ run: ArraySlice<UInt8>) {
    guard areOfArticle, names.count < Self.mostNames, let name = chineseName(in: run),
      !names.contains(run[name])
    else { return }
    names.append(run[name])
  }

  /// A run separated into names and what is between them.
  ///
  /// - Complexity: O(*n*) in its length.
  func pieces(of run: ArraySlice<UInt8>) -> [Piece] {
    let whole = run.startIndex..<run.endIndex
    guard language == .chinese else {
      guard let name = japaneseName(in: run) else { return [Piece(range: whole)] }
      return [
        Piece(range: name, isName: true), Piece(range: name.upperBound..<run.endIndex),
      ]
    }
    return run.withUnsafeBufferPointer { bytes in
      var pieces: [Piece] = []
      var (start, place) = (0, 0)
      func close(_ end: Int) {
        guard start < end else { return }
        pieces.append(Piece(range: run.startIndex + start..<run.startIndex + end))
      }
      while place < bytes.count {
        guard let length = names.length(in: bytes, at: place, limit: bytes.count) else {
          place += Self.letter
          continue
        }
        close(place)
        let begin = run.startIndex + place
        pieces.append(Piece(range: begin..<begin + length, isName: true))
        place += length
        start = place
      }
      close(bytes.count)
      return pieces
    }
  }

  /// The surname and one or two characters that end a run behind a title.
  private func chineseName(in run: ArraySlice<UInt8>) -> TextRange? {
    for length in [3, 2, 4] where run.count > length * Self.letter {
      let name = run.suffix(length * Self.letter)
      let isName =
        length == 4
        ? doubleSurnames.begin(name)
        : surnames.begin(name) || length == 3 && doubleSurnames.begin(name)
      if isName, titles.end(run[..<name.startIndex]), !titles.end(name) {
        return name.startIndex..<name.endIndex
      }
    }
    return nil
  }

  private func japaneseName(in run: ArraySlice<UInt8>) -> TextRange? {
    guard let title = titles.lengthOfEnd(of: run) else { return nil }
    let name = run.dropLast(title)
    guard 3 * Self.letter...5 * Self.letter ~= name.count, !pointers.begin(name),
      !institutionEnds.end(name)
    else { return nil }
    return name.startIndex..<name.endIndex
  }
}
