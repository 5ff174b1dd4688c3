/// What fuzzed inputs are put together from: marks and sentences that rules look for.
enum Pieces {
  /// Sentences, lines of pasted pages, and marks.
  static let prose = [
    "시장은 아침부터 조용했다.", "정부는 23일 서울에서 새 정책을 발표했다고 밝혔다.", "그는 “괜찮다”고 말했다.", "왜 그랬을까?",
    "[서울=뉴스] 홍길동 기자 = ", "▲ 사진 설명이다. (사진=연합)", "무단 전재 및 재배포 금지", "ⓒ 신문사", "기자 abc@example.com",
    "하지만 결과는 달랐다.", "한국은행(총재 김철수)은 기준금리를 3.5%로 동결했다.", "이에 따라", "① 첫째", "# 해시태그",
    "The council approved the new bridge on Monday.",
    "Dr. Smith said the U.S. plan costs $3.5m.", "He said: “We won’t go.", "Why?",
    "(Photo: AP)", "Read more: Ten things", "Copyright 2024.", "Advertisement", "By Jane Doe",
    "LONDON (Reuters) - ", "- item one", "1) item", "Related articles",
    "„Das ist gut“, sagte er.", "« Oui », dit-il.", "Il mercato è aperto.", "¿Qué pasó?",
    "Это дом.", "今天天气很好。", "東京で会議が開かれた。", "مرحبا بالعالم.", "สวัสดีครับ", "नमस्ते।", "Ünlü",
    "ﬁne", "e\u{301}", "😀", "👩‍👩‍👧‍👦", "\u{1112}\u{1161}\u{11AB}", "\u{FEFF}", "\u{200B}",
    "\u{AD}", "\u{2028}", "\u{A0}", "\u{1B}[31m", "\0", "\u{7}", "\u{202E}", "가", "a", ".",
    "...", "!", "“", "”", "(", ")", "[", "]", "《", "》", "'", "\"", "&amp;", "&lt;b&gt;", "<b>",
    "http://a.b/c?d=e", "1,234.5", "2024-08-04", "15:24", "===", "---", "> quoted",
    "From: a@b.c", "Subject: x", "| a | b |", "```", "\u{301}", "ㅋㅋㅋ", "C++", "2차전지",
    "Page 3 of 9", "co-\noperate", "단-\n어",
  ]

  /// Tags, attributes and character references.
  static let markup = [
    "<html>", "<head>", "<title>A title - Site</title>", "<body>", "<article>", "</article>",
    "<p>", "</p>", "<div class=\"content\">", "</div>", "<div hidden>",
    "<script>var a = '<p>';</script>", "<style>p{}", "<!-- comment -->", "<!--", "-->",
    "<![CDATA[x]]>", "<a href=\"x\">link</a>", "<br>", "<br/>", "<table><tr><td>cell",
    "</table>", "<ul><li>one<li>two</ul>", "<h1>Headline</h1>", "<h2>", "</h2>", "&nbsp;",
    "&#44032;", "&#x1F600;", "&#0;", "&#xD800;", "&bogus;", "&", "<", ">", "<p", "\"", "'",
    "<meta charset=euc-kr>", "<meta property=\"og:title\" content=\"t\">", "<blockquote>",
    "<pre>", "</pre>",
    "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"본문이다.\"}</script>",
    "<time datetime=\"2024-01-01\">", "<svg><path/></svg>", "<template>", "<plaintext>",
    "<select><option>", "<p style=\"display:none\">",
    "<rss><channel><item><title>t</title></item></channel></rss>",
  ]
}
