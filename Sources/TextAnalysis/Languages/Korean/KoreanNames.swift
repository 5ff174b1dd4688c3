/// A morpheme of the composed text.
struct KoreanMorpheme {
  var start: Int32
  var end: Int32
  var tag: PartOfSpeech
}

/// A second pass over a text that repairs what the tagger got wrong about its names.
///
/// The tagger judges each word by itself, so a name it does not know may come out whole in 중관촌은
/// and cut in 중관촌이. The text tells better: a string that stands before several kinds of particles,
/// and that the tagger took for a noun at least once, is a noun everywhere. The pass
///
/// 1. collects the nouns of the text: runs of syllables the tagger cut into nouns and then particles;
/// 2. counts, for each, the kinds of particles after it, whatever the tagger made of them;
/// 3. gives a noun with at least two kinds the same cuts everywhere, and, when it is no word of the
///    lexicon, also where the tagger saw no noun or another one.
///
/// - Complexity: O(*n*) in the length of the text.
struct KoreanNames {
  private struct Noun {
    var kinds: KoreanParticles.Kinds = 0
    var count: Int32 = 0
    let isKnown: Bool
    /// Ways the noun was cut: where one example is among the morphemes, and how often it came.
    var cuts: [(example: Range<Int>, count: Int32)] = []
  }

  private static let lengths = 2...10
  private static let mostNouns = 1 << 16
  private static let mostCuts = 4

  private let lexicon: KoreanLexicon
  private let particles: KoreanParticles
  private var numbers: [UInt64: Int] = [:]
  private var nouns: [Noun] = []

  init(lexicon: KoreanLexicon, particles: KoreanParticles) {
    self.lexicon = lexicon
    self.particles = particles
  }

  /// Repairs `morphemes`, which are those of the runs of syllables at `runs` and others between.
  mutating func repair(
    _ morphemes: [KoreanMorpheme], runs: [Range<Int>], utf8: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>: [KoreanMorpheme]] {
    for run in runs { collect(run, morphemes, utf8) }
    for run in runs { forEachSplit(of: run, morphemes, utf8) { nouns[$0].kinds |= $2 } }
    var repairs: [Range<Int>: [KoreanMorpheme]] = [:]
    for run in runs {
      if let repaired = repaired(run, morphemes, utf8) { repairs[run] = repaired }
    }
    return repairs
  }

  /// The end of the nouns that `run` begins with when nothing but particles follows them.
  private func endOfNouns(_ run: Range<Int>, _ morphemes: [KoreanMorpheme]) -> Int? {
    var end = run.lowerBound
    while end < run.upperBound, morphemes[end].tag.belongsToNounRun { end += 1 }
    guard end > run.lowerBound, morphemes[end..<run.upperBound].allSatisfy({ $0.tag == .j }) else {
      return nil
    }
    return end
  }

  private mutating func collect(
    _ run: Range<Int>, _ morphemes: [KoreanMorpheme], _ utf8: UnsafeBufferPointer<UInt8>
  ) {
    guard let end = endOfNouns(run, morphemes), nouns.count < Self.mostNouns else { return }
    let range = Int(morphemes[run.lowerBound].start)..<Int(morphemes[end - 1].end)
    guard Self.lengths.contains(range.count / 3) else { return }
    let (key, lexiconHash) = Self.hashes(utf8, range)
    if numbers[key] == nil {
      numbers[key] = nouns.count
      let isKnown =
        KoreanLexicon.lengths.contains(range.count / 3) && lexicon.classes(lexiconHash) != 0
      nouns.append(Noun(isKnown: isKnown))
    }
    guard let number = numbers[key] else { return }
    nouns[number].count += 1
    let cut = run.lowerBound..<end
    if let same = nouns[number].cuts.firstIndex(where: { Self.isSame($0.example, cut, morphemes) })
    {
      nouns[number].cuts[same].count += 1
    } else if nouns[number].cuts.count < Self.mostCuts {
      nouns[number].cuts.append((cut, 1))
    }
  }

