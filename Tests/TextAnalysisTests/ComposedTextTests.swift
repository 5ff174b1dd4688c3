import Foundation
import Testing

@testable import TextAnalysis

@Suite struct ComposedTextTests {
  @Test(arguments: [
    "L’été à Saint-Étienne, señor Ibáñez: garçon, Jürgen, Åse", "Tiếng Việt, những đường phố",
    "Чай, йод, їжа", "Ελένη, Αθήνα", "ガラスのコップとパン", "나린군은 새 다리를 연다. 값은 꽤 싸다.",
  ])
  func decomposedTextIsComposedAsByFoundation(text: String) throws {
    let decomposed = SourceText(text.decomposedStringWithCanonicalMapping)
    let composed = try #require(ComposedText(decomposed))
    #expect(composed.text.utf8 == Array(text.precomposedStringWithCanonicalMapping.utf8))
    #expect(ComposedText(composed.text) == nil)
  }

  @Test func placesLeadBackToTheTextAsGiven() throws {
    let given = "Le café: 한글".decomposedStringWithCanonicalMapping
    let source = SourceText(given)
    let composed = try #require(ComposedText(source))
    let word = "Le ".utf8.count..<"Le café".utf8.count
    #expect(
      source.string(in: composed.offsetMap.originalRange(word)).utf8.elementsEqual(
        "café".decomposedStringWithCanonicalMapping.utf8))
    let syllables = "Le café: ".utf8.count..<"Le café: 한글".utf8.count
    #expect(
      source.string(in: composed.offsetMap.originalRange(syllables)).utf8.elementsEqual(
        "한글".decomposedStringWithCanonicalMapping.utf8))
  }

  @Test(arguments: ["plain", "\u{301}", "x\u{301}", "\u{1161}a", "各種、これ", "한글 맞춤법"])
  func whatHasNothingToComposeStays(text: String) {
    #expect(ComposedText(SourceText(text)) == nil)
  }
}
