import Testing

@testable import TextAnalysis

/// What is done with all features of a word at once is what was to be done with each.
struct TaggerFeaturesTests {
  private static let values: [UInt32] = {
    var generator = SeededGenerator(seed: 5)
    return (0..<32).map { _ in UInt32.random(in: 0...UInt32.max, using: &generator) }
  }()

  private static let features: [UInt32] = {
    var features = [UInt32](repeating: 0, count: values.count)
    features.withUnsafeMutableBufferPointer {
      FeatureHash.write(to: $0) { written in
        for (number, value) in values.enumerated() { written[number] = value }
      }
    }
    return features
  }()

  @Test func eachFeatureIsHashedWithItsNumber() {
    for (number, value) in Self.values.enumerated() {
      let mixed = value ^ (UInt32(number) &* 0x61C8_8647)
      let product = UInt64(mixed) &* 0x9FB2_1C65_1E98_DF25
      let hash = UInt32(product >> 32) ^ UInt32(truncatingIfNeeded: product >> 11)
      #expect(Self.features[number] == hash)
    }
  }

  @Test func featuresOfTheFilterAreKept() throws {
    var bits = [UInt8](repeating: 0, count: EnglishFeatureFilter.byteCount)
    for feature in Self.features.enumerated().filter({ $0.offset % 3 != 0 }).map(\.element) {
      let (byte, mask) = EnglishFeatureFilter.place(of: feature)
      bits[byte] |= mask
    }
    let rowCount = 1000
    let bytes = Self.sequenceModel(rowCount: rowCount)
    try bytes.withUnsafeBytes { bytes in
      let model = try SequenceModel(bytes: bytes)
      try bits.withUnsafeBufferPointer { bits in
        let filter = EnglishFeatureFilter(bits: try #require(bits.baseAddress))
        var rows = [UInt32](repeating: 0, count: EnglishFeatures.count + 1)
        let kept = filter.keep(Self.values, of: model, in: &rows)
        let expected = Self.features.prefix(EnglishFeatures.count)
          .filter { filter.contains($0) }
          .map { UInt32((Int($0) * rowCount) >> 32 * SequenceModel.rowSize) }
        #expect(Array(rows.prefix(kept)) == expected)
      }
    }
  }

  /// A model whose weights are all 0.
  private static func sequenceModel(rowCount: Int) -> [UInt8] {
    var bytes = SequenceModel.magic
    for number in [3, 1, rowCount, 0] {
      withUnsafeBytes(of: UInt32(number).littleEndian) { bytes.append(contentsOf: $0) }
    }
    let size = SequenceModel.rowsOffset + rowCount * SequenceModel.rowSize
    return bytes + [UInt8](repeating: 0, count: size - bytes.count)
  }

  @Test(arguments: [0, 1, 2, 9, 32]) func weightsOfChosenFeaturesAreSummed(_ count: Int) throws {
    var file = SelectedFile()
    var expected = [Int](repeating: 0, count: SelectedFeatureModel.labelCapacity)
    for (number, feature) in Self.features.enumerated() where number % 4 != 1 {
      let weights = (0..<24).map { ($0 * 7 + number) % 32 - 16 }
      let exponent = number % 5
      file.add(feature, weights, exponent: exponent)
      guard number < count else { continue }
      for label in expected.indices { expected[label] += weights[label] << exponent }
    }
    try file.bytes.withUnsafeBytes { bytes in
      let model = try SelectedFeatureModel(bytes: bytes)
      var places = [UInt32](repeating: 0, count: 2 * count + 1)
      var rows = [UInt32](repeating: 0, count: count + 1)
      model.place(Self.values, count: count, in: &places)
      let found = model.find(places, count: count, into: &rows)
      #expect(found == (0..<count).count { $0 % 4 != 1 })
      let sum = model.sum(rows, count: found)
      #expect(expected.indices.map { Int(sum[$0]) } == expected)
    }
  }

  /// The bytes of a ``SelectedFeatureModel``.
  private struct SelectedFile {
    private static let bucketCount = 64
    private static let rows = SelectedFeatureModel.checksOffset + 16 * bucketCount

    private(set) var bytes: [UInt8]
    private var counts = [Int](repeating: 0, count: bucketCount)

    init() {
      bytes = SelectedFeatureModel.magic
      bytes += [UInt8](
        repeating: 0,
        count: Self.rows + 8 * SelectedFeatureModel.rowSize * Self.bucketCount - bytes.count)
      write(UInt16(SelectedFeatureModel.labelCapacity), at: 8)
      write(UInt16(Self.bucketCount), at: 12)
    }

    private mutating func write(_ number: UInt16, at place: Int) {
      bytes[place] = UInt8(number & 0xFF)
      bytes[place + 1] = UInt8(number >> 8)
    }

    mutating func add(_ feature: UInt32, _ weights: [Int], exponent: Int) {
      let (bucket, check) = SelectedFeatureModel.place(of: feature, bucketCount: Self.bucketCount)
      let slot = 8 * bucket + counts[bucket]
      counts[bucket] += 1
      write(check | UInt16(exponent), at: SelectedFeatureModel.checksOffset + 2 * slot)
      for lane in 0..<8 {
        let packed = (0..<3).reduce(0) { $0 | (weights[8 * $1 + lane] & 31) << (5 * $1) }
        write(UInt16(packed), at: Self.rows + SelectedFeatureModel.rowSize * slot + 2 * lane)
      }
    }
  }
}
