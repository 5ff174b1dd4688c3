import Vectorization

/// Tables of document frequencies for programs that keep their bytes themselves.
package enum FrequencyTables {
  /// The bytes of the table of all documents of `tables` together, as `yoyak frequencies merge`
  /// writes them.
  ///
  /// - Parameter least: The number of documents a term must occur in to be kept.
  /// - Throws: ``CommandFailure`` when there are no tables, or one is damaged or of other terms.
  package static func merged(_ tables: [[UInt8]], least: Int) throws(CommandFailure) -> [UInt8] {
    guard !tables.isEmpty, least >= 1 else {
      throw CommandFailure(
        .usage, "\(tables.count) tables and at least \(least) documents: give 1 or more of each.")
    }
    do throws(DocumentFrequencyTableError) {
      var read: [DocumentFrequencyTable] = []
      for bytes in tables { read.append(try DocumentFrequencyTable(bytes: bytes)) }
      return try DocumentFrequencyTable(merging: read, leastFrequency: least).bytes
    } catch {
      throw CommandFailure(.unreadable, CommandAdvice.message(of: error))
    }
  }
}
