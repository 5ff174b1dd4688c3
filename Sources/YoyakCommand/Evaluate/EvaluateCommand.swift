import ArgumentParser

/// `yoyak evaluate`: figures for summaries and keywords.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score summaries and keywords against references.",
    subcommands: [
      SummariesCommand.self, KeywordsEvaluationCommand.self, RougeCommand.self,
      Rouge155Command.self, CorrelationCommand.self,
    ])
}
