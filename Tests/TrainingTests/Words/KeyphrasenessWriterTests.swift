import Foundation
import Testing
import TextAnalysis

@testable import Training

@Suite struct KeyphrasenessWriterTests {
  @Test func aStemHasTheMeanOfItsWords() throws {
    var writer = KeyphrasenessWriter()
    writer.add(Array("boats\t3\nboat\t4\nway\t0\nways\t1\nboating\t4\n".utf8), of: .english)
    let table = try #require(wordTable(of: writer.file))
    // 11 / 3 and 1 / 2, a half rounded up.
    #expect(judgement("boat", .english, in: table) == 4)
    #expect(judgement("wai", .english, in: table) == 1)
    #expect(judgement("way", .english, in: table) == nil)
  }

  @Test func languagesAreKeptApart() throws {
    var writer = KeyphrasenessWriter()
    writer.add(Array("rot\t0\n".utf8), of: .german)
    writer.add(Array("rot\t3\n".utf8), of: .dutch)
    let table = try #require(wordTable(of: writer.file))
    #expect(judgement("rot", .german, in: table) == 0)
    #expect(judgement("rot", .dutch, in: table) == 3)
    #expect(judgement("rot", .swedish, in: table) == nil)
  }

  @Test(arguments: ["", "boot", "boot\t", "boot\t5", "boot\t10", "boot\tx", "boot\t1\t2"])
  func otherLinesAreLeftOut(_ line: String) throws {
    var writer = KeyphrasenessWriter()
    writer.add(Array("\(line)\nbrot\t2".utf8), of: .german)
    let table = try #require(wordTable(of: writer.file))
    #expect(judgement("boot", .german, in: table) == nil)
    #expect(judgement("brot", .german, in: table) == 2)
  }

  @Test func theTableIsMadeOfTheListsBesideIt() throws {
    let models = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Models")
    let folder = models.appendingPathComponent("keyphraseness")
    var writer = KeyphrasenessWriter()
    let lists = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tsv") }
    #expect(!lists.isEmpty)
    for name in lists {
      let language = try #require(Language(rawValue: String(name.dropLast(4))), "\(name)")
      writer.add([UInt8](try Data(contentsOf: folder.appendingPathComponent(name))), of: language)
    }
    let table = try Data(contentsOf: models.appendingPathComponent("keyphraseness.bin"))
    #expect(writer.file == [UInt8](table), "Run ModelTraining write-keyphraseness.")
  }

  private func judgement(_ form: String, _ language: Language, in table: WordTable) -> Int? {
    table.entry(Keyphraseness.hash(of: form.utf8, in: language))?.cost
  }
}
