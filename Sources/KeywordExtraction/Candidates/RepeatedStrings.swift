import TextAnalysis

/// The strings that an article repeats, as words of a language without spaces.
///
/// Source: Church and Yamamoto's observation that terms are strings whose repetitions do not come
/// from a longer string's (2001, “Using suffix arrays to compute term frequency and document
/// frequency for all substrings in a corpus”); here of a few units, characters or the words of a
/// ``TextAnalysis/WordBreaker``, counted in a table.
struct RepeatedStrings {
  /// How many units a string has.
  private let lengths: ClosedRange<Int>
  private var strings = Vocabulary()
  private var counts: [Int32] = []
  /// How many bytes the first and the last unit of each string have where it was found first; none of
  /// the shortest strings.
  private var ends: [(first: Int32, last: Int32)] = []
  private var isMaximal: [Bool] = []

  init(lengths: ClosedRange<Int>) {
    self.lengths = lengths
  }

  /// Counts the strings of a run.
  ///
  /// - Parameter bounds: Where its units begin, and its end.
  /// - Complexity: O(*n*) in its length.
  mutating func count(_ run: ArraySlice<UInt8>, bounds: [Int]) {
    for start in bounds.indices.dropLast(lengths.lowerBound) {
      for end in start + lengths.lowerBound...min(start + lengths.upperBound, bounds.count - 1) {
        let string = run[bounds[start]..<bounds[end]]
        let number = Int(string.withUnsafeBufferPointer { strings.intern($0) })
        if number == counts.count {
          counts.append(0)
          let isShortest = end - start == lengths.lowerBound
          ends.append(
            isShortest
              ? (0, 0)
              : (
                Int32(bounds[start + 1] - bounds[start]), Int32(bounds[end] - bounds[end - 1])
              ))
        }
        counts[number] += 1
      }
    }
  }

  /// Drops the strings that occur once, and those that are only within one longer string.
  mutating func keepMaximal() {
    isMaximal = counts.map { $0 >= 2 }
    for number in counts.indices where counts[number] >= 2 && ends[number].first > 0 {
      let string = strings.utf8(of: Int32(number))
      for part in [
        string.dropLast(Int(ends[number].last)), string.dropFirst(Int(ends[number].first)),
      ] {
        if let part = part.withUnsafeBufferPointer({ strings.number(of: $0) }),
          counts[Int(part)] == counts[number]
        {
          isMaximal[Int(part)] = false
        }
      }
    }
  }

  /// A piece of a run.
  struct Part {
    var range: Range<Int>
    var isRepeated = false
  }

  /// A run separated from its beginning into the longest kept strings and what is between them.
  ///
  /// - Parameter bounds: Where its units begin, and its end.
  func parts(of run: ArraySlice<UInt8>, bounds: [Int]) -> [Part] {
    var parts: [Part] = []
    var restStart = 0
    var place = 0
    while place < bounds.count - 1 {
      guard let end = self.end(of: place, bounds, in: run) else {
        place += 1
        continue
      }
      if restStart < place { parts.append(Part(range: bounds[restStart]..<bounds[place])) }
      parts.append(Part(range: bounds[place]..<bounds[end], isRepeated: true))
      (place, restStart) = (end, end)
    }
    if restStart < bounds.count - 1 {
      parts.append(Part(range: bounds[restStart]..<run.endIndex))
    }
    return parts
  }

  /// Where the longest kept string that begins at `place` ends.
  private func end(of place: Int, _ bounds: [Int], in run: ArraySlice<UInt8>) -> Int? {
    let first = place + lengths.lowerBound
    guard first < bounds.count else { return nil }
    return (first...min(place + lengths.upperBound, bounds.count - 1)).last { end in
      let string = run[bounds[place]..<bounds[end]]
      let number = string.withUnsafeBufferPointer { strings.number(of: $0) }
      return number.map { isMaximal[Int($0)] } ?? false
    }
  }

  /// Where the characters of a run begin, and its end.
  static func characters(of run: ArraySlice<UInt8>) -> [Int] {
    run.indices.filter { run[$0] & 0xC0 != 0x80 } + [run.endIndex]
  }
}
