import ArgumentParser
import Foundation
import TextAnalysis

/// Model files outside the program, for experiments.
enum ModelFile {
  /// The Korean model in `folder`, with the table of frequent words when that is there.
  static func korean(_ folder: String, withWords: Bool = true) throws -> KoreanModel {
    let words = folder + "/korean-words.bin"
    let hasWords = withWords && FileManager.default.fileExists(atPath: words)
    return KoreanModel(
      tagger: try SelectedFeatureModel(bytes: bytes(folder + "/korean-tagger.bin")),
      lexicon: try koreanLexicon(folder),
      words: hasWords ? KoreanWords(bytes: try bytes(words)) : nil)
  }

  /// The lexicon `korean-lexicon.bin` in `folder`.
  static func koreanLexicon(_ folder: String) throws -> KoreanLexicon {
    let path = folder + "/korean-lexicon.bin"
    guard let lexicon = KoreanLexicon(bytes: try bytes(path)) else {
      throw ValidationError("\(path) is no lexicon; make it with train-korean.")
    }
    return lexicon
  }

  /// Reads a file into memory that stays until the program ends.
  static func bytes(_ path: String) throws -> UnsafeRawBufferPointer {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
    bytes.copyBytes(from: data)
    return UnsafeRawBufferPointer(bytes)
  }
}
