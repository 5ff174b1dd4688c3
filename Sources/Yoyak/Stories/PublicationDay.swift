/// The day on which an article was published, as its source writes it, without a time zone.
public struct PublicationDay: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970 in the Gregorian calendar.
  public let number: Int

  /// A day of the Gregorian calendar; nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year)).contains(day)
    else { return nil }
    // Years that begin in March end with the day that leap years add.
    let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let days = 365 * year + year / 4 - year / 100 + year / 400
    number = days + (153 * month + 2) / 5 + day - 1 - 719_468
  }

  /// Reads the first date in a text: `2021-06-03T09:30+09:00`, `2021.6.3`, `2021년 6월 3일`,
  /// `20210603`, `Thu, 03 Jun 2021 09:30:00 +0900`, `June 3, 2021`.
  ///
  /// Nil when there is none, or when it may be read in two ways (`03/06/2021`).
  public init?(_ text: String) {
    let parts = Self.parts(of: text)
    for (place, part) in parts.enumerated() {
      let rest = parts[place...]
      if let day = Self.numeric(rest) ?? Self.named(rest) {
        self = day
        return
      }
      if case .number(let value, 8) = part,
        let day = Self(year: value / 10_000, month: value / 100 % 100, day: value % 100)
      {
        self = day
        return
      }
    }
    return nil
  }

  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A number with how many digits it has, or the month that a word names.
  private enum Part {
    case number(Int, Int)
    case month(Int)
    case other
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var utf8 = Array(text.utf8)[...]
    while let byte = utf8.first {
      if byte.isDigit {
        let digits = utf8.prefix { $0.isDigit }
        let value = digits.prefix(9).reduce(0) { 10 * $0 + Int($1 - 0x30) }
        parts.append(.number(value, digits.count))
        utf8 = utf8.dropFirst(digits.count)
      } else if byte.isLetter {
        let letters = utf8.prefix { $0.isLetter }
        let name = String(decoding: letters.prefix(3).map(\.lowercased), as: UTF8.self)
        parts.append(months.firstIndex(of: name).map { .month($0 + 1) } ?? .other)
        utf8 = utf8.dropFirst(letters.count)
      } else {
        utf8 = utf8.dropFirst()
      }
    }
    return parts
  }

  /// Year, month and day in numbers, where the year has four digits and is first.
  private static func numeric(_ parts: ArraySlice<Part>) -> Self? {
    let parts = Array(parts.prefix(3))
    guard parts.count == 3, case .number(let year, 4) = parts[0],
      case .number(let month, 1...2) = parts[1], case .number(let day, 1...2) = parts[2]
    else { return nil }
    return Self(year: year, month: month, day: day)
  }

  /// A day, the name of its month and the year, or the month first.
  private static func named(_ parts: ArraySlice<Part>) -> Self? {
    let parts = Array(parts.prefix(3))
    guard parts.count == 3, case .number(let year, 4) = parts[2] else { return nil }
    switch (parts[0], parts[1]) {
    case (.number(let day, 1...2), .month(let month)), (.month(let month), .number(let day, 1...2)):
      return Self(year: year, month: month, day: day)
    default: return nil
    }
  }
}
