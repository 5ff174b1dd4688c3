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
  private var row = [UInt32](repeating: 0, count: EnglishFeatures.count)
  private var labels: [UInt8] = []

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
    guard !pieces.isEmpty else { return }
    features.fill(pieces, in: utf8)
    tagger.begin()
    row.withUnsafeMutableBufferPointer { row in
      for index in pieces.indices {
        features.write(index, to: row)
        let kept = filter.compact(row)
        tagger.append(model.scores(of: UnsafeBufferPointer(rebasing: row[..<kept])))
      }
    }
    while labels.count < pieces.count { labels.append(0) }
    labels.withUnsafeMutableBufferPointer { tagger.decode(into: $0) }
    for (index, piece) in pieces.enumerated() {
      let character = EnglishCharacter.at(piece.start, of: utf8).0
      let label = EnglishLabel(rawValue: labels[index]) ?? .other
      tags.append(label.tag(isAlphanumeric: character == .letter || character == .digit))
    }
  }
}
