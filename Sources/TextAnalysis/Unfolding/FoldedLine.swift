/// A line of a text that may be folded, with what its looks say.
struct FoldedLine {
  /// The line without white space at its ends; empty for a blank line.
  var content: TextRange
  /// Where the next line begins.
  var next: Int
  /// The columns of white space before the content.
  var indent = 0
  /// The columns of the content: two for each Hangul syllable, kana, ideograph or emoji.
  var width = 0
  /// Whether three spaces or a tab stand inside of the content, as between the cells of a table.
  var hasGap = false
  /// Whether a form feed is before the content: a page begins here.
  var beginsPage = false
  /// Whether the line ends with a mark that ends sentences, or with the colon before a list.
  var isTerminated = false
  /// Whether it ends so inside of a quotation that closes there, as speeches in stories do.
  var endsSpeech = false
  /// Whether the line begins as an item of a list, a stamp or a speaker's label does.
  var isItem = false
  /// The rule that takes the line out, if any.
  var rule: String?

  var isBlank: Bool { content.isEmpty }
  /// Whether the line is one mark again and again, as below a heading.
  var isUnderline = false

  /// Whether the line is running text, as far as its looks tell.
  var isText: Bool { !isBlank && rule == nil && !hasGap && !isUnderline }

  /// The lines of a text.
  ///
  /// - Complexity: O(*n*).
  static func lines(of utf8: UnsafeBufferPointer<UInt8>) -> [FoldedLine] {
    var lines: [FoldedLine] = []
    var offset = 0
    while offset < utf8.count {
      let end = utf8.lineEnd(from: offset, to: utf8.count)
      let isPair = end + 1 < utf8.count && utf8[end] == 0x0D && utf8[end + 1] == 0x0A
      let breakLength = end == utf8.count ? 0 : utf8[end] == 0xE2 ? 3 : isPair ? 2 : 1
      lines.append(FoldedLine(utf8, offset..<end, next: end + breakLength))
      offset = end + breakLength
    }
    freeSentenceEnds(&lines, utf8)
    markTurns(&lines, utf8)
    return lines
  }

  /// Makes the lines with which the turns of a conversation begin items, whatever their labels look like.
  private static func markTurns(_ lines: inout [FoldedLine], _ utf8: UnsafeBufferPointer<UInt8>) {
    let text = lines.indices.filter { !lines[$0].isBlank }
    for turn in ConversationTurns.turns(of: text.map { lines[$0].content }, in: utf8) {
      lines[text[turn]].isItem = true
    }
  }

  /// Where no line begins with `나.`, one that begins with `다.` ends the word before the break.
  private static func freeSentenceEnds(
    _ lines: inout [FoldedLine], _ utf8: UnsafeBufferPointer<UInt8>
  ) {
    func begins(_ line: FoldedLine, with label: StaticString) -> Bool {
      line.isItem && line.content.count >= label.utf8CodeUnitCount
        && utf8[line.content].starts(
          with: UnsafeBufferPointer(start: label.utf8Start, count: label.utf8CodeUnitCount))
    }
    guard !lines.contains(where: { begins($0, with: "나.") || begins($0, with: "나)") }) else {
      return
    }
    for index in lines.indices.dropFirst() where begins(lines[index], with: "다.") {
      lines[index].isItem = false
    }
  }

  private init(_ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange, next: Int) {
    content = utf8.trimmingWhiteSpace(range)
    self.next = next
    for offset in range.lowerBound..<content.lowerBound {
      if utf8[offset] == 0x0C { beginsPage = true }
      if utf8[offset] == 0x09 { indent += 4 } else if utf8[offset] & 0xC0 != 0x80 { indent += 1 }
    }
    guard !content.isEmpty else { return }
    let words = Self.wordsStart(utf8, content)
    var spaces = 0
    var offset = content.lowerBound
    while offset < content.upperBound {
      let byte = utf8[offset]
      if byte > 0x20 {
        spaces = 0
        let isWide = byte >= 0xE3 && byte != 0xEE
        width &+= isWide ? 2 : 1
        offset &+= byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        continue
      }
      width &+= 1
      spaces = byte == 0x20 ? spaces + 1 : byte == 0x09 ? 3 : 0
      if spaces == 3, offset >= words { hasGap = true }
      offset &+= 1
    }
    let first = utf8[content.lowerBound]
    isUnderline =
      content.count >= 4 && "=-~_*^+#".utf8.contains(first)
      && content.allSatisfy { utf8[$0] == first }
    isTerminated = Self.endsSentence(utf8, content)
    if isTerminated {
      let last = Mark(utf8.scalar(before: content.upperBound).value)
      endsSpeech = last?.mayCloseQuotation ?? false
    }
    isItem = Self.beginsItem(utf8, content)
  }

