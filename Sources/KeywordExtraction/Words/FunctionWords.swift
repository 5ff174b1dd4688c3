import TextAnalysis

/// Function words of languages without an analyzer of their own: articles, pronouns, prepositions,
/// conjunctions, auxiliaries and the commonest adverbs.
///
/// Written for this project from the closed word classes of each grammar; no list was copied.
enum FunctionWords {
  /// The function words of `language`, lower-case, and those that may link two nouns of a phrase.
  static func words(of language: Language) -> (all: Set<String>, links: Set<String>) {
    let (all, links) =
      switch language {
      case .portuguese: (portuguese, "de do da dos das")
      case .french: (french, "de du des d'")
      case .spanish: (spanish, "de del")
      case .german: (german, "")
      default: ("", "")
      }
    return (set(all + " " + links), set(links))
  }

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let portuguese = """
    o a os as um uma uns umas ao aos à às em no na nos nas num numa nuns numas por pelo pela pelos pelas
    para com sem sob sobre entre até desde contra durante após perante mediante segundo conforme e ou mas nem
    que se como quando onde porque pois porém contudo embora enquanto caso logo portanto eu tu ele ela nós vós
    eles elas me te lhe lhes vos mim ti si consigo comigo este esta estes estas esse essa esses essas aquele
    aquela aqueles aquelas isto isso aquilo deste desta destes destas desse dessa nesse nessa neste nesta daquele daquela
    meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas quem qual quais cujo cuja quanto quantos
    todo toda todos todas tudo nada algo alguém ninguém algum alguma alguns algumas nenhum nenhuma outro outra outros
    outras mesmo mesma mesmos mesmas muito muita muitos muitas pouco pouca poucos tanto tantos mais menos tão
    não sim já ainda também só apenas agora hoje ontem amanhã aqui ali lá cá aí assim bem mal sempre nunca depois
    antes então talvez quase é são era eram foi foram ser será serão seria sido sendo sou somos está estão estava
    estavam esteve estar estado tem têm tinha tinham teve tiveram ter tendo tido há havia houve haver vai vão ia ir
    foram fazer faz fez feito pode podem podia poder deve devem dever dizer diz disse dar deu quer ver vem vir
    hora horas dia dias ano anos mês semana vez vezes dois duas três quatro cinco seis sete oito nove dez cem mil
    primeiro primeira segunda terceiro cada qualquer parte cerca além dentro fora cima baixo através acordo sobretudo
    """

  private static let french = """
    le la les l' un une au aux à en dans par pour avec sans sous sur entre chez vers depuis pendant contre et ou
    mais ni que qui quoi dont où si comme quand lorsque puisque parce car donc or je tu il elle on nous vous ils
    elles me te se lui leur leurs moi toi soi eux ce cet cette ces ceci cela ça mon ma mes ton ta tes son sa ses
    notre nos votre vos quel quelle quels quelles tout toute tous toutes rien aucun aucune autre autres même mêmes
    plus moins très trop peu beaucoup ne pas n' s' c' j' m' t' qu' y est sont était étaient fut être été sera
    seront serait a ont avait avaient avoir eu aura auront fait faire peut peuvent pouvoir doit doivent va vont
    aller dit dire déjà encore aussi ainsi alors après avant toujours jamais ici là hier demain aujourd'hui bien
    an ans année jour jours mois fois deux trois quatre cinq six sept huit neuf dix cent mille premier première
    selon chaque plusieurs certains certaines notamment cependant toutefois afin environ
    """

  private static let spanish = """
    el la los las lo un una unos unas al a en por para con sin sobre entre hasta desde contra durante según y e o u
    pero ni que si como cuando donde porque pues yo tú él ella nosotros ellos ellas me te se le les nos os mí este
    esta estos estas ese esa esos esas aquel aquella esto eso mi mis tu tus su sus nuestro nuestra quien cual cuales
    cuyo todo toda todos todas nada algo alguien algún alguna algunos ningún ninguna otro otra otros otras mismo misma
    muy mucho mucha muchos poco más menos tan no sí ya aún también sólo solo ahora hoy ayer mañana aquí allí así bien
    siempre nunca después antes es son era eran fue fueron ser será sido está están estaba estar ha han había haber
    hay tiene tienen tenía tener hace hacer hizo puede pueden poder debe deben va van ir dice dijo decir año años día
    días mes vez veces dos tres cuatro cinco seis siete ocho nueve diez cien mil primer primero primera cada parte
    """

  private static let german = """
    der die das den dem des ein eine einen einem einer eines in im an am auf aus bei beim mit nach von vom zu zum zur
    für gegen ohne um über unter vor zwischen durch während wegen seit bis und oder aber denn sondern dass daß wenn
    weil ob als wie ich du er sie es wir ihr mich mir dich dir sich ihn ihm uns euch ihnen mein meine sein seine
    seiner seinen ihre ihrer ihren unser dieser diese dieses diesen diesem jener welche welcher was wer wo alle alles
    kein keine keinen nicht nur auch noch schon sehr mehr viel viele wenig so da dann hier dort jetzt heute gestern
    morgen immer nie wieder ist sind war waren sein gewesen wird werden wurde wurden worden hat haben hatte hatten
    kann können konnte muss müssen soll sollen will wollen darf mag jahr jahre jahren tag tage monat mal zwei drei
    vier fünf sechs sieben acht neun zehn hundert tausend erste ersten zweite
    """
}
