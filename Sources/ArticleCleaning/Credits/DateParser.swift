import TextAnalysis

/// Counts what of a short line is a date or time and what is not, until ``mostOtherLetters`` are passed.
struct DateParser {
  /// No line with more letters of other words is taken for a date.
  static let mostOtherLetters = 14

  private let text: PageText
  private let range: TextRange
  /// Numbers of a date or time and names of months.
  private(set) var dateParts = 0
  /// Words that introduce a time of publication.
  private(set) var dateWords = 0
  /// Whether a number from 1900 to 2099 of four digits occurs.
  private(set) var hasYear = false
  /// Letters of words that belong to no date.
  private(set) var otherLetters = 0

  init(_ text: PageText, _ range: TextRange) {
    self.text = text
    self.range = range
  }

  mutating func run() {
    var offset = range.lowerBound
    while offset < range.upperBound, otherLetters <= Self.mostOtherLetters {
      let scalar = text.scalar(at: offset)
      if isLetter(scalar) {
        let end = wordEnd(from: offset)
        classify(offset..<end)
        offset = end
      } else if scalar < 0x80, UInt8(scalar).isDigit {
        offset = number(from: offset)
      } else {
        offset += text.scalarLength(at: offset)
      }
    }
  }

  private func isLetter(_ scalar: UInt32) -> Bool {
    isHangul(scalar) || (scalar < 0x80 && UInt8(scalar).isLetter)
      || (0x4E00...0x9FFF).contains(scalar)
  }

  private func wordEnd(from start: Int) -> Int {
    var offset = start
    while offset < range.upperBound, isLetter(text.scalar(at: offset)) {
      offset += text.scalarLength(at: offset)
    }
    return offset
  }

  private mutating func number(from start: Int) -> Int {
    var offset = start
    while offset < range.upperBound, text.bytes[offset].isDigit { offset += 1 }
    if offset - start <= 4 { dateParts += 1 } else { otherLetters += offset - start }
    if offset - start == 4,
      text.has("19", at: start, limit: offset) || text.has("20", at: start, limit: offset)
    {
      hasYear = true
    }
    return offset
  }

  private mutating func classify(_ word: TextRange) {
    let lowered = text.bytes[word].map(\.lowercased)
    let string = String(decoding: lowered, as: UTF8.self)
    if Self.months.contains(string) {
      dateParts += 1
    } else if Self.relatives.contains(string) {
      dateParts += 1
    } else if Self.introductions.contains(string) {
      dateWords += 1
    } else if !Self.fillers.contains(string) {
      otherLetters += text.scalarCount(in: word)
    }
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
  ]
  private static let relatives: Set<String> = [
    "ago", "전", "분전", "시간전", "일전", "yesterday", "today", "방금", "어제",
  ]
  private static let introductions: Set<String> = [
    "입력", "수정", "최종수정", "기사입력", "기사수정", "승인", "등록", "게재", "업데이트", "송고", "송고시간", "발행", "작성", "작성일",
    "등록일",
    "게시", "입력시간", "수정시간", "보도", "배포", "방송", "published", "updated", "posted", "modified", "created",
  ]
  private static let fillers: Set<String> = [
    "년", "월", "일", "시", "분", "초", "오전", "오후", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일",
    "일요일", "화", "수", "목", "금", "토", "면", "기사", "입력", "수정", "최종", "최종수정", "기사입력", "기사수정",
    "승인", "등록", "게재", "업데이트", "송고", "송고시간", "발행", "작성", "작성일", "등록일", "보도", "배포", "방송", "지면",
    "게시", "입력시간", "수정시간", "댓글", "조회", "시간", "댓글수", "종합", "published", "updated", "posted", "last",
    "first", "modified", "created", "at", "on", "by", "am", "pm", "a", "p", "m", "et", "edt", "est",
    "gmt",
    "bst", "utc", "kst", "pst", "pdt", "pt", "cet", "cest", "cdt", "cst", "ist", "jst", "aest",
    "mon", "tue",
    "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday",
    "sunday", "th", "st", "nd", "rd", "hour", "hours", "hrs", "hr", "minute", "minutes", "min",
    "mins",
    "day", "days", "week", "weeks", "month", "months", "date", "time", "of", "and", "was", "the",
    "t", "z",
    "comments", "comment", "issue",
  ]
}
