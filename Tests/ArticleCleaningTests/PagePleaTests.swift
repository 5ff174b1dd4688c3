import Testing

/// What pages ask of their readers, what programs say of their sums, and notes of feeds and on writers.
@Suite struct PagePleaTests {
  private static let first = "Die Mühle am Wehr dreht sich seit Montag wieder."
  private static let second = "Niemand im Dorf hatte das noch erwartet."

  @Test(arguments: [
    "Testen Sie Wehrblatt Plus drei Monate für nur einen Euro.",
    "Jetzt abonnieren und alle Artikel unbegrenzt lesen.",
    "Dieser Beitrag ist exklusiv für Mitglieder mit Abo.",
    "Diese Zusammenfassung wurde mit Künstlicher Intelligenz erstellt.",
    "Suscríbete por 2 € al mes y lee todos los artículos.",
    "Profitez d’un accès illimité à tous nos articles.",
    "Leggi tutti gli articoli senza limiti.",
    "続きを読むには会員登録が必要です。",
    "この要約は役に立ちましたか？",
    "Subscribe to read our newsletter for £2 a month.",
    "Was this summary helpful?",
    "이 요약은 인공지능이 만들었으며 실제와 다를 수 있습니다.",
    "이 기사는 구독자만 볼 수 있습니다.",
  ])
  func pleasAndNoticesGo(notice: String) {
    let cleaned = CleanedStrings("\(Self.first)\n\n\(notice)\n\n\(Self.second)")
    #expect(cleaned.body == [Self.first, Self.second])
  }

  @Test(arguments: [
    "Lesen Sie den Vertrag, bevor Sie das Rad für einen Euro mieten.",
    "Jetzt kostet das Mahlen nur noch zwei Euro im Monat.",
    "Registrations for the course were free on Monday.",
    "Recibe la visita de cien alumnos al mes.",
  ])
  func sentencesThatSoundAlikeStay(sentence: String) {
    let cleaned = CleanedStrings("\(Self.first)\n\n\(sentence)\n\n\(Self.second)")
    #expect(cleaned.body == [Self.first, sentence, Self.second])
  }

  @Test(arguments: [
    "The post Who turns the mill? appeared first on Weir News.",
    "Der Beitrag Die Mühle dreht sich erschien zuerst auf Wehrblatt.",
    "L’article Le moulin tourne est apparu en premier sur La Vanne.",
    "La entrada El molino gira se publicó primero en La Presa.",
  ])
  func theNoteOfAFeedGoes(note: String) {
    #expect(
      CleanedStrings("\(Self.first)\n\n\(Self.second)\n\n\(note)").body
        == [Self.first, Self.second])
  }

  @Test(arguments: [
    ["Ada Weir is a reporter for the Fen News.", "She joined it in 2019.", "Follow her on X."],
    ["Uwe Lang ist Redakteur beim Wehrblatt.", "Er schreibt über Wasser."],
    ["Luc Morel est journaliste à La Vanne."],
    ["Inés Prado es redactora de La Presa.", "Escribe sobre agua."],
  ])
  func notesOnWritersGo(notes: [String]) {
    let text = "The mill turns again since Monday.\n\n\(Self.first)\n\n\(Self.second)\n\n"
    #expect(CleanedStrings(text + notes.joined(separator: "\n\n")).body.last == Self.second)
  }
}
