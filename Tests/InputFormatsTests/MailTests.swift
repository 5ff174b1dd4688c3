import Testing
import TextAnalysis

@testable import InputFormats

/// What a mail says, out of its parts and from between what is above and below.
struct MailTests {
  private static let message =
    "The ferry to Holm gets a new engine in March. It will burn methanol from straw."
  private static let korean = "열람실 책상 마흔 개를 새것으로 바꿉니다. 낡은 책상은 학교에 보냅니다."

  private func read(_ mail: String) -> ReadableText {
    InputFormat.email.readableText(of: SourceText(mail))
  }

  private func lines(_ mail: String) -> [String] {
    let text = read(mail).text
    return text.string(in: text.fullRange).split(separator: "\n")
      .map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  /// A mail of two parts, the first plain text.
  private func mail(_ kind: String, _ plain: String, _ part: String) -> String {
    """
    From: ann@example.org
    Subject: x
    MIME-Version: 1.0
    Content-Type: multipart/\(kind); boundary="zz"

    --zz
    Content-Type: text/plain; charset=utf-8

    \(plain)
    --zz
    \(part)
    --zz--
    """
  }

  private func alternatives(_ plain: String, _ html: String) -> String {
    mail("alternative", plain, "Content-Type: text/html; charset=utf-8\n\n<p>\(html)</p>")
  }

  private func mixed(_ own: String, _ part: String) -> String { mail("mixed", own, part) }

  @Test(arguments: [
    "", "\u{A0}", ".", "https://news.example.org/v/7", "[image: The ferry]",
    "The ferry to Holm …", "This mail is HTML. Please open it with a program that shows pages.",
    "메일 프로그램에서 이 메일을 표시할 수 없습니다.",
  ])
  func aPlainPartThatSaysNothingGivesWayToThePage(plain: String) {
    #expect(lines(alternatives(plain, Self.message)) == [Self.message])
  }

  @Test func aPlainPartThatSaysAsMuchAsThePageIsRead() {
    #expect(lines(alternatives(Self.message, "<b>Holm</b> \(Self.message)")) == [Self.message])
  }

  @Test(arguments: ["", "See below."])
  func aMailAttachedToNoMoreThanALineIsTheMessage(own: String) {
    let inner =
      "From: bo@example.org\nSubject: Ferry\n\nDear all,\n\n\(Self.message)\n\nRegards\nBo\n"
    #expect(lines(mixed(own, "Content-Type: message/rfc822\n\n\(inner)")) == [Self.message])
  }

  @Test func aMailAttachedToATextIsNone() {
    let own = "The ferry stays.\n\nThe engine is sold to a museum in the next town."
    let inner = "From: bo@example.org\nSubject: Ferry\n\n\(Self.message)\n"
    #expect(
      lines(mixed(own, "Content-Type: message/rfc822\n\n\(inner)"))
        == own.split(separator: "\n").map(String.init))
  }

  @Test func aTextFileIsReadWhereTheMailIsEmpty() {
    let file =
      "Content-Type: text/plain; charset=utf-8\nContent-Disposition: attachment; filename=a.txt"
    #expect(lines(mixed("", "\(file)\n\n\(Self.message)")) == [Self.message])
    #expect(lines(mixed(Self.message, "\(file)\n\nNo.")) == [Self.message])
  }