  /// Where the words of a line begin, behind the mark of an item and its spaces.
  private static func wordsStart(
    _ utf8: UnsafeBufferPointer<UInt8>, _ content: TextRange
  ) -> Int {
    let (value, length) = utf8.scalar(at: content.lowerBound)
    let isMark = value == 0x2D || value == 0x2A || Mark(value) == .bullet
    guard isMark else { return content.lowerBound }
    return utf8.skippingWhiteSpace(from: content.lowerBound + length, to: content.upperBound)
  }

  private static func endsSentence(
    _ utf8: UnsafeBufferPointer<UInt8>, _ content: TextRange
  ) -> Bool {
    var end = content.upperBound
    while end > content.lowerBound {
      let (value, length) = utf8.scalar(before: end)
      switch value {
      case 0x3A, 0xFF1A: return true
      // A speech that breaks off.
      case 0x2014, 0x2015: return end < content.upperBound
      // The mark of a note.
      case 0x2A, 0x2020, 0x2021: end -= length
      default:
        guard let mark = Mark(value) else { return false }
        if mark.isTerminator { return true }
        guard mark.mayClose else { return false }
        end -= length
      }
    }
    return false
  }

  /// Whether a bullet, a number in the manner of a list, a time of day or a label before a colon
  /// begins the line.
  private static func beginsItem(
    _ utf8: UnsafeBufferPointer<UInt8>, _ content: TextRange
  ) -> Bool {
    let (value, length) = utf8.scalar(at: content.lowerBound)
    var after = content.lowerBound + length
    if let mark = ListMark(value) {
      return mark == .sign
        || after < content.upperBound && utf8.whiteSpaceLength(at: after) > 0
    }
    switch value {
    // Quoted lines, rows of tables and headings as they are typed.
    case 0x3E, 0x7C, 0x23: return true
    // The bullets of fonts that say of no letter which it is.
    case 0x80...0x9F, 0xE000...0xF8FF: return true
    case 0x28, 0x5B:
      while after < content.upperBound, after < content.lowerBound + 4,
        utf8[after].isDigit || utf8[after].isLetter
      { after += 1 }
      return after > content.lowerBound + 1 && after < content.upperBound
        && (utf8[after] == UInt8(ascii: ")") || utf8[after] == UInt8(ascii: "]"))
    default: break
    }
    return beginsWithNumberOrLabel(utf8, content)
  }

  private static func beginsWithNumberOrLabel(
    _ utf8: UnsafeBufferPointer<UInt8>, _ content: TextRange
  ) -> Bool {
    var offset = content.lowerBound
    while offset < content.upperBound, offset < content.lowerBound + 3, utf8[offset].isDigit {
      offset += 1
    }
    // `3.1. Models`
    while offset > content.lowerBound, offset + 1 < content.upperBound,
      utf8[offset] == UInt8(ascii: "."), utf8[offset + 1].isDigit
    {
      offset += 1
      while offset < content.upperBound, utf8[offset].isDigit { offset += 1 }
    }
    if offset == content.lowerBound, utf8[offset] >= 0xEA || utf8[offset].isLetter {
      offset += utf8.scalar(at: offset).length
    }
    if offset > content.lowerBound, offset + 1 < content.upperBound {
      let mark = utf8[offset]
      let isSpaced = utf8.whiteSpaceLength(at: offset + 1) > 0
      if mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"), isSpaced { return true }
      if mark == UInt8(ascii: ":"), utf8[offset + 1].isDigit, utf8[content.lowerBound].isDigit {
        return true
      }
    }
    // A label: one to three words before a colon and a space.
    var words = 1
    var place = content.lowerBound
    while place < content.upperBound, place < content.lowerBound + 36 {
      if utf8[place] == UInt8(ascii: ":") {
        return place + 1 == content.upperBound || utf8.whiteSpaceLength(at: place + 1) > 0
      }
      if utf8[place] == 0x20 { words += 1 }
      if words > 3 || utf8[place] == UInt8(ascii: ".") || utf8[place] == UInt8(ascii: ",") {
        return false
      }
      place += 1
    }
    return false
  }
}
