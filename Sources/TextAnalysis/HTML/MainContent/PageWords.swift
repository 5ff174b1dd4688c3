import EmbeddedModels

/// The words that tell what a part of a page is: those of classes, and those that open lines.
///
/// Read from `Models/page-words.txt`, which says how.
struct PageWords: Sendable {
  /// The names of the groups of class words, in the order of their bits.
  private(set) var classGroups: [String] = []
  /// The names of the groups of openings, in the order of their bits.
  private(set) var lineGroups: [String] = []
  /// The groups of class words and of openings that the model does not weigh: signs for sure rules,
  /// from the highest bit down.
  private var classSigns: [String] = []
  private var lineSigns: [String] = []
  private var classMasks: [UInt64: UInt32] = [:]
  /// Those that count as a whole name only.
  private var wholeMasks: [UInt64: UInt32] = [:]
  /// Openings of lines by their first byte, with the bit of their group; behind some of them only
  /// numbers and signs may follow.
  private var openings = [[(text: [UInt8], isWhole: Bool, mask: UInt32)]](
    repeating: [], count: 256)

  // Read once, when the first page is.
  static let embedded = PageWords(embeddedPageWords())

  private init(_ model: EmbeddedModel) {
    self.init(utf8: UnsafeBufferPointer(start: model.bytes, count: model.count))
  }

  init(utf8: UnsafeBufferPointer<UInt8>) {
    var isClass = true
    var bit: UInt32 = 0
    for line in utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "[") {
        let words = line.dropFirst().dropLast().split(separator: 0x20)
        let kind = String(decoding: words[0], as: UTF8.self)
        isClass = kind.hasPrefix("class")
        let name = String(decoding: words[words.endIndex - 1], as: UTF8.self)
        switch kind {
        case "class": bit = Self.add(name, to: &classGroups, isSign: false)
        case "line": bit = Self.add(name, to: &lineGroups, isSign: false)
        case "class-sign": bit = Self.add(name, to: &classSigns, isSign: true)
        default: bit = Self.add(name, to: &lineSigns, isSign: true)
        }
      } else if isClass {
        for word in line.split(separator: 0x20) {
          if word.last == UInt8(ascii: "$") {
            wholeMasks[FNV1a.hash(of: word.dropLast()), default: 0] |= bit
          } else {
            classMasks[FNV1a.hash(of: word), default: 0] |= bit
          }
        }
      } else {
        let isWhole = line.last == UInt8(ascii: "$")
        openings[Int(line[line.startIndex])]
          .append((Array(isWhole ? line.dropLast() : line), isWhole, bit))
      }
    }
  }

  private static func add(_ name: String, to groups: inout [String], isSign: Bool) -> UInt32 {
    groups.append(name)
    return isSign ? 1 << UInt32(32 - groups.count) : 1 << UInt32(groups.count - 1)
  }

  /// Those of the bits that the model weighs.
  func weighed(classes mask: UInt32) -> UInt32 { mask & ((1 << UInt32(classGroups.count)) - 1) }

  /// Those of the bits that the model weighs.
  func weighed(lines mask: UInt32) -> UInt32 { mask & ((1 << UInt32(lineGroups.count)) - 1) }

  /// The bit of a group of class words that the model does not weigh.
  func classSign(_ name: String) -> UInt32 { Self.sign(name, in: classSigns) }

  /// The bit of a group of openings that the model does not weigh.
  func lineSign(_ name: String) -> UInt32 { Self.sign(name, in: lineSigns) }

  private static func sign(_ name: String, in groups: [String]) -> UInt32 {
    groups.firstIndex(of: name).map { 1 << UInt32(31 - $0) } ?? 0
  }

  /// The bits of groups of class words.
  func classBits(_ names: String...) -> UInt32 { Self.bits(names, in: classGroups) }

  /// The bits of groups of openings of lines.
  func lineBits(_ names: String...) -> UInt32 { Self.bits(names, in: lineGroups) }

  private static func bits(_ names: [String], in groups: [String]) -> UInt32 {
    names.reduce(0) { $0 | (groups.firstIndex(of: $1).map { 1 << UInt32($0) } ?? 0) }
  }

  /// The groups of the words in the value of a class, id or role, as bits.
  func classMask(_ value: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var mask: UInt32 = 0
    var hash = FNV1a.offset
    // A name as a whole ("mainContent") counts beside its parts.
    var whole = hash
    var (length, wholeLength) = (0, 0)
    func found(_ hash: UInt64, _ length: Int) -> UInt32 {
      length > 0 ? classMasks[hash] ?? 0 : 0
    }
    // "has-share" and "no-comments" say what else is there, or is not, and sure signs are not so sure.
    var tellsState = false
    var isFirst = true
    var previous: UInt8 = 0x20
    func endWord() {
      let word = found(hash, length)
      mask |= tellsState ? weighed(classes: word) : word
      if isFirst, length > 0 {
        tellsState = Self.stateWords.contains(hash)
        isFirst = false
      }
      (hash, length) = (FNV1a.offset, 0)
    }
    for byte in value.prefix(400) {
      let isJoint = !(byte.isLetter || byte >= 0x80)
      if isJoint || (byte.isUpper && !previous.isUpper) { endWord() }
      if byte.isSpace {
        mask |= found(whole, wholeLength) | (wholeMasks[whole] ?? 0)
        (whole, wholeLength) = (FNV1a.offset, 0)
        (tellsState, isFirst) = (false, true)
      }
      if !isJoint {
        hash = FNV1a.adding(byte.lowercased, to: hash)
        whole = FNV1a.adding(byte.lowercased, to: whole)
        length += 1
        wholeLength += 1
      }
      previous = byte
    }
    endWord()
    return mask | found(whole, wholeLength) | (wholeMasks[whole] ?? 0)
  }

  /// First words of class names that tell of a state.
  private static let stateWords = Set(
    ["has", "no", "with", "without"].map { FNV1a.hash(of: $0.utf8) })

  /// The most bytes of a number behind an opening with what is around it.
  private static let longestCount = 12

  /// Whether an opening may end at `end` of a line: with its last word, or with nothing but numbers and
  /// signs behind it.
  private static func isEnd(
    _ end: Int, of opening: [UInt8], in line: UnsafeBufferPointer<UInt8>, isWhole: Bool
  ) -> Bool {
    if isWhole {
      // A number may have brackets and a word for what is counted: コメント（12件）.
      let isCount = line.count - end <= longestCount && line[end...].contains(where: \.isDigit)
      return line[end...].allSatisfy { !$0.isLetter && ($0 < 0x80 || isCount) }
    }
    return end == line.count || !line[end].isLetter || !opening[opening.count - 1].isLetter
  }

  /// The groups of openings that a line begins with, as bits; numbers and signs before are passed
  /// over.
  func lineMask(_ line: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var mask: UInt32 = 0
    var start = 0
    for _ in 0..<2 {
      guard start < line.count else { break }
      for (text, isWhole, bit) in openings[Int(line[start].lowercased)] where mask & bit == 0 {
        if start + text.count <= line.count,
          text.indices.allSatisfy({ line[start + $0].lowercased == text[$0] }),
          Self.isEnd(start + text.count, of: text, in: line, isWhole: isWhole)
        {
          mask |= bit
        }
      }
      let first = start
      while start < line.count, start < 12,
        line[start].isDigit || line[start].isSpace
          || (line[start] < 0x80 && !line[start].isLetter)
      {
        start += 1
      }
      if start == first { break }
    }
    return mask
  }
}
