/// Tells tables of data from tables that lay out a page, and gives the cells of one the same fate.
struct PageTables {
  private let page: PageBlocks
  /// The cells of the smallest table that is told from a layout.
  private static let fewestCells = 4
  private static let bit: UInt32 = 1 << UInt32(PageTag.table.rawValue)
  /// The outermost tables that hold data.
  private var data: Set<Int> = []

  /// - Complexity: O(*n*) in the number of blocks and the depth of their elements.
  init(_ page: PageBlocks) {
    self.page = page
    for root in Set(page.blocks.indices.compactMap(root)) where isData(page.elements[root]) {
      data.insert(root)
    }
  }

  /// The blocks, with all rows of a table of which some were chosen and that is much of the page: the
  /// model may take its head for text and its figures for none.
  ///
  /// - Complexity: O(*n*) in the number of blocks and the depth of their elements.
  func completed(_ chosen: [Int]) -> [Int] {
    var tables: Set<Int> = []
    var outside = 0
    for number in chosen {
      if let root = root(around: number), data.contains(root) {
        tables.insert(root)
      } else {
        outside += page.blocks[number].range.count
      }
    }
    let large = tables.filter { page.elements[$0].bytes * 3 > outside }
    guard !large.isEmpty else { return chosen }
    return Set(chosen + large.flatMap { page.elements[$0].blocks }).sorted()
  }

  /// Whether a block is a cell of a table of data, or in one.
  func isCell(_ number: Int) -> Bool {
    root(around: number).map(data.contains) ?? false
  }

  /// The outermost table that is around a block without anything else between.
  func root(around number: Int) -> Int? {
    var element = page.blocks[number].element
    guard page.elements[element].outerTags & Self.bit != 0 else { return nil }
    while page.elements[element].tag != .table { element = page.elements[element].parent }
    while page.elements[page.elements[element].parent].tag == .table {
      element = page.elements[element].parent
    }
    return element
  }

  /// Whether a table has cells side by side that are no running text.
  private func isData(_ table: PageElement) -> Bool {
    let cells = table.blocks.count
    guard cells >= Self.fewestCells, table.proseLetters == 0, table.sentences * 4 <= cells,
      table.images * 2 <= cells, table.linkBytes * 2 <= table.bytes
    else { return false }
    return table.blocks.count { page.blocks[$0].gap == .space } * 2 >= cells
  }
}
