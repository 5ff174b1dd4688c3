import TextAnalysis

/// Korean nouns that make a poor keyword when they stand alone: words of reporting, of time, of
/// measure, and persons in general.
///
/// Written for this project from what articles of every kind hold; used beside the analyzer's stop
/// terms, which are weak in summaries as well.
enum KoreanWeakNouns {
  private static let words: Vocabulary = {
    var words = Vocabulary(capacity: 1024)
    for word in list.split(whereSeparator: \.isWhitespace) { _ = words.intern(word) }
    return words
  }()

  private static let list = """
    관계자 대표 담당자 전문가 기자 특파원 앵커 대변인 참석자 당국자 위원 회원 사람 사람들 자신 본인 누구 우리
    올해 작년 지난해 내년 이달 지난달 다음달 이날 전날 당일 오늘 어제 내일 오전 오후 새벽 저녁 아침 주말 평일 최근 현재 과거
    미래 당시 이후 이전 동안 기간 시간 하루 이틀 매일 매년 연말 연초 상반기 하반기 분기 그동안 한때 시점 시기 시절 전년 동기
    월요일 화요일 수요일 목요일 금요일 토요일 일요일 현지시간 현지 국내 국외 해외 세계 전국 지역
    방침 계획 입장 관련 대상 내용 결과 과정 이유 원인 문제 경우 상황 상태 수준 정도 규모 비율 비중 평균 최대 최소 최고 최저 최초
    이상 이하 미만 초과 전체 일부 대부분 나머지 각각 이번 이곳 그곳 여기 거기 가운데 부분 측면 차원 분야 방식 방법 방안 방향
    단독 속보 종합 상보 포토 화보 설명 강조 지적 주장 발표 말씀 언급 인터뷰 질문 답변 자료 사진 뉴스 기사 보도 제공 영상 캡처 화면
    증가 감소 상승 하락 확대 축소 기록 전망 예상 예정 시작 진행 추진 실시 운영 마련 확인 참석 참여 개최 방문 이용 사용 활용
    가능 필요 중요 주요 다양 기준 대비 관심 노력 의미 역할 효과 영향 가능성 필요성 중요성 모습 생각 마음 얘기 이야기
    절반 다수 소수 수천 수백 수십 이외 그간 추가 중심 기반 앞 뒤 옆 위 아래 안팎 내외 오른쪽 왼쪽 전후 이래
    하지만 그러나 그리고 또한 한편 아울러 특히 다만 즉 등 및 또 더 본 연구 본연구 논문 본고 결론 목적 분석 고찰 선행연구 연구자 연구결과
    """

  /// Whether the word with these UTF-8 bytes is one of them.
  static func contains(_ surface: ArraySlice<UInt8>) -> Bool {
    surface.count <= 15 && surface.withUnsafeBufferPointer { words.number(of: $0) } != nil
  }
}
