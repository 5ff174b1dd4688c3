import Testing
import TextAnalysis

@testable import ArticleCleaning

@Suite struct NameFormTests {
  private func fits(_ name: String, _ form: NameForm = NameForm()) -> Bool {
    let text = PageText(bytes: Array(name.utf8))
    return form.fits(0..<text.bytes.count, text)
  }

  @Test(arguments: ["Anna Moll", "Ülle Örn", "Dan J. B. Ode"])
  func aFewWordsWithCapitalLettersAreAName(name: String) { #expect(fits(name)) }

  @Test(arguments: ["", "Anna", "Anna walks", "Anna Moll Dan Ode Ulla"])
  func othersAreNone(words: String) { #expect(!fits(words)) }

  @Test func anAgencyMayFollowInSmallLetters() {
    let form = NameForm(words: 2...8, capitals: 2, allowsSlash: true)
    #expect(fits("Anna Moll for the agency", form) && fits("Moll /dpa", form))
    #expect(!fits("Moll for dpa", form) && !fits("Moll", form))
  }
}
