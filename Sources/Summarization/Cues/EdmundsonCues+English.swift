extension EdmundsonCues {
  static let english = EdmundsonCues(
    bonus: CueWords(
      """
      most best greatest largest biggest highest first leading main major key central chief
      important significant significantly crucial essential critical vital principal primary
      conclude concludes concluded conclusion conclusions result results finding findings found
      show shows showed shown reveal reveals revealed announce announced announces decide decided
      decision propose proposed plan plans new record total overall aim purpose because therefore
      """),
    stigma: CueWords(
      """
      perhaps maybe possibly hardly seldom impossible example instance incidentally meanwhile
      although though whereas besides moreover furthermore also too another others he she they it
      this these those such respectively namely etc
      """))
}
