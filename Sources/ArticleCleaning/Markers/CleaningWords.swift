import EmbeddedModels
import TextAnalysis

/// The strings by which boilerplate is told, read from `Models/cleaning`: lists of a
/// ``SectionedText`` from a file for each language whose pages are known, and from one for signs and
/// names that are on pages of any.
enum CleaningWords {
  /// The files by the names they have in `Models/cleaning`, in the order in which they are asked.
  static let files = [
    "ko", "en", "de", "fr", "es", "it", "pt", "ja", "zh", "nl", "pl", "ru", "uk", "cs", "sv", "da",
    "no", "fi", "hu", "ro", "ca", "tr", "vi", "id", "ar", "fa", "ur", "hi", "th", "any",
  ]

  // Read once, when the first string is asked for.
  private static let text = SectionedText(files.map { embeddedCleaning($0) })

  /// The entries of a list, those of all files. They are read anew each time: keep what you use.
  static subscript(name: CleaningListName) -> Phrases { text[name.rawValue] }

  /// The strings of a kind of marker that must be whole words.
  static func wholeWords(_ kind: MarkerKind) -> Phrases {
    text[listName(kind, wholeWord: true)]
  }

  /// Calls `body` with each string of each kind of marker, and whether it must be a whole word or may
  /// occur anywhere.
  static func forEachMarker(_ body: (MarkerKind, Bool, UnsafeBufferPointer<UInt8>) -> Void) {
    for wholeWord in [false, true] {
      for kind in MarkerKind.allCases {
        let name = listName(kind, wholeWord: wholeWord)
        text.forEachEntry(of: name) { body(kind, wholeWord, $0) }
      }
    }
  }

  /// What the list with the strings of a kind is called.
  private static func listName(_ kind: MarkerKind, wholeWord: Bool) -> String {
    wholeWord ? kind.listName + "-words" : kind.listName
  }

  /// Names in brackets that stand for no list: mistakes in the files.
  static var unknownNames: [String] {
    let known = Set(
      CleaningListName.allCases.map(\.rawValue)
        + MarkerKind.allCases.flatMap { kind in
          [false, true].map { listName(kind, wholeWord: $0) }
        })
    return text.names.filter { !known.contains($0) }
  }
}
