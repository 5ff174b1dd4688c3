extension SentenceBreakRules {
  static let english = SentenceBreakRules(
    titles: PackedWords(
      """
      mr mrs ms mx dr prof gen sen sens rep reps gov govs pres capt cpt lt col sgt cpl pvt maj cmdr
      adm brig rev hon fr msgr supt det insp messrs mme mlle st ste mt ft
      e.g i.e eg ie vs v viz cf al approx resp ca incl esp aka ph
      """),
    numerics: PackedWords(
      """
      no nos nr p pp fig figs sec secs eq eqs ch chap vol vols art arts ver ed eds tab ref refs
      par para jan feb mar apr jun jul aug sep sept oct nov dec est ext tel
      """),
    abbreviations: PackedWords(
      """
      inc ltd co corp llc plc jr sr bros univ dept assn dist ave blvd rd hwy
      a.m p.m am pm u.s u.k u.n u.s.a u.s.s.r e.u d.c n.y l.a ph.d m.d b.a m.a b.sc m.sc b.c a.d
      jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
      ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mo mont neb nev okla
      ore pa penn tenn tex va vt wash wis wyo intl natl
      """),
    starters: PackedWords(
      """
      a after all although an and another as at because before but by did do does during each even
      for from he her here his how however i if in is it its many meanwhile more most my no not now
      of on one only or other our she since so some such that the their then there these they this
      those though through to under until we what when where which while who why with yes yet you
      your
      """),
    speechVerbs: PackedWords(
      """
      said says say asked asks added adds replied told tells wrote writes shouted cried yelled
      whispered answered explained warned insisted exclaimed
      """),
    hasOrdinalPeriods: false, breaksBeforeLowerCase: true, embeddedQuoteLimit: 300,
    standaloneQuoteLimit: 120)
}
