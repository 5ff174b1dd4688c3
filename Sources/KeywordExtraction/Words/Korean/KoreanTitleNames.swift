import TextAnalysis

/// Repairs the names of a Korean headline by those of the body.
///
/// A headline has few particles that tell where a name ends, so that the analyzer may cut 이호승 into
/// 이 and 호승; the body, which has many, tells better.
struct KoreanTitleNames {
  /// The distinct names of the body, in order of first appearance.
  private var names: [KeywordWord] = []
  /// For each form whether a word of the body has it.
  private var isInBody: [Bool]

  init(_ row: KeywordWordRow, body: Range<Int>) {
    isInBody = [Bool](repeating: false, count: row.forms.count)
    for word in row.words[body] where !isInBody[Int(word.form)] {
      isInBody[Int(word.form)] = true
      if word.traits.contains(.properNoun), !word.traits.contains(.alias), word.partCount == 1 {
        names.append(word)
      }
    }
  }

  /// Gives each word of the headline that the body lacks the bounds and the form of the body's name
  /// that it is a piece of.
  func repair(_ row: inout KeywordWordRow, title: Range<Int>, in text: SourceText) {
    for index in title where !isInBody[Int(row.words[index].form)] {
      let range = row.words[index].range
      for name in names {
        guard let whole = Self.place(of: row.forms.utf8(of: name.form), around: range, in: text)
        else { continue }
        if index > title.lowerBound, row.words[index - 1].range == whole {
          row.words[index].role = .function
          break
        }
        row.words[index].start = Int32(whole.lowerBound)
        row.words[index].end = Int32(whole.upperBound)
        row.words[index].form = name.form
        row.words[index].role = name.role
        row.words[index].traits.formUnion([.properNoun, .startsPhrase])
        row.words[index].firstPart = name.firstPart
        row.words[index].partCount = name.partCount
        break
      }
    }
  }

  /// Where `name` stands so that it holds `range` and more.
  private static func place(
    of name: ArraySlice<UInt8>, around range: TextRange, in text: SourceText
  ) -> TextRange? {
    guard name.count > range.count else { return nil }
    for start in stride(from: range.upperBound - name.count, through: range.lowerBound, by: 3) {
      let place = start..<start + name.count
      if start >= 0, place.upperBound <= text.count,
        text.utf8[place].elementsEqual(name)
      {
        return place
      }
    }
    return nil
  }
}
