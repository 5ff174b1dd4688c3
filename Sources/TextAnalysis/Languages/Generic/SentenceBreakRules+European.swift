extension SentenceBreakRules {
  static let french = SentenceBreakRules(
    titles: PackedWords("m mm mme mmes mlle mlles dr pr me mgr st ste cf p.ex ex env vs boul av"),
    numerics: PackedWords(
      "p pp n no nos art fig vol chap al tél jan janv févr avr juil sept oct nov déc"),
    abbreviations: PackedWords("etc j.-c s.a inc ltd co u.s jr"),
    starters: PackedWords(
      """
      le la les l un une des ce cet cette ces il elle ils elles on nous vous je tu et mais or donc
      dans en sur pour par avec sans selon après avant depuis si quand comme qui que où son sa ses
      leur leurs à au aux du de
      """),
    speechVerbs: PackedWords("dit explique ajoute affirme déclare assure précise confie raconte"),
    hasOrdinalPeriods: false, breaksBeforeLowerCase: false, embeddedQuoteLimit: 300,
    standaloneQuoteLimit: 120)

  static let german = SentenceBreakRules(
    titles: PackedWords(
      "hr fr dr prof st bzw z.b d.h u.a vgl ca inkl sog evtl ggf i.d.r v.a z.t o.ä dipl ing str"),
    numerics: PackedWords("nr s abs art abb kap bd tel jan feb aug sept okt nov dez"),
    abbreviations: PackedWords("usw etc u.s.w mio mrd co gmbh inc ltd z.b v.chr n.chr jh jhd"),
    starters: PackedWords(
      """
      der die das den dem ein eine er sie es wir ihr ich du und aber oder doch denn in im am an auf
      aus bei mit nach von vor zu zum zur für wenn als wie wer was wo warum dies diese dieser dieses
      auch nur so nicht seit während
      """),
    speechVerbs: PackedWords("sagt sagte erklärt erklärte meint meinte betonte fragte antwortete"),
    hasOrdinalPeriods: true, breaksBeforeLowerCase: false, embeddedQuoteLimit: 300,
    standaloneQuoteLimit: 120)

  static let spanish = SentenceBreakRules(
    titles: PackedWords(
      "sr sra sres srta dr dra d dña lic ing prof profa gral cap mons sto sta ud uds vd p.ej ej cf"),
    numerics: PackedWords("núm no nos nº p pág págs pp art fig vol cap tel"),
    abbreviations: PackedWords("etc ee.uu ee uu s.a s.l inc ltd co a.c d.c a.m p.m jr av"),
    starters: PackedWords(
      """
      el la los las un una unos unas este esta estos estas ese esa eso él ella ellos nosotros yo y
      pero o sin con en de por para según tras desde cuando como si no su sus al del que quien hoy
      """),
    speechVerbs: PackedWords("dijo dice explicó afirmó añadió aseguró señaló preguntó respondió"),
    hasOrdinalPeriods: false, breaksBeforeLowerCase: false, embeddedQuoteLimit: 300,
    standaloneQuoteLimit: 120)

  static let portuguese = SentenceBreakRules(
    titles: PackedWords(
      "sr sra srs sras dr dra d prof profa eng gen cel cap exmo exma sto sta v p.ex ex cf av"),
    numerics: PackedWords(
      "núm no nos nº n p pág págs pp art fig vol cap tel jan fev abr ago set out nov dez"),
    abbreviations: PackedWords("etc s.a ltda inc ltd co a.c d.c u.s e.u.a jr"),
    starters: PackedWords(
      """
      o a os as um uma este esta estes estas esse essa isso ele ela eles elas nós eu e mas ou sem
      com em no na nos nas de do da por para segundo após desde quando como se não seu sua ao que
      quem hoje
      """),
    speechVerbs: PackedWords("disse diz explicou afirmou acrescentou garantiu perguntou respondeu"),
    hasOrdinalPeriods: false, breaksBeforeLowerCase: false, embeddedQuoteLimit: 300,
    standaloneQuoteLimit: 120)

  static let russian = SentenceBreakRules(
    titles: PackedWords(
      "г-н г-жа гг им св проф акад доц т.е т.н т.к напр см ср ул пр пл тов ген"),
    numerics: PackedWords("г гг с стр рис табл п гл т ст тел янв фев авг сент окт нояб дек №"),
    abbreviations: PackedWords(
      "г гг в вв руб коп тыс млн млрд трлн др т.д т.п пр д.р и.о с.ш н.э до н э кг км см мм"),
    starters: PackedWords(
      "он она оно они мы вы я в на по с и но а это этот эта эти как так при для из за у от"),
    speechVerbs: PackedWords("сказал заявил"),
    hasOrdinalPeriods: false, breaksBeforeLowerCase: false, embeddedQuoteLimit: 300,
    standaloneQuoteLimit: 120)
}
