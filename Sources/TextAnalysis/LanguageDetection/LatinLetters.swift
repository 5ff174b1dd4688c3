/// Letters, word endings and elisions that are typical for a language in Latin script.
///
/// Languages are numbered as in ``LatinFunctionWords``.
enum LatinLetters {
  static let english = 0
  static let french = 1
  static let german = 2
  static let spanish = 3
  static let portuguese = 4
  static let italian = 5
  static let dutch = 6
  static let nordic = 7
  static let slavic = 8
  static let turkish = 9
  static let romanian = 11
  static let finnic = 13
  static let vietnamese = 14

  static let frenchElisions = PackedWords("l d j n s c m t qu jusqu lorsqu puisqu aujourd")
  static let italianElisions = PackedWords("l d c dell all nell sull dall un quest")
  static let englishClitics = PackedWords("s t re ve ll m")

  /// What a letter beyond ASCII says: languages and weights.
  static func weights(of scalar: UInt32) -> [(language: Int, weight: Int)] {
    letters[scalar] ?? (0x1EA0...0x1EFF ~= scalar ? [(vietnamese, 3)] : [])
  }

  private static let letters: [UInt32: [(language: Int, weight: Int)]] = {
    let groups: [(letters: String, weights: [(language: Int, weight: Int)])] = [
      ("ß", [(german, 3)]),
      ("äöÄÖ", [(german, 1), (nordic, 1), (finnic, 1), (turkish, 1)]),
      ("üÜ", [(german, 2), (turkish, 1), (finnic, 1), (spanish, 1)]),
      ("ñÑ", [(spanish, 3)]),
      ("ãõÃÕ", [(portuguese, 3), (vietnamese, 1)]),
      ("êôâÊÔÂ", [(portuguese, 1), (french, 1), (vietnamese, 1)]),
      ("çÇ", [(portuguese, 1), (french, 1), (turkish, 1)]),
      ("èùÈÙ", [(french, 1), (italian, 1)]),
      ("àÀ", [(french, 1), (italian, 1), (portuguese, 1)]),
      ("ëîïûœæËÎÏÛŒ", [(french, 2)]),
      ("éÉ", [(french, 1), (spanish, 1), (portuguese, 1)]),
      ("áíóúÁÍÓÚ", [(spanish, 1), (portuguese, 1), (slavic, 1), (finnic, 1)]),
      ("òìÒÌ", [(italian, 2)]),
      ("åøÅØ", [(nordic, 3)]),
      ("łąęśżźćńŁŚŻčřěůšžýČŘŠŽ", [(slavic, 3)]),
      ("ığşİĞŞ", [(turkish, 3)]),
      ("ășțĂȘȚ", [(romanian, 3)]),
      ("őűŐŰ", [(finnic, 3)]),
      ("đơưĐƠƯ", [(vietnamese, 3)]),
    ]
    var letters: [UInt32: [(language: Int, weight: Int)]] = [:]
    for group in groups {
      for scalar in group.letters.unicodeScalars { letters[scalar.value] = group.weights }
    }
    return letters
  }()

  /// What the longest known ending of a word of at least four bytes says.
  static func ending(
    _ utf8: UnsafeBufferPointer<UInt8>, _ word: TextRange
  ) -> (language: Int, weight: Int)? {
    guard word.count >= 4 else { return nil }
    for length in stride(from: min(6, word.count - 1), through: 2, by: -1) {
      if let ending = endings.value(utf8, word.upperBound - length..<word.upperBound) {
        return ending
      }
    }
    return nil
  }

  private static let endings = PackedWordTable<(language: Int, weight: Int)>([
    ("ness ight ings less ful ish own ould ough", (english, 2)),
    ("ing ed ly ity ry cy ck sh th wn ew ow ee ers ies", (english, 1)),
    ("eux euse aient ement ique iques ées ère ères eaux eau oire", (french, 2)),
    ("ait aux eur eurs ois ée elle", (french, 1)),
    ("ung ungen lich liche lichen keit heit isch ische ischen schaft cht chte chten", (german, 2)),
    ("chen sch tz ern eln tet ert nd ft", (german, 1)),
    ("ción ciones idad miento", (spanish, 3)),
    ("dad ía ías illo illa", (spanish, 1)),
    ("ção ções idade ência ância ões ão ável eiro eira eiros eiras inho", (portuguese, 3)),
    ("dade ém", (portuguese, 2)),
    ("zione zioni ità aggio", (italian, 3)),
    ("tti tto lla llo", (italian, 1)),
    ("heid lijk lijke ijk", (dutch, 3)),
    ("aar oor ijn aan", (dutch, 1)),
    ("ość anie ych ego ého ách", (slavic, 2)),
    ("ler lar nin nın dır dir", (turkish, 1)),
    ("ssa ssä nen sta", (finnic, 1)),
  ])
}
