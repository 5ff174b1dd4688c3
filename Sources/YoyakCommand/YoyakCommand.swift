import ArgumentParser

@main
struct YoyakCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yoyak", abstract: "Summarize articles and rank their keywords.")
}
