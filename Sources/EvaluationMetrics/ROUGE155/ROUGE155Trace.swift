import TextAnalysis

/// What `-v` prints: the texts, the grams with their counts and the totals.
///
/// The script prints its tables in the order of Perl's hashes, which changes from run to run; here
/// grams come in the order of the text and the total, `_cn_`, last.
struct ROUGE155Trace {
  let vocabulary: Vocabulary
  let gap: Int?

  /// What precedes the models.
  func peer(_ path: [UInt8], _ text: ROUGE155Texts.Text, _ measure: ROUGE155Measure) -> String {
    let head = "***P \(String(decoding: path, as: UTF8.self))\n"
    switch measure {
    case .nGram, .skipBigram: return head + grams(text, measure)
    case .lcs, .weightedLCS: return head + sentences(text)
    }
  }

  /// What follows a model's comparison.
  func model(_ path: [UInt8], _ text: ROUGE155Texts.Text, _ measure: ROUGE155Measure) -> String {
    let head = "***M \(String(decoding: path, as: UTF8.self))\n"
    switch measure {
    case .nGram, .skipBigram: return head
    case .lcs, .weightedLCS: return head + sentences(text)
    }
  }

  /// A text and its table of grams.
  func grams(_ text: ROUGE155Texts.Text, _ measure: ROUGE155Measure) -> String {
    guard text.isDefined else { return "---empty text---\n" }
    var order: [[Int32]] = []
    var counts: [[Int32]: Int] = [:]
    var total = 0
    forEachGram(of: text.tokens, measure) { gram in
      if counts[gram] == nil { order.append(gram) }
      counts[gram, default: 0] += 1
      total += 1
    }
    var fields = order.map { "\(words($0).joined(separator: " "))|\(counts[$0] ?? 0)" }
    fields.append("_cn_|\(total)")
    return Self.cleaned(text.shown) + "\n" + fields.joined(separator: "|") + "\n"
  }

  private func forEachGram(
    of tokens: [Int32], _ measure: ROUGE155Measure, _ body: ([Int32]) -> Void
  ) {
    switch measure {
    case .nGram(let order):
      guard tokens.count >= order else { return }
      for start in 0...(tokens.count - order) { body(Array(tokens[start..<(start + order)])) }
    case .skipBigram(let withUnigrams):
      for first in tokens.indices.dropLast() {
        if withUnigrams { body([tokens[first]]) }
        let end = min(gap ?? tokens.count, tokens.count - first - 2) + first + 2
        for second in (first + 1)..<end { body([tokens[first], tokens[second]]) }
      }
    case .lcs, .weightedLCS: break
    }
  }

  private func sentences(_ text: ROUGE155Texts.Text) -> String {
    var lines = text.shownSentences.map(Self.cleaned).joined(separator: "\n") + "\n"
    for index in 0..<text.sentences.sentenceCount {
      let tokens = text.sentences.tokens[text.sentences.range(ofSentence: index)]
      lines += "\(index): " + words(Array(tokens)).joined(separator: "|") + "\n"
    }
    return lines
  }

  /// The matched tokens of each sentence.
  func matches(_ sentences: [[Int32]], label: String) -> String {
    sentences.map { "\(label): \($0.isEmpty ? "-" : words($0).joined(separator: " "))\n" }.joined()
  }

  /// The counts and scores over all models.
  func totals(
    _ result: ROUGE155Result, _ measure: ROUGE155Measure, skipDistance: String?, weight: String?
  ) -> String {
    let recall = PerlNumber.fixed5(result.recall)
    var precision = PerlNumber.fixed5(result.precision)
    var f = PerlNumber.fixed5(result.f)
    let unit: String
    let name: String
    var suffix = ""
    switch measure {
    case .nGram(let order):
      unit = "\(order)-gram"
      name = "ROUGE-\(order)"
    case .lcs:
      name = "ROUGE-L"
      unit = name
      suffix = " score"
    case .weightedLCS:
      name = "ROUGE-W-\(weight ?? "")"
      unit = name
      suffix = " score"
    case .skipBigram:
      name = "ROUGE-S\(skipDistance ?? "")"
      unit = name
      // The script prints recall three times.
      precision = recall
      f = recall
    }
    let isLCS = if case .lcs = measure { true } else { false }
    return """
      total \(unit) model count: \(PerlNumber.printed(result.inModels))
      total \(unit) peer count: \(PerlNumber.printed(result.inPeer))
      total \(unit) hit: \(PerlNumber.printed(result.hits))
      total \(name)-R\(suffix): \(recall)
      total \(name)-P\(isLCS ? "" : suffix): \(precision)
      total \(name)-F\(isLCS ? "" : suffix): \(f)

      """
  }

  private func words(_ tokens: [Int32]) -> [String] { tokens.map { vocabulary[$0] } }

  /// A text with hyphens set apart and all else that is no letter or digit made a space.
  private static func cleaned(_ text: [UInt8]) -> String {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for byte in text + [0x20] {
      let isWordByte =
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
        || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      if isWordByte {
        word.append(byte)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word.removeAll(keepingCapacity: true)
      if byte == UInt8(ascii: "-") { words.append([byte]) }
    }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }
}
