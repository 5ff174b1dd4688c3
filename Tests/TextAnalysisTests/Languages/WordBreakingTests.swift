import Testing

@testable import TextAnalysis

@Suite struct WordBreakingTests {
  @Test func thai() {
    #expect(thai("ชาวบ้านคัดค้านโครงการเตาเผาขยะ") == ["ชาวบ้าน", "คัดค้าน", "โครงการ", "เตาเผาขยะ"])
    #expect(thai("นายกเทศมนตรี") == ["นายกเทศมนตรี"])
    #expect(thai("ตรวจสอบของกลางก่อนส่งคืนวัด") == ["ตรวจสอบ", "ของกลาง", "ก่อน", "ส่ง", "คืน", "วัด"])
  }

  @Test func chinese() {
    #expect(chinese("家住柳堤小区六楼的退休教师") == ["家住", "柳", "堤", "小区", "六", "楼", "的", "退休", "教师"])
    #expect(chinese("主审法官表示") == ["主审", "法官", "表示"])
  }

  @Test func thaiClusters() {
    #expect(clusters("เทศบาลเมือง") == ["เท", "ศ", "บา", "ล", "เมือ", "ง"])
    #expect(clusters("ผู้ว่า") == ["ผู้", "ว่า"])
    // Marks that begin a text, vowels at its end.
    #expect(clusters("้้") == ["้้"])
    #expect(clusters("กเ") == ["ก", "เ"])
    #expect(clusters("") == [])
  }

  @Test func piecesAreTheText() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let scalars = (0..<40).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0x0E01...0x0E5B, using: &generator))
      }
      let text = String(String.UnicodeScalarView(scalars))
      #expect(thai(text).joined() == text)
      let other = String.random(count: 30, using: &generator)
      #expect(Array(thai(other).joined().utf8) == Array(other.utf8))
      #expect(Array(chinese(other).joined().utf8) == Array(other.utf8))
    }
  }

  @Test func aLongStretchIsReadOnce() {
    let clause = String(repeating: "ศาลจังหวัดนครสวรรค์พิพากษาจำคุก", count: 11_000)
    #expect(thai(clause).joined() == clause)
  }

  private func thai(_ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    return ThaiWords.pieces(of: utf8[...]).map { String(decoding: utf8[$0.range], as: UTF8.self) }
  }

  private func chinese(_ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    return ChineseWords.pieces(of: utf8[...]).map {
      String(decoding: utf8[$0.range], as: UTF8.self)
    }
  }

  private func clusters(_ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    let bounds = utf8.withUnsafeBufferPointer { ThaiClusters.bounds(of: $0) }
    return zip(bounds, bounds.dropFirst()).map { String(decoding: utf8[$0..<$1], as: UTF8.self) }
  }
}
