import Foundation
import KeywordExtraction
import TextAnalysis
import Vectorization

/// Counts in how many documents the forms of keywords occur, and writes the counts as text.
package struct FrequencyCounting {
  private(set) var table = DocumentFrequencies()

  package init() {}

  /// Counts the articles of a set.
  package mutating func count(_ set: KeywordSet) {
    for item in set.items {
      let text = KeywordDocument(item.document)
      table.addDocument(text.words.filter(\.hasContent).map(\.form) + text.parts, of: text.forms)
    }
  }

  /// The table as ``FrequencyTable`` reads it, of forms with letters in at least `least` documents.
  package func text(least: Int32, note: String) -> String {
    var forms: [Int32: [String]] = [:]
    for number in table.counts.indices where table.counts[number] >= least {
      let form = table.terms[Int32(number)]
      let hasLetters = form.utf8.allSatisfy { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D }
      if hasLetters, form.utf8.count > 1, form.utf8.count < 40 {
        forms[Self.rounded(table.counts[number]), default: []].append(form)
      }
    }
    var lines = ["# " + note, "\(table.documentCount)"]
    for count in forms.keys.sorted(by: >) {
      lines.append("\(count) " + (forms[count] ?? []).sorted().joined(separator: " "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Two significant digits, which is all that the logarithm needs.
  private static func rounded(_ count: Int32) -> Int32 {
    var (count, factor) = (count, Int32(1))
    while count >= 100 { (count, factor) = ((count + 5) / 10, factor * 10) }
    return count * factor
  }
}
