/// A second pass over a text that repairs what the tagger got wrong about its names.
///
/// The tagger judges each word on its own, so a name it does not know may come out whole in 중관촌은
/// and cut in 중관촌이. The text tells better: a string that is before several kinds of particles,
/// and that the tagger took for a noun at least once, is a noun everywhere. The pass
///
/// 1. collects the nouns of the text: runs of syllables the tagger cut into nouns and then particles, and those that
///    end so behind something else, as names of firms and shops do (큰바위건설, 나눔과이음, 찾아가는보건소);
/// 2. counts, for each, the kinds of particles after it, whatever the tagger made of them;
/// 3. gives a noun with at least two kinds the same cuts everywhere, and, when it is no word of the
///    lexicon, also where the tagger saw no noun or another one.
///
/// - Complexity: O(*n*) in the length of the text.
struct KoreanNames {
  private static let lengths = 2...10
  /// The runs that a thread looks at at once.
  private static let chunkLength = 1 << 14

  private let lexicon: KoreanLexicon
  private let particles: KoreanParticles
  private let morphemes: [KoreanMorpheme]
  private let utf8: UnsafeBufferPointer<UInt8>
  private var nouns = KoreanNounTable()

  /// - Parameters:
  ///   - morphemes: What the tagger made of the text.
  ///   - utf8: The text, in composed syllables.
  init(
    morphemes: [KoreanMorpheme], utf8: UnsafeBufferPointer<UInt8>, lexicon: KoreanLexicon,
    particles: KoreanParticles
  ) {
    self.morphemes = morphemes
    self.utf8 = utf8
    self.lexicon = lexicon
    self.particles = particles
  }

  /// What a run should have in place of its morphemes.
  struct Repair: Sendable {
    /// The run's number.
    let run: Int
    let morphemes: [KoreanMorpheme]
  }

  /// A noun that a run is when its last syllables are a particle.
  private struct Split: Sendable {
    let run: Int32
    let noun: Int32
    /// The end of the noun.
    let end: Int32
    /// The kinds of the particle behind it.
    let kinds: KoreanParticles.Kinds
  }

  /// The repairs of `runs`, the runs of syllables, in their order.
  mutating func repairs(_ runs: [Range<Int>]) -> [Repair] {
    for run in runs { collect(run) }
    let splits = splits(of: runs)
    var cuts = [Range<Int>?](repeating: nil, count: nouns.count)
    var repairs: [Repair] = []
    var next = 0
    while next < splits.count {
      // The first split of a run with a noun of several kinds counts.
      let run = splits[next].run
      var best: Split?
      while next < splits.count, splits[next].run == run {
        let kinds = nouns.kinds[Int(splits[next].noun)]
        if best == nil, kinds.nonzeroBitCount >= 2 { best = splits[next] }
        next += 1
      }
      guard let best else { continue }
      let noun = Int(best.noun)
      let cut = cuts[noun] ?? bestCut(of: noun)
      cuts[noun] = cut
      if let repaired = repaired(runs[Int(run)], as: noun, cut: cut, end: Int(best.end)) {
        repairs.append(Repair(run: Int(run), morphemes: repaired))
      }
    }
    return repairs
  }

  /// The splits of all runs, and of each run the longest noun first; counts the kinds of particles
  /// with the nouns.
  private mutating func splits(of runs: [Range<Int>]) -> [Split] {
    // Unchecked: nothing changes while the threads read.
    nonisolated(unsafe) let names = self
    let chunkCount = (runs.count + Self.chunkLength - 1) / Self.chunkLength
    let parts = DocumentThreads.map(chunkCount) { chunk in
      let start = chunk * Self.chunkLength
      return names.splits(of: runs, in: start..<min(start + Self.chunkLength, runs.count))
    }
    let splits = parts.count == 1 ? parts[0] : DocumentThreads.joined(parts) { split, _ in split }
    for split in splits { nouns.add(split.kinds, to: Int(split.noun)) }
    return splits
  }

