import TextAnalysis

/// Tells which candidates are spellings of one keyword.
///
/// Spaces, hyphens and middle dots do not tell keywords apart (창업 거리 and 창업거리), nor does a
/// gloss in brackets: 한국투자공사(KIC) makes KIC another name of 한국투자공사.
struct KeywordVariants {
  private let text: KeywordText
  /// For the form of a gloss, the forms of the words it explains.
  private var glosses: [Int32: Int32] = [:]

  init(_ text: KeywordText) {
    self.text = text
    let utf8 = text.document.body.text.utf8
    for (index, word) in text.words.enumerated().dropFirst() {
      let (start, end) = (Int(word.start), Int(word.end))
      guard start > 0, end < utf8.count, utf8[start - 1] == UInt8(ascii: "("),
        utf8[end] == UInt8(ascii: ")")
      else { continue }
      let explained = text.words[index - 1]
      let gap = start - 1 - Int(explained.end)
      guard explained.role == .noun, gap == 0 || gap == 1, explained.form != word.form,
        glosses[explained.form] == nil
      else { continue }
      glosses[word.form] = explained.form
    }
  }

  /// Equal for candidates that are spellings of one keyword.
  func key(of candidate: KeywordCandidate) -> [UInt8] {
    var key: [UInt8] = []
    for form in candidate.forms {
      guard form >= 0 else {
        return candidate.forms.flatMap { withUnsafeBytes(of: $0) { Array($0) } }
      }
      let form = candidate.forms.count == 1 ? glosses[form] ?? form : form
      for byte in text.forms.utf8(of: form)
      where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") { key.append(byte) }
    }
    return key
  }
}
