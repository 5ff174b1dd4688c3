#if MeCab
  import Foundation
  import Testing

  @testable import TextAnalysis

  @Suite struct MeCabDictionaryTests {
    /// Makes a folder whose `dicrc` holds `settings`, and tries to open it.
    private func open(settings: String) throws -> MeCabError? {
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("yoyak-mecab-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      try Data(settings.utf8).write(to: folder.appendingPathComponent("dicrc"))
      do throws(MeCabError) {
        _ = try TextAnalyzers.mecab(dictionary: folder.path)
        return nil
      } catch {
        return error
      }
    }

    @Test func aFolderWithoutADictionaryIsNamed() {
      #expect(throws: MeCabError.missingDictionary(directory: "no-such-folder")) {
        try TextAnalyzers.mecab(dictionary: "no-such-folder")
      }
    }

    @Test(arguments: ["", "cost-factor = 800\n", "left-space-penalty-factor = 120,many\n"])
    func aDictionaryWithoutPenaltiesIsForeign(settings: String) throws {
      guard case .foreignDictionary = try open(settings: settings) else {
        Issue.record("\(settings) was taken for mecab-ko-dic")
        return
      }
    }

    @Test func aDictionaryWithoutWordsIsUnreadableWithTheReason() throws {
      let error = try open(settings: "left-space-penalty-factor = 100,3000,120,6000\n")
      guard case .unreadableDictionary(_, let reason) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(!reason.isEmpty)
    }
  }
#endif
