#if MeCab
  /// What mecab-ko-dic says of a word: its tag and, for a compound or an inflected form, the morphemes
  /// it is made of.
  ///
  /// The fields of an entry are tag, class of meaning, final consonant, reading, type, first tag, last
  /// tag and expression; the expression of 했 is `하/VV/*+았/EP/*`.
  struct MeCabEntry {
    /// A morpheme in its dictionary form.
    struct Morpheme {
      let form: Slice<UnsafeBufferPointer<UInt8>>
      let tag: PartOfSpeech
    }

    /// The tag of the whole, that of its first morpheme when it has several.
    let tag: PartOfSpeech
    /// Whether the whole is one noun, compound or not.
    let isNoun: Bool
    /// The morphemes, in order; none when the entry does not cut the word.
    let morphemes: [Morpheme]

    private static let expressionField = 7

    /// - Parameter feature: The entry's fields, separated by commas; must outlive the value.
    init(feature: UnsafeBufferPointer<UInt8>) {
      let fields = feature.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      let tags = fields[0].split(separator: UInt8(ascii: "+"))
      tag = tags.first.map { Self.tag($0) } ?? .sw
      isNoun = tags.count == 1 && tag.isNoun
      guard fields.count > Self.expressionField, fields[Self.expressionField].count > 1 else {
        morphemes = []
        return
      }
      morphemes = fields[Self.expressionField].split(separator: UInt8(ascii: "+")).compactMap {
        let parts = $0.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count < 2 ? nil : Morpheme(form: parts[0], tag: Self.tag(parts[1]))
      }
    }

    /// The Sejong tag for one of the dictionary's, which are finer for units and marks. Letters that
    /// no entry covers (`UNKNOWN`) are taken for a noun, as most words are that no dictionary has.
    private static func tag(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> PartOfSpeech {
      let name = String(decoding: name, as: UTF8.self)
      return switch name {
      case "NNBC": .nnb
      case "SSO", "SSC": .ss
      case "SC": .sp
      case "UNKNOWN": .nng
      default: PartOfSpeech(rawValue: name) ?? .sw
      }
    }
  }

  extension MeCabEntry.Morpheme {
    /// The morpheme as ``MorphemeAlignment`` sees it.
    var letters: MorphemeAlignment.Morpheme {
      var letters: [MorphemeAlignment.Letter] = []
      for scalar in String(decoding: form, as: UTF8.self).unicodeScalars {
        MorphemeAlignment.append(scalar.value, to: &letters)
      }
      let isStem = tag == .vv || tag == .va || tag == .vx || tag == .vcn || tag == .vcp
      return MorphemeAlignment.Morpheme(letters: letters, isStem: isStem)
    }
  }
#endif
