import PageAssets
import Summarization
import Yoyak

/// What is written on pages beside the article, in one language.
package struct PageLabels: Sendable {
  /// The language it is written in.
  package let language: Language
  private let texts: [String: String]

  /// The labels in the article's language, or in English where there are none.
  package static func of(_ language: Language) -> PageLabels { all[language] ?? english }

  private static let all = parsed(String(pageLabels()))
  private static let english = all[.english] ?? PageLabels(language: .english, texts: [:])

  /// What there are texts for.
  var keys: Set<String> { Set(texts.keys) }

  /// What stands below a key; the key itself if nothing does.
  package subscript(key: String) -> String { texts[key] ?? key }

  /// The part of a score, by the name it has in explanations.
  func part(_ name: String) -> String { texts["part.\(name)"] ?? name }

  /// The decision on a sentence; sentences are counted from 1 here.
  func decision(_ decision: SelectionDecision) -> String {
    switch decision {
    case .taken(let rank): filled("taken", rank)
    case .takenAsAntecedent(let other): filled("taken-as-antecedent", other + 1)
    case .outranked: self["outranked"]
    case .tooLong: self["too-long"]
    case .leans(let other): filled("leans", other + 1)
    case .unbalancedMarks: self["unbalanced-marks"]
    case .repeats(let other): filled("repeats", other + 1)
    case .blank: self["blank"]
    }
  }

  private func filled(_ key: String, _ number: Int) -> String {
    self[key].split(separator: "%", omittingEmptySubsequences: false).joined(separator: "\(number)")
  }

  /// Reads sections of `key = text` headed by `[code]`.
  package static func parsed(_ file: String) -> [Language: PageLabels] {
    var texts: [Language: [String: String]] = [:]
    var language = Language.english
    for line in file.split(separator: "\n") where line.first != "#" {
      if line.first == "[" {
        language = Language(rawValue: String(line.dropFirst().dropLast())) ?? .english
        continue
      }
      let parts = line.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      texts[language, default: [:]][String(parts[0].dropLast())] = String(parts[1].dropFirst())
    }
    return texts.reduce(into: [:]) { labels, entry in
      labels[entry.key] = PageLabels(language: entry.key, texts: entry.value)
    }
  }
}

extension String {
  /// The text of a file of the pages.
  package init(_ asset: PageAsset) {
    self.init(
      decoding: UnsafeBufferPointer(start: asset.bytes, count: asset.count), as: UTF8.self)
  }
}
