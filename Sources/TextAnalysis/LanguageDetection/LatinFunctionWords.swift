/// The commonest short words of languages in Latin script.
///
/// The lists were put together by hand, the dozen commonest words of each language first. A word
/// that several languages share stands in each of their lists, so that it speaks for none of them
/// against the others, unless it is among the commonest of one only.
enum LatinFunctionWords {
  /// A set of languages, one bit each: English, French, German, Spanish, Portuguese, then those that
  /// are only told apart from them.
  typealias Mask = UInt32

  /// The languages that can be the answer, in the order of their bits.
  static let languages: [Language] = [.english, .french, .german, .spanish, .portuguese]

  /// The number of languages, which is the number of bits in a mask.
  static var count: Int { lists.count }

  /// The languages whose lists have a word, and those whose dozen commonest words it is among.
  struct Entry {
    var all: Mask = 0
    var common: Mask = 0
  }

  /// What the lists say of the word at `range` of `utf8`, if anything.
  static func entry(_ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> Entry? {
    entries.value(utf8, range)
  }

  private static let commonCount = 12

  private static let entries: PackedWordTable<Entry> = {
    var entries: [UInt128: Entry] = [:]
    for (bit, list) in lists.enumerated() {
      var list = list
      list.withUTF8 { utf8 in
        let words = utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") })
        for (rank, word) in words.enumerated() {
          guard let packed = PackedWordTable<Entry>.pack(utf8, word.startIndex..<word.endIndex)
          else {
            preconditionFailure("A function word has at most sixteen bytes.")
          }
          entries[packed, default: Entry()].all |= 1 << Mask(bit)
          if rank < commonCount { entries[packed, default: Entry()].common |= 1 << Mask(bit) }
        }
      }
    }
    return PackedWordTable(entries)
  }()

  private static let lists = [
    // English.
    """
    the of and to in a is that for it was on with as be at by this from have are not which his had
    he her she they their we you your our i my me him them its or an were been has will would can
    could should may might must do does did but if then than when where who what why how all any
    some no more most other into out up over after before between under about against during
    through there here these those such only own same so too very just because while also new
    first last two one three year years day time people man men woman women said says say get gets
    got make makes made take takes took go goes went come comes came know think see seen use used
    using work works many much each every both few off down again back still even now never always
    often well good great big small old young high low long without within around us being having
    until since although though however it's let's world government police school company home
    house city week month today monday tuesday wednesday thursday friday saturday sunday january
    february march april june july august september october november december night morning weeks
    months days hours minutes million billion number price prices market money business companies
    country countries president minister war peace law court case job jobs water food family
    children life death child mother father friend friends thing things place way ways part end
    side right left hand head problem question answer idea help need needs want wants like likes
    look looks find found show shows give gives given keep kept let put set told ask asked tell
    call called try trying start started stop leave feel felt believe mean means become became
    bring brought hold turn move live play run read write meet pay buy sell sold open close closed
    lost win won grow grew rise fall fell second third four five six seven eight nine ten hundred
    next later ago already almost enough once twice perhaps maybe please thank thanks sorry really
    quite rather yet less least better best worse bad happy hard easy early late full white black
    north south east west street road office team game book report study results method paper
    approach based data model further therefore nothing everything something anything nobody
    everyone someone hi hey hello dear yes okay love nice lot bit able likely another others
    across together among range several per throughout despite instead am pm learning machine
    different finally easily simply simple free care enjoy respect awesome leaves thousands
    hundreds
    """,
    // French.
    """
    de la le et les des en du un une est que qui dans pour pas sur au aux avec par plus ce cette
    ces il elle ils elles on nous vous je tu se sa son ses leur leurs ne sont été être avoir ont a
    ou où mais comme si tout tous toute toutes fait faire même aussi bien très après avant depuis
    entre sans sous chez dont donc car ainsi alors encore deux trois y lui moi toi eux mon ma mes
    notre votre nos vos cela ça quand peu peut peuvent doit doivent était étaient sera serait
    avait avaient selon contre pendant lors vers notamment plusieurs autre autres ans jours temps
    monde pays ville premier première homme femme vie jour année années face soit non oui rien
    jamais toujours moins mieux celui celle ceux celles quel quelle parce afin lundi mardi
    mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
    septembre octobre novembre décembre nuit matin soir semaine semaines mois heure heures minute
    minutes million millions milliard nombre prix marché argent entreprise entreprises président
    ministre gouvernement guerre paix loi affaire police justice eau maison famille enfant enfants
    mère père ami amis chose choses place lieu fin côté droit droite gauche main tête mort morts
    question réponse idée aide veut veulent voir vu vue dire dit dits prendre pris mettre mis
    donner donné trouver trouvé passer passé aller va vont venir vient savoir sait demande demandé
    appel explique expliqué annoncé indiqué déclaré ajouté précisé estime quatre cinq six sept
    huit neuf dix vingt cent mille deuxième troisième dernier dernière prochain déjà presque assez
    beaucoup merci bonjour bonsoir seul seule seulement plutôt grand grande petit petite bon bonne
    nouveau nouvelle jeune jeunes vieux haut bas fois partie groupe politique personne personnes
    gens état états français française allemand anglais rue route bureau équipe livre ici aucun
    aucune chaque certains certaines lequel laquelle dès puis ensuite enfin ni malgré pourquoi
    comment combien rester reste trop suis es sommes êtes avez avons ai aurait pourrait devrait
    laisse laissent milliers centaines
    """,
    // German.
    """
    der die und in den das von zu mit ist nicht ein sich des auf für eine einen einem einer eines
    dem im als auch es an werden aus er hat dass sie nach wird bei noch wie um am sind war ich du
    wir ihr ihre ihren ihrem sein seine seinen seinem mein meine dein kein keine oder aber wenn
    nur so über kann können haben hatte hatten wurde wurden zum zur vor bis durch unter gegen
    zwischen mehr sehr schon man mich dich uns euch ihm ihn ihnen was wer wo warum dann denn da
    doch hier dort immer wieder jetzt heute gestern morgen viel viele alle alles diese dieser
    dieses diesen jeder jede jedes ohne seit während ab will soll sollen muss müssen darf mag
    möchte geht gibt macht jahr jahre jahren zeit mann frau leute tag tage stadt land neue neuen
    gut zwei drei erste ersten sagte sagt beim vom ins weil ob nichts etwas selbst bereits montag
    dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
    august september oktober november dezember nacht abend woche wochen monat monate stunde
    stunden minuten million millionen milliarden euro prozent zahl preis preise markt geld firma
    unternehmen präsident minister regierung krieg frieden gesetz gericht polizei wasser haus
    häuser familie kind kinder kindern mutter vater freund freunde ding dinge platz ende seite
    recht rechts links hand kopf tod frage fragen antwort idee hilfe sieht sehen gesehen sagen
    gesagt nehmen genommen geben gegeben finden gefunden gehen ging gingen kommen kam kommt kamen
    machen gemacht lassen stehen steht stand liegt bleiben bleibt blieb weiß wissen denken glaube
    glauben heißt spielt spielen lebt leben arbeiten arbeit vier fünf sechs sieben acht neun zehn
    hundert tausend zweite zweiten dritte letzte letzten nächste nächsten fast genug einmal
    vielleicht bitte danke hallo leider wirklich ziemlich klein kleine kleinen groß große großen
    alte alten junge jungen hoch lang lange kurz spät früh deutsch deutsche deutschen deutschland
    straße weg büro mannschaft spiel buch nie niemand jemand damit dafür davon dazu darauf dabei
    dagegen deshalb deswegen trotzdem jedoch allerdings sowie sondern zwar außerdem insgesamt etwa
    rund laut gegenüber wegen trotz innerhalb anderen andere anderer welche welcher welches solche
    sei seien wäre hätte könnte könnten würde würden sollte sollten wollte wollten konnte konnten
    musste mussten denen deren dessen hin her zurück lässt tausende hunderte
    """,
    // Spanish.
    """
    de la que el en y a los se del las un una unos unas es no por con para su sus al lo como más
    pero le les ya o u este esta estos estas ese esa eso esto entre cuando muy sin sobre también
    me mi mis te tu tus hasta hay donde quien quienes desde todo toda todos todas nos durante uno
    ni contra otros otra otro otras ante ellos ellas él ella yo tú usted ustedes fue fueron era
    eran ser está están estaba ha han había he hemos son sido tiene tienen tenía hacer hace hizo
    puede pueden así después antes ahora siempre nunca nada algo bien mal sólo solo aunque porque
    según mientras dos tres años año día días vez tiempo vida mundo país ciudad gobierno gente
    hombre mujer casa parte nuevo nueva primera primer dijo dice si sí qué cómo cuál dónde aquí
    allí mucho muchos mucha muchas poco cada cuatro gran hoy ayer lunes martes miércoles jueves
    viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre noche mañana tarde semana semanas mes meses hora horas minuto minutos
    millón millones número precio precios mercado dinero empresa empresas presidente ministro
    guerra paz ley caso policía justicia agua familia niño niña niños niñas hijo hijos madre padre
    amigo amigos cosa cosas lugar fin lado derecha izquierda mano cabeza muerte pregunta respuesta
    idea ayuda quiere quieren quería ver visto decir dicho tomar poner puesto dar dado da
    encontrar encontró pasar pasado ir va van iba venir viene saber sabe llegar llega llegó llamar
    pedir pide cinco seis siete ocho nueve diez veinte cien mil segundo segunda tercer tercera
    último última próximo próxima casi bastante demasiado gracias hola quizás tal pequeño pequeña
    grande buen bueno buena malo joven jóvenes viejo alto bajo veces grupo política persona
    personas español española calle camino equipo libro juego ningún ninguna alguno alguna algunos
    algunas nadie pues luego entonces además sino aún todavía tanto tan menos mejor peor misma
    mismo mismos cual cuales cuyo cuya sean sea será serán sería tendrá habían haber hecho siendo
    dentro fuera cerca lejos arriba abajo través debido mediante estado estados nacional trabajo
    forma manera deja dejan dejó miles cientos
    """,
    // Portuguese.
    """
    de a o que e do da em um para os no as dos das uma uns umas é se não por com sua seu seus suas
    ao aos à às na nos nas como mais mas ou foi foram era eram ser está estão estava estar tem têm
    tinha ter há já também só pelo pela pelos pelas até isso isto este esta estes estas esse essa
    aquele aquela ele ela eles elas eu tu você nós me te lhe lhes meu minha nosso nossa quando
    onde quem muito muitos muita entre depois antes sem sob sobre ainda agora sempre nunca nada
    tudo todo toda todos todas mesmo bem apenas porque segundo enquanto dois duas três ano anos
    dia dias vez tempo vida mundo país cidade governo homem mulher casa parte novo nova primeira
    primeiro disse diz pode podem vai vão fazer faz fez são num numa dum duma cada outro outra
    outros outras contra desde sido havia seria hoje ontem aqui ali lá assim então pois qual quais
    sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
    dezembro noite manhã tarde semana semanas mês meses hora horas minuto minutos milhão milhões
    número preço preços mercado dinheiro empresa empresas presidente ministro guerra paz lei caso
    polícia justiça água família criança crianças menino filho filhos mãe pai amigo amigos coisa
    coisas lugar fim lado direita esquerda mão cabeça morte pergunta resposta ideia ajuda quer
    querem queria ver visto dizer dito tomar pôr posto dar dado dá encontrar encontrou passar
    passado ir iria vir vem veio saber sabe chegar chega chegou chamar pedir pede cinco seis sete
    oito nove dez vinte cem mil segunda terceiro terceira último última próximo próxima quase
    bastante demais obrigado obrigada olá talvez pequeno pequena grande bom boa mau jovem jovens
    velho alto baixo vezes grupo política pessoa pessoas português portuguesa portugueses rua
    caminho equipa equipe livro jogo nenhum nenhuma algum alguma alguns algumas ninguém além aliás
    senão tanto tão menos melhor pior mesmos cujo cuja sejam seja será serão teria terá tinham
    feito sendo dentro fora perto longe acima abaixo através devido estado estados nacional
    trabalho forma maneira deste desta neste nesta nesse nessa disso nisso deles delas dele dela
    aquilo àquele portanto contudo porém todavia conforme embora ficou ficar fica temos estamos
    tenho deixa deixam deixou milhares centenas
    """,
    // Italian.
    """
    di e che la il un a per in una è non lo i gli le del della dello dei degli delle al alla allo
    ai agli alle da dal dalla nel nella nei nelle con su sul sulla tra fra ed o ma chi cui uno si
    se sono ha hanno era erano essere stato stata come più anche questo questa questi queste
    quello quella suo sua suoi loro ci ne mi ti io lui lei noi voi già ancora sempre dopo prima
    quando dove perché molto tutto tutti ogni anni anno due tre casa città governo oggi ieri
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio
    giugno luglio agosto settembre ottobre novembre dicembre notte mattina sera settimana mese
    mesi ora ore milioni numero prezzo mercato presidente ministro guerra pace legge caso polizia
    acqua famiglia bambino bambini figlio madre padre amico cosa cose parte fine lato mano testa
    morte può possono deve fare fatto detto dire vedere visto dare dato andare va venire viene
    sapere sa quattro cinque sei sette otto nove dieci cento mille primo ultimo quasi grazie ciao
    forse piccolo grande buono nuovo nuova vecchio gruppo persona persone gente stati nazionale
    lavoro modo nessuno niente qualche alcuni alcune però quindi così allora poi invece mentre
    durante contro senza
    """,
    // Dutch.
    """
    de van het een en in is dat op te zijn voor met niet aan er om ook als bij maar door over uit
    naar heeft hebben wordt worden werd was waren ze hij zij wij je jij ik hun haar deze dit die
    dan nog meer veel wel geen tot na tegen tussen onder zonder omdat want wat wie waar hoe kan
    kunnen zou moet moeten al alleen eerste jaar twee goed
    """,
    // Swedish, Danish and Norwegian.
    """
    och att är som för på det av med den en ett i till inte har om från de var ska kan man vi jag han
    hon sig men eller så efter vid också nu mot under mellan över og at er til ikke fra jeg hun eller
    men skal vil kan blev blir ble være været etter efter også mellem mellom hvor når bare mange alle
    """,
    // Polish and Czech.
    """
    i w z na do się nie jest że to jak po od za przez dla o co tak ale czy był była było są tylko już
    lub oraz który która które a v na je že se že si do za po od pro ve by byl byla bylo jsou jako ale
    tak jen nebo který která které
    """,
    // Turkish.
    """
    ve bir bu için ile de da çok daha gibi olan olarak ne ama kadar sonra o ben sen biz siz onlar var
    yok değil mi mı her en ise göre ancak
    """,
    // Indonesian and Malay.
    """
    yang dan di ini itu dengan untuk dari pada dalam tidak akan ke oleh ada juga saya kami kita mereka
    sudah telah lebih bisa atau karena seperti orang tahun adalah
    """,
    // Romanian.
    """
    și în de la cu nu pe care este un o din pentru mai sunt ca să ce au fost lui prin dar după sau dintre
    această acest
    """,
    // Catalan.
    """
    el la els les de del dels i a en que és un una per amb no es al als més com però ha són seva seu
    aquest aquesta també quan molt fins
    """,
    // Hungarian and Finnish.
    """
    a az és hogy nem is egy ez azt van volt de ha már csak meg mint még ja on ei että se hän oli ovat
    mutta myös kun niin sen joka tai ole
    """,
    // Vietnamese.
    """
    và của là có cho trong được không người với các một những này đã để khi ở từ về theo
    """,
  ]
}
