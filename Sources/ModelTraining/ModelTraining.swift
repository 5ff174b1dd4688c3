import ArgumentParser
import LinearAlgebra

@main
struct ModelTraining: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ModelTraining", abstract: "Rebuild the trained weights in Models.",
    subcommands: [
      TrainSummarizer.self, TrainKorean.self, KoreanTokens.self, KoreanSpeed.self,
      TrainEnglish.self, TrainPages.self, TrainSeams.self, WriteWords.self,
      WriteKeyphraseness.self,
      EnglishAccuracy.self,
      MeasureCleaning.self,
      SplitSentences.self, TrainKeywords.self, RankKeywords.self,
    ])

  /// Runs the command that the arguments name.
  static func main() {
    BLASThreads.pinToOne()
    main(nil)
  }
}
