import ArgumentParser
import TextAnalysis
import Training

/// `ModelTraining english-accuracy TREEBANK`: how well the English analyzer does on a treebank.
struct EnglishAccuracy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "english-accuracy",
    abstract: "Measure the English tokenizer and tagger on a treebank in CoNLL-U form.")

  @Argument(help: "The treebank.") var treebank: String
  @Option(help: "A model file to use in place of the embedded one.") var model: String?
  @Option(help: "A text, one sentence a line, to measure the speed of the whole analyzer on.")
  var speed: String?
  @Flag(help: "Print the commonest confusions.") var confusions = false
  @Flag(help: "Print sentences that are cut differently.") var cuts = false

  func run() throws {
    let bank = try EnglishTreebank(path: treebank)
    var tagger = try model.map { try EnglishTagger(bytes: ModelFile.bytes($0)) } ?? .embedded
    measureGold(bank, &tagger)
    measureRaw(bank, &tagger)
    if let speed { measureSpeed(SourceText(validUTF8: Array(try ModelFile.bytes(speed)))) }
  }

  private func measureSpeed(_ text: SourceText) {
    var lines: [TextRange] = []
    var start = 0
    for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(start..<offset)
      start = offset + 1
    }
    let analyzer = TextAnalyzers.analyzer(for: .english)
    var best = Duration.seconds(1_000_000)
    for _ in 0..<5 {
      var vocabulary = Vocabulary()
      best = min(
        best,
        ContinuousClock().measure {
          _ = analyzer.tokenize(text, sentences: lines, vocabulary: &vocabulary)
        })
    }
    let speed = Double(text.count) / (best / .seconds(1)) / 1e6
    print("bytes to terms: \((speed * 10).rounded() / 10) MB/s, best of five runs")
  }

  private func measureGold(_ bank: EnglishTreebank, _ tagger: inout EnglishTagger) {
    var right = 0
    var total = 0
    var confused: [String: Int] = [:]
    for sentence in bank.sentences {
      sentence.spaced.withUnsafeBufferPointer { tagger.tag(sentence.pieces, in: $0) }
      for (word, tag) in zip(sentence.words, tagger.tags) {
        total += 1
        if word.universal == tag {
          right += 1
        } else {
          confused["\(word.universal.rawValue) as \(tag.rawValue)", default: 0] += 1
        }
      }
    }
    print("tags of the treebank's words: \(Self.percent(right, total)) % of \(total) right")
    guard confusions else { return }
    for (pair, count) in confused.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(25)
    {
      print("  \(count) \(pair)")
    }
  }

  private func measureRaw(_ bank: EnglishTreebank, _ tagger: inout EnglishTagger) {
    var words = 0
    var given = 0
    var cutRight = 0
    var tagRight = 0
    for sentence in bank.sentences {
      guard let ranges = sentence.wordRanges() else { continue }
      words += ranges.count
      let pieces = sentence.text.withUnsafeBufferPointer { utf8 in
        var tokenizer = EnglishTokenizer(utf8)
        tokenizer.tokenize(0..<utf8.count)
        tagger.tag(tokenizer.pieces, in: utf8)
        return tokenizer.pieces
      }
      given += pieces.count
      var index = 0
      var isSame = true
      for (piece, tag) in zip(pieces, tagger.tags) {
        while index < ranges.count, ranges[index].lowerBound < piece.start { index += 1 }
        guard index < ranges.count, ranges[index] == piece.start..<piece.end else {
          isSame = false
          continue
        }
        cutRight += 1
        if sentence.words[index].universal == tag { tagRight += 1 }
      }
      if cuts, !isSame {
        let cut = pieces.map { String(decoding: sentence.text[$0.start..<$0.end], as: UTF8.self) }
        print("  " + cut.joined(separator: " "))
        print("  " + String(decoding: sentence.spaced, as: UTF8.self) + "\n")
      }
    }
    print("words cut by the analyzer: F1 \(Self.percent(2 * cutRight, words + given)) %")
    print("words cut and tagged by it: F1 \(Self.percent(2 * tagRight, words + given)) %")
  }

  private static func percent(_ part: Int, _ whole: Int) -> Double {
    (10_000 * Double(part) / Double(max(1, whole))).rounded() / 100
  }
}
