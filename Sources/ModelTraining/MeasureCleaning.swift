import ArgumentParser

/// `ModelTraining measure-cleaning`: both kinds of error of the article cleaner on annotated pages.
struct MeasureCleaning: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure-cleaning",
    abstract: "Count lost body text and kept boilerplate on pages with known divisions.")

  @Option(help: "The gold spans.") var gold = "Evaluation/ArticleCleaning/gold.json"
  @Option(help: "The folder of the data sets that the gold spans name.")
  var data = "../shared/data"
  @Option(help: "Only the pages of this half: development or test.") var half: String?
  @Flag(help: "List what went wrong on each page.") var details = false

  func run() throws {
    var texts = CleaningTexts(data: data)
    for name in half.map({ [$0] }) ?? ["development", "test"] {
      var groups: [(name: String, errors: CleaningErrors)] = []
      var missing = 0
      for page in try CleaningGold.read(gold) where page.half == name {
        guard let text = try texts.text(of: page) else {
          missing += 1
          continue
        }
        if groups.last?.name != page.group { groups.append((page.group, CleaningErrors())) }
        groups[groups.count - 1].errors.add(page, text: text)
      }
      print("\(name) half" + (missing > 0 ? " (\(missing) pages are not there)" : ""))
      report(groups)
    }
  }

  private func report(_ groups: [(name: String, errors: CleaningErrors)]) {
    for (name, errors) in groups {
      print(
        """
          \(name): \(errors.pages) pages
            lost body: \(errors.lostCharacters) of \(errors.bodyCharacters) characters, \
        \(errors.lostSentences) of \(errors.bodySentences) sentences
            kept boilerplate: \(errors.keptCharacters) of \(errors.boilerplateCharacters) \
        characters, \(errors.keptSpans) of \(errors.boilerplateSpans) spans
            titles right: \(errors.rightTitles) of \(errors.pages)
        """)
      if details { for line in errors.details { print("      \(line)") } }
    }
  }
}
