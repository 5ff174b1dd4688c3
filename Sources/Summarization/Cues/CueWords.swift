import TextAnalysis

/// Sets of words that are looked up together by their spelling in the text; ASCII letters in either
/// case.
///
/// The words are in one open-addressing table by their first eight bytes, so that most words of a text
/// are told from all of them by one number.
struct CueWords: Sendable {
  /// A word; one of no bytes is a free place.
  private struct Entry {
    /// Its first eight bytes, moved to the end of the number where it is shorter.
    var key: UInt64 = 0
    /// Where all its bytes are, and how many.
    var start: Int32 = 0
    var length: Int32 = 0
    /// The sets that it is in, as bits.
    var sets: UInt8 = 0
  }

  private var entries: [Entry]
  private var bytes: [UInt8] = []
  /// The lengths of the words in bytes, as bits.
  private var lengths: UInt64 = 0

  /// - Parameter words: The words in lower case.
  init(_ words: Phrases) { self.init(sets: [words]) }

  /// - Parameter sets: At most eight sets of words in lower case.
  init(sets: [Phrases]) {
    precondition(sets.count <= 8, "There are at most eight sets of words in a table.")
    var places = 16
    while places < 4 * sets.reduce(0, { $0 + $1.count }) { places *= 2 }
    entries = [Entry](repeating: Entry(), count: places)
    for (number, words) in sets.enumerated() {
      for word in words { insert(word, in: 1 << UInt8(number)) }
    }
  }

  private mutating func insert(_ word: ArraySlice<UInt8>, in set: UInt8) {
    precondition(word.count < 64, "A cue word has less than 64 bytes.")
    word.withUnsafeBufferPointer { word in
      let key = UInt64(bytesAt: 0, of: word).keepingFirst(word.count)
      let place = place(of: word, key)
      if entries[place].length == 0 {
        entries[place] = Entry(key: key, start: Int32(bytes.count), length: Int32(word.count))
        bytes += word
        lengths |= 1 << UInt64(word.count)
      }
      entries[place].sets |= set
    }
  }

  /// The place of a word, or the free one where it belongs.
  @inline(__always)
  private func place(of word: UnsafeBufferPointer<UInt8>, _ key: UInt64) -> Int {
    let mask = entries.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while entries[place].length > 0, !isEntry(place, word, key) { place = (place + 1) & mask }
    return place
  }

  @inline(__always)
  private func isEntry(_ place: Int, _ word: UnsafeBufferPointer<UInt8>, _ key: UInt64) -> Bool {
    let entry = entries[place]
    guard entry.key == key, Int(entry.length) == word.count else { return false }
    var offset = 8
    while offset < word.count {
      if word[offset].lowercased != bytes[Int(entry.start) + offset] { return false }
      offset += 1
    }
    return true
  }

  /// The sets that hold the bytes at `range`, as bits.
  @inline(__always)
  func sets(of range: TextRange, in utf8: UnsafeBufferPointer<UInt8>) -> UInt8 {
    guard range.count < 64, lengths >> UInt64(range.count) & 1 != 0 else { return 0 }
    let head = UInt64(bytesAt: range.lowerBound, of: utf8).lowercasedASCII
    return entries[
      place(of: UnsafeBufferPointer(rebasing: utf8[range]), head.keepingFirst(range.count))
    ].sets
  }

  /// Whether the bytes at `range` are a word of any set.
  func contains(_ range: TextRange, of text: SourceText) -> Bool {
    text.utf8.withUnsafeBufferPointer { sets(of: range, in: $0) != 0 }
  }

  /// Whether two words with a space between them, whatever the text has there, are one of any set.
  func contains(_ first: TextRange, _ second: TextRange, of text: SourceText) -> Bool {
    let length = first.count + 1 + second.count
    guard length < 64, lengths >> UInt64(length) & 1 != 0 else { return false }
    if second.lowerBound == first.upperBound + 1, text.utf8[first.upperBound] == 0x20 {
      return contains(first.lowerBound..<second.upperBound, of: text)
    }
    let pair = Array(text.utf8[first]) + [0x20] + Array(text.utf8[second])
    return pair.withUnsafeBufferPointer { sets(of: pair.indices, in: $0) != 0 }
  }
}
