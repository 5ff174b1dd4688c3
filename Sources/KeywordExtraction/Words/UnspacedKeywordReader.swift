import TextAnalysis

/// Reads the words of a language without spaces between them: Chinese and Japanese.
///
/// Runs of ideographs, of katakana and of Latin letters are distinguished; hiragana and, in Chinese,
/// function characters, common verbs and units end a run. A dot joins katakana to one name
/// (マリア・クララ), a single ideograph behind them ends their word (ロケット弾), and katakana in brackets
/// behind ideographs only tell how to read them. A run of ideographs is parted into ``RepeatedStrings``
/// of the article, the longest first, and what is between them, or in Chinese into ``ChineseRunWords`` where
/// the list has these; ``TitledNames`` are words. Words that touch make phrases.
struct UnspacedKeywordReader: KeywordWordReader {
  private(set) var row = KeywordWordRow()
  private var repeated = RepeatedStrings(lengths: 2...12)
  private var words: ChineseRunWords?
  /// Whether ``ChineseRunWords`` tell the function words, which are left in the runs then.
  private var breaksRuns = false
  private var names: TitledNames
  private let institutionEnds: Phrases
  private let functionCharacters: Set<UInt32>
  private let cutters: Phrases
  private let weakNouns: Phrases
  private let stemEnds: Phrases
  private let leadingCharacters: Phrases
  private let trailingCharacters: Phrases

  init(_ document: Document) {
    functionCharacters = LanguageWords.of(document.language).scalars(.functionCharacters)
    cutters = LanguageWords.of(document.language).phrases(.cuttingWords)
    weakNouns = LanguageWords.of(document.language).phrases(.weakNouns)
    stemEnds = LanguageWords.of(document.language).phrases(.stemEnds)
    leadingCharacters = LanguageWords.of(document.language).phrases(.leadingCharacters)
    trailingCharacters = LanguageWords.of(document.language).phrases(.trailingCharacters)
    names = TitledNames(document.language)
    institutionEnds =
      document.language == .chinese
      ? LanguageWords.of(.chinese).phrases(.institutionEnds) : Phrases()
    let texts = [document.title, document.body].compactMap({ $0 })
    if names.areOfArticle {
      // The runs are cut at the names that are known, which are none yet.
      var names = names
      forEachIdeographs(of: texts) { names.add($0) }
      self.names = names
    }
    if document.language == .chinese {
      breaksRuns = true
      var words = ChineseRunWords(functionCharacters)
      forEachIdeographs(of: texts) { words.count($0) }
      words.keepMaximal()
      guard !words.areKnown else {
        self.words = words
        return
      }
      breaksRuns = false
    }
    var repeated = repeated
    forEachIdeographs(of: texts) { repeated.count($0, bounds: RepeatedStrings.characters(of: $0)) }
    repeated.keepMaximal()
    self.repeated = repeated
  }

  /// Calls `body` with each run of ideographs.
  private func forEachIdeographs(of texts: [TokenizedText], _ body: (ArraySlice<UInt8>) -> Void) {
    for text in texts {
      for sentence in text.sentences.indices {
        for run in runs(inSentence: sentence, of: text) where run.script == .ideographs {
          body(text.text.utf8[run.range])
        }
      }
    }
  }

  mutating func read(_ text: TokenizedText, asTitle: Bool) {
    for sentence in text.sentences.indices {
      var end: Int32 = -1
      let number = asTitle ? KeywordWord.title : Int32(sentence)
      for run in runs(inSentence: sentence, of: text) {
        let utf8 = text.text.utf8[run.range]
        if run.script == .ideographs, let words {
          for word in words.words(of: utf8) {
            append(word, number, after: end, text)
            end = Int32(word.range.upperBound)
          }
          continue
        }
        let pieces =
          run.script == .ideographs
          ? repeated.parts(of: utf8, bounds: RepeatedStrings.characters(of: utf8))
          : [RepeatedStrings.Part(range: run.range, isRepeated: true)]
        for piece in pieces {
          append(piece, run.script, number, after: end, text)
          end = Int32(piece.range.upperBound)
        }
      }
    }
  }

  private mutating func append(
    _ word: UnspacedWord, _ sentence: Int32, after end: Int32, _ text: TokenizedText
  ) {
    var result = KeywordWord(
      start: Int32(word.range.lowerBound), end: Int32(word.range.upperBound),
      form: row.lowercased(text.text.utf8[word.range]), sentence: sentence, role: word.role)
    let isBehindName = row.words.last?.traits.contains(.properNoun) ?? false
    if result.start != end || word.isName || isBehindName { result.traits.insert(.startsPhrase) }
    if word.isName { result.traits.formUnion([.properNoun, .capitalized]) }
    row.append(result, parts: word.parts.map { row.lowercased(text.text.utf8[$0]) })
  }

