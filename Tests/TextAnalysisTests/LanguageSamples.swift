import TextAnalysis

/// Sentences written for these tests, by language.
enum LanguageSamples {
  static let sentences: [Language: [String]] = [
    .korean: [
      "오늘 아침에는 안개가 짙게 끼었다.", "시립 도서관이 다음 달에 문을 연다.", "물가가 석 달째 올랐다.",
      "아이들은 운동장에서 공을 찼다.", "GPU 4장으로 Transformer 모델을 fine-tuning한 결과를 공개했다.",
      "『東醫寶鑑』은 조선의 의서(醫書)이다.", "버스가 늦게 왔다.", "회의는 세 시간 동안 이어졌다.",
      "정말 고맙습니다!", "부산항 물동량 사상 최대",
    ],
    .english: [
      "The bakery on the corner opens at six.", "Rain is expected for most of the weekend.",
      "Nobody had told her about the meeting.", "Two of the three bridges were closed.",
      "He plays the cello in a small orchestra.", "It's too early to say who won.",
      "Farmers worry about the price of wheat.", "What does the new law change?",
      "Please leave your shoes at the door.", "Scientists found a second moon.",
      "She moved from Busan (부산) to London last year.", "I don't think that's right.",
      "Local council rejects plan for new stadium", "Storm leaves thousands without power",
    ],
    .japanese: [
      "今朝は霧が深かった。", "図書館は来月から開きます。", "彼女は駅まで歩いて行った。", "電車が遅れています。",
      "新しい橋の工事が始まった。", "子どもたちは公園で遊んでいる。", "値段が高すぎると思う。",
      "会議は三時間も続いた。", "コーヒーを一杯ください。", "雨が降りそうですね。", "東京で大きな地震があった。",
      "この本はとても面白い。", "昨日、友達と映画を見ました。", "台風が近づいている。", "どこへ行くのですか。",
      "売り上げは前年より一割増えた。", "彼は医者になりたかった。", "窓を開けてもいいですか。",
      "研究チームは新しい物質を発見した。", "市長は計画を見直すと述べた。", "猫が庭で寝ている。",
      "AIを使ったサービスが増えている。",
    ],
    .chinese: [
      "今天早上雾很大。", "图书馆下个月开放。", "她走路去了车站。", "火车晚点了。", "新桥的工程已经开始。",
      "孩子们在公园里玩。", "我觉得价格太高了。", "会议开了三个小时。", "请给我一杯咖啡。", "好像要下雨了。",
      "这本书非常有意思。", "昨天我和朋友看了电影。", "台风正在靠近。", "你要去哪里？", "销售额比去年增长了一成。",
      "他想当医生。", "我可以开窗吗？", "研究小组发现了一种新物质。", "市长表示将重新考虑这项计划。",
      "猫在院子里睡觉。", "越來越多的服務使用人工智慧。", "我們明天再談這個問題。",
    ],
    .french: [
      "La boulangerie ouvre à six heures.", "Il va pleuvoir presque tout le week-end.",
      "Personne ne lui avait parlé de la réunion.", "Deux des trois ponts étaient fermés.",
      "Elle joue du violon dans un petit orchestre.", "Qu’est-ce que cela change ?",
      "Les prix ont encore augmenté.", "L'hiver a été très long.",
      "Je n'ai pas compris la question.",
      "Où se trouve la gare ?", "Les chercheurs ont découvert une nouvelle étoile.",
      "Le maire veut revoir le projet.", "C'est trop cher pour nous.",
      "Nous avons marché jusqu'au port.", "Le train a du retard.", "Un chat dort dans le jardin.",
      "Merci beaucoup de votre aide.", "Il faut changer les fenêtres.",
      "Grève des cheminots : trafic perturbé lundi", "Elle voulait devenir médecin.",
    ],
    .german: [
      "Die Bäckerei an der Ecke öffnet um sechs Uhr.", "Am Wochenende soll es fast immer regnen.",
      "Niemand hatte ihr von der Sitzung erzählt.", "Zwei der drei Brücken waren gesperrt.",
      "Er spielt Geige in einem kleinen Orchester.", "Was ändert das neue Gesetz?",
      "Die Preise sind wieder gestiegen.", "Der Winter war sehr lang.",
      "Ich habe die Frage nicht verstanden.", "Wo ist der Bahnhof?",
      "Forscher entdecken einen neuen Stern.",
      "Der Bürgermeister will den Plan noch einmal prüfen.",
      "Das ist uns zu teuer.", "Wir gingen zu Fuß bis zum Hafen.", "Der Zug hat Verspätung.",
      "Eine Katze schläft im Garten.", "Vielen Dank für Ihre Hilfe.",
      "Man muss die Fenster austauschen.", "Streik bei der Bahn legt Verkehr lahm",
      "Sie wollte Ärztin werden.", "Gestern haben wir lange gewartet.",
      "Kinder spielen auf der Straße.",
    ],
    .spanish: [
      "La panadería de la esquina abre a las seis.", "Va a llover casi todo el fin de semana.",
      "Nadie le había hablado de la reunión.", "Dos de los tres puentes estaban cerrados.",
      "Toca el violín en una orquesta pequeña.", "¿Qué cambia la nueva ley?",
      "Los precios han vuelto a subir.", "El invierno fue muy largo.",
      "No entendí la pregunta.", "¿Dónde está la estación?",
      "Los científicos descubrieron una estrella nueva.", "El alcalde quiere revisar el proyecto.",
      "Es demasiado caro para nosotros.", "Caminamos hasta el puerto.",
      "El tren llega con retraso.",
      "Un gato duerme en el jardín.", "Muchas gracias por su ayuda.",
      "Hay que cambiar las ventanas.", "Huelga de trenes deja miles de afectados",
      "Ella quería ser médica.", "Ayer esperamos mucho tiempo.",
      "Los niños juegan en la calle.",
    ],
    .portuguese: [
      "A padaria da esquina abre às seis.", "Vai chover quase todo o fim de semana.",
      "Ninguém lhe tinha falado da reunião.", "Duas das três pontes estavam fechadas.",
      "Ele toca violino numa pequena orquestra.", "O que muda com a nova lei?",
      "Os preços voltaram a subir.", "O inverno foi muito longo.", "Não percebi a pergunta.",
      "Onde fica a estação?", "Os cientistas descobriram uma nova estrela.",
      "O presidente da câmara quer rever o projeto.", "É caro demais para nós.",
      "Caminhámos até ao porto.", "O comboio está atrasado.", "Um gato dorme no jardim.",
      "Muito obrigado pela sua ajuda.", "É preciso trocar as janelas.",
      "Greve dos comboios afeta milhares de passageiros", "Ela queria ser médica.",
    ],
    .russian: [
      "Сегодня утром был густой туман.", "Библиотека откроется в следующем месяце.",
      "Она пошла на вокзал пешком.", "Поезд опаздывает.", "Началось строительство нового моста.",
      "Дети играют в парке.", "Мне кажется, это слишком дорого.", "Совещание длилось три часа.",
      "Дайте, пожалуйста, чашку кофе.", "Кажется, будет дождь.", "Эта книга очень интересная.",
      "Вчера мы с друзьями смотрели фильм.", "Приближается тайфун.", "Куда вы идёте?",
      "Продажи выросли на десять процентов.", "Он хотел стать врачом.", "Можно открыть окно?",
      "Учёные обнаружили новое вещество.", "Мэр решил пересмотреть план.", "Кошка спит в саду.",
      "Цены снова выросли.", "Никто ей об этом не сказал.",
    ],
    .italian: [
      "Il treno è in ritardo e nessuno sa perché.",
      "Il mercato del porto ha riaperto dopo tre mesi.",
    ],
    .dutch: [
      "De trein heeft vertraging en niemand weet waarom."
    ],
    .swedish: [
      "Tåget är försenat och ingen vet varför."
    ],
    .polish: [
      "Pociąg się spóźnia i nikt nie wie dlaczego."
    ],
    .turkish: [
      "Tren gecikti ve kimse nedenini bilmiyor."
    ],
    .danish: [
      "Toget er forsinket, og han kunne ikke sige noget efter mødet."
    ],
    .norwegian: [
      "Toget kommer ikke, og hun sa at noen må gjøre noe nå."
    ],
    .finnish: [
      "Juna on myöhässä, eikä kukaan tiedä miksi."
    ],
    .hungarian: [
      "A vonat késik, és senki sem tudja, miért."
    ],
    .romanian: [
      "Trenul are întârziere și nimeni nu știe de ce."
    ],
    .czech: [
      "Vlak má zpoždění a nikdo neví proč."
    ],
    .ukrainian: [
      "Потяг запізнюється, і ніхто не знає чому."
    ],
    .vietnamese: [
      "Tàu đến muộn và không ai biết tại sao."
    ],
    .catalan: [
      "El tren va amb retard i ningú no sap per què."
    ],
    .indonesian: [
      "Kereta itu terlambat dan tidak ada yang tahu."
    ],
    .arabic: [
      "القطار متأخر اليوم."
    ],
    .persian: [
      "قطار دیر کرده است و هیچ کس نمی‌داند چرا."
    ],
    .urdu: [
      "ٹرین دیر سے آ رہی ہے اور کوئی نہیں جانتا کیوں۔"
    ],
    .hindi: [
      "ट्रेन देर से आ रही है।"
    ],
    .thai: [
      "รถไฟมาสาย"
    ],
    .undetermined: [
      "", "12345 67,8 %", "!!! …", "😀😀", "Влакът закъснява и никой не знае защо.",
      "Το τρένο έχει καθυστέρηση.", "qwrt zxcv bnmp",
    ],
  ]
}
