/// A language the project treats by name; its raw value is the ISO 639-1 code.
///
/// To add one, give it a case here, a line in ``LanguageProfile/of(_:)``, a folder in `Languages` and a
/// file in `Models/words`.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case korean = "ko"
  case english = "en"
  case japanese = "ja"
  case chinese = "zh"
  case french = "fr"
  case german = "de"
  case spanish = "es"
  case portuguese = "pt"
  case russian = "ru"
  case italian = "it"
  case dutch = "nl"
  case polish = "pl"
  case turkish = "tr"
  case swedish = "sv"
  case danish = "da"
  case norwegian = "no"
  case finnish = "fi"
  case hungarian = "hu"
  case romanian = "ro"
  case czech = "cs"
  case ukrainian = "uk"
  case vietnamese = "vi"
  case catalan = "ca"
  case indonesian = "id"
  case arabic = "ar"
  case persian = "fa"
  case urdu = "ur"
  case hindi = "hi"
  case thai = "th"
  /// Any other language, or none that could be told.
  case undetermined = "und"
}

extension Language {
  /// Whether it puts spaces between words.
  package var writesWordsApart: Bool {
    switch self {
    case .chinese, .japanese, .thai: false
    default: true
    }
  }
}
