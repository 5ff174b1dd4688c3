import ArgumentParser
import Foundation
import KeywordExtraction
import TextAnalysis
import Training
import Vectorization

/// `ModelTraining train-keywords --recipe FILE`: makes the tables, weights and trees of the default keyword
/// ranker, or with `--report FILE` compares it by leaving out sources.
struct TrainKeywords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-keywords",
    abstract: "Make the models of the default keyword ranker, or compare it on unseen sources.")

  @Option(help: "The recipe, such as Models/keyword-recipe.json.") var recipe: String
  @Option(help: "The folder that {data} stands for in it.") var data = "../shared/data"
  @Option(help: "The folder that {build} stands for in it.") var build = ".build"
  @Option(help: "The folder to write the models to.") var output = "Models"
  @Option(
    help: ArgumentHelp(
      """
      The Markdown file to write F1 to, of unseen sources beside seen ones and other rankers; no \
      models are written then.
      """))
  var report: String?

  func run() throws {
    let folders = KeywordRecipeFolders(data: data, build: build, models: output)
    let recipe = try KeywordRecipe(json: Data(contentsOf: URL(fileURLWithPath: recipe)))
    if let report {
      var comparison = KeywordComparison()
      for model in recipe.models {
        let (training, _) = try KeywordTraining.read(
          model, in: folders, mostWords: model.reportWords)
        try comparison.add(training)
      }
      return try write(comparison.report(), to: report)
    }
    for model in recipe.models {
      let (training, table) = try KeywordTraining.read(model, in: folders)
      if let table, let name = model.frequencies?.table {
        try write(table, to: folders.models + "/" + name)
      }
      let fit = try training.fit()
      let note = "keyword features (\(model.languageCode)); see keywords.md."
      try write(
        fit.weights.text(note: "Weights of " + note), to: folders.models + "/" + model.weights)
      if let trees = model.trees {
        try write(
          fit.trees.text(note: "Trees over " + note), to: folders.models + "/" + trees.file)
      }
    }
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}
