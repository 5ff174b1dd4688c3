import Foundation
import TestSupport
import Testing
import TextAnalysis

@testable import Training

@Suite struct KeyphrasenessWriterTests {
  @Test func aWordHasTheMeanOfItsJudgements() throws {
    let table = try table(of: "boot\t3\t4\nbrot\t0\t1\t1\nrot\t2\n", in: .german)
    // Steps of a half: 7 / 2, 2 / 3 and 2.
    #expect(judgement("boot", .german, in: table) == 7)
    #expect(judgement("brot", .german, in: table) == 1)
    #expect(judgement("rot", .german, in: table) == 4)
  }

  @Test func wordsAreInSmallLetters() throws {
    let table = try table(of: "AI\t4\nIT\t2\nit\t0\nЭнергия\t3\n", in: .korean)
    #expect(judgement("ai", .korean, in: table) == 8)
    #expect(judgement("it", .korean, in: table) == 2)
    #expect(judgement("энергия", .korean, in: table) == 6)
    #expect(judgement("AI", .korean, in: table) == nil)
  }

  @Test func aStemThatIsNoWordHasTheMeanOfItsWords() throws {
    let table = try table(of: "aids\t4\naid\t2\nuniverse\t3\nuniversal\t0\n", in: .english)
    #expect(judgement("aids", .english, in: table) == 8)
    #expect(judgement("aid", .english, in: table) == 4)
    #expect(judgement("univers", .english, in: table) == 3)
  }

  @Test func languagesAreKeptApart() throws {
    var writer = KeyphrasenessWriter()
    #expect(writer.add(Array("rot\t0\n".utf8), of: .german) == [])
    #expect(writer.add(Array("rot\t3\n".utf8), of: .dutch) == [])
    let table = try #require(wordTable(of: writer.file))
    #expect(judgement("rot", .german, in: table) == 0)
    #expect(judgement("rot", .dutch, in: table) == 6)
    #expect(judgement("rot", .swedish, in: table) == nil)
  }

  @Test(arguments: [
    "boot", "boot\t", "boot\t5", "boot\t10", "boot\tx", "boot\t1\t", "\t1", "boot 1",
  ])
  func otherLinesAreLeftOut(_ line: String) throws {
    var writer = KeyphrasenessWriter()
    #expect(writer.add(Array("brot\t2\n\n\(line)\nrot\t1\n".utf8), of: .german) == [3])
    let table = try #require(wordTable(of: writer.file))
    #expect(judgement("boot", .german, in: table) == nil)
    #expect(judgement("brot", .german, in: table) == 4)
    #expect(judgement("rot", .german, in: table) == 2)
  }

  @Test func theTableIsMadeOfTheListsBesideIt() throws {
    let models = SourceFiles.root.appendingPathComponent("Models")
    let folder = models.appendingPathComponent("keyphraseness")
    var writer = KeyphrasenessWriter()
    let lists = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tsv") }
    #expect(!lists.isEmpty)
    for name in lists {
      let language = try #require(Language(rawValue: String(name.dropLast(4))), "\(name)")
      let list = try [UInt8](Data(contentsOf: folder.appendingPathComponent(name)))
      #expect(writer.add(list, of: language) == [], "\(name)")
    }
    let table = try Data(contentsOf: models.appendingPathComponent("keyphraseness.bin"))
    #expect(writer.file == [UInt8](table), "Run ModelTraining write-keyphraseness.")
  }

  private func table(of list: String, in language: Language) throws -> WordTable {
    var writer = KeyphrasenessWriter()
    #expect(writer.add(Array(list.utf8), of: language) == [])
    return try #require(wordTable(of: writer.file))
  }

  private func judgement(_ form: String, _ language: Language, in table: WordTable) -> Int? {
    table.entry(Keyphraseness.hash(of: form.utf8, in: language))?.cost
  }
}
