/// Cuts Korean text into morphemes with the trained tagger.
///
/// Holds scratch memory, of a size that does not grow with the text; make one for a document.
struct KoreanMorphemes {
  /// The most bytes that are labelled together; longer stretches are cut, at a space if there is
  /// one.
  private static let longestPiece = 1 << 14

  private var tagger: SequenceTagger
  private var units = KoreanUnits()
  private var labels: [UInt8] = []
  private var features: [UInt32]
  private let onlySymbol: LabelScores
  private let onlySyllable: LabelScores

  init(model: SequenceModel) {
    tagger = SequenceTagger(model: model)
    features = [UInt32](repeating: 0, count: KoreanUnits.featureCount)
    var symbol = LabelScores(repeating: SequenceTagger.forbidden)
    symbol[Int(KoreanLabel.symbol.rawValue)] = 0
    onlySymbol = symbol
    var syllable = LabelScores(repeating: SequenceTagger.forbidden)
    for label in KoreanLabel.allCases where label != .symbol { syllable[Int(label.rawValue)] = 0 }
    onlySyllable = syllable
  }

  /// Passes the place and tag of each morpheme of `range` to `body`, in order.
  mutating func analyze(
    _ utf8: UnsafeBufferPointer<UInt8>, range: TextRange,
    body: (TextRange, PartOfSpeech) -> Void
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Self.endOfPiece(utf8, from: start, limit: range.upperBound)
      units.fill(utf8, range: start..<end)
      var index = units.indices.lowerBound
      while let word = units.nextWord(from: index) {
        label(word)
        emit(word, utf8, body: body)
        index = word.upperBound
      }
      start = end
    }
  }

  private static func endOfPiece(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
  ) -> Int {
    guard limit - start > longestPiece else { return limit }
    var end = start + longestPiece
    while end > start + longestPiece / 2, utf8[end - 1] != 0x20 { end -= 1 }
    if utf8[end - 1] == 0x20 { return end }
    end = start + longestPiece
    while utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  private mutating func label(_ word: Range<Int>) {
    tagger.begin()
    for unit in word {
      if units.kinds[unit] == .syllable {
        features.withUnsafeMutableBufferPointer {
          units.writeFeatures(of: unit, in: word, to: $0)
        }
        let scores = features.withUnsafeBufferPointer { tagger.model.scores(of: $0) }
        tagger.append(scores &+ onlySyllable)
      } else {
        tagger.append(onlySymbol)
      }
    }
    labels.removeAll(keepingCapacity: true)
    labels.append(contentsOf: repeatElement(0, count: word.count))
    labels.withUnsafeMutableBufferPointer { tagger.decode(into: $0) }
  }

  private func emit(
    _ word: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>,
    body: (TextRange, PartOfSpeech) -> Void
  ) {
    var start = word.lowerBound
    while start < word.upperBound {
      let label = KoreanLabel(rawValue: labels[start - word.lowerBound]) ?? .symbol
      var end = start + 1
      if label != .symbol {
        while end < word.upperBound,
          KoreanLabel(rawValue: labels[end - word.lowerBound])?.tag == nil
        { end += 1 }
      }
      let range = Int(units.offsets[start])..<Int(units.offsets[end])
      let tag =
        label == .symbol
        ? KoreanSymbols.tag(of: units.kinds[start], utf8, range) : label.tag ?? .nng
      body(range, tag)
      start = end
    }
  }
}