  private func splits(of runs: [Range<Int>], in stretch: Range<Int>) -> [Split] {
    var splits: [Split] = []
    var keys = [UInt64](repeating: 0, count: Self.lengths.upperBound)
    for number in stretch {
      let run = runs[number]
      let range = Int(morphemes[run.lowerBound].start)..<Int(morphemes[run.upperBound - 1].end)
      writeKeys(range, to: &keys)
      var particle: UInt64 = 0
      var end = range.upperBound
      for length in 0...KoreanParticles.longest {
        let syllables = (end - range.lowerBound) / 3
        if syllables < Self.lengths.lowerBound { break }
        // No particle is the bare noun.
        let kinds = length == 0 ? 0 : particles.kinds(of: particle, after: scalar(end - 3))
        if syllables <= Self.lengths.upperBound, let kinds,
          let noun = nouns.number(of: keys[syllables - 1])
        {
          splits.append(
            Split(run: Int32(number), noun: Int32(noun), end: Int32(end), kinds: kinds))
        }
        end -= 3
        particle = KoreanParticles.extend(particle, by: scalar(end), length: length)
      }
    }
    return splits
  }

  /// The end of the nouns that `run` begins with when nothing but particles follows them.
  private func endOfNouns(_ run: Range<Int>) -> Int? {
    var end = run.lowerBound
    while end < run.upperBound, morphemes[end].tag.belongsToNounRun { end += 1 }
    guard end > run.lowerBound else { return nil }
    for index in end..<run.upperBound where morphemes[index].tag != .j { return nil }
    return end
  }

  /// The end of a noun of two syllables or more with only particles behind it and other morphemes before it, of
  /// four syllables or more with these.
  private func endOfMixture(_ run: Range<Int>) -> Int? {
    var end = run.upperBound
    while end > run.lowerBound, morphemes[end - 1].tag == .j { end -= 1 }
    guard end > run.lowerBound + 1 else { return nil }
    let last = morphemes[end - 1]
    guard last.tag == .nng || last.tag == .nnp, last.end - last.start >= 2 * 3,
      last.end - morphemes[run.lowerBound].start >= 4 * 3
    else { return nil }
    return end
  }

  private mutating func collect(_ run: Range<Int>) {
    guard let end = endOfNouns(run) ?? endOfMixture(run) else { return }
    let range = Int(morphemes[run.lowerBound].start)..<Int(morphemes[end - 1].end)
    guard Self.lengths.contains(range.count / 3) else { return }
    let key = key(range)
    if let noun = nouns.number(of: key) ?? nouns.add(key) {
      let morphemes = morphemes
      nouns.count(noun, cutLike: run.lowerBound..<end) { Self.isSame($0, $1, morphemes) }
    }
  }

