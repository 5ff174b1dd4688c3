/// Tells pages that hold nothing but a notice from articles: a page that was not found, a check for robots,
/// a plea to log in or to switch scripts on.
struct NoticePage {
  /// The letters of such a page, at most, of Korean and Chinese each as two.
  private static let longest = 700
  /// The blocks at the front in which one says so.
  private static let reach = 4
  private static let sign = PageWords.embedded.lineSign("stop-notice")

  /// Whether a page is one, given the blocks of its text.
  static func isOne(_ page: PageBlocks, title: String?, chosen: [Int]) -> Bool {
    let letters = page.letters(of: chosen)
    guard letters <= longest else { return false }
    let said = chosen.prefix(reach).count { page.blocks[$0].lineSigns & sign != 0 }
    let heads = page.blocks.contains {
      page.elements[$0.element].level > 0 && $0.lineSigns & sign != 0
    }
    return said > 0 && (heads || said > 1 || chosen.count <= reach || isNotice(title))
      || isNotice(title) && (heads || chosen.count <= reach)
  }

  private static func isNotice(_ title: String?) -> Bool {
    guard var title else { return false }
    return title.withUTF8 { PageWords.embedded.lineMask($0) } & sign != 0
  }
}
