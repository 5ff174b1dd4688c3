import Testing
import TextAnalysis

/// Expected stems and hashes come from NLTK and from ROUGE-1.5.5 itself; the script
/// Evaluation/Scripts/porter_stemmer_hashes.py makes them anew.
@Suite struct PorterStemmerTests {
  @Test func `stems the examples of the paper`() {
    let expected = [
      "caresses": "caress", "ponies": "poni", "cats": "cat", "feed": "feed", "agreed": "agre",
      "plastered": "plaster", "bled": "bled", "motoring": "motor", "sing": "sing",
      "conflated": "conflat", "hopping": "hop", "falling": "fall", "filing": "file",
      "happy": "happi", "sky": "sky", "relational": "relat", "hopefulness": "hope",
      "triplicate": "triplic", "adoption": "adopt", "controlling": "control", "roll": "roll",
      "probate": "probat", "rate": "rate", "cease": "ceas",
    ]
    for (word, stem) in expected { #expect(PorterStemmer().stem(word) == stem, "\(word)") }
  }

  @Test(arguments: [
    ("element", "element", "elem", "element"), ("dying", "dy", "dy", "die"),
    ("skies", "ski", "ski", "sky"), ("died", "di", "di", "die"), ("cried", "cri", "cri", "cri"),
    ("enjoy", "enjoi", "enjoi", "enjoy"), ("hopefully", "hopefulli", "hopefulli", "hope"),
    ("iced", "ic", "ic", "ice"), ("news", "new", "new", "news"),
    ("geology", "geologi", "geologi", "geolog"),
  ]) func `follows each program where they differ`(
    word: String, porter: String, rouge155: String, nltk: String
  ) {
    #expect(PorterStemmer(variant: .porter).stem(word) == porter)
    #expect(PorterStemmer(variant: .rouge155).stem(word) == rouge155)
    #expect(PorterStemmer(variant: .nltk).stem(word) == nltk)
  }

  @Test(arguments: [
    (PorterStemmer.Variant.porter, UInt64(0xd350_ded3_94d1_2071)),
    (.rouge155, 0x2449_d5b9_1794_449b),
    (.nltk, 0x3dca_f37f_1911_1c77),
  ]) func `stems nine thousand made-up words as the reference programs do`(
    variant: PorterStemmer.Variant, expected: UInt64
  ) {
    let stemmer = PorterStemmer(variant: variant)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for beginning in Self.beginnings.split(separator: " ") {
      for ending in Self.endings.split(separator: " ", omittingEmptySubsequences: false) {
        for byte in (stemmer.stem(String(beginning + ending)) + "\n").utf8 {
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
      }
    }
    #expect(hash == expected)
  }

  @Test func `leaves empty, short and foreign words alone and never lengthens a word`() {
    for variant in PorterStemmer.Variant.allCases {
      let stemmer = PorterStemmer(variant: variant)
      for word in ["", "s", "as", "요약", "2026", "é"] { #expect(stemmer.stem(word) == word) }
      for word in ["yyyyyyyyed", "sses", "ing", "eed", "ies", "yed", "ion", "ement"] {
        #expect(stemmer.stem(word).utf8.count <= word.utf8.count)
      }
      #expect(stemmer.stem(String(repeating: "y", count: 20_000)).utf8.count <= 20_000)
    }
  }

  private static let beginnings = """
    a e i o u y b s t by dy sk spr ex ax out inn cann at eat ic ow ag wil hop fail fall hiss fizz \
    tann siz troubl conflat plaster mot agr f feed motor happ enj try fly syz toy yy yell rat cons \
    rel condit rat val hesit digit conform radic different vil analog vietnam predic oper feud \
    decis hope call formal sensit sensib geo theo archaeo tripl form electr good reviv allow infer \
    airlin gyroscop adjust defens irrit replac depend adopt homolog commun activ angul effect \
    bowdler prob ceas controll roll el elem compl appar proc exc succ ne sk d l t how 4 19 2nd
    """
  private static let endings = """
     s es ies sses ss ed ied eed ing y ly ational tional enci anci izer bli abli alli entli eli \
    ousli ization ation ator alism iveness fulness ousness aliti iviti biliti logi fulli icate \
    ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent ion sion tion \
    ou ism ate iti ous ive ize e ll lle le ally fully ology ements ationally ings ying ied ys ey \
    ay yed
    """
}