  /// Whether two stretches of morphemes have the same lengths and tags.
  private static func isSame(
    _ left: Range<Int>, _ right: Range<Int>, _ morphemes: [KoreanMorpheme]
  ) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy {
        morphemes[$0].tag == morphemes[$1].tag
          && morphemes[$0].end - morphemes[$0].start == morphemes[$1].end - morphemes[$1].start
      }
  }

  /// Calls `body` with each noun that the run is when its last syllables are a particle: the noun's
  /// number, the end of the noun, and the particle's kinds (none for the bare noun).
  private func forEachSplit(
    of run: Range<Int>, _ morphemes: [KoreanMorpheme], _ utf8: UnsafeBufferPointer<UInt8>,
    body: (Int, Int, KoreanParticles.Kinds) -> Void
  ) {
    let range = Int(morphemes[run.lowerBound].start)..<Int(morphemes[run.upperBound - 1].end)
    for length in 0...KoreanParticles.longest {
      let end = range.upperBound - 3 * length
      guard end - range.lowerBound >= 3 * Self.lengths.lowerBound else { return }
      guard end - range.lowerBound <= 3 * Self.lengths.upperBound else { continue }
      var kinds: KoreanParticles.Kinds = 0
      if length > 0 {
        var key: UInt64 = 0
        for offset in stride(from: end, to: range.upperBound, by: 3) {
          key = KoreanParticles.extend(key, Self.scalar(utf8, offset))
        }
        guard let found = particles.kinds(of: key, after: Self.scalar(utf8, end - 3)) else {
          continue
        }
        kinds = found
      }
      if let number = numbers[Self.hashes(utf8, range.lowerBound..<end).key] {
        body(number, end, kinds)
      }
    }
  }

  /// The morphemes that `run` should have, when they are not those it has.
  private func repaired(
    _ run: Range<Int>, _ morphemes: [KoreanMorpheme], _ utf8: UnsafeBufferPointer<UInt8>
  ) -> [KoreanMorpheme]? {
    let nounEnd = endOfNouns(run, morphemes)
    let currentEnd = nounEnd.map { Int(morphemes[$0 - 1].end) }
    var best: (noun: Int, end: Int)?
    var current: Int?
    forEachSplit(of: run, morphemes, utf8) { number, end, _ in
      if end == currentEnd { current = number }
      if nouns[number].kinds.nonzeroBitCount >= 2, best == nil { best = (number, end) }
    }
    guard let best, let cut = bestCut(of: best.noun, morphemes, utf8) else { return nil }
    if best.end == currentEnd {
      let own = run.lowerBound..<(nounEnd ?? run.upperBound)
      if Self.isSame(cut, own, morphemes) { return nil }
    } else {
      guard !nouns[best.noun].isKnown, nouns[best.noun].count >= 2 || nounEnd == nil else {
        return nil
      }
      if let current, nouns[current].count >= nouns[best.noun].count { return nil }
    }
    let shift = morphemes[run.lowerBound].start - morphemes[cut.lowerBound].start
    var result = morphemes[cut].map {
      KoreanMorpheme(start: $0.start + shift, end: $0.end + shift, tag: $0.tag)
    }
    if best.end == currentEnd, let nounEnd {
      result.append(contentsOf: morphemes[nounEnd..<run.upperBound])
    } else if best.end < Int(morphemes[run.upperBound - 1].end) {
      result.append(
        KoreanMorpheme(start: Int32(best.end), end: morphemes[run.upperBound - 1].end, tag: .j))
    }
    return result
  }

  /// The way the noun was cut most often; of equals the one with fewer parts, then the first.
  ///
  /// Where that way has a part that is no word of the lexicon, as 중관 + 촌 has, the way with the
  /// fewest parts is taken instead.
  private func bestCut(
    of noun: Int, _ morphemes: [KoreanMorpheme], _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let cuts = nouns[noun].cuts
    guard let first = cuts.first else { return nil }
    let mostFrequent = cuts.dropFirst().reduce(first) { best, cut in
      (cut.count, -cut.example.count) > (best.count, -best.example.count) ? cut : best
    }
    let isSound = mostFrequent.example.allSatisfy { part in
      let range = Int(morphemes[part].start)..<Int(morphemes[part].end)
      return KoreanLexicon.lengths.contains(range.count / 3)
        && lexicon.classes(Self.hashes(utf8, range).lexicon) != 0
    }
    if isSound { return mostFrequent.example }
    return cuts.dropFirst().reduce(first) { best, cut in
      (-cut.example.count, cut.count) > (-best.example.count, best.count) ? cut : best
    }.example
  }

  /// The scalar of the syllable at `offset`.
  @inline(__always)
  private static func scalar(_ utf8: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32 {
    (UInt32(utf8[offset]) & 0xF) &<< 12 | (UInt32(utf8[offset + 1]) & 0x3F) &<< 6
      | UInt32(utf8[offset + 2]) & 0x3F
  }

  /// A key for the syllables of `range`, and their hash in the lexicon.
  private static func hashes(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange
  ) -> (key: UInt64, lexicon: UInt32) {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    var lexicon: UInt32 = 0
    for offset in stride(from: range.lowerBound, to: range.upperBound, by: 3) {
      let scalar = scalar(utf8, offset)
      key = (key ^ UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15
      key ^= key &>> 29
      let code = FeatureHash.code(scalar)
      lexicon = offset == range.lowerBound ? code : FeatureHash.extend(lexicon, code)
    }
    return (key, lexicon)
  }
}
