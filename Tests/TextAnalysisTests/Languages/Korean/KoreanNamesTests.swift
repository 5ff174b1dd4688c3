import Testing

@testable import TextAnalysis

/// The pass over made-up morphemes, with a lexicon that holds no word.
@Suite struct KoreanNamesTests {
  private func repair(_ words: [[(String, PartOfSpeech)]]) throws -> [String] {
    let empty: [UInt8] = KoreanLexicon.magic + [1, 0, 0, 0, 0, 0, 0, 0] + [0, 0, 0, 0, 0, 0, 0, 0]
    var utf8: [UInt8] = []
    var morphemes: [KoreanMorpheme] = []
    var runs: [Range<Int>] = []
    for word in words {
      let first = morphemes.count
      for (surface, tag) in word {
        let start = Int32(utf8.count)
        utf8.append(contentsOf: surface.utf8)
        morphemes.append(KoreanMorpheme(start: start, end: Int32(utf8.count), tag: tag))
      }
      runs.append(first..<morphemes.count)
      utf8.append(0x20)
    }
    return try empty.withUnsafeBytes { empty in
      let lexicon = try #require(KoreanLexicon(bytes: empty))
      return utf8.withUnsafeBufferPointer { bytes in
        var names = KoreanNames(
          morphemes: morphemes, utf8: bytes, lexicon: lexicon, particles: KoreanParticles())
        let repairs = Dictionary(uniqueKeysWithValues: names.repairs(runs).map { ($0.run, $0) })
        return runs.enumerated().map { number, run in
          (repairs[number]?.morphemes ?? Array(morphemes[run])).map {
            String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) + "/"
              + $0.tag.rawValue
          }.joined(separator: "+")
        }
      }
    }
  }

  @Test func aNameBeforeSeveralParticlesIsWholeEverywhere() throws {
    #expect(
      try repair([
        [("두루별", .nnp), ("은", .j)], [("두루별", .nnp), ("에서", .j)], [("두루", .mag), ("별이", .nng)],
        [("두루", .nng), ("별", .xsn), ("을", .j)],
      ]) == ["두루별/NNP+은/J", "두루별/NNP+에서/J", "두루별/NNP+이/J", "두루별/NNP+을/J"])
  }

  @Test func oneKindOfParticleIsNoEvidence() throws {
    let words: [[(String, PartOfSpeech)]] = [
      [("두루별", .nnp), ("이", .j)], [("두루", .mag), ("별이", .nng)],
    ]
    #expect(try repair(words) == ["두루별/NNP+이/J", "두루/MAG+별이/NNG"])
  }

  @Test func particlesThatDoNotFitTheLastSyllableAreNoEvidence() throws {
    // 가 and 는 stand after vowels only.
    let words: [[(String, PartOfSpeech)]] = [
      [("두루별", .nnp)], [("두루별가", .nng)], [("두루", .mag), ("별는", .vv)],
    ]
    #expect(try repair(words) == ["두루별/NNP", "두루별가/NNG", "두루/MAG+별는/VV"])
  }
}
