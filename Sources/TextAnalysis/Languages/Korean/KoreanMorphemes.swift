/// A morpheme of the composed text.
package struct KoreanMorpheme {
  package var start: Int32
  package var end: Int32
  package var tag: PartOfSpeech
}

/// The morphemes of some sentences.
package struct KoreanMorphemes: Sendable {
  /// The morphemes of all sentences.
  package fileprivate(set) var morphemes: [KoreanMorpheme] = []
  /// The morphemes of each run of Hangul syllables.
  package fileprivate(set) var runs: [Range<Int>] = []
  /// The number of morphemes after each sentence.
  package fileprivate(set) var sentenceEnds: [Int] = []

  /// Cuts sentences into morphemes, those of a long text on several threads.
  ///
  /// - Parameter sentences: Ranges of `utf8`, ascending.
  package init(
    of sentences: [TextRange], in utf8: UnsafeBufferPointer<UInt8>, model: KoreanModel
  ) {
    let chunks = DocumentThreads.chunks(of: sentences)
    nonisolated(unsafe) let utf8 = utf8
    let parts = DocumentThreads.map(chunks.count) { number in
      var tagger = KoreanMorphemeTagger(model: model)
      for sentence in sentences[chunks[number]] { tagger.analyze(utf8, range: sentence) }
      return tagger.result
    }
    if parts.count == 1 {
      self = parts[0]
      return
    }
    let starts = parts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.morphemes.count) }
    morphemes = DocumentThreads.joined(parts.map(\.morphemes)) { morpheme, _ in morpheme }
    runs = DocumentThreads.joined(parts.map(\.runs)) { run, part in
      run.lowerBound + starts[part]..<run.upperBound + starts[part]
    }
    sentenceEnds = DocumentThreads.joined(parts.map(\.sentenceEnds)) { $0 + starts[$1] }
  }

  fileprivate init() {}
}

/// Cuts Korean text into morphemes with the trained tagger.
///
/// Make one for many sentences. Beside the morphemes it holds scratch memory of a size that does not
/// grow with the text.
package struct KoreanMorphemeTagger {
  /// The morphemes of all sentences so far.
  package private(set) var result = KoreanMorphemes()

  private var labeller: KoreanLabeller
  private let lexicon: KoreanLexicon
  private static let titles = KoreanTitles()

  package init(model: KoreanModel) {
    labeller = KoreanLabeller(model: model)
    lexicon = model.lexicon
  }

  /// Adds the morphemes of the sentence at `range`.
  package mutating func analyze(_ utf8: UnsafeBufferPointer<UInt8>, range: TextRange) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Self.endOfPiece(
        utf8, from: start, limit: range.upperBound, longest: KoreanLabeller.longestStretch)
      labeller.units.fill(utf8, range: start..<end)
      labeller.label()
      appendMorphemes(utf8)
      start = end
    }
    result.sentenceEnds.append(result.morphemes.count)
  }

  /// Where the piece from `start` on ends when it may have at most `longest` bytes; a longer one is
  /// cut at a space, if there is one.
  static func endOfPiece(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, longest: Int
  ) -> Int {
    guard limit - start > longest else { return limit }
    var end = start + longest
    while end > start + longest / 2, utf8[end - 1] != 0x20 { end -= 1 }
    if utf8[end - 1] == 0x20 { return end }
    end = start + longest
    while utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// Adds the morphemes of the labelled units.
  private mutating func appendMorphemes(_ utf8: UnsafeBufferPointer<UInt8>) {
    let units = labeller.units
    var unit = units.indices.lowerBound
    for run in labeller.runs {
      appendSymbols(unit..<run.lowerBound, of: units, utf8)
      append(run, of: units)
      unit = run.upperBound
    }
    appendSymbols(unit..<units.indices.upperBound, of: units, utf8)
  }

  /// Adds the units that are neither syllables nor white space.
  @inline(__always)
  private mutating func appendSymbols(
    _ range: Range<Int>, of units: KoreanUnits, _ utf8: UnsafeBufferPointer<UInt8>
  ) {
    for unit in range where units[unit].isInWord {
      let place = Int(units[unit].offset)..<Int(units[unit + 1].offset)
      let tag = KoreanSymbols.tag(of: units[unit].kind, utf8, place)
      result.morphemes.append(
        KoreanMorpheme(start: units[unit].offset, end: units[unit + 1].offset, tag: tag))
    }
  }

  private mutating func append(_ run: Range<Int>, of units: KoreanUnits) {
    let first = result.morphemes.count
    var start = run.lowerBound
    while start < run.upperBound {
      let label = KoreanLabel(rawValue: units[start].label)
      var end = start + 1
      while end < run.upperBound, KoreanLabel(rawValue: units[end].label)?.tag == nil { end += 1 }
      let tag = label?.tag ?? .nng
      if end - start >= KoreanTitles.shortestNoun, tag == .nng || tag == .nnp,
        let cut = Self.titles.cut(of: start..<end, in: units, lexicon: lexicon)
      {
        result.morphemes.append(
          KoreanMorpheme(start: units[start].offset, end: units[cut].offset, tag: .nnp))
        result.morphemes.append(
          KoreanMorpheme(start: units[cut].offset, end: units[end].offset, tag: .nng))
      } else {
        result.morphemes.append(
          KoreanMorpheme(start: units[start].offset, end: units[end].offset, tag: tag))
      }
      start = end
    }
    result.runs.append(first..<result.morphemes.count)
  }
}
