/// A line or paragraph of a page, as far as no element or line break parts it.
struct PageBlock {
  /// What parts a block from the one before it.
  enum Gap: UInt8, Comparable {
    case space, line, paragraph

    static func < (one: Gap, other: Gap) -> Bool { one.rawValue < other.rawValue }

    var bytes: [UInt8] {
      switch self {
      case .space: [0x20]
      case .line: [0x0A]
      case .paragraph: [0x0A, 0x0A]
      }
    }
  }

  /// The place in the text of the page's blocks.
  var range: TextRange
  /// The innermost element that is in lines of its own.
  var element: Int
  var gap: Gap
  /// The bytes inside of links.
  var linkBytes = 0
  /// Where the first link begins in the text of the page's blocks.
  var linkStart: Int?
  /// Whether all of it is in bold type.
  var isBold = true
  /// Whether all of it is in type that sets it apart: italics or small print.
  var isSetApart = true
  /// Groups of class words that all inline elements around its parts have.
  var inlineMask: UInt32 = ~0
  /// Groups of class words that the model does not weigh and all inline elements around its parts have.
  var inlineSigns: UInt32 = ~0
  /// Whether all of it is concealed.
  var isConcealed = true
  /// Whether a picture of the same element is right above it, with a line break between.
  var isUnderPicture = false
  /// Whether all of it is in an inline element that holds a picture, too.
  var isBesidePicture = true

  // Counts of the text.
  /// The letters, a sign of Chinese or a syllable of Korean as two.
  var letters = 0
  var words = 0
  var digits = 0
  var commas = 0
  /// Marks at the end of a sentence before a space.
  var innerStops = 0
  var endsAsSentence = false
  var beginsWithCapital = false
  var isCapitals = false
  var lineMask: UInt32 = 0
  /// Groups of openings of the line that the model does not weigh.
  var lineSigns: UInt32 = 0
  /// A number for its letters and digits, to find the same text again.
  var fingerprint: UInt64 = 0

  var isInLink: Bool { linkBytes * 10 >= range.count * 9 }
}

/// An element that is in lines of its own.
struct PageElement {
  /// The element around it; the outermost is its own.
  var parent: Int
  var tag: PageTag
  /// The level of a heading, else 0.
  var level = 0
  var depth: Int
  /// Groups of its class words.
  var mask: UInt32
  /// Groups of its and all outer elements' class words.
  var outerMask: UInt32
  /// Groups of its and all outer elements' class words that the model does not weigh.
  var outerSigns: UInt32 = 0
  /// Those of its own.
  var signs: UInt32 = 0
  /// Tags of itself and all outer elements, as bits.
  var outerTags: UInt32
  /// Stands for its tag, its class and its parent's: alike for the paragraphs of one text.
  var signature: UInt64
  /// Its blocks, those of inner elements included.
  var blocks: Range<Int>
  /// Whether the page marks it as the body of the article (`itemprop="articleBody"`).
  var isMarkedBody = false
  /// Whether it holds a link from a note back to where the note is called.
  var leadsBack = false
  /// Whether its lines are in the middle of the page.
  var isCentred = false
  /// Whether it is preformatted text with marked up words in it.
  var isCode = false

  // Sums over its blocks.
  var bytes = 0
  var linkBytes = 0
  var letters = 0
  /// Letters of blocks that look like prose.
  var proseLetters = 0
  var sentences = 0
  var images = 0
  /// Fields for mail addresses.
  var mailFields = 0
}

/// The blocks and elements of a page in its order.
struct PageBlocks {
  /// The texts of all blocks, one after another.
  var text: [UInt8] = []
  /// Leads from ``text`` to the page.
  var map = OffsetMap()
  var blocks: [PageBlock] = []
  var elements: [PageElement] = []

  /// How many letters some blocks have in all.
  func letters(of numbers: [Int]) -> Int { numbers.reduce(0) { $0 + blocks[$1].letters } }
}
