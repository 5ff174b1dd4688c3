import ArgumentParser
import Foundation
import KeywordExtraction
import TextAnalysis
import Training
import Vectorization

/// `ModelTraining train-keywords --recipe FILE`: makes the tables and weights of the default keyword
/// ranker.
struct TrainKeywords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-keywords",
    abstract: "Make the models of the default keyword ranker, and print F1 by cross-validation.")

  @Option(help: "The recipe, such as Models/keyword-recipe.json.") var recipe: String
  @Option(help: "The folder that {data} stands for in it.") var data = "../shared/data"
  @Option(help: "The folder that {build} stands for in it.") var build = ".build"
  @Option(help: "The folder to write the models to.") var output = "Models"
  @Option(help: "The fewest documents of a word in a table.") var least: Int32 = 3
  @Option(help: "Folds of the cross-validation.") var folds = 5

  func run() throws {
    let folders = KeywordRecipeFolders(data: data, build: build, models: output)
    let recipe = try KeywordRecipe(json: Data(contentsOf: URL(fileURLWithPath: recipe)))
    for model in recipe.models {
      let training = try KeywordTraining(model, in: folders, least: least)
      for (name, score) in try training.crossValidate(folds: folds) {
        print(model.language.rawValue, name, score.means.map(\.description).joined(separator: "/"))
      }
      let note = "Weights of keyword features (\(model.language.rawValue)); see keywords.md."
      try training.weights(without: nil, of: 1).text(note: note)
        .write(toFile: folders.models + "/" + model.weights, atomically: true, encoding: .utf8)
    }
  }
}
