/// The features of the Korean tagger: n-grams of units around a syllable, the word before, from and
/// after it, the neighbouring words' edges, and what the lexicon knows of the strings around it.
extension KoreanUnits {
  /// The number of features of a unit.
  package static let featureCount = 34

  /// Writes the values of the features of unit `index`, which belongs to `word`, one a template.
  @inline(__always)
  package func writeFeatures(
    of index: Int, in word: Range<Int>, to values: UnsafeMutablePointer<UInt32>
  ) {
    var writer = FeatureWriter(values: values)
    let unit = pointer(to: index)
    Self.writeGrams(unit, to: &writer)
    let afterWord = pointer(to: min(word.upperBound + 1, indices.upperBound))
    Self.writeWord(
      unit, place: index - word.lowerBound, afterWord: afterWord, to: &writer)
    Self.writeLexicon(unit, to: &writer)
  }

  @inline(__always)
  private static func writeGrams(
    _ unit: UnsafePointer<KoreanUnit>, to writer: inout FeatureWriter
  ) {
    writer.add(unit[0].code)
    writer.add(unit[-1].code)
    writer.add(unit[1].code)
    writer.add(unit[-2].pair)
    writer.add(unit[-1].pair)
    writer.add(unit[0].pair)
    writer.add(unit[1].pair)
    writer.add(FeatureHash.extend(unit[-1].code, unit[1].code))
    writer.add(unit[-3].triple)
    writer.add(unit[-2].triple)
    writer.add(unit[-1].triple)
    writer.add(unit[0].triple)
    writer.add(unit[1].triple)
    writer.add(unit[-3].four)
    writer.add(unit[-2].four)
    writer.add(unit[-1].four)
    writer.add(unit[0].four)
    writer.add(unit[-4].five)
    writer.add(unit[-3].five)
    writer.add(unit[-2].five)
    writer.add(unit[-1].five)
    writer.add(unit[0].five)
  }

  @inline(__always)
  private static func writeWord(
    _ unit: UnsafePointer<KoreanUnit>, place: Int, afterWord: UnsafePointer<KoreanUnit>,
    to writer: inout FeatureWriter
  ) {
    let first = unit - place
    writer.add(unit[0].prefix)
    writer.add(unit[0].suffix)
    writer.add(FeatureHash.extend(first[0].suffix, UInt32(truncatingIfNeeded: place)))
    writer.add(FeatureHash.extend(first[-3].pair, unit[0].prefix))
    writer.add(FeatureHash.extend(afterWord[0].pair, unit[0].suffix))
  }

  @inline(__always)
  private static func writeLexicon(
    _ unit: UnsafePointer<KoreanUnit>, to writer: inout FeatureWriter
  ) {
    let noun = UInt32(unit[0].noun)
    let starts = noun | UInt32(unit[0].predicate) &<< 3 | UInt32(unit[0].other) &<< 6
    let cover = UInt32(unit[0].coveringNoun) | UInt32(unit[0].placeInNoun) &<< 3
    let before = UInt32(unit[-1].endingNoun)
    let classes = UInt32(unit[0].classes)
    writer.add(starts | classes &<< 9)
    writer.add(cover | before &<< 6 | noun &<< 9)
    writer.add(FeatureHash.extend(starts | before &<< 9, unit[0].code))
    writer.add(FeatureHash.extend(before | cover &<< 3, unit[0].pair))
    // What follows the longest noun from here, and the noun around here.
    writer.add(FeatureHash.extend(starts, unit[Int(unit[0].noun)].code))
    let afterCover = unit + (Int(unit[0].coveringNoun) - Int(unit[0].placeInNoun))
    writer.add(FeatureHash.extend(cover, afterCover[0].code))
    writer.add(FeatureHash.extend(cover, afterCover[0].pair))
  }
}

/// Writes the values of features one after the other, each in its own template's place.
private struct FeatureWriter {
  let values: UnsafeMutablePointer<UInt32>
  private var count = 0

  @inline(__always)
  init(values: UnsafeMutablePointer<UInt32>) {
    self.values = values
  }

  @inline(__always)
  mutating func add(_ value: UInt32) {
    values[count] = value
    count += 1
  }
}
