import ArticleCleaning
import TextAnalysis

/// Both kinds of error of the article cleaner on pages whose division is known; characters are
/// Unicode scalars other than white space.
struct CleaningErrors {
  var pages = 0
  /// Characters and sentences of the body.
  var bodyCharacters = 0
  var bodySentences = 0
  /// Those that the cleaner did not leave in the body; a sentence when it lost more than half.
  var lostCharacters = 0
  var lostSentences = 0
  /// Characters and stretches that do not belong to the body, the headline included.
  var boilerplateCharacters = 0
  var boilerplateSpans = 0
  /// Those that the cleaner left in the body; a stretch when more than half of it was left.
  var keptCharacters = 0
  var keptSpans = 0
  /// Pages whose headline was found exactly, or rightly not found.
  var rightTitles = 0
  /// What went wrong, for reading.
  private(set) var details: [String] = []

  private enum Mark: UInt8 { case body, boilerplate, optional, space }

  /// Compares the cleaner's division of one page with the gold one.
  mutating func add(_ page: CleaningGold, text bytes: [UInt8]) {
    let text = SourceText(validUTF8: bytes)
    let article = ArticleCleaner().clean(text)
    var inBody = [Bool](repeating: false, count: bytes.count)
    for range in article.body { for offset in range { inBody[offset] = true } }
    let marks = Self.marks(page, bytes)
    pages += 1
    addCharacters(marks, inBody, page.id, text)
    addSentences(marks, inBody, bytes)
    addSpans(page, marks, inBody, text)
    let title = article.title.map { [$0.lowerBound, $0.upperBound] }
    if sameText(title, page.title, text) {
      rightTitles += 1
    } else {
      details.append("\(page.id): title \(title.map { "\($0)" } ?? "none")")
    }
  }

  private func sameText(_ left: [Int]?, _ right: [Int]?, _ text: SourceText) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return text.utf8[left[0]..<left[1]].elementsEqual(text.utf8[right[0]..<right[1]])
  }

  /// What each scalar's first byte belongs to; all other bytes count as white space.
  private static func marks(_ page: CleaningGold, _ bytes: [UInt8]) -> [Mark] {
    var marks = [Mark](repeating: .body, count: bytes.count)
    for span in page.spans {
      for offset in span.start..<span.end {
        marks[offset] = span.optional == true ? .optional : .boilerplate
      }
    }
    if let title = page.title { for offset in title[0]..<title[1] { marks[offset] = .boilerplate } }
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isSpace =
        scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B
      if isSpace { marks[offset] = .space }
      let count = UTF8.width(scalar)
      for rest in offset + 1..<max(offset + 1, offset + count) { marks[rest] = .space }
      offset += count
    }
    return marks
  }

  private mutating func addCharacters(
    _ marks: [Mark], _ inBody: [Bool], _ id: String, _ text: SourceText
  ) {
    var lost = 0
    for (offset, mark) in marks.enumerated() {
      switch mark {
      case .body:
        bodyCharacters += 1
        if !inBody[offset] { lost += 1 }
      case .boilerplate:
        boilerplateCharacters += 1
        if inBody[offset] { keptCharacters += 1 }
      case .optional, .space: break
      }
    }
    lostCharacters += lost
    if lost > 0 { details.append("\(id): lost \(lost) characters of the body") }
  }

  /// Sentences end with a full stop, question or exclamation mark before white space, and lines.
  private mutating func addSentences(_ marks: [Mark], _ inBody: [Bool], _ bytes: [UInt8]) {
    var characters = 0
    var lost = 0
    var last: UInt8 = 0
    func closes(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x3F || byte == 0x21 }
    func flush(_ errors: inout CleaningErrors) {
      if characters > 0 {
        errors.bodySentences += 1
        if lost * 2 > characters { errors.lostSentences += 1 }
      }
      characters = 0
      lost = 0
    }
    for offset in bytes.indices {
      if bytes[offset] == 0x0A || (bytes[offset] == 0x20 && closes(last)) { flush(&self) }
      switch marks[offset] {
      case .body:
        characters += 1
        if !inBody[offset] { lost += 1 }
        // A closing quotation mark leaves the full stop before it in force.
        if bytes[offset] != 0x22 && bytes[offset] != 0x27 && bytes[offset] != 0xE2 {
          last = bytes[offset]
        }
      case .boilerplate, .optional: flush(&self)
      case .space: break
      }
    }
    flush(&self)
  }

  private mutating func addSpans(
    _ page: CleaningGold, _ marks: [Mark], _ inBody: [Bool], _ text: SourceText
  ) {
    for span in page.spans where span.optional != true {
      let offsets = (span.start..<span.end).filter { marks[$0] == .boilerplate }
      boilerplateSpans += 1
      if offsets.count(where: { inBody[$0] }) * 2 > offsets.count {
        keptSpans += 1
        details.append("\(page.id): kept \(span.rule) at \(span.start)..<\(span.end)")
      }
    }
  }
}
