import Foundation
import KeywordExtraction
import Testing

@testable import Training

@Suite struct KeywordRecipeTests {
  private func recipe(without names: String) throws -> KeywordRecipe {
    let json = """
      {"models": [{"languageCode": "pt", "weights": "weights.txt", "penalty": 30,
        "reportWords": 40000, "without": [\(names)], "sets": [{"file": "{data}/set.jsonl", "weight": 2, "counting": "here"}]}]}
      """
    return try KeywordRecipe(json: Data(json.utf8))
  }

  @Test func whatIsLeftOutHasNoWeight() throws {
    let model = try recipe(without: #""count", "*length""#).models[0]
    for (name, isUsed) in zip(KeywordWeights.names, model.used) {
      #expect(isUsed == (name != "count" && !name.hasSuffix("length")))
    }
  }

  @Test func anUnknownFeatureIsRefused() {
    for name in ["nothing", "*nothing"] {
      #expect(throws: KeywordWeightsError.unknownFeature(name)) {
        try recipe(without: "\"\(name)\"")
      }
    }
  }

  @Test func aSetMayBeOfSeveralLanguages() throws {
    let json = """
      {"models": [{"languageCode": "und", "weights": "weights.txt", "penalty": 30, "reportWords": 40000, "without": [],
        "sets": [{"file": "a.jsonl", "weight": 1, "counting": "nowhere", "languageCodes": ["de", "fr"]},
          {"file": "b.jsonl", "weight": 1, "counting": "nowhere"}]}]}
      """
    let model = try KeywordRecipe(json: Data(json.utf8)).models[0]
    #expect(model.sets.map(model.languages) == [[.german, .french], [.undetermined]])
  }

  @Test func filesAreFoundInTheFoldersGiven() {
    let folders = KeywordRecipeFolders(data: "/sets", build: "made", models: "Models")
    #expect(folders.path("{data}/ko/a.jsonl") == "/sets/ko/a.jsonl")
    #expect(folders.path("{build}/b.jsonl") == "made/b.jsonl")
    #expect(folders.path("Evaluation/corpus.jsonl") == "Evaluation/corpus.jsonl")
  }
}
