extension EdmundsonCues {
  static let korean = EdmundsonCues(
    bonus: CueWords(
      """
      가장 최대 최초 최고 처음 첫 핵심 주요 중요 중요한 결정 결정했다 결과 결론 결국 밝혔다 발표 발표했다
      확정 합의 추진 추진한다 계획 목표 목적 전망 전체 모두 총 특히 새 새로운 따라서 때문 때문이다 의미
      """),
    stigma: CueWords(
      """
      예컨대 예를 아마 혹시 한편 또 또한 게다가 그러나 하지만 그런데 그리고 그는 그녀는 그들은 이는 이것은
      이것 그것 이런 이러한 그런 그러한 이 그 이에 등 물론 다만 기타
      """))
}
