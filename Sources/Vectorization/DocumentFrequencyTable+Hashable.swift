extension DocumentFrequencyTable: Hashable {
  public static func == (left: DocumentFrequencyTable, right: DocumentFrequencyTable) -> Bool {
    left.bytes == right.bytes
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(contentHash)
  }
}
