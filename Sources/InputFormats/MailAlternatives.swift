import TextAnalysis

/// Chooses between the plain text of a mail and its page, which should say the same.
struct MailAlternatives {
  /// What the writer says, out of the part that says it.
  let text: ExtractedText

  /// A plain part with fewer letters says nothing.
  private static let fewestLetters = 10
  /// The most letters of a part that only says that the mail is a page.
  private static let longestNote = 300
  /// A page that has so many times the letters is what was written.
  private static let manyTimes = 3

  init(_ message: MailMessage, _ utf8: [UInt8]) {
    let plain = message.plain?.text(in: utf8)
    let writer = message.writer(in: utf8)
    let plainMessage = plain.map { MailBodyReader.message(of: $0, by: writer) }
    guard let html = message.html else {
      text = plainMessage ?? ExtractedText()
      return
    }
    guard let plain, let plainMessage else {
      text = MailBodyReader.message(of: html.text(in: utf8), by: writer)
      return
    }
    let page = MailBodyReader.message(of: html.text(in: utf8), by: writer)
    let (few, many) = (Self.letters(of: plainMessage), Self.letters(of: page))
    let saysNothing =
      few < Self.fewestLetters || few * Self.manyTimes < many
      || few <= Self.longestNote && Self.isNote(plain)
    text = saysNothing && many > few ? page : plainMessage
  }

  /// How many letters and digits a text has outside of addresses and names of pictures.
  private static func letters(of text: ExtractedText) -> Int {
    var isPicture = false
    var count = 0
    for word in text.text.split(whereSeparator: \.isSpace) {
      isPicture =
        isPicture || word.starts(with: "[image:".utf8) || word.starts(with: "[cid:".utf8)
      defer { if word.last == UInt8(ascii: "]") { isPicture = false } }
      let small = String(decoding: word, as: UTF8.self)
      if isPicture || small.contains("://") || small.hasPrefix("www.") { continue }
      count += small.unicodeScalars.count {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
    }
    return count
  }

  private static let notes = LanguageWords.mail.strings(.mailPageNotes)

  /// Whether a text says that the mail is a page, or where it can be seen as one.
  private static func isNote(_ text: ExtractedText) -> Bool {
    let small = String(decoding: text.text, as: UTF8.self).lowercased()
    return notes.contains { small.contains($0) }
  }
}
