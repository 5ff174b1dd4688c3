import Testing

@testable import TextAnalysis

@Suite struct TextDecoderTests {
  private let sample = "한강에 배가 떴다.\r\nTwo boats, 3.5 m.\n"

  private func utf16(_ string: String, bigEndian: Bool) -> [UInt8] {
    string.utf16.flatMap { unit in
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xFF)
      return bigEndian ? [high, low] : [low, high]
    }
  }

  @Test func utf8IsTakenAsItIs() throws {
    let bytes = Array(sample.utf8)
    #expect(try TextDecoder.decode(bytes).utf8 == bytes)
    #expect(try TextDecoder.decode([]).utf8.isEmpty)
  }

  @Test func byteOrderMarksAreNoPartOfTheText() throws {
    let expected = Array(sample.utf8)
    #expect(try TextDecoder.decode([0xEF, 0xBB, 0xBF] + expected).utf8 == expected)
    let little = [0xFF, 0xFE] + utf16(sample, bigEndian: false)
    #expect(try TextDecoder.decode(little).utf8 == expected)
    let big = [0xFE, 0xFF] + utf16(sample, bigEndian: true)
    #expect(try TextDecoder.decode(big).utf8 == expected)
  }

  @Test func lineEndsJamoAndNULAreKept() throws {
    for string in ["a\r\nb\rc", "\u{1112}\u{1161}\u{11AB} 글", "가\0나\0\0다", "\0"] {
      #expect(try TextDecoder.decode(Array(string.utf8)).utf8 == Array(string.utf8))
    }
  }

  @Test func aStrayZeroMakesNoUTF16() throws {
    let bytes = Array("The ferry runs again.\0 It leaves at six in the morning.".utf8)
    #expect(
      try TextDecoder.decode(bytes.count % 2 == 0 ? bytes : bytes + [0x0A]).utf8.starts(with: bytes)
    )
  }

  @Test func utf16WithoutMarkIsReadWhenUnmistakable() throws {
    for string in [sample, "plain English text. And more of it.", "서울 부산"] {
      for bigEndian in [false, true] {
        let bytes = utf16(string, bigEndian: bigEndian)
        #expect(try TextDecoder.decode(bytes).utf8 == Array(string.utf8))
      }
    }
    #expect(TextDecoder.encoding(of: Array("a\0b and some more text".utf8)) == .utf8)
  }

  @Test func surrogatePairsAreJoined() throws {
    let string = "서울 \u{1F600}\u{10FFFF}."
    let bytes = [0xFF, 0xFE] + utf16(string, bigEndian: false)
    #expect(try TextDecoder.decode(bytes).utf8 == Array(string.utf8))
  }

  @Test func loneSurrogatesAndOddBytesAreErrorsWithTheirOffset() throws {
    let lone: [UInt8] = [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xDC, 0x42, 0x00]
    #expect {
      try TextDecoder.decode(lone)
    } throws: {
      ($0 as? TextDecodingError)?.offset == 4
        && ($0 as? TextDecodingError)?.encoding == .utf16LittleEndian
    }
    let odd: [UInt8] = [0xFE, 0xFF, 0x00, 0x41, 0x00]
    #expect {
      try TextDecoder.decode(odd)
    } throws: {
      ($0 as? TextDecodingError)?.offset == 4
        && ($0 as? TextDecodingError)?.reason == .truncatedSequence
    }
    let replaced = try TextDecoder.decodeReplacing(lone)
    #expect(replaced.text.utf8 == Array("A\u{FFFD}B".utf8))
    #expect(replaced.replacedBytes == 1)
  }

  /// "한국은 똠방각하 펲시콜라를 마셨다.\r\n" in CP949; 똠 and 펲 lie outside of EUC-KR.
  private let korean949: [UInt8] = [
    0xC7, 0xD1, 0xB1, 0xB9, 0xC0, 0xBA, 0x20, 0x8C, 0x63, 0xB9, 0xE6, 0xB0, 0xA2, 0xC7, 0xCF, 0x20,
    0xBC, 0x84, 0xBD, 0xC3, 0xC4, 0xDD, 0xB6, 0xF3, 0xB8, 0xA6, 0x20, 0xB8, 0xB6, 0xBC, 0xCC, 0xB4,
    0xD9, 0x2E, 0x0D, 0x0A,
  ]

  @Test func koreanInCP949IsRecognised() throws {
    let text = try TextDecoder.decode(korean949)
    #expect(TextDecoder.encoding(of: korean949) == .cp949)
    #expect(text.utf8 == Array("한국은 똠방각하 펲시콜라를 마셨다.\r\n".utf8))
  }

  @Test func oneBrokenByteInCP949IsNamed() {
    var bytes = Array((0..<40).map { _ in korean949 }.joined())
    bytes[36 * 20 + 1] = 0xFF
    #expect {
      try TextDecoder.decode(bytes)
    } throws: {
      ($0 as? TextDecodingError)?.encoding == .cp949
    }
  }

  @Test func oneBrokenByteInUTF8IsNamed() {
    var bytes = Array(String(repeating: sample, count: 20).utf8)
    let offset = sample.utf8.count * 7 + 4
    bytes[offset] = 0x20
    #expect {
      try TextDecoder.decode(bytes)
    } throws: {
      guard let error = $0 as? TextDecodingError else { return false }
      return error.encoding == .utf8 && error.offset == offset - 1
        && "\(error)".contains("byte \(offset - 1)") && "\(error)".contains("iconv")
    }
  }

  @Test func utf8CutInsideACharacterIsTruncated() {
    let bytes = Array(sample.utf8) + [0xED, 0x95]
    #expect {
      try TextDecoder.decode(bytes)
    } throws: {
      ($0 as? TextDecodingError)?.reason == .truncatedSequence
        && ($0 as? TextDecodingError)?.offset == bytes.count - 2
    }
  }

  @Test func latin1IsNotTakenForKorean() throws {
    let bytes = Array("caf".utf8) + [0xE9] + Array(" au lait".utf8)
    #expect(TextDecoder.encoding(of: bytes) == .windows1252)
    let declared = try TextDecoder.decode(bytes, declared: .windows1252)
    #expect(declared.utf8 == Array("café au lait".utf8))
  }

  @Test func declaredEncodingDecidesOnlyWhereTheBytesDoNot() throws {
    let japanese: [UInt8] = [0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA]
    #expect(try TextDecoder.decode(japanese, declared: .shiftJIS).utf8 == Array("日本語".utf8))
    let utf8 = Array(sample.utf8)
    #expect(try TextDecoder.decode(utf8, declared: .cp949).utf8 == utf8)
    #expect(TextEncoding(label: "EUC-KR") == .cp949)
    #expect(TextEncoding(label: "klingon") == nil)
  }

  @Test func utf32IsRefusedByName() {
    #expect {
      try TextDecoder.decode([0xFF, 0xFE, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00])
    } throws: {
      "\($0)".contains("UTF-32LE")
    }
  }

  @Test func lossyDecodingEqualsThatOfTheStandardLibrary() {
    var generator = SeededGenerator(seed: 7)
    for round in 0..<400 {
      var bytes = Array(String.random(count: 40, using: &generator).utf8)
      for _ in 0..<(round % 5) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      guard TextDecoder.encoding(of: bytes) == .utf8, !bytes.starts(with: [0xEF, 0xBB, 0xBF])
      else { continue }
      let expected = Array(String(decoding: bytes, as: UTF8.self).utf8)
      if let decoded = try? TextDecoder.decodeReplacing(bytes) {
        #expect(decoded.text.utf8 == expected)
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect(isValid == ((try? TextDecoder.decode(bytes)) != nil))
    }
  }

  @Test func everyScalarIsValidAndEverySurrogateIsNot() {
    for value in UInt32(0)...0x10FFFF {
      var bytes: [UInt8] = []
      bytes.appendUTF8(of: value)
      let isScalar = Unicode.Scalar(value) != nil
      for padding in [0, 4] {
        let padded = bytes + [UInt8](repeating: 0x20, count: padding)
        let invalid = padded.withUnsafeBufferPointer {
          UTF8Validation.firstInvalidOffset(in: $0)
        }
        if invalid != (isScalar ? nil : 0) {
          Issue.record("U+\(String(value, radix: 16)) is misjudged.")
        }
      }
    }
  }

  @Test func randomBytesNeverTrap() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      let count = Int.random(in: 0..<60, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      if let decoded = try? TextDecoder.decodeReplacing(bytes) {
        #expect(String(validating: decoded.text.utf8, as: UTF8.self) != nil)
      }
      for encoding in TextEncoding.allCases {
        _ = try? TextDecoder.decode(bytes, declared: encoding)
      }
    }
  }
}
