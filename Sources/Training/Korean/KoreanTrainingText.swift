import RandomNumbers
import TextAnalysis

/// Reads text labelled by Models/Korean/label.py and turns it into training sequences.
///
/// A line holds the text and tab-separated morphemes `start,length,tag,form`, with offsets in
/// scalars. A syllable belongs to the first morpheme that covers it; an order that would leave a
/// morpheme in two parts is repaired by never going back to an earlier one.
package struct KoreanTrainingText {
  package private(set) var set = SequenceTrainingSet(featureCount: KoreanUnits.featureCount)
  private let units: KoreanUnits
  private var random = SplitMix64(seed: 7)
  /// The share of spaces that are left out in the second copy of a line.
  private let spaceLoss: Double

  package init(lexicon: KoreanLexicon, spaceLoss: Double) {
    units = KoreanUnits(lexicon: lexicon)
    self.spaceLoss = spaceLoss
  }

  static let allLabels: UInt32 = (1 << UInt32(KoreanLabel.allCases.count)) - 1

  /// Adds one labelled line, and the words that arise when some of its spaces are left out: people
  /// write `큰마트` for `큰 마트`, and the labels stay those of the well-spaced text.
  package mutating func add(line: ArraySlice<UInt8>) {
    let fields = line.split(separator: UInt8(ascii: "\t"))
    guard let text = fields.first else { return }
    let morphemes = fields.dropFirst().compactMap(Morpheme.init)
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    let owners = Self.owners(of: scalars.count, morphemes: morphemes)
    let labels = Self.labels(owners, morphemes: morphemes)
    add(zip(scalars, labels).map { LabelledScalar(scalar: $0, label: $1, joins: false) })
    if spaceLoss > 0 { add(withoutSomeSpaces(scalars, labels), joinedOnly: true) }
  }

  private mutating func withoutSomeSpaces(
    _ scalars: [Unicode.Scalar], _ labels: [KoreanLabel?]
  ) -> [LabelledScalar] {
    var joins = false
    var result: [LabelledScalar] = []
    for (scalar, label) in zip(scalars, labels) {
      if scalar == " ", Double.random(in: 0..<1, using: &random) < spaceLoss {
        joins = true
      } else {
        result.append(LabelledScalar(scalar: scalar, label: label, joins: joins))
        joins = false
      }
    }
    return result
  }

  private mutating func add(_ scalars: [LabelledScalar], joinedOnly: Bool = false) {
    var utf8: [UInt8] = []
    var scalarAt: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      let bytes = String(Character(scalar.scalar)).utf8
      utf8.append(contentsOf: bytes)
      for _ in bytes { scalarAt.append(index) }
    }
    utf8.withUnsafeBufferPointer { units.fill($0, range: 0..<$0.count) }
    var index = units.indices.lowerBound
    while let word = units.nextWord(from: index) {
      index = word.upperBound
      let places = word.map { scalars[scalarAt[Int(units[$0].offset)]] }
      if joinedOnly, !places.contains(where: \.joins) { continue }
      for unit in word where units[unit].kind == .syllable {
        // Only where a run begins; the rest of it was taken with its first unit.
        if unit > word.lowerBound, units[unit - 1].kind == .syllable { continue }
        let run = unit..<units.endOfRun(unit, in: word)
        let labels = run.map { places[$0 - word.lowerBound].label }
        guard !labels.contains(nil) else { continue }
        units.lookUpWords(in: run)
        addRun(run, in: word, labels: repaired(labels.compactMap { $0 }))
      }
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

  private mutating func addRun(_ run: Range<Int>, in word: Range<Int>, labels: [KoreanLabel]) {
    for (unit, label) in zip(run, labels) {
      set.append(label: label.rawValue, allowed: Self.allLabels) {
        FeatureHash.write(to: $0) { units.writeFeatures(of: unit, in: word, to: $0) }
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

/// One scalar of a labelled line.
private struct LabelledScalar {
  let scalar: Unicode.Scalar
  let label: KoreanLabel?
  /// Whether a space before it was left out.
  let joins: Bool
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
