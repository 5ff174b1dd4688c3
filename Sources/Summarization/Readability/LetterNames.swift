import TextAnalysis

/// Persons whom Korean newspapers name by a letter: who A씨 is stands where it first occurs.
enum LetterNames {
  private static let title = Array("씨".utf8)

  /// For each further sentence with a letter for a person, the first one with it.
  ///
  /// - Parameter bytes: For each sentence which bytes it holds.
  /// - Complexity: O(*n*) in the length of the text.
  static func antecedents(in body: TokenizedText, holding bytes: [ByteSet]) -> [Int: Int] {
    var firsts: [UInt8: Int] = [:]
    var result: [Int: Int] = [:]
    for (index, sentence) in body.sentences.enumerated() where bytes[index].hasCapital {
      guard let letter = letter(in: body.text.utf8[sentence]) else { continue }
      if let first = firsts[letter] { result[index] = first } else { firsts[letter] = index }
    }
    return result
  }

  /// The first letter of a sentence with 씨 behind it.
  private static func letter(in sentence: ArraySlice<UInt8>) -> UInt8? {
    sentence.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset + title.count < bytes.count {
        if bytes[offset] >= 0xE0 {
          offset += 3
        } else {
          if bytes[offset].isUpper, bytes[offset + 1] == title[0],
            bytes[(offset + 1)...].starts(with: title)
          {
            return bytes[offset]
          }
          offset += 1
        }
      }
      return nil
    }
  }
}
