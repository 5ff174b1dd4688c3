import ArgumentParser
import Foundation
import Training

/// `ModelTraining write-words LIST TABLE`: makes the table of a word breaker.
struct WriteWords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write-words",
    abstract: "Write a list of words, counts and classes as the table of a word breaker.")

  @Argument(help: "The list, made by a script of Models/WordBreaking.") var list: String
  @Argument(help: "The file of the table.") var table: String

  func run() throws {
    let list = [UInt8](try Data(contentsOf: URL(fileURLWithPath: list)))
    let bytes = WordTableWriter.file(list: list)
    try Data(bytes).write(to: URL(fileURLWithPath: table))
    print("\(table): \(bytes.count) bytes")
  }
}
