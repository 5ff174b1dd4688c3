/// A language the project treats by name; its raw value is the ISO 639-1 code.
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
  /// Any other language, or none that could be told.
  case undetermined = "und"
}
