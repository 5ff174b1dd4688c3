/// The blocks of a page with what the model sees of them, for its training.
package struct PageExamples {
  package struct Block {
    package let text: String
    package let letters: Int
    package let isTitle: Bool
    package let features: [Float]
  }

  package let title: String?
  package let blocks: [Block]

  /// The names of the features in order.
  package static var featureNames: [String] {
    let page = PageBlocks(
      blocks: [PageBlock(range: 0..<0, element: 0, gap: .space)],
      elements: [
        PageElement(
          parent: 0, tag: .other, depth: 0, mask: 0, outerMask: 0, outerTags: 0, signature: 0,
          blocks: 0..<1)
      ])
    return PageFeatures(page, PageSurvey(page, titles: [])).row(of: 0, keepsNames: true).names
  }

  package init(_ page: SourceText) {
    let reading = page.utf8.withUnsafeBufferPointer { bytes in
      HTMLTree.with(bytes) { PageReading($0) }
    }
    title = reading?.title
    guard let reading else {
      blocks = []
      return
    }
    let features = PageFeatures(reading.page, reading.survey)
    blocks = reading.page.blocks.enumerated().map { number, block in
      Block(
        text: String(decoding: reading.page.text[block.range], as: UTF8.self),
        letters: block.letters, isTitle: number == reading.survey.titleBlock,
        features: features.row(of: number).values)
    }
  }
}
