#if MeCab
  internal import CMeCab

  /// All words of the dictionary that a stretch of text can be made of, and the cheapest way through
  /// them.
  ///
  /// MeCab builds the lattice and the costs of neighbours; the search is done here, because a word
  /// after white space may cost more than MeCab knows: a particle or an ending hardly ever begins a
  /// word. With that penalty the paths are those of the fork mecab-ko, ties included.
  ///
  /// Make one for a text and use it for its pieces in turn: the memory is kept between them.
  ///
  /// Source: Kudo, Yamamoto, Matsumoto, "Applying conditional random fields to Japanese morphological
  /// analysis", EMNLP 2004; the penalty is that of mecab-ko (Lee Yong-woon, Yoo Youngho, 2013).
  final class MeCabLattice {
    private let dictionary: MeCabDictionary
    private let tagger: OpaquePointer
    private let lattice: OpaquePointer

    init(_ dictionary: MeCabDictionary) {
      self.dictionary = dictionary
      guard let tagger = mecab_model_new_tagger(dictionary.model),
        let lattice = mecab_model_new_lattice(dictionary.model)
      else { preconditionFailure("MeCab has no memory for another lattice.") }
      self.tagger = tagger
      self.lattice = lattice
      // The paths between all neighbours are kept only when more than the best one is asked for.
      mecab_lattice_set_request_type(lattice, Int32(MECAB_NBEST))
    }

    deinit {
      mecab_lattice_destroy(lattice)
      mecab_destroy(tagger)
    }

    /// A word of the best path.
    struct Word {
      /// Its place among the bytes of the stretch.
      let range: Range<Int>
      /// What the dictionary says of it: fields separated by commas.
      let feature: UnsafeBufferPointer<UInt8>
    }

    /// The words of the best path through `text`, in order.
    ///
    /// - Complexity: O(*n*) in the length, times the number of pairs of words that meet at a place.
    func words(of text: UnsafeBufferPointer<UInt8>) -> [Word] {
      guard let bytes = text.baseAddress, text.count > 0 else { return [] }
      return bytes.withMemoryRebound(to: CChar.self, capacity: text.count) { sentence in
        mecab_lattice_set_sentence2(lattice, sentence, text.count)
        guard mecab_parse_lattice(tagger, lattice) != 0 else { return [] }
        chooseBest(count: text.count)
        return bestPath(from: sentence)
      }
    }

    /// Gives every word its cheapest predecessor, from left to right.
    private func chooseBest(count: Int) {
      for place in 0..<count {
        var node = mecab_lattice_get_begin_nodes(lattice, place)
        while let word = node {
          choosePredecessor(of: word)
          node = word.pointee.bnext
        }
      }
      if let end = mecab_lattice_get_eos_node(lattice) { choosePredecessor(of: end) }
    }

    private func choosePredecessor(of word: UnsafeMutablePointer<mecab_node_t>) {
      var best = Int.max
      var path = word.pointee.lpath
      while let step = path {
        // MeCab takes the first of equals, and lists the paths last first.
        if let previous = step.pointee.lnode, previous.pointee.cost + Int(step.pointee.cost) <= best
        {
          best = previous.pointee.cost + Int(step.pointee.cost)
          word.pointee.prev = previous
        }
        path = step.pointee.lnext
      }
      // MeCab looks words up only where another one ends, so that each has a predecessor.
      word.pointee.cost = best + leftSpacePenalty(of: word.pointee)
    }

    private func leftSpacePenalty(of word: mecab_node_t) -> Int {
      guard word.rlength > word.length else { return 0 }
      return dictionary.leftSpacePenalties[word.posid] ?? 0
    }

    private func bestPath(from sentence: UnsafePointer<CChar>) -> [Word] {
      var words: [Word] = []
      var node = mecab_lattice_get_eos_node(lattice)?.pointee.prev
      while let word = node?.pointee, Int32(word.stat) != Int32(MECAB_BOS_NODE) {
        let start = word.surface - sentence
        words.append(
          Word(range: start..<start + Int(word.length), feature: Self.bytes(word.feature)))
        node = word.prev
      }
      return words.reversed()
    }

    private static func bytes(_ feature: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
      var count = 0
      while feature[count] != 0 { count += 1 }
      return UnsafeBufferPointer(
        start: UnsafeRawPointer(feature).assumingMemoryBound(to: UInt8.self), count: count)
    }
  }
#endif
