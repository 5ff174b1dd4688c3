import TextAnalysis

/// Reads what a mail says: the text of its plain part, or of its HTML part, the subject as title; of a
/// folder of mails what each says, and the first subject.
///
/// Offsets lead into the mail as given; where the text is packed in base64 or in another charset than
/// the mail's, to the whole part.
enum MailReader {
  static func readableText(of source: SourceText) -> ReadableText {
    let utf8 = source.utf8
    var result = ExtractedText()
    var title: String?
    for mail in MailFolder.mails(in: utf8) {
      let message = MailMessage(utf8, in: mail)
      title = title ?? subject(of: message, utf8)
      append(message, utf8, depth: 0, to: &result)
    }
    return result.readable(of: source, title: title)
  }

  /// The most mails that are sent on inside of each other.
  private static let deepestMails = 4
  /// The most bytes of a line that only sends a mail on.
  private static let longestNote = 90

  /// Adds what a mail says: its text; where that is a line at most, the mail that is attached to it;
  /// where it has none, the text that is.
  private static func append(
    _ message: MailMessage, _ utf8: [UInt8], depth: Int, to result: inout ExtractedText
  ) {
    let start = message.headers.range.lowerBound
    result.separate("\n\n", at: start)
    result.leaveOut(message.headers.range, of: utf8, by: "mail-header")
    let own = MailAlternatives(message, utf8).text
    if let mail = message.attachedMail, depth < deepestMails, isNote(own) {
      append(MailMessage(utf8, in: mail), utf8, depth: depth + 1, to: &result)
      return
    }
    guard isBlank(own), let attached = message.attachedText else {
      result.append(0..<own.text.count, of: own)
      result.leaveOut(own.removed)
      return
    }
    let text = MailBodyReader.message(of: attached.text(in: utf8), by: message.writer(in: utf8))
    result.append(0..<text.text.count, of: text)
    result.leaveOut(text.removed)
  }

  private static func isBlank(_ text: ExtractedText) -> Bool { text.text.allSatisfy(\.isSpace) }

  /// Whether a text is one short line at most, as that above a mail that is sent on.
  private static func isNote(_ text: ExtractedText) -> Bool {
    let lines = TextLines.ranges(of: text.text, in: 0..<text.text.count)
      .map { TextLines.trimmed($0, of: text.text) }.filter { !$0.isEmpty }
    return lines.count <= 1 && lines.allSatisfy { $0.count <= longestNote }
  }

  /// The subject without the marks of answers.
  private static func subject(of message: MailMessage, _ utf8: [UInt8]) -> String? {
    let names = LanguageWords.mail.strings(.mailSubject)
    guard let value = message.headers.value(names, in: utf8) else { return nil }
    var title = TransferDecoding.header(utf8[value])
    let marks = LanguageWords.mail.strings(.mailReplyMarks)
    while let colon = title.firstIndex(where: { $0 == ":" || $0 == "：" }),
      marks.contains(title[..<colon].lowercased().filter { $0 != " " })
    {
      title = String(title[title.index(after: colon)...].drop { $0 == " " })
    }
    return title.isEmpty ? nil : title
  }
}
