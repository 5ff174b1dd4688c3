/// The features of the Korean tagger: n-grams of units around a syllable, the word before, from and
/// after it, the neighbouring words' edges, and what the lexicon knows of the strings around it.
extension KoreanUnits {
  /// The number of features of a unit.
  package static let featureCount = 34

  /// Writes the features of unit `index`, which belongs to `word`.
  @inline(__always)
  package func writeFeatures(
    of index: Int, in word: Range<Int>, to features: UnsafeMutablePointer<UInt32>
  ) {
    var writer = FeatureWriter(features: features)
    writeGrams(index, to: &writer)
    writeWord(index, in: word, to: &writer)
    writeLexicon(index, to: &writer)
  }

  @inline(__always)
  private func writeGrams(_ index: Int, to writer: inout FeatureWriter) {
    writer.add(self[index].code)
    writer.add(self[index - 1].code)
    writer.add(self[index + 1].code)
    writer.add(self[index - 2].pair)
    writer.add(self[index - 1].pair)
    writer.add(self[index].pair)
    writer.add(self[index + 1].pair)
    writer.add(FeatureHash.extend(self[index - 1].code, self[index + 1].code))
    writer.add(self[index - 3].triple)
    writer.add(self[index - 2].triple)
    writer.add(self[index - 1].triple)
    writer.add(self[index].triple)
    writer.add(self[index + 1].triple)
    writer.add(self[index - 3].four)
    writer.add(self[index - 2].four)
    writer.add(self[index - 1].four)
    writer.add(self[index].four)
    writer.add(self[index - 4].five)
    writer.add(self[index - 3].five)
    writer.add(self[index - 2].five)
    writer.add(self[index - 1].five)
    writer.add(self[index].five)
  }

  @inline(__always)
  private func writeWord(_ index: Int, in word: Range<Int>, to writer: inout FeatureWriter) {
    writer.add(self[index].prefix)
    writer.add(self[index].suffix)
    let place = UInt32(truncatingIfNeeded: index - word.lowerBound)
    writer.add(FeatureHash.extend(self[word.lowerBound].suffix, place))
    let before = self[word.lowerBound - 3].pair
    writer.add(FeatureHash.extend(before, self[index].prefix))
    let after = self[min(word.upperBound + 1, indices.upperBound)].pair
    writer.add(FeatureHash.extend(after, self[index].suffix))
  }

  @inline(__always)
  private func writeLexicon(_ index: Int, to writer: inout FeatureWriter) {
    let unit = self[index]
    let starts =
      UInt32(unit.noun) | UInt32(unit.predicate) &<< 3 | UInt32(unit.other) &<< 6
    let cover = UInt32(unit.coveringNoun) | UInt32(unit.placeInNoun) &<< 3
    let before = UInt32(self[index - 1].endingNoun)
    let classes = UInt32(unit.classes)
    writer.add(starts | classes &<< 9)
    writer.add(cover | before &<< 6 | UInt32(unit.noun) &<< 9)
    writer.add(FeatureHash.extend(starts | before &<< 9, unit.code))
    writer.add(FeatureHash.extend(before | cover &<< 3, unit.pair))
    // What follows the longest noun from here, and the noun around here.
    writer.add(FeatureHash.extend(starts, self[index + Int(unit.noun)].code))
    let afterCover = index - Int(unit.placeInNoun) + Int(unit.coveringNoun)
    writer.add(FeatureHash.extend(cover, self[afterCover].code))
    writer.add(FeatureHash.extend(cover, self[afterCover].pair))
  }
}

/// Writes features one after the other, each with its own template number.
private struct FeatureWriter {
  let features: UnsafeMutablePointer<UInt32>
  private var count: UInt32 = 0

  @inline(__always)
  init(features: UnsafeMutablePointer<UInt32>) {
    self.features = features
  }

  @inline(__always)
  mutating func add(_ value: UInt32) {
    features[Int(count)] = FeatureHash.feature(count, value)
    count += 1
  }
}
