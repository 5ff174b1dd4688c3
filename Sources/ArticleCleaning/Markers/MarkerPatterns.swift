/// A tell-tale string and what must surround it.
struct MarkerPattern: Sendable {
  let kind: MarkerKind
  /// UTF-8 in lower case; ASCII letters of the page match in either case.
  let bytes: [UInt8]
  /// Whether white space or punctuation must stand on both sides.
  let wholeWord: Bool

  init(_ kind: MarkerKind, _ string: String, wholeWord: Bool = false) {
    self.kind = kind
    bytes = Array(string.utf8)
    self.wholeWord = wholeWord
  }

  /// The strings of every kind; ASCII strings match whole words only.
  static let all: [MarkerPattern] = {
    var patterns: [MarkerPattern] = []
    for (kind, strings) in anywhere {
      patterns += strings.map { MarkerPattern(kind, $0) }
    }
    for (kind, strings) in wholeWords {
      patterns += strings.map { MarkerPattern(kind, $0, wholeWord: true) }
    }
    return patterns
  }()

  private static let anywhere: [(MarkerKind, [String])] = [
    (
      .copyright,
      [
        "무단전재", "무단 전재", "무단복제", "재판매 및 db", "재판매 및db", "db 금지", "무단 복제", "무단배포", "무단 배포", "무단전제",
        "배포금지", "재배포금지 더 보기", "배포 금지",
        "저작권자", "저작권법",
        "재배포금지",
        "재배포 금지",
        "ai 학습 및 활용", "ai학습 및 활용", "copyright ©", "copyright (c)", "copyright by", "copyright ⓒ",
        "copyrights ⓒ", "copyright 20", "copyright 19", "copyrightⓒ", "copyright©", "copyrightsⓒ",
      ]
    ),
    (.copyrightSign, ["ⓒ", "©", "goodnews paper"]),
    (
      .shareButton,
      [
        "네이버블로그", "주소복사", "url복사", "url 복사", "링크복사", "링크 복사", "글자크기", "글자 크기", "글자확대", "글자축소",
        "글씨크기",
        "글씨 크기", "공유하기", "카카오스토리", "비공감", "스크랩하기", "기사스크랩", "인쇄하기", "프린트하기", "본문 글씨 키우기",
        "본문 글씨 줄이기",
        "좋아요 ", "훈훈해요", "후속기사 원해요", "댓글쓰기", "댓글 쓰기", "댓글보기", "댓글달기", "sns 기사보내기", "sns기사보내기",
      ]
    ),
    (
      .pageEnd,
      [
        "창닫기 기사를 추천", "기사를 추천 하셨습니다", "기사를 추천하셨습니다", "facebook twitter share",
        "please activate javascript",
        "공시 전문으로 이동", "이 기사의 댓글 정책", "댓글 정책 전체",
      ]
    ),
    (
      .relatedHeading,
      [
        "관련기사", "관련 기사", "관련뉴스", "관련 뉴스", "베스트 추천 뉴스", "today 주요뉴스", "주요뉴스", "주요 뉴스", "댓글 많은 뉴스",
        "많이 읽은", "함께 읽으면", "많이 본 뉴스", "많이본 뉴스", "많이 본 기사",
        "많이본 기사",
        "인기기사", "인기 기사", "인기뉴스", "주요기사", "주요 기사", "추천기사", "추천 기사", "추천뉴스", "함께 본 기사", "함께 보면 좋은",
        "이 시각 주요",
        "이시각 주요", "핫뉴스", "랭킹뉴스", "랭킹 뉴스", "최신기사", "최신 기사", "다른기사 보기", "다른 기사 보기", "실시간 뉴스", "연재기사",
        "이 기사와 함께",
      ]
    ),
    (
      .subscription,
      [
        "구독하기", "구독하세요", "구독해 주세요", "구독해주세요", "구독신청", "채널 구독", "뉴스레터 구독", "뉴스레터 신청", "언론사홈에서",
        "네이버 메인에서",
        "네이버에서 ", "다음에서 ", "카카오톡에서 ", "유튜브에서 ", "친구맺기", "친구추가", "친구 추가", "채널 추가", "채널추가", "알림받기",
        "알림 받기",
        "뉴스 알림", "응원해주세요", "응원해 주세요", "후원하기", "정기후원",
      ]
    ),
    (.advertisement, ["[광고]", "(광고)", "<광고>", "무관한 광고", "기사 아래로 계속"]),
    (
      .tipLine,
      ["기사제보", "기사 제보", "제보하기", "제보를 기다립니다", "제보가 뉴스가 됩니다", "제보는 ", "보도자료 발송", "제보 카카오톡", "뉴스 제보"]
    ),
    (.listen, ["기사 듣기", "기사듣기", "음성으로 듣기", "음성듣기", "본문듣기", "본문 듣기"]),
    (
      .reporterPage,
      ["기자페이지", "기자 페이지", "기자 구독", "기자구독", "기자의 다른", "기자에게 메일", "기사 더보기", "기사더보기", "구독중", "구독 중"]
    ),
    (
      .editorialNote,
      [
        "아래 텍스트는 실제 방송", "이 보도자료와 관련", "본 보도자료와 관련", "투자 참고용", "투자 판단의 책임", "투자판단의 책임", "외부 필진",
        "본지의 ", "편집 방향", "편집방향", "이 글은 ", "본 칼럼은", "이 칼럼은",
        "본지 편집", "※ 이 기사는", "이 기사는 ", "본 기사는 ", "* 이 기사는", "이 콘텐츠는 ", "본 콘텐츠는 ",
      ]
    ),
    (
      .agency,
      [
        "사진공동취재단", "국회사진기자단", "사진기자단", "공동사진기자단", "게티이미지", "셔터스톡", "픽사베이", "언스플래시", "헤럴드db",
        "헤럴드경제db", "헤럴드경제 db", "동아일보db", "동아일보 db", "국민일보db", "국민일보 db", "중앙포토", "클립아트코리아",
        "공동취재사진", "공동 취재 사진", "공동취재단", "사진취재단",
      ]
    ),
    (
      .photoWord,
      [
        "사진=", "사진 =", "사진제공", "사진 제공", "자료사진", "이미지출처", "이미지 출처", "사진출처", "사진 출처", "출처=", "사진제공｜",
        "[사진",
        "/사진", "/사진제공", "/사진 제공", "(사진",
        "<사진", "그래픽=", "일러스트=", "사진:", "사진 :", "사진설명", "사진 설명", "자료=", "자료:", "[자료",
      ]
    ),
    (.provided, [" 제공", "제공]", " 캡처", " 캡쳐", " 갈무리", " 사진부", " 사진팀", "제공=", "캡처=", " 홈페이지 캡처"]),
    (
      .outlet,
      [
        "온라인 중앙일보", "온라인뉴스팀", "온라인 뉴스팀", "디지털뉴스팀", "디지털 뉴스팀", "디지털뉴스부", "온라인이슈팀", "디지털콘텐츠팀",
        "프리랜서 ",
      ]
    ),
    (
      .speaker,
      ["[앵커]", "[기자]", "[리포트]", "[인터뷰]", "[앵커멘트]", "<앵커>", "<기자>", "<리포트>", "【앵커】", "【기자】"]
    ),
    (.mojibake, ["썝蹂몃낫湲", "븘씠肄"]),
    (
      .boardLink,
      [
        "이전글", "다음글", "이전 글", "다음 글", "첨부파일", "미리보기", "바로보기", "다운로드", "download:", "조회수", "조회 :",
        "작성자",
      ]
    ),
    (
      .pressNote,
      ["공공누리", "공공저작물", "자료제공", "관련부서", "담당부서", "담당 부서", "문의처", "붙임파일", "첨부 파일"]
    ),
  ]

