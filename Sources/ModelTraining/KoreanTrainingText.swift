import TextAnalysis

/// Reads text labelled by Models/Korean/label.py and turns it into training sequences.
///
/// A line holds the text and tab-separated morphemes `start,length,tag,form`, with offsets in
/// scalars. A syllable belongs to the first morpheme that covers it; an order that would leave a
/// morpheme in two parts is repaired by never going back to an earlier one.
struct KoreanTrainingText {
  private(set) var set = SequenceTrainingSet(featureCount: KoreanUnits.featureCount)
  private var units = KoreanUnits()

  static let syllableLabels: UInt32 = (1 << UInt32(KoreanLabel.allCases.count)) - 2

  /// Adds one labelled line.
  mutating func add(line: ArraySlice<UInt8>) {
    let fields = line.split(separator: UInt8(ascii: "\t"))
    guard let text = fields.first else { return }
    let morphemes = fields.dropFirst().compactMap(Morpheme.init)
    let scalars = text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    let owners = Self.owners(of: scalars, morphemes: morphemes)
    Array(text).withUnsafeBufferPointer { utf8 in
      units.fill(utf8, range: 0..<utf8.count)
      addWords(scalarLabels: Self.labels(owners, morphemes: morphemes), utf8: utf8)
    }
  }

  private mutating func addWords(
    scalarLabels: [KoreanLabel?], utf8: UnsafeBufferPointer<UInt8>
  ) {
    var scalarAt = [Int](repeating: 0, count: utf8.count + 1)
    for offset in 0..<utf8.count {
      scalarAt[offset + 1] = scalarAt[offset] + (utf8[offset] & 0xC0 == 0x80 ? 0 : 1)
    }
    // A byte that leads a scalar has been counted at the next offset.
    var index = units.indices.lowerBound
    while let word = units.nextWord(from: index) {
      index = word.upperBound
      let labels = word.map { unit -> KoreanLabel? in
        guard units.kinds[unit] == .syllable else { return .symbol }
        return scalarLabels[scalarAt[Int(units.offsets[unit])]]
      }
      guard !labels.contains(nil), labels.contains(where: { $0 != .symbol }) else { continue }
      addWord(word, labels: repaired(labels.compactMap { $0 }))
    }
  }

  private func repaired(_ labels: [KoreanLabel]) -> [KoreanLabel] {
    var previous: KoreanLabel?
    return labels.map { label in
      var label = label
      if !label.canFollow(previous) {
        label = KoreanLabel.allCases.first { $0.tag != nil && $0.inside == label } ?? label
      }
      previous = label
      return label
    }
  }

  private mutating func addWord(_ word: Range<Int>, labels: [KoreanLabel]) {
    for (unit, label) in zip(word, labels) {
      set.append(label: label.rawValue, allowed: label == .symbol ? 1 : Self.syllableLabels) {
        if label != .symbol { units.writeFeatures(of: unit, in: word, to: $0) }
      }
    }
    set.endSequence()
  }

  /// For each scalar the index of the morpheme it belongs to, or nil.
  private static func owners(of count: Int, morphemes: [Morpheme]) -> [Int?] {
    var owners = [Int?](repeating: nil, count: count)
    for (index, morpheme) in morphemes.enumerated() {
      for scalar in morpheme.range where scalar < count && owners[scalar] == nil {
        owners[scalar] = index
      }
    }
    var last = -1
    for scalar in owners.indices {
      guard let owner = owners[scalar] else { continue }
      if owner < last { owners[scalar] = last }
      last = max(last, owner)
    }
    return owners
  }

  private static func labels(_ owners: [Int?], morphemes: [Morpheme]) -> [KoreanLabel?] {
    owners.indices.map { scalar in
      guard let owner = owners[scalar], let label = morphemes[owner].label else { return nil }
      return scalar > 0 && owners[scalar - 1] == owner ? label.inside : label
    }
  }
}

/// One morpheme of the labelled text.
struct Morpheme {
  /// Scalars of the line.
  let range: Range<Int>
  /// The label of its first syllable; nil for tags that Hangul should not have.
  let label: KoreanLabel?

  init?(_ field: ArraySlice<UInt8>) {
    let parts = field.split(separator: UInt8(ascii: ","), maxSplits: 3)
    guard parts.count == 4, let start = Self.number(parts[0]), let length = Self.number(parts[1])
    else { return nil }
    range = start..<start + length
    // A part after the hyphen says how the stem inflects.
    let tag = parts[2].prefix { $0 != UInt8(ascii: "-") }
    label = Self.label(String(decoding: tag, as: UTF8.self))
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }

  private static func label(_ tag: String) -> KoreanLabel? {
    switch tag {
    case "NNG", "UN", "UNA": .nng
    case "NNP": .nnp
    case "NNB": .nnb
    case "NP": .np
    case "NR", "SN": .nr
    case "XR": .xr
    case "XSN": .xsn
    case "XPN": .xpn
    case "VV": .vv
    case "VA", "VCN": .va
    case "VX": .vx
    case "VCP": .vcp
    case "XSV": .xsv
    case "XSA": .xsa
    case "MAG", "MAJ", "XSM": .mag
    case "MM": .mm
    case "IC": .ic
    case "EP", "EF", "EC", "ETN", "ETM": .e
    default: tag.hasPrefix("J") ? .j : nil
    }
  }
}
