import TextAnalysis

/// The sentences of a summary file as ROUGE-1.5.5 reads them: bytes, ASCII capitals folded.
struct ROUGE155Summary {
  /// The formats of summary files.
  enum Format {
    /// HTML lines of the Summary Evaluation Environment, with numbered anchors.
    case see
    /// One sentence a line.
    case spl
    /// Lines with `S` elements.
    case isi

    /// The format of that name, capitals or not; nil for others.
    init?(_ name: String) {
      switch name.uppercased() {
      case "SEE": self = .see
      case "SPL": self = .spl
      case "ISI": self = .isi
      default: return nil
      }
    }
  }

  /// How much of a summary is read.
  enum Limit {
    case none
    case words(Double)
    case bytes(Double)
  }

  private let sentences: [[UInt8]]

  init(_ file: [UInt8], format: Format) {
    var sentences: [[UInt8]] = []
    var start = 0
    while start < file.count {
      let end = file[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? file.count
      if let sentence = Self.sentence(in: file[start..<end], format: format) {
        sentences.append(sentence.map(\.lowercased))
      }
      start = end
    }
    self.sentences = sentences
  }

  /// The sentence on a line, which includes its line feed; nil if there is none.
  private static func sentence(in line: ArraySlice<UInt8>, format: Format) -> ArraySlice<UInt8>? {
    switch format {
    case .spl:
      let sentence = line.last == 0x0A ? line.dropLast() : line
      return sentence.isEmpty ? nil : sentence
    case .see:
      var cursor = LineCursor(line)
      guard cursor.skip("<a ") else { return nil }
      if cursor.skip("size=\"") {
        guard cursor.skipDigits(), cursor.skip("\" ") else { return nil }
      }
      guard cursor.skip("name=\""), cursor.skipDigits(), cursor.skip("\">["), cursor.skipDigits(),
        cursor.skip("]</a>"), cursor.skipSpace(), cursor.skip("<a href=\"#"), cursor.skipDigits(),
        cursor.skip("\" id="), cursor.skipDigits(), cursor.skip(">")
      else { return nil }
      let sentence = cursor.takeUpToTag()
      return sentence.isEmpty ? nil : sentence
    case .isi:
      var cursor = LineCursor(line)
      guard cursor.skip("<S SNTNO=\""), cursor.skipNumber(), cursor.skip("\">") else { return nil }
      let sentence = cursor.takeUpToTag()
      return sentence.isEmpty || !cursor.skip("</S>") ? nil : sentence
    }
  }

  /// The text that n-grams are taken from; nil when a limit leaves nothing of it.
  func text(limit: Limit) -> [UInt8]? {
    switch limit {
    case .none:
      return Array(sentences.joined(separator: [0x20]))
    case .words(let limit):
      return joined(limit: limit) {
        Double(Self.fields(of: $0).count)
      } cut: { sentence, rest in
        Self.firstFields(rest, of: sentence)
      }
    case .bytes(let limit):
      return joined(limit: limit) {
        Double($0.count)
      } cut: { sentence, rest in
        Self.firstBytes(rest, of: sentence)
      }
    }
  }

  /// Joins sentences while they stay below the limit, and what the limit leaves of the next.
  private func joined(
    limit: Double, length: ([UInt8]) -> Double, cut: ([UInt8], Double) -> [UInt8]
  ) -> [UInt8]? {
    var text: [UInt8] = []
    var total = 0.0
    for sentence in sentences {
      let length = length(sentence)
      let isLast = total + length >= limit
      // Spaces between sentences are not counted.
      if isLast ? total > 0 : total != 0 { text.append(0x20) }
      if isLast {
        text.append(contentsOf: cut(sentence, limit - total))
        break
      }
      text.append(contentsOf: sentence)
      total += length
    }
    return text.isEmpty ? nil : text
  }

  /// The sentences that common subsequences are taken from.
  ///
  /// A limit in bytes holds for each sentence here, not for their sum: the script does not add
  /// their lengths up.
  func sentences(limit: Limit) -> [[UInt8]] {
    switch limit {
    case .none:
      return sentences
    case .words(let limit):
      var result: [[UInt8]] = []
      var total = 0.0
      for sentence in sentences {
        let length = Double(Self.fields(of: sentence).count)
        guard total + length < limit else {
          return result + [Self.firstFields(limit - total, of: sentence)]
        }
        total += length
        result.append(sentence)
      }
      return result
    case .bytes(let limit):
      var result: [[UInt8]] = []
      for sentence in sentences {
        guard Double(sentence.count) < limit else {
          return result + [Self.firstBytes(limit, of: sentence)]
        }
        result.append(sentence)
      }
      return result
    }
  }

  /// Perl's `split /\s+/`: white space at the beginning makes an empty field, at the end none.
  static func fields(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var fields = text.split(whereSeparator: \.isSpace)
    if let first = text.first, first.isSpace, !fields.isEmpty {
      fields.insert(text[0..<0], at: 0)
    }
    return fields
  }

  /// Elements 0 to `count` - 1, rounded toward zero, joined by spaces.
  private static func firstFields(_ count: Double, of sentence: [UInt8]) -> [UInt8] {
    let last = Int((count - 1).rounded(.towardZero))
    // A last index below 0 makes an empty range; but -0.5, rounded, is 0.
    return Array(fields(of: sentence).prefix(max(0, last + 1)).joined(separator: [0x20]))
  }

  /// Perl's `substr`: a negative length leaves that many bytes off the end.
  private static func firstBytes(_ count: Double, of sentence: [UInt8]) -> [UInt8] {
    let count = Int(count.rounded(.towardZero))
    return Array(count < 0 ? sentence.dropLast(-count) : sentence.prefix(count))
  }
}

/// Matches the parts of a line one after the other.
private struct LineCursor {
  private var rest: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) {
    rest = line
  }

  mutating func skip(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }

  mutating func skipDigits() -> Bool {
    skip { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  mutating func skipSpace() -> Bool { skip(\.isSpace) }

  /// Digits, small letters and commas.
  mutating func skipNumber() -> Bool {
    skip {
      $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 == UInt8(ascii: ",")
        || $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")
    }
  }

  mutating func takeUpToTag() -> ArraySlice<UInt8> {
    let taken = rest.prefix { $0 != UInt8(ascii: "<") }
    rest = rest.dropFirst(taken.count)
    return taken
  }

  private mutating func skip(_ isIncluded: (UInt8) -> Bool) -> Bool {
    let skipped = rest.prefix(while: isIncluded)
    rest = rest.dropFirst(skipped.count)
    return !skipped.isEmpty
  }
}
