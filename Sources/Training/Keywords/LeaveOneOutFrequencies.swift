import Vectorization

/// Document frequencies as they would be without one of the documents that were counted.
///
/// The articles that weights are learned from and measured on are in the table too; taken as they
/// are, none of their words would be unknown, as words of new articles are.
package struct LeaveOneOutFrequencies: DocumentFrequencySource {
  package let base: any DocumentFrequencySource
  /// The fewest documents of a form that the table keeps.
  package let least: Int

  package init(base: any DocumentFrequencySource, least: Int) {
    self.base = base
    self.least = least
  }

  package var documentCount: Int { base.documentCount - 1 }

  package func frequency(ofTerm utf8: UnsafeBufferPointer<UInt8>) -> Int {
    let frequency = base.frequency(ofTerm: utf8)
    return frequency > least ? frequency - 1 : 0
  }
}