  @Test func theMailsOfAFolderArePartedByTheirLines() {
    let mails = ["The ferry gets a new engine.", "From Holm it is an hour to the mill."].map {
      "From a@example.org Mon Jun  2 09:00:00 2025\nFrom: Ann <a@example.org>\n"
        + "Subject: Ferry\nDate: Mon, 2 Jun 2025\n\nHello,\n\n\($0)\n\nRegards\nAnn\n\n"
    }
    #expect(
      lines(mails.joined())
        == ["The ferry gets a new engine.", "From Holm it is an hour to the mill."])
  }

  @Test(arguments: [
    "보낸 사람\t도새봄 <bom@example.kr>\n받는 사람\t주민\n날짜\t2025. 3. 3. 오전 9:00\n제목\t열람실",
    "[제목] 열람실\n[보낸사람] 도새봄 <bom@example.kr>\n[보낸날짜] 2025-03-03 09:00",
    "열람실\n\n보낸사람 도새봄<bom@example.kr>\n받는사람 주민<a@example.kr>\n2025년 3월 3일 (월) 오전 9:00",
    "열람실\n받은편지함\n\n도새봄 <bom@example.kr>\n오전 9:00 (2시간 전)\n나에게",
    "-----Original Message-----\nFrom: \"도새봄\" <bom@example.kr>\nTo: <a@example.kr>;\n"
      + "Sent: 2025-03-03 (월) 09:00:00\nSubject: 열람실",
  ])
  func headsFromThePagesOfPortalsAreFields(head: String) throws {
    let mail = "\(head)\n\n안녕하세요.\n\n\(Self.korean)\n\n감사합니다.\n도새봄 드림\n"
    #expect(try InputFormat.recognized(in: Array(mail.utf8)) == .email)
    #expect(read(mail).title == "열람실")
    #expect(lines(mail) == [Self.korean])
  }

  @Test(arguments: [
    "열람실 새 단장\n\n도새봄 기자 <bom@example.kr>\n2025.03.03 09:00\n\n열람실 책상을 바꿨다.",
    "[제목] 없는 그림\n\n그림 300점이 복도에 걸렸다.",
    "보낸 사람 없는 엽서\n\n엽서가 날마다 문 앞에 놓였다.",
  ])
  func headsOfArticlesAreNone(text: String) throws {
    #expect(try InputFormat.recognized(in: Array(text.utf8)) == .text)
  }

  @Test(arguments: [
    "[EXTERNAL] This message came from outside your company. Do not open links from strangers.",
    "WARNING: This mail was sent by an external source. Please be careful with attachments.",
    "⚠ This email is from an external sender.",
    "You don't often get email from ann@example.org. Learn why this is important",
    "[외부메일] 사외에서 온 메일입니다. 첨부파일을 열 때 주의하세요.", "[image: logo.png]",
    "ACHTUNG: Diese Nachricht kommt von einem externen Absender. Öffnen Sie keine Anhänge.",
    "I hope you all had a good winter.", "Ann here from the mill.", "Dear Mrs. Ward,",
    "안녕하세요, 회원님!", "과장님, 안녕하세요? 그간 평안하셨는지요.", "늘 책을 아껴 주셔서 감사합니다.",
    "Espero que estéis bien.", "J'espère que vous allez bien.", "Ich hoffe, es geht euch gut.",
    "いつもお世話になっております。",
  ])
  func whatIsAboveAMessageIsNoneOfIt(head: String) {
    let mail = "From: Ann Ward <ann@example.org>\nSubject: x\n\n\(head)\n\n\(Self.message)\n"
    #expect(lines(mail) == [Self.message])
  }

  @Test(arguments: [
    "Please do not hesitate to write if anything is unclear.", "Have a lovely spring weekend!",
    "Looking forward to your answer.", "많은 참여 부탁드립니다.", "감기 조심하시기 바랍니다.",
    "다음 호에서 또 만나요!", "수고하십시오.", "Bei Rückfragen stehe ich gern zur Verfügung.",
    "Je reste à votre entière disposition.", "Quedo a su entera disposición.",
    "ご自愛ください。", "This mail has been scanned for viruses by PostShield.",
    "바이러스가 없습니다.", "이 메일이 잘못 전달된 경우 지워 주시기 바랍니다. 본 메일은 대외비입니다.",
    "The mill accepts no liability for any damage caused by any virus.",
    "To leave the list, unsubscribe: reply with STOP.", "Holm Mill Co., Ltd.",
    "Holm Mill e.V. | Sitz: Husum | Amtsgericht Husum VR 0", "2 Quay Street, Holm",
    "경기도 수원시 팔달구 정조로 00 (16000)", "도새봄 (070-000-0000)",
    "네이버 메일 앱에서 보냈습니다.", "나의 갤럭시에서 보냈습니다.", "Ann Ward (she/her)\nMiller | Holm",
    "- ENDS -\n\nNotes to editors:\nThe ferry was built in 1971.",
  ])
  func whatIsBelowAMessageIsNoneOfIt(foot: String) {
    let mail = "From: Ann Ward <ann@example.org>\nSubject: x\n\n\(Self.message)\n\n\(foot)\n"
    #expect(lines(mail) == [Self.message])
  }

  @Test(arguments: [
    "안녕하세요 한마디로 다툼을 푼 두 아이의 이야기입니다.", "안녕하세요, 오늘부터 새 규정을 적용합니다.",
    "늘 책을 읽던 두 아이가 상을 받았습니다.", "Hope for the ferry came from Holm.",
    "We hired a captain from outside the company.", "금요일까지 회신 부탁드립니다.",
    "See page 12 of the timetable at the quay.", "Have the tickets ready at the gate.",
  ])
  func sentencesThatOnlyBeginAlikeStay(sentence: String) {
    let first = "From: Ann\nSubject: x\n\n\(sentence)\n\n\(Self.message)\n"
    #expect(lines(first) == [sentence, Self.message])
    let last = "From: Ann\nSubject: x\n\n\(Self.message)\n\n\(sentence)\n"
    #expect(lines(last) == [Self.message, sentence])
  }
}