  private mutating func append(
    _ part: RepeatedStrings.Part, _ script: Script, _ sentence: Int32, after end: Int32,
    _ text: TokenizedText
  ) {
    let range = part.range
    let utf8 = text.text.utf8[range]
    let length = utf8.count { $0 & 0xC0 != 0x80 }
    // A long stretch of Chinese that is said once is more often a clause than a name, and one that ends in a
    // numeral was cut out of a quantity.
    let isClause =
      !part.isRepeated
      && (!functionCharacters.isEmpty
        && (length > longestName(utf8) || Self.numerals.contains(utf8.suffix(Self.letter)))
        || Self.holdsNumber(utf8))
    var word = KeywordWord(
      start: Int32(range.lowerBound), end: Int32(range.upperBound), form: row.lowercased(utf8),
      sentence: sentence,
      role: length < 2 || script == .numbers || Self.isNumeral(utf8)
        ? .function
        : isClause || weakNouns.contains(utf8) || isStem(range, text.text) ? .content : .noun)
    let adjoins = script == .letters && KeywordWordRow.adjoins(end, word.start, in: text.text)
    let isBehindName = row.words.last?.traits.contains(.properNoun) ?? false
    let isPart = word.start == end && script != .name && !isBehindName
    if !isPart, !adjoins { word.traits.insert(.startsPhrase) }
    if script == .letters, utf8.allSatisfy({ $0 &- 0x61 >= 26 }) { word.traits.insert(.acronym) }
    if script == .name { word.traits.formUnion([.properNoun, .capitalized]) }
    row.append(word)
  }

  /// The most characters of a piece that is said once and may be a name; those of institutions are longer.
  private func longestName(_ piece: ArraySlice<UInt8>) -> Int {
    institutionEnds.end(piece) ? Self.longestInstitution : Self.longestName
  }

  /// Whether an inflected ending is behind a piece, which is the stem of a verb or an adjective then
  /// (相次いで), or 的 ends it.
  private func isStem(_ piece: TextRange, _ text: SourceText) -> Bool {
    guard !stemEnds.isEmpty else { return false }
    return stemEnds.contains(text.utf8[piece.upperBound...].prefix(Self.letter))
      || text.utf8[piece].suffix(Self.letter).elementsEqual("的".utf8)
  }

  /// The bytes of an ideograph.
  private static let letter = 3

  // Japanese has the same.
  private static let numerals = LanguageWords.of(.chinese).phrases(.numerals)

  /// Whether a piece has ideographs of numbers alone: 四十一.
  private static func isNumeral(_ piece: ArraySlice<UInt8>) -> Bool {
    piece.count % 3 == 0
      && stride(from: piece.startIndex, to: piece.endIndex, by: 3).allSatisfy {
        numerals.contains(piece[$0..<$0 + 3])
      }
  }

  /// Whether two numerals follow each other in a piece, which counts something then: 二十分, 能采八十;
  /// or one is before the unit that ends it: 近百年.
  private static func holdsNumber(_ piece: ArraySlice<UInt8>) -> Bool {
    var isBehindNumeral = false
    for start in stride(from: piece.startIndex, to: piece.endIndex - 2, by: 3) {
      let isNumeral = numerals.contains(piece[start..<start + 3])
      if isNumeral && isBehindNumeral { return true }
      isBehindNumeral = isNumeral
    }
    return piece.count >= 6
      && numerals.contains(piece[(piece.endIndex - 6)..<(piece.endIndex - 3)])
      && countedUnits.contains(piece.suffix(3))
  }

  private static let countedUnits = LanguageWords.of(.chinese).phrases(.countedUnits)

  /// The most characters of a name that is said once.
  private static let longestName = 4
  private static let longestInstitution = 12

  private enum Script {
    case ideographs, katakana, letters, numbers, name
  }

  /// Tokens of one script that touch; those of no script here are between runs.
  private func runs(
    inSentence sentence: Int, of text: TokenizedText
  ) -> [(script: Script, range: TextRange)] {
    var runs: [(script: Script, range: TextRange)] = []
    for token in text.tokens(inSentence: sentence) {
      guard let script = script(of: token, in: text.text) else { continue }
      if let last = runs.last, last.script == script,
        script == .ideographs && last.range.upperBound == token.start
          || script == .katakana && isJoined(last.range, to: token, in: text.text)
      {
        runs[runs.count - 1].range = last.range.lowerBound..<Int(token.end)
      } else {
        runs.append((script, token.range))
      }
    }
    for index in runs.indices.dropLast() where runs[index + 1].script == .numbers {
      runs[index].range = withoutOrdinal(runs[index].range, before: runs[index + 1].range, text)
    }
    for index in runs.indices where runs[index].script == .ideographs && !breaksRuns {
      runs[index].range = withoutPreposition(withoutAdverb(runs[index].range, text), text)
    }
    runs.removeAll {
      $0.range.isEmpty || $0.script == .katakana && isReading($0.range, in: text.text)
    }
    joinIdeographs(to: &runs, in: text.text)
    return runs.flatMap { run in
      guard run.script == .ideographs else { return [run] }
      let pieces = cutters.isEmpty || breaksRuns ? [run.range] : cut(run.range, in: text.text)
      return pieces.flatMap { names.pieces(of: text.text.utf8[$0]) }
        .map { ($0.isName ? .name : .ideographs, $0.range) }
    }
  }