  private static let wholeWords: [(MarkerKind, [String])] = [
    (
      .copyright,
      [
        "all rights reserved", "do not reproduce", "may not be republished", "under copyright",
        "subject to copyright",
      ]
    ),
    (
      .shareButton,
      [
        "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "reddit", "kakaotalk", "tweet",
        "share",
        "share this", "share this article", "share on", "email", "e-mail", "print", "copy link",
        "copy url", "save",
        "comments", "comment", "leave a comment", "flipboard", "telegram", "messenger", "bluesky",
        "threads",
        "link copied", "bookmark", "share article", "gift", "gift article", "line", "band", "url",
        "sns",
        "카카오톡", "페이스북", "트위터", "밴드", "라인", "공유", "스크랩", "댓글", "인쇄", "프린트", "메일", "이메일", "공감", "추천",
        "좋아요",
        "화나요", "슬퍼요", "가", "닫기", "더보기", "클린뷰", "글자크기 조절", "글자크기조정", "글씨키우기", "내려받기", "펼침", "펼치기",
        "폰트", "크게", "작게", "확대", "축소", "블로그", "링크",
        "이미지",
        "신고", "저장", "텔레그램",
      ]
    ),
    (
      .relatedHeading,
      [
        "related", "related articles", "related article", "related stories", "related story",
        "related news",
        "related topics", "related content", "related links", "read more", "read next", "read also",
        "also read",
        "more on this story", "most read", "most popular", "most viewed", "trending",
        "trending now",
        "recommended", "recommended stories", "recommended for you", "you may also like",
        "you might also like",
        "more from", "top stories", "editors' picks", "editor's picks", "more stories",
        "latest news", "up next",
        "popular now", "around the web", "see also", "don't miss", "what to read next",
        "in this story", "more like this", "more in", "more on",
      ]
    ),
    (
      .subscription,
      [
        "subscribe", "subscribe now", "subscribe to", "sign up", "sign up for", "newsletter",
        "newsletters",
        "follow us", "become a member", "already a subscriber", "create an account",
        "support our journalism",
        "support independent journalism", "donate", "get the app", "download our app", "free trial",
        "free articles", "subscription", "unsubscribe", "in your inbox", "your inbox",
        "local journalism",
        "our journalism", "log in or", "members only",
        "cancel anytime",
        "register now", "start your free", "breaking news alerts", "push notifications", "join our",
        "unlimited access",
        "구독", "채널", "알림",
      ]
    ),
    (
      .advertisement,
      [
        "advertisement", "advertisements", "advertising", "sponsored", "sponsored content", "ad",
        "ads", "광고", "ad feedback",
        "story continues below advertisement", "article continues below", "skip advertisement",
        "skip ad",
        "continue reading below", "scroll to continue", "paid content", "promoted", "스폰서",
      ]
    ),
    (.tipLine, ["send tips", "got a tip", "have a tip", "news tips", "do you have a story"]),
    (
      .listen,
      [
        "listen to this article", "listen to article", "listen to this story", "listen", "watch",
        "play video", "watch now",
        "watch live", "play audio", "this audio is auto-generated", "min read", "mins read",
        "minute read", "minutes read", "min listen",
      ]
    ),
    (
      .dateWord,
      [
        "published", "updated", "posted", "last updated", "first published", "last modified",
        "modified", "created",
        "입력", "기사입력", "수정", "최종수정", "최종 수정", "기사수정", "승인", "등록", "게재", "업데이트", "송고", "송고시간", "발행",
        "작성", "작성일", "등록일",
        "보도", "배포", "방송", "지면", "게시", "입력시간", "수정시간", "댓글", "조회",
      ]
    ),
    (
      .agency,
      [
        "연합뉴스", "연합", "뉴시스", "뉴스1", "news1", "로이터", "로이터연합뉴스", "로이터=연합뉴스", "로이터=뉴스1", "ap",
        "ap=연합뉴스", "ap연합뉴스", "ap=뉴시스", "ap뉴시스",
        "ap/뉴시스", "afp", "afp연합뉴스", "afp=연합뉴스", "afp=뉴스1", "epa", "epa연합뉴스", "epa=연합뉴스", "upi",
        "신화", "신화뉴시스", "신화=뉴시스", "신화연합뉴스", "신화=연합뉴스", "타스",
        "타스연합뉴스", "교도", "게티이미지뱅크", "게티이미지코리아", "gettyimagesbank", "getty images", "getty",
        "reuters",
        "associated press", "shutterstock",
        "istock", "afp via getty images", "bloomberg", "연합뉴스tv", "연합뉴스 tv", "뉴스핌", "마이데일리", "스포츠조선",
        "newsis", "yonhap", "xinhua", "pa media", "alamy",
      ]
    ),
    (
      .photoWord,
      [
        "photo", "photos", "photograph", "photographs", "image", "credit", "image source",
        "image credit", "photo by", "photograph by", "photos by", "picture", "illustration",
        "courtesy of", "handout",
        "file photo", "video",
      ]
    ),
    (
      .role,
      [
        "기자", "선임기자", "전문기자", "인턴기자", "객원기자", "특파원", "논설위원", "편집위원", "pd", "앵커", "에디터", "온라인기자",
        "통신원", "기상캐스터", "캐스터", "아나운서", "수습기자", "명예기자", "시민기자",
      ]
    ),
    (
      .navigation,
      [
        "accept all cookies", "accept cookies", "manage preferences", "cookie settings",
        "our standards",
        "홈", "home", "메뉴", "menu", "뉴스", "news", "로그인", "login", "log in", "sign in", "회원가입",
        "join", "register", "검색", "search", "전체메뉴",
        "전체 메뉴", "본문 바로가기", "메뉴 바로가기", "바로가기", "skip to content", "skip to main content",
        "skip to navigation", "마이페이지", "my account", "account",
        "트렌드", "생활정보", "매체", "international edition", "us edition", "uk edition", "edition",
        "english", "한국어", "中文", "日本語", "chinese", "japanese",
        "사이트맵", "sitemap", "고객센터", "지면보기", "신문보기", "신문구독", "지면", "기사목록", "목록", "최신", "속보", "포토",
        "photo", "영상", "동영상", "video", "videos", "live", "라이브",
        "tv", "라디오", "radio", "podcast", "podcasts", "팟캐스트", "쇼핑", "커뮤니티", "이벤트", "닫기", "close",
        "맨위로", "top", "back to top", "위로", "이전", "다음", "previous", "next", "prev", "about us",
        "contact us", "contact", "privacy policy", "privacy", "terms of use", "terms of service",
        "terms", "cookie policy", "cookies", "help", "faq", "careers", "advertise",
        "advertise with us", "more", "see all", "view all", "전체보기", "더보기", "인쇄", "weather", "날씨",
        "운세", "만화", "웹툰", "games", "puzzles", "crossword", "shop", "jobs", "e-paper", "epaper",
        "archive", "archives", "newsletters", "premium", "프리미엄", "app", "mobile", "모바일", "pc버전",
        "로그아웃", "logout", "개인정보처리방침", "이용약관", "회사소개", "광고안내", "청소년보호정책", "저작권규약", "열린군정", "군정뉴스",
        "글로벌", "스페셜", "기획", "연재", "이슈", "열독", "알림", "설정", "제보",
      ]
    ),
    (
      .section,
      [
        "정치", "경제", "사회", "문화", "국제", "세계", "스포츠", "연예", "생활", "과학", "오피니언", "사설", "칼럼", "전국", "지역",
        "부동산", "금융", "증권", "산업", "기업", "it", "it/과학",
        "생활/문화", "북한", "외교", "국방", "국회", "청와대", "대통령실", "교육", "환경", "건강", "의료", "노동", "인물", "피플",
        "여행", "책", "종교", "날씨", "사건사고", "사건", "법원", "검찰", "정책", "미디어", "테크", "라이프", "영화", "음악",
        "방송", "축구", "야구", "골프", "농구", "배구", "politics", "business", "world", "sport", "sports",
        "technology", "tech", "science", "health", "entertainment", "arts", "culture", "lifestyle",
        "life", "style", "opinion", "travel", "education", "environment", "climate", "economy",
        "markets", "finance", "money", "local", "local news", "national", "u.s.", "us", "uk",
        "europe", "asia", "africa", "americas", "middle east", "australia", "food", "books", "film",
        "music", "football", "cricket", "tennis", "analysis", "features", "investigations",
        "special report", "exclusive", "editorial", "comment", "letters", "magazine", "community",
        "region", "council", "courts", "crime", "transport",
      ]
    ),
    (
      .boardLink,
      ["previous article", "next article", "previous story", "next story", "목록", "목록보기", "인쇄하기"]
    ),
    (
      .pressNote,
      [
        "media contact", "press contact", "for more information", "contact information",
        "notes to editors", "about the company",
      ]
    ),
  ]
}
