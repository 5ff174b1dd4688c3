/// Texts written for the tests.
enum Samples {
  /// A page as pasted from a browser.
  static let koreanPage = """
    뉴스 정치 경제 사회 문화 스포츠

    해솔시, 낡은 항구 창고를 시민 도서관으로 바꾼다

    입력 | 2025-03-11 09:20:00

    해솔시가 30년 넘게 비어 있던 항구 창고를 시민 도서관으로 고쳐 짓기로 했다. 시는 11일 시청에서 설명회를 열고 내년 6월까지 공사를 마치겠다고 밝혔다. 창고는 1972년 수산물을 보관하려고 지은 벽돌 건물이다. 도서관에는 책 12만 권과 어린이 열람실, 바다가 보이는 카페가 들어선다.

    11일 해솔시 항구 창고 앞에서 시민들이 설명을 듣고 있다. 해솔=김가람 기자 garam@example.com

    박도윤 해솔시장은 “항구의 기억을 지우지 않고 시민에게 돌려주겠다”고 말했다. 주민들은 주차장이 모자랄 수 있다며 대책을 요구했다. 시는 인근 공영주차장을 두 배로 넓히는 방안을 검토하고 있다. 창고의 벽돌과 나무 지붕은 그대로 남긴다.

    해솔=김가람 기자 garam@example.com
    """

  static let english = """
    The harbour town of Wrenfield will turn its old grain store into a public library. The council \
    approved the plan on Tuesday after two years of debate. Builders will keep the brick walls and \
    the wooden roof. The library will hold 90,000 books and a reading room for children. Residents \
    asked for more parking near the harbour. The mayor said the town would widen the car park \
    before the library opens.
    """

  /// `koreanPage` as a line of JSONL.
  static func record(id: String, text: String = koreanPage) -> String {
    let escaped = text.replacing("\n", with: "\\n").replacing("\"", with: "\\\"")
    return "{\"id\": \"\(id)\", \"text\": \"\(escaped)\"}\n"
  }
}