  /// A run without the sign of an ordinal at its end, which belongs to the number behind it: 名人戦第4局.
  private func withoutOrdinal(
    _ run: TextRange, before number: TextRange, _ text: TokenizedText
  ) -> TextRange {
    guard run.upperBound == number.lowerBound, run.count >= Self.ordinal.count,
      text.text.utf8[run].suffix(Self.ordinal.count).elementsEqual(Self.ordinal)
    else { return run }
    return run.lowerBound..<run.upperBound - Self.ordinal.count
  }

  private static let ordinal = Array("第".utf8)

  /// A run of Chinese without the first half of an adverb or verb whose second half, 在, ended the run: the
  /// 正 of 地铁公司正在.
  private func withoutAdverb(_ run: TextRange, _ text: TokenizedText) -> TextRange {
    guard !functionCharacters.isEmpty, run.count >= Self.letter,
      text.text.utf8[run.upperBound...].starts(with: Self.being),
      Self.halves.contains(text.text.utf8[run].suffix(Self.letter))
    else { return run }
    return run.lowerBound..<run.upperBound - Self.letter
  }

  /// A run of Chinese without the preposition before its noun: 为村民.
  private func withoutPreposition(_ run: TextRange, _ text: TokenizedText) -> TextRange {
    guard run.count > 2 * Self.letter,
      leadingCharacters.contains(text.text.utf8[run].prefix(Self.letter))
    else { return run }
    return run.lowerBound + Self.letter..<run.upperBound
  }

  /// Joins a single ideograph to the katakana that it touches, as a part of its word: ロケット弾.
  private func joinIdeographs(
    to runs: inout [(script: Script, range: TextRange)], in text: SourceText
  ) {
    guard !trailingCharacters.isEmpty else { return }
    for index in runs.indices.dropFirst()
    where runs[index].script == .ideographs && runs[index].range.count == Self.letter
      && runs[index - 1].script == .katakana
      && runs[index - 1].range.upperBound == runs[index].range.lowerBound
      && !trailingCharacters.contains(text.utf8[runs[index].range])
    {
      runs[index - 1].range = runs[index - 1].range.lowerBound..<runs[index].range.upperBound
      runs[index].range = runs[index].range.upperBound..<runs[index].range.upperBound
    }
    runs.removeAll { $0.range.isEmpty }
  }

  /// Whether nothing is between a run of katakana and a token, or the dot that joins names.
  private func isJoined(_ run: TextRange, to token: Token, in text: SourceText) -> Bool {
    let gap = text.utf8[run.upperBound..<Int(token.start)]
    return gap.isEmpty || Self.joints.contains(where: gap.elementsEqual)
  }

  /// What joins the names of a person: マリア・クララ, エミリー＝ローズ.
  private static let joints = ["・", "＝"].map { Array($0.utf8) }

  /// Whether a run of katakana is alone in brackets behind ideographs, whose reading it is.
  private func isReading(_ run: TextRange, in text: SourceText) -> Bool {
    let before = text.utf8[..<run.lowerBound]
    guard before.suffix(Self.letter).elementsEqual("（".utf8),
      text.utf8[run.upperBound...].starts(with: "）".utf8),
      let lead = before.dropLast(Self.letter).suffix(Self.letter).first
    else { return false }
    return 0xE4...0xE9 ~= lead
  }

  private static let being = Array("在".utf8)
  private static let halves = LanguageWords.of(.chinese).phrases(.adverbHalves)

  /// What the cutting words leave of a run of ideographs.
  private func cut(_ run: TextRange, in text: SourceText) -> [TextRange] {
    text.utf8[run].withUnsafeBufferPointer { bytes in
      run.pieces {
        cutters.length(in: bytes, at: $0 - run.lowerBound, limit: bytes.count)
      }
    }
  }

  private func script(of token: Token, in text: SourceText) -> Script? {
    guard !token.tag.isSymbol,
      let scalar = String(decoding: text.utf8[token.range].prefix(4), as: UTF8.self)
        .unicodeScalars.first?.value
    else { return nil }
    switch scalar {
    case 0x3041...0x309F: return nil
    case 0x30A0...0x30FF, 0x31F0...0x31FF: return .katakana
    case 0x3005, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return functionCharacters.contains(scalar) && !breaksRuns ? nil : .ideographs
    default: return token.tag.isNumber ? .numbers : .letters
    }
  }
}
