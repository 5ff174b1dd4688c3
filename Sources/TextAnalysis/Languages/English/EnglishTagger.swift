import EmbeddedModels

/// Gives English words their parts of speech with the project's ``SequenceTagger``.
///
/// The model file is an ``EnglishFeatureFilter`` followed by a ``SequenceModel`` whose labels are
/// those of ``EnglishLabel``. The value holds scratch memory: make one for a document.
///
/// - Complexity: Linear in the number of words.
package struct EnglishTagger {
  private let filter: EnglishFeatureFilter
  private let model: SequenceModel
  private var tagger: SequenceTagger
  private var features = EnglishFeatures()
  /// The values of the features of one word, and what `EnglishFeatureFilter.keep` wants beyond.
  private var values = [UInt32](repeating: 0, count: EnglishFeatureFilter.valueCount)
  /// The rows of the features of the words that are being worked on, one word after the other, in a
  /// ring.
  private var ring = [UInt32](repeating: 0, count: EnglishTagger.lag * EnglishTagger.ringStride)
  /// How many features of each are kept.
  private var kept = [Int](repeating: 0, count: EnglishTagger.lag)
  private var labels: [UInt8] = []

  /// The most words that are tagged together: no one writes a sentence of so many, but texts
  /// without a full stop come, and memory should not grow with them.
  private static let longestStretch = 4096
  /// How many words after its features were written a word's weights are summed; until then the
  /// processor has time to fetch them.
  private static let lag = 4
  // One place more than there are features: see `EnglishFeatureFilter.keep`.
  private static let ringStride = EnglishFeatures.count + 1

  /// The tags of the last sentence.
  package private(set) var tags: [PartOfSpeech] = []
  /// Whether the last sentence was all in capitals.
  package var isShouted: Bool { features.isShouted }

  /// A tagger with the weights that are compiled into the program.
  package static let embedded: EnglishTagger = {
    let model = embeddedEnglishTagger()
    do {
      return try EnglishTagger(
        bytes: UnsafeRawBufferPointer(start: model.bytes, count: model.count))
    } catch {
      preconditionFailure("The embedded English model is damaged: \(error)")
    }
  }()

  /// Takes the bytes of a model file, which must stay in place as long as the value is used.
  ///
  /// - Throws: ``SequenceModelError`` when the bytes are no such file.
  package init(bytes: UnsafeRawBufferPointer) throws(SequenceModelError) {
    guard bytes.count > EnglishFeatureFilter.byteCount,
      let bits = bytes.bindMemory(to: UInt8.self).baseAddress
    else { throw .notAModel(byteCount: bytes.count) }
    filter = EnglishFeatureFilter(bits: bits)
    model = try SequenceModel(
      bytes: UnsafeRawBufferPointer(rebasing: bytes[EnglishFeatureFilter.byteCount...]))
    tagger = SequenceTagger(labelCount: model.labelCount, transitions: model.transitions)
  }

  /// Tags the words of a sentence; the result is in `tags`.
  package mutating func tag(_ pieces: [EnglishPiece], in utf8: UnsafeBufferPointer<UInt8>) {
    tags.removeAll(keepingCapacity: true)
    let isShouted = EnglishFeatures.isShouted(pieces, utf8)
    for start in stride(from: 0, to: pieces.count, by: Self.longestStretch) {
      let stretch = pieces[start..<min(start + Self.longestStretch, pieces.count)]
      features.fill(stretch, startsSentence: start == 0, isShouted: isShouted, in: utf8)
      score(stretch.count)
      while labels.count < stretch.count { labels.append(0) }
      labels.withUnsafeMutableBufferPointer { tagger.decode(into: $0) }
      for (index, piece) in stretch.enumerated() {
        let character = EnglishCharacter.at(piece.start, of: utf8).0
        let label = EnglishLabel(rawValue: labels[index]) ?? .other
        tags.append(label.tag(isAlphanumeric: character == .letter || character == .digit))
      }
    }
  }

  /// Hands the scores of the words that were taken in to the tagger.
  private mutating func score(_ count: Int) {
    tagger.begin()
    let (filter, model, features) = (filter, model, features)
    ring.withUnsafeMutableBufferPointer { ring in
      values.withUnsafeMutableBufferPointer { values in
        guard let ring = ring.baseAddress, let values = values.baseAddress else { return }
        for index in 0..<count + Self.lag {
          let place = index % Self.lag
          let rows = ring + place * Self.ringStride
          if index >= Self.lag {
            tagger.append(
              model.scores(ofRows: UnsafeBufferPointer(start: rows, count: kept[place])))
          }
          if index < count {
            features.writeValues(of: index, to: values)
            kept[place] = filter.keep(values, of: model, in: rows)
          }
        }
      }
    }
  }
}
