import Foundation
import Testing

@testable import TextAnalysis

@Suite struct EncodingGuessTests {
  /// Bytes given by the code tables, not by a converter.
  @Test func russianIsToldByItsFrequentLetters() throws {
    // «Мост открыт. Он новый и стоит недорого.» in windows-1251 and KOI8-R.
    let windows: [UInt8] = [
      0xCC, 0xEE, 0xF1, 0xF2, 0x20, 0xEE, 0xF2, 0xEA, 0xF0, 0xFB, 0xF2, 0x2E, 0x20, 0xCE, 0xED,
      0x20,
      0xED, 0xEE, 0xE2, 0xFB, 0xE9, 0x20, 0xE8, 0x20, 0xF1, 0xF2, 0xEE, 0xE8, 0xF2, 0x20, 0xED,
      0xE5,
      0xE4, 0xEE, 0xF0, 0xEE, 0xE3, 0xEE, 0x2E,
    ]
    let koi: [UInt8] = [
      0xED, 0xCF, 0xD3, 0xD4, 0x20, 0xCF, 0xD4, 0xCB, 0xD2, 0xD9, 0xD4, 0x2E, 0x20, 0xEF, 0xCE,
      0x20,
      0xCE, 0xCF, 0xD7, 0xD9, 0xCA, 0x20, 0xC9, 0x20, 0xD3, 0xD4, 0xCF, 0xC9, 0xD4, 0x20, 0xCE,
      0xC5,
      0xC4, 0xCF, 0xD2, 0xCF, 0xC7, 0xCF, 0x2E,
    ]
    let text = "Мост открыт. Он новый и стоит недорого."
    #expect(try TextDecoder.decode(windows).utf8 == Array(text.utf8))
    #expect(try TextDecoder.decode(koi).utf8 == Array(text.utf8))
  }

  @Test func latinLettersTellTheirAlphabet() throws {
    // "mały żółw" and "küçük şair ıslık"
    let polish: [UInt8] = [0x6D, 0x61, 0xB3, 0x79, 0x20, 0xBF, 0xF3, 0xB3, 0x77]
    #expect(try TextDecoder.decode(polish).utf8 == Array("mały żółw".utf8))
    let turkish: [UInt8] = [
      0x6B, 0xFC, 0xE7, 0xFC, 0x6B, 0x20, 0xFE, 0x61, 0x69, 0x72, 0x20, 0xFD, 0x73, 0x6C, 0xFD,
      0x6B,
    ]
    #expect(try TextDecoder.decode(turkish).utf8 == Array("küçük şair ıslık".utf8))
  }

  @Test(arguments: [
    ("ISO-8859-1", TextEncoding.windows1252), ("latin1", .windows1252), ("ASCII", .windows1252),
    ("iso-8859-9", .windows1254), ("GB2312", .gb18030), ("ks_c_5601-1987", .cp949),
    ("x-sjis", .shiftJIS), ("koi8-r", .koi8R), ("windows-1250", .windows1250),
    ("cp1251", .windows1251),
  ])
  func labelsAreThoseOfTheEncodingStandard(label: String, encoding: TextEncoding) {
    #expect(TextEncoding(label: label) == encoding)
  }

  @Test func aDeclarationIsFoundBehindTheFirstKilobyte() {
    let comment = "<!-- " + String(repeating: "x", count: 3000) + " charset=utf-16 -->"
    let page = "<html><head>\(comment)<META http-equiv=x content=\"text/html; charset = 'Big5'\">"
    #expect(TextEncoding.declared(in: Array(page.utf8)) == .big5)
    #expect(
      TextEncoding.declared(in: Array("<?xml version='1.0' encoding='euc-kr'?>".utf8)) == .cp949)
    #expect(TextEncoding.declared(in: Array("<script>charset=big5</script>".utf8)) == nil)
    #expect(TextEncoding.declared(in: Array("<meta charset=".utf8)) == nil)
  }

  @Test(arguments: [
    "<!-- <meta charset=big5> --><meta charset=euc-kr>",
    "<script>w('<meta charset=big5>')</script><meta charset=euc-kr>",
    "<style>/* <meta charset=big5> */</style><META CHARSET='EUC-KR'>",
  ])
  func aDeclarationInACommentOrScriptCountsForNothing(page: String) {
    #expect(TextEncoding.declared(in: Array(page.utf8)) == .cp949)
  }

  @Test func theDefaultOfAServerGivesWayToTheBytes() throws {
    let russian = "Мост открыт. Он новый и стоит недорого, говорит мэр города."
    let windows = try #require(russian.data(using: .windowsCP1251))
    #expect(
      try TextDecoder.decode(Array(windows), declared: .windows1252).utf8 == Array(russian.utf8))
    #expect(try TextDecoder.decode(Array(windows), declared: .utf8).utf8 == Array(russian.utf8))
    let french = "L'été, la mairie a payé très cher. Où est le préfet ?"
    let latin = try #require(french.data(using: .windowsCP1252))
    #expect(
      try TextDecoder.decode(Array(latin), declared: .windows1252).utf8 == Array(french.utf8))
  }

  @Test func aFewBrokenBytesAreReplacedAndCounted() throws {
    var bytes = Array("나무를 심는 사람들이 언덕에 모였다.".utf8)
    bytes[4] = 0xFF
    let decoded = try TextDecoder.decodeReplacing(bytes)
    #expect(decoded.replacedBytes >= 1 && decoded.replacedBytes <= 3)
    #expect(decoded.firstBroken == 3)
    #expect(String(decoding: decoded.text.utf8, as: UTF8.self).hasSuffix(" 심는 사람들이 언덕에 모였다."))
    #expect(throws: TextDecodingError.self) { try TextDecoder.decode(bytes) }
  }

  @Test(arguments: [
    "Les élèves de l'école ont planté des pommiers près de la rivière gelée.",
    "Die Bäcker müssen früh aufstehen, weil das Brot schon um fünf fertig wäre.",
    "Os pescadores não saíram ontem, porque a maré já estava alta e a ponte caiu.",
    "Dağcılar öğleden sonra köye döndü, çünkü yağmur bütün yolları kapatmıştı.",
  ])
  func latinTextWithABrokenByteIsUTF8(text: String) throws {
    let bytes = Array(text.utf8)
    let letter = try #require(bytes.firstIndex { $0 >= 0x80 })
    let (before, after) = (Array(bytes[..<letter]), Array(bytes[letter...]))
    let damages: [[UInt8]] = [
      before + after.prefix(1) + after.dropFirst(2), before + [0xE9] + after, bytes + [0xC3],
      before + [0x80] + after,
    ]
    for damaged in damages {
      let decoded = try TextDecoder.decodeReplacing(damaged)
      #expect(decoded.encoding == .utf8)
      #expect(decoded.replacedBytes == 1)
    }
  }

  @Test func koreanOfSevenBitsIsReadWhereItIsDeclared() throws {
    let bytes = Array("\u{1B}$)C\u{0E}3*9+\u{0F} 3 \u{0E}:=\u{0F}.".utf8)
    let text = try TextDecoder.decode(bytes, declared: TextEncoding(label: "ISO-2022-KR"))
    #expect(String(decoding: text.utf8, as: UTF8.self) == "나무 3 봄.")
  }

  @Test func noiseIsNoText() {
    let noise = (0..<400).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ 131) | 0x80 }
    #expect(throws: TextDecodingError.self) { try TextDecoder.decodeReplacing(noise) }
  }
}
