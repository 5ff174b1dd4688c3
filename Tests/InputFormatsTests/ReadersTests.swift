import Foundation
import Testing
import TextAnalysis

@testable import InputFormats

/// What each format holds of readable text, with its places.
@Suite struct ReadersTests {
  private func read(_ input: String, as format: InputFormat) -> ReadableText {
    format.readableText(of: SourceText(input))
  }

  private func text(_ readable: ReadableText) -> String {
    readable.text.string(in: readable.text.fullRange)
  }

  @Test(arguments: [
    "---\ntitle: >-\n  The Barn\n  by the \"Sea\"\ndate: 2025\n---\n",
    "---\ntitle: \"The Barn by the \\\"Sea\\\"\"\n---\n",
    "% The Barn by the \"Sea\"\n% Ada Moll; Bo Lund\n% 3 May 2025\n\n",
  ])
  func titlesOfMarkdownAreReadInAllForms(head: String) {
    let readable = read(head + "The barn was sold.\n\n::: {.note}\nIt is old.\n:::", as: .markdown)
    #expect(readable.title == "The Barn by the \"Sea\"")
    #expect(text(readable) == "The barn was sold.\n\nIt is old.")
  }

  @Test func markdownIsItsParagraphs() {
    let readable = read(
      """
      ---
      title: "The Barn"
      ---
      # Ignored, the front matter has a title

      The **old** barn
      was `sold` to [a museum](https://example.org "x").[^1]

      | a | b |
      |---|---|
      | 1 | 2 |

      ```
      code()
      ```

      - One snake_case item
      - [x] Another\\*

      [^1]: A note
      """, as: .markdown)
    #expect(readable.title == "The Barn")
    #expect(
      text(readable) == "The old barn was sold to a museum.\n\nOne snake_case item\n\nAnother*")
    #expect(readable.removed.map(\.rule) == ["front-matter", "heading", "table", "code", "link"])
  }

  @Test func marksOfNotebooksAreNoText() {
    let note = read(
      """
      #garden #2024/spring-work

      Pear trees :deciduous_tree:
      ===========================

      We asked [[Ewa Lind]] about [[pruning#when|pruning]], and ==March is best==. At 10:30 :sunny: it was a == b.
      See [[1]](https://example.org).

      > [!tip]- Tools
      > A saw with fine teeth cuts cleanly.

      ![[plan.png]]
      """, as: .markdown)
    #expect(note.title == "Pear trees")
    #expect(
      text(note)
        == "We asked Ewa Lind about pruning, and March is best. At 10:30  it was a == b. See [1].\n\n"
        + "A saw with fine teeth cuts cleanly.\n\n")
  }

  @Test func whatOtherProgramsAddToMarkdownIsNoText() {
    let readable = read(
      """
      +++
      title = "The Barn"
      +++

      ## Contents

      - [The sale](#the-sale)
      - [See the museum](https://example.org)

      > [!NOTE]
      > The barn stays where it is.

      !!! tip "Hint"
          Come on a Sunday.

      {{< video "x" >}}

      %% ask Ann %%

      Tea &amp; cake.
      """, as: .markdown)
    #expect(readable.title == "The Barn")
    #expect(
      text(readable).split(separator: "\n").map(String.init)
        == [
          "See the museum", "The barn stays where it is.", "Come on a Sunday.", "Tea & cake.",
        ])
  }

  @Test(arguments: [
    ("De : Ann\nObjet : RE: La grange\nDate : lundi", "Bonjour à tous,", "Bien cordialement,\nAnn"),
    ("Od: Ann\nWysłano: środa\nTemat: Odp: La grange", "Dzień dobry,", "Pozdrawiam\nAnn"),
    ("Da: Ann\nInviato: lunedì\nOggetto: R: La grange", "Gentili soci,", "Un saluto\nAnn"),
  ])
  func mailsAreReadInTheirLanguages(head: String, greeting: String, closing: String) {
    let message = "La grange est vendue au musée de la ville, qui la répare au printemps."
    let readable = read("\(head)\n\n\(greeting)\n\n\(message)\n\n\(closing)", as: .email)
    #expect(readable.title == "La grange")
    #expect(text(readable).trimmingCharacters(in: .whitespacesAndNewlines) == message)
  }

  @Test func aMailIsItsMessage() {
    let readable = read(
      """
      From: Ann <ann@example.org>
      Subject: Fwd: Re: =?UTF-8?Q?The_caf=C3=A9?=
      Date: Mon, 3 Mar 2025 09:12:44 +0100

      Dear all,

      Thanks for your patience. The café opens on Friday.

      Kind regards
      Ann

      On Monday Bob wrote:
      > When does it open?
      """, as: .email)
    #expect(readable.title == "The café")
    #expect(
      text(readable).split(separator: "\n").map { $0.drop { $0 == " " } } == [
        "The café opens on Friday."
      ])
  }

  @Test(arguments: [
    "Von: Bo Lind\nGesendet: Montag, 3. März 2025\nAn: Ann\nBetreff: Scheune",
    "________________________________\nDe : Bo <bo@example.org>\nEnvoyé : lundi\nObjet : La grange",
    "------------------ 原始邮件 ------------------\n发件人: Bo <bo@example.org>\n主题: 谷仓",
    "Bo <bo@example.org> schrieb am Montag, 3. März 2025 um 19:44:02 MEZ:",
    "po 3. 3. 2025 v 10:12 odesílatel Bo Lind <bo@example.org> napsal:",
    "2025年3月3日(月) 19:44 Bo <bo@example.org>:\n>",
  ])
  func aMailQuotedBelowIsNoMessage(head: String) {
    let message = "The barn goes to the museum, which will mend the roof in spring."
    let readable = read(
      "From: Ann\nSubject: Barn\n\n\(message)\n\n\(head)\n\(head.hasSuffix(">") ? "> " : "\n")"
        + "Who buys the barn?\n", as: .email)
    #expect(text(readable).trimmingCharacters(in: .whitespacesAndNewlines) == message)
  }

  @Test(arguments: [
    "---------- Forwarded message ---------\nFrom: Bo <bo@example.org>\nSubject: Barn",
    "-------- Weitergeleitete Nachricht --------\nBetreff: Scheune\nVon: Bo <bo@example.org>",
    "Begin forwarded message:\n\nFrom: Bo <bo@example.org>\nSubject: Barn",
    "---------- 전달된 메시지 ----------\n보낸 사람: Bo <bo@example.org>\n제목: 헛간",
  ])
  func aMailSentOnIsTheMessage(head: String) {
    let message = "The barn goes to the museum, which will mend the roof in spring."
    let readable = read(
      "From: Ann\nSubject: Fwd: Barn\n\nSee below.\n\n\(head)\n\nDear all,\n\n\(message)\n\n"
        + "Kind regards\nBo\n", as: .email)
    #expect(
      text(readable).split(separator: "\n").map(String.init).filter { !$0.isEmpty }
        == ["See below.", message])
  }

  @Test func howToAnswerBelowAMessageIsASignature() {
    let readable = read(
      """
      보낸 사람: 도새봄 <bom@example.com>
      제목: 창고 정리

      창고를 금요일에 비웁니다. 상자는 2층으로 옮겨 주세요.

      도새봄 대리
      관리팀 | 나린상사
      T 02-000-0000 F 02-000-0001
      """, as: .email)
    #expect(
      text(readable).trimmingCharacters(in: .whitespacesAndNewlines)
        == "창고를 금요일에 비웁니다. 상자는 2층으로 옮겨 주세요.")
  }

  @Test func aSignatureMayFollowALineOfDashes() {
    let mail = """
      보낸 사람: 도새봄 <bom@example.com>
      제목: 창고 정리

      창고를 금요일에 비웁니다.

      ----------

      열쇠는 경비실에 있습니다.

      도새봄 드림

      ----------
      도새봄 / 물류팀
      본 메일은 지정된 수신자만 볼 수 있습니다.
      """
    let lines = text(read(mail, as: .email)).split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains("열쇠는 경비실에 있습니다."))
    #expect(!lines.contains { $0.contains("물류팀") || $0.contains("수신자") })
  }

  @Test func packedPartsOfAMailAreReadAndLeadBack() throws {
    let mail = """
      From: ann@example.org
      Subject: x
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="zz"

      --zz
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      The caf=C3=A9 is op=
      en. All are welcome.
      --zz
      Content-Type: text/html

      <p>No.</p>
      --zz--
      """
    let readable = read(mail, as: .email)
    #expect(
      text(readable).trimmingCharacters(in: .newlines) == "The café is open. All are welcome.")
    let map = try #require(readable.offsetMap)
    let length = "The café is open.".utf8.count
    let start = try #require(text(readable).range(of: "The"))
    let offset = text(readable).utf8.distance(from: text(readable).startIndex, to: start.lowerBound)
    #expect(
      readable.original.string(in: map.originalRange(offset..<offset + length))
        == "The caf=C3=A9 is op=\nen.")
    #expect(TransferDecoding.base64(Array("w6k=".utf8)[...]) == [0xC3, 0xA9])
  }

  @Test func cuesAreJoined() {
    let readable = read(
      "7\n00:00:01,000 --> 00:00:02,000\n<i>The bridge</i>\n\n8\n00:00:02,000 --> 00:00:03,000\n"
        + "{\\an8}is open.\n\n9\n00:00:04,000 --> 00:00:05,000\n[applause]\n", as: .subtitles)
    #expect(text(readable) == "The bridge is open.")
    #expect(readable.removed.map(\.rule) == ["sound"])
  }

  @Test func cuesThatRollUpAreReadOnce() {
    let readable = read(
      "WEBVTT\n\n00:00.000 --> 00:02.000\nthe barn &amp; the mill\n\n00:02.000 --> 00:04.000\n"
        + "the barn &amp; the mill\nare for sale\n\n00:05.000 --> 00:06.000\nSubtitles by Ann\n\n"
        + "00:06.000 --> 00:07.000\n{\\an8}[applause]\n", as: .subtitles)
    #expect(text(readable) == "the barn & the mill are for sale")
    #expect(readable.removed.map(\.rule) == ["credit", "sound"])
  }

  @Test func feedsGiveTheirItems() {
    var reader = FeedReader(
      SourceText(
        """
        <rss><channel><title>Feed</title><item><guid>1</guid><title>A &amp;amp; B</title>
        <description><![CDATA[<p>One.</p>]]></description></item><item><link>u</link>
        <content:encoded>Two &lt;b&gt;&#x21;&lt;/b&gt;</content:encoded><description>no</description>
        """))
    #expect(reader.next() == FeedItem(id: "1", title: "A & B", text: "<p>One.</p>"))
    #expect(reader.next() == FeedItem(id: "u", title: nil, text: "Two <b>!</b>"))
    #expect(reader.next() == nil)
  }

  @Test func anEntryIsNotTheFeedItIsFrom() {
    var reader = FeedReader(
      SourceText(
        """
        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:all</id><entry>
        <source><id>urn:other</id><title>Another feed</title></source><id>urn:mill</id>
        <title>The mill</title><link rel="alternate" href="http://a.example/mill"></link>
        <author><name>Ada Moor</name><email>ada@a.example</email></author>
        <content>It turns.</content></entry></feed>
        """))
    #expect(
      reader.next()
        == FeedItem(id: "urn:mill", title: "The mill", text: "It turns.", author: "Ada Moor"))
  }

  @Test func namesOfOtherSpacesMakeNoAtom() {
    var reader = FeedReader(
      SourceText(
        """
        <rss><channel><feedburner:info uri="x"/><item><title>A</title><description>One.</description>
        </item></channel></rss>
        """))
    #expect(reader.next() == FeedItem(title: "A", text: "One."))
  }

  @Test(arguments: [
    "```make``` builds the mill.\n\nIt takes an hour.",
    "---\n\nThe mill stands.\n\n---\n\nIt turns.",
    "- The mill stands\n---\nIt turns.", "[Monday]: the mill opened to the town.",
    "The mill was built by the town in\n1898. It was the first of its kind.",
  ])
  func proseThatLooksLikeMarksStays(input: String) {
    let left = text(read(input, as: .markdown)).filter { $0.isLetter }
    #expect(left == input.filter { $0.isLetter })
  }

  @Test(arguments: [
    "The new WAVE of protests reached the town.", "ID3 tags are a format of names.",
    "The ftyp box begins the film.",
  ])
  func signaturesAreMoreThanAWord(input: String) throws {
    #expect(try InputFormat.recognized(in: Array(input.utf8)) == .text)
  }

  @Test(arguments: [
    Array("RIFF".utf8) + [0, 1, 0, 0] + Array("WAVEfmt ".utf8),
    Array("ID3".utf8) + [3, 0, 0], [0, 0, 0, 0x18] + Array("ftypmp42".utf8),
  ])
  func soundsAreNoText(bytes: [UInt8]) {
    #expect(throws: UnreadableInput.self) { try InputFormat.recognized(in: bytes) }
  }

  @Test func jsonIsCutIntoItsValues() {
    func values(_ text: String, piece: Int) -> [String] {
      var splitter = JSONSplitter()
      let bytes = Array(text.utf8)
      var values: [[UInt8]] = []
      for start in stride(from: 0, to: bytes.count, by: piece) {
        values += splitter.values(of: Array(bytes[start..<min(start + piece, bytes.count)]))
      }
      if splitter.isInside { values.append(splitter.rest()) }
      return values.map { String(decoding: $0, as: UTF8.self) }
    }
    for piece in [1, 3, 100] {
      #expect(
        values("[{\"a\": \"]}\\\"\"}, [1], 2 ]", piece: piece) == [
          "{\"a\": \"]}\\\"\"}", "[1]", "2",
        ])
      #expect(values("{\"a\":1}\n{\"b\":{}}", piece: piece) == ["{\"a\":1}", "{\"b\":{}}"])
      #expect(values("[{\"a\":", piece: piece) == ["{\"a\":"])
    }
  }

  @Test func noInputTraps() {
    let pieces = [
      "From: a\n", "Subject: =?utf-8?b?", "\n", "\n\n", "--zz\n",
      "Content-Type: multipart/mixed; boundary=zz\n",
      "=", "=C3", "> ", "--\n", "<item>", "</item", "<![CDATA[", "&#x", "&", "[", "](", "**", "`",
      "```\n",
      "|-|\n", "# ", "- ", "1\n", "00:00:01,000 --> 00:00:02,000\n", "WEBVTT", "\"", ",", "\t", "{",
      "}", "---\n",
      "가", "<a href=", "http", "\u{FEFF}", "\r\n",
    ]
    var generator = SplitGenerator(state: 5)
    for _ in 0..<3000 {
      let input = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      for format in InputFormat.allCases {
        let readable = read(input, as: format)
        #expect(String(validating: readable.text.utf8, as: UTF8.self) != nil)
      }
      _ = try? InputFormat.recognized(in: Array(input.utf8))
      var reader = FeedReader(SourceText("<rss><item>" + input))
      while reader.next() != nil {}
      var splitter = JSONSplitter()
      _ = splitter.values(of: Array(input.utf8))
    }
  }

  @Test(arguments: [
    """
    Hi Noor,

    The kayaks are dry again and hang in the shed. We can go out on Sunday if the wind drops.

    Cheers,
    Ewa

    On Tue, 2 Apr 2024 at 18:20, Noor Haddad <
    noor@example.org> wrote:

    > Are the kayaks still wet?
    """,
    """
    안녕하세요, 총무 윤가람입니다.

    이번 달 모임은 셋째 주 토요일에 산 아래 식당에서 합니다. 회비는 그날 걷겠습니다.

    감사합니다.
    윤가람 드림
    """,
    """
    Dear all,

    The hall is closed on Monday because the floor is painted. The key hangs at the bakery.

    Mette

    _______________________________________________
    Hall mailing list
    hall@lists.example.org
    """,
  ])
  func aCopiedMailWithoutFieldsIsItsMessage(mail: String) throws {
    let bytes = Array(mail.utf8)
    #expect(try InputFormat.recognized(in: bytes) == .email)
    let paragraphs = mail.split(separator: "\n\n")
    #expect(
      text(read(mail, as: .email)).trimmingCharacters(in: .whitespacesAndNewlines) == paragraphs[1])
  }

  @Test(arguments: [
    "Hello, sunshine\n\nThe show about a caravan site begins on Friday. It was filmed in May.",
    "A keeper's letter\n\nIn his last year he wrote:\n\n> The sea took the boat.\n\nIt is on show.",
    "The setup:\n\n# fetch the tools\n# build them\nmake\n\nThis takes an hour on a laptop.",
  ])
  func textThatGreetsOrQuotesOrHoldsCommentsIsText(input: String) throws {
    #expect(try InputFormat.recognized(in: Array(input.utf8)) == .text)
  }

  @Test func aGreetingBeforeTheFirstSentenceIsNoMessage() {
    let readable = read(
      "From: a@example.org\nSubject: 搬家\nDate: today\n\n大家好！我们周五搬到三楼。\n\n谢谢", as: .email)
    #expect(text(readable).trimmingCharacters(in: .whitespacesAndNewlines) == "我们周五搬到三楼。")
  }
}

/// Numbers that are the same in every run.
private struct SplitGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
