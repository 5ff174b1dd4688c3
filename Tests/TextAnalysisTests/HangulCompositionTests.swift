import Foundation
import Testing

@testable import TextAnalysis

@Suite struct HangulCompositionTests {
  @Test func everyDecomposedSyllableComposes() {
    for value in UInt32(0xAC00)...0xD7A3 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let syllable = String(scalar)
      let composed = HangulComposition(
        SourceText(syllable.decomposedStringWithCanonicalMapping))
      if composed.utf8 != Array(syllable.utf8) { Issue.record("\(syllable) is not composed.") }
    }
  }

  @Test func offsetsLeadBackToTheOriginal() {
    let original = "A 한글 맞춤법!".decomposedStringWithCanonicalMapping
    let text = SourceText(original)
    let composed = HangulComposition(text)
    #expect(composed.utf8 == Array("A 한글 맞춤법!".utf8))
    let word = "A ".utf8.count..<"A 한글".utf8.count
    #expect(
      text.string(in: composed.originalRange(word)) == "한글".decomposedStringWithCanonicalMapping)
    #expect(composed.composedRange(composed.originalRange(word)) == word)
    #expect(composed.originalOffset(composed.utf8.count) == text.count)
  }

  @Test func syllableWithoutFinalTakesAFollowingFinal() {
    let composed = HangulComposition(SourceText("x가\u{11AB}나"))
    #expect(composed.utf8 == Array("x간나".utf8))
    #expect(composed.originalOffset(4) == 7)
  }

  @Test func jamoThatMakeNoSyllableStay() {
    for string in ["\u{1100}\u{1100}", "\u{1161}a", "ㄱㄴ ㅏ", "각\u{11AB}", "\u{1113}\u{1161}"] {
      #expect(HangulComposition(SourceText(string)).utf8 == Array(string.utf8))
    }
  }

  @Test func textWithoutJamoIsShared() {
    #expect(HangulComposition(SourceText("서울 and ᄇ".replacing("ᄇ", with: "b"))).isIdentity)
    #expect(HangulComposition(SourceText("")).isIdentity)
  }

  /// Unicode 15, section 3.12, pair by pair: a scalar joins the one before it when the two
  /// compose.
  private func composedPairwise(_ scalars: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    for scalar in scalars {
      if let last = result.last {
        if (0x1100...0x1112).contains(last), (0x1161...0x1175).contains(scalar) {
          result[result.count - 1] = 0xAC00 + (last - 0x1100) * 588 + (scalar - 0x1161) * 28
          continue
        }
        if (0xAC00...0xD7A3).contains(last), (last - 0xAC00) % 28 == 0,
          (0x11A8...0x11C2).contains(scalar)
        {
          result[result.count - 1] = last + scalar - 0x11A7
          continue
        }
      }
      result.append(scalar)
    }
    return result
  }

  @Test func randomJamoComposeAsPairwiseCompositionDoes() {
    var generator = SeededGenerator(seed: 5)
    let ranges: [ClosedRange<UInt32>] = [
      0x1100...0x1112, 0x1161...0x1175, 0x11A8...0x11C2, 0xAC00...0xAC1D, 0x1100...0x11FF,
      0x20...0x22,
    ]
    for _ in 0..<300 {
      let scalars = (0..<30).map { _ in
        let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
        return UInt32.random(in: range, using: &generator)
      }
      var bytes: [UInt8] = []
      for scalar in scalars { bytes.appendUTF8(of: scalar) }
      var expected: [UInt8] = []
      for scalar in composedPairwise(scalars) { expected.appendUTF8(of: scalar) }
      #expect(HangulComposition(SourceText(validUTF8: bytes)).utf8 == expected)
    }
  }
}
