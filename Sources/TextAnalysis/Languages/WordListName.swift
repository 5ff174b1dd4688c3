/// The lists of words that a language may bring, as they are headed in `Models/words`.
package enum WordListName: String, CaseIterable, Sendable {
  /// Titles that stand behind a surname where a person is named in short: 오 시장.
  case shortenedNameTitles = "shortened-name-titles"

  // The lines of mails; the file is not of one language.

  /// Names of the header field that says who wrote a mail.
  case mailFrom = "mail-from"
  /// Names of other header fields.
  case mailFields = "mail-fields"
  /// Names of the header field of the subject.
  case mailSubject = "mail-subject"
  /// What stands before the subject of an answer or a mail that was sent on.
  case mailReplyMarks = "mail-reply-marks"
  /// What the first line begins with.
  case mailGreetings = "mail-greetings"
  /// What a sentence of courtesy before the message begins with.
  case mailCourtesies = "mail-courtesies"
  /// What the first of the last lines begins with.
  case mailClosings = "mail-closings"
  /// What the line of the writer's name ends with.
  case mailNameEnds = "mail-name-ends"
  /// What the line begins with that a mail quoted whole follows.
  case mailQuoteHeads = "mail-quote-heads"
  /// What the line ends with that quoted lines follow.
  case mailAttributions = "mail-attributions"
  /// Words of the notice below a signature.
  case mailDisclaimers = "mail-disclaimers"
  /// What the line begins with that a telephone adds.
  case mailDeviceLines = "mail-device-lines"
}
