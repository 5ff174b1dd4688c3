import Foundation
import Testing

/// Words of a language stand in `Models/words` and `Models/cleaning`, not in code.
struct WordsAreDataTests {
  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")
  /// Files that are tables of syllables rather than lists of words.
  private static let tables = "TextAnalysis/Languages/"
  /// Texts that are made to be read, and know nothing of a language.
  private static let inputs = "Fuzzing/"
  /// Rules that look for what languages call things.
  private static let rules = "ArticleCleaning/"
  private static let mostInAFile = 25
  private static let mostInAll = 250

  /// The words between quotation marks of which each scalar is as asked for.
  private static func words(_ code: String, of isLetter: (Unicode.Scalar) -> Bool) -> [String] {
    var words: [String] = []
    var (isInside, isEscaped, isInWord, isNote) = (false, false, false, false)
    var previous: Unicode.Scalar = " "
    for scalar in code.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n" { (isInside, isEscaped, isInWord, isNote) = (false, false, false, false) }
      if isNote { continue }
      let isPart = isInside && !isEscaped && isLetter(scalar)
      if isPart, !isInWord { words.append("") }
      if isPart { words[words.count - 1].unicodeScalars.append(scalar) }
      isInWord = isPart
      if isEscaped {
        isEscaped = false
      } else if isInside, scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        isInside.toggle()
      } else if !isInside, scalar == "/", previous == "/" {
        isNote = true
      }
    }
    return words
  }

  /// Whether a scalar is a letter of Korean, Japanese or Chinese.
  private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x30FA, 0x30FC, 0x3131...0x318C, 0x3400...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// Scalars that are the first or the last of their script, or a mark such as the ㅇ before an item,
  /// which say nothing of a language.
  private static let bounds: Set<UInt32> = [
    0x3041, 0x3096, 0x309D, 0x309F, 0x30A0, 0x30A1, 0x30FA, 0x30FC, 0x3131, 0x3147, 0x3163, 0x3400,
    0x4DBF, 0x4E00, 0x9FFF, 0xAC00, 0xD7A3,
  ]

  /// The letters of Korean, Japanese and Chinese among the numbers of scalars in code.
  private static func letters(_ code: String) -> [String] {
    code.matches(of: /\b0x([0-9A-Fa-f]{4})\b/).filter { number in
      guard let value = UInt32(number.1, radix: 16), let scalar = Unicode.Scalar(value) else {
        return false
      }
      return isEastAsian(scalar) && !bounds.contains(value)
    }.map { String($0.0) }
  }

  private static func forEachFile(_ body: (_ path: String, _ code: String) -> Void) throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    for file in files where file.hasSuffix(".swift") && !file.hasPrefix(inputs) {
      body(file, try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8))
    }
  }

  private static var hasSources: Bool { FileManager.default.fileExists(atPath: sources.path) }

  @Test func testWordsBetweenQuotationMarksAreCounted() {
    func count(_ code: String) -> Int { Self.words(code, of: Self.isEastAsian).count }
    #expect(count(#"let a = ["시장", "부 군수"] // 지사"#) == 3)
    #expect(count(#""a\"시장" + b.구청장"#) == 1)
    #expect(count(#"["頁", "ページ"] // "第""#) == 2)
  }

  @Test func testLettersAmongNumbersAreSeen() {
    #expect(Self.letters("case 0xB2E4, 0x3068, 0x2019: true") == ["0xB2E4", "0x3068"])
    #expect(Self.letters("(0xAC00...0xD7A3).contains(0x1F600)") == [])
  }

  @Test(.enabled(if: hasSources)) func testCodeHoldsFewWords() throws {
    var all = 0
    try Self.forEachFile { file, code in
      let count = Self.words(code, of: Self.isEastAsian).count
      all += count
      #expect(
        count <= Self.mostInAFile || file.hasPrefix(Self.tables),
        "\(file) holds \(count) words: put lists into Models/words, see LanguageWords")
    }
    #expect(all <= Self.mostInAll)
  }

  /// The year behind an apostrophe, and the bytes of white space, are known by their numbers.
  @Test(.enabled(if: hasSources)) func testCodeNamesNoLettersByNumber() throws {
    let known = ["Marks/", "Page/PageText.swift", "BLEU/"]
    try Self.forEachFile { file, code in
      guard !file.hasPrefix(Self.tables), !known.contains(where: { file.contains($0) }) else {
        return
      }
      let letters = Self.letters(code)
      #expect(letters.isEmpty, "\(file) has \(letters): give them a name in the language's room")
    }
  }

  @Test(.enabled(if: hasSources)) func testCleaningRulesHoldNoEnglishSentences() throws {
    try Self.forEachFile { file, code in
      guard file.hasPrefix(Self.rules), !Self.names.contains(where: { file.contains($0) }) else {
        return
      }
      let words = Self.words(code) { $0.isASCII && $0.properties.isAlphabetic }
        .filter { $0.count > 1 }
      #expect(
        words.count <= Self.mostEnglishInAFile,
        "\(file) holds \(words): put lists into Models/cleaning, see CleaningWords")
    }
  }

  /// Files that name lists, kinds of what goes and features.
  private static let names = ["Markers/", "RemovalKind.swift", "Headlines/SeamGaps.swift"]
  /// The endings of the names of files, and the words of a note.
  private static let mostEnglishInAFile = 12
}