  /// Whether two stretches of morphemes have the same lengths and tags.
  private static func isSame(
    _ left: Range<Int>, _ right: Range<Int>, _ morphemes: [KoreanMorpheme]
  ) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count {
      let one = morphemes[left.lowerBound + offset]
      let other = morphemes[right.lowerBound + offset]
      if one.tag != other.tag || one.end - one.start != other.end - other.start { return false }
    }
    return true
  }

  /// The morphemes that `run` should have as `noun`, cut like `cut` and ending at `end`, with a
  /// particle behind it; nil when they are those it has.
  private func repaired(
    _ run: Range<Int>, as noun: Int, cut: Range<Int>, end: Int
  ) -> [KoreanMorpheme]? {
    let nounEnd = endOfNouns(run)
    let currentEnd = nounEnd.map { Int(morphemes[$0 - 1].end) }
    if let nounEnd, end == currentEnd {
      if Self.isSame(cut, run.lowerBound..<nounEnd, morphemes) { return nil }
      return moved(cut, to: run) + morphemes[nounEnd..<run.upperBound]
    }
    let start = Int(morphemes[run.lowerBound].start)
    guard nouns.counts[noun] >= 2 || nounEnd == nil, !isWord(start..<end) else { return nil }
    if let currentEnd, let current = number(run, end: currentEnd),
      nouns.counts[current] >= nouns.counts[noun]
    {
      return nil
    }
    let endOfRun = morphemes[run.upperBound - 1].end
    let particle = KoreanMorpheme(start: Int32(end), end: endOfRun, tag: .j)
    return moved(cut, to: run) + (end < Int(endOfRun) ? [particle] : [])
  }

  private func number(_ run: Range<Int>, end: Int) -> Int? {
    let start = Int(morphemes[run.lowerBound].start)
    return Self.lengths.contains((end - start) / 3) ? nouns.number(of: key(start..<end)) : nil
  }

  /// The morphemes of `cut`, at the place of `run`.
  private func moved(_ cut: Range<Int>, to run: Range<Int>) -> [KoreanMorpheme] {
    let shift = morphemes[run.lowerBound].start - morphemes[cut.lowerBound].start
    guard morphemes[cut].allSatisfy({ $0.tag.belongsToNounRun }) else {
      // What is no noun in a name is none of its words.
      let start = morphemes[run.lowerBound].start
      return [
        KoreanMorpheme(start: start, end: morphemes[cut.upperBound - 1].end + shift, tag: .nnp)
      ]
    }
    return morphemes[cut].map {
      KoreanMorpheme(start: $0.start + shift, end: $0.end + shift, tag: $0.tag)
    }
  }

  /// The way the noun was cut most often; of equals the one with fewer parts, then the first.
  ///
  /// Where that way has a part that is no word of the lexicon, as 중관 + 촌 has, the way with the
  /// fewest parts is taken instead.
  private func bestCut(of noun: Int) -> Range<Int> {
    let cuts = nouns.cuts(of: noun)
    var mostFrequent = cuts[cuts.startIndex]
    var whole = mostFrequent
    for cut in cuts.dropFirst() {
      if (cut.count, -cut.parts) > (mostFrequent.count, -mostFrequent.parts) { mostFrequent = cut }
      if (-cut.parts, cut.count) > (-whole.parts, whole.count) { whole = cut }
    }
    let isSound = mostFrequent.example.allSatisfy { part in
      isWord(Int(morphemes[part].start)..<Int(morphemes[part].end))
    }
    return (isSound ? mostFrequent : whole).example
  }

  /// Whether the lexicon has the syllables of `range`.
  private func isWord(_ range: TextRange) -> Bool {
    guard KoreanLexicon.lengths.contains(range.count / 3) else { return false }
    var hash = FeatureHash.code(scalar(range.lowerBound))
    for offset in stride(from: range.lowerBound + 3, to: range.upperBound, by: 3) {
      hash = FeatureHash.extend(hash, FeatureHash.code(scalar(offset)))
    }
    return lexicon.classes(hash) != 0
  }

  /// A key for the syllables of `range`.
  @inline(__always)
  private func key(_ range: TextRange) -> UInt64 {
    var key = Self.emptyKey
    for offset in stride(from: range.lowerBound, to: range.upperBound, by: 3) {
      key = extend(key, by: offset)
    }
    return key
  }

  /// Writes the keys of the first one, two … syllables of `range`, as many as `keys` has room for.
  @inline(__always)
  private func writeKeys(_ range: TextRange, to keys: inout [UInt64]) {
    var key = Self.emptyKey
    for index in 0..<min(range.count / 3, keys.count) {
      key = extend(key, by: range.lowerBound + 3 * index)
      keys[index] = key
    }
  }

  private static let emptyKey: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key of some syllables and the one at `offset` behind them.
  @inline(__always)
  private func extend(_ key: UInt64, by offset: Int) -> UInt64 {
    let product = (key ^ UInt64(scalar(offset))) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product &>> 29
  }

  /// The scalar of the syllable at `offset`.
  @inline(__always)
  private func scalar(_ offset: Int) -> UInt32 {
    (UInt32(utf8[offset]) & 0xF) &<< 12 | (UInt32(utf8[offset + 1]) & 0x3F) &<< 6
      | UInt32(utf8[offset + 2]) & 0x3F
  }
}
