/// What the Korean tagger sees at one place of the text, with the hashes its features are made of.
package struct KoreanUnit {
  /// What a unit is.
  package enum Kind: UInt8 {
    case boundary, space, syllable, letters, number, hanja, symbol
  }

  package var kind: Kind
  /// The raw ``KoreanLabel`` of a syllable, once it has been labelled.
  package var label: UInt8 = 0
  /// UTF-8 offset of the first byte.
  package var offset: Int32
  var code: UInt32
  // Hashes of the two to five units from this one on.
  var pair: UInt32 = 0
  var triple: UInt32 = 0
  var four: UInt32 = 0
  var five: UInt32 = 0
  /// Hash of the word up to and with this unit.
  var prefix: UInt32 = 0
  /// Hash of the word from this unit on.
  var suffix: UInt32 = 0
  // Lengths of the longest words of the lexicon that begin here, by class.
  var noun: UInt8 = 0
  var predicate: UInt8 = 0
  var other: UInt8 = 0
  /// Length of the longest noun of the lexicon that ends here.
  var endingNoun: UInt8 = 0
  /// Length of the longest noun that covers the unit, and the unit's place in it.
  var coveringNoun: UInt8 = 0
  var placeInNoun: UInt8 = 0
  /// The classes of the longest noun that begins here.
  var classes: UInt8 = 0

  init(_ kind: Kind, value: UInt32, offset: Int) {
    self.kind = kind
    self.offset = Int32(truncatingIfNeeded: offset)
    code = FeatureHash.code(value)
    prefix = code
    suffix = code
  }

  /// Whether the unit is part of a word, that is, no white space.
  package var isInWord: Bool { kind != .boundary && kind != .space }
}
