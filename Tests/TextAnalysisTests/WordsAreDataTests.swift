import Foundation
import Testing

/// Words of a language stand in `Models/words` and `Models/cleaning`, not in code.
struct WordsAreDataTests {
  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")
  /// Files that are tables of syllables rather than lists of words.
  private static let tables = "TextAnalysis/Languages/Korean/"
  /// Texts that are made to be read, and know nothing of a language.
  private static let inputs = "Fuzzing/"
  private static let mostInAFile = 25
  private static let mostInAll = 250

  /// The number of Hangul words between quotation marks.
  private static func hangulWords(_ code: String) -> Int {
    var count = 0
    var (isInside, isEscaped, isInWord) = (false, false, false)
    for scalar in code.unicodeScalars {
      let isHangul = isInside && (0xAC00...0xD7A3).contains(scalar.value)
      if isHangul, !isInWord { count += 1 }
      isInWord = isHangul
      if isEscaped {
        isEscaped = false
      } else if isInside, scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        isInside.toggle()
      }
    }
    return count
  }

  @Test func testWordsBetweenQuotationMarksAreCounted() {
    #expect(Self.hangulWords(#"let a = ["시장", "부 군수"] // 지사"#) == 3)
    #expect(Self.hangulWords(#""a\"시장" + b.구청장"#) == 1)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: sources.path)))
  func testCodeHoldsFewWords() throws {
    var all = 0
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.sources.path)
    for file in files where file.hasSuffix(".swift") && !file.hasPrefix(Self.inputs) {
      let code = try String(contentsOf: Self.sources.appendingPathComponent(file), encoding: .utf8)
      let count = Self.hangulWords(code)
      all += count
      #expect(
        count <= Self.mostInAFile || file.hasPrefix(Self.tables),
        "\(file) holds \(count) words: put lists into Models/words, see LanguageWords")
    }
    #expect(all <= Self.mostInAll)
  }
}
