import ArticlePages

/// What became of a record.
struct RecordOutcome: Sendable {
  var name: String
  var text: String?
  var failure: CommandFailure?
  /// That bytes of the record were replaced.
  var note: String?
  /// What is missing in the text, where the text does not say it.
  var remark: String?
  /// The line in the index of a page.
  var row: IndexRow?
}

extension RecordOutcome {
  /// What `work` makes of a record, or when it takes too long an object that says so.
  init(
    of entry: RecordReader.Entry, within limit: (any WorkLimit)?, _ encoding: ResultEncoding,
    _ work: @escaping @Sendable () -> RecordOutcome
  ) {
    guard let limit else {
      self = work()
      return
    }
    if let outcome = limit.run(work) {
      self = outcome
      return
    }
    let failure = CommandFailure(
      .someFailed, "the record took longer than \(limit.name) and was given up.")
    let record = try? entry.record.get()
    self.init(
      name: entry.name,
      text: encoding.format.hasObjects
        ? encoding.object(
          GivenUpRecord(id: record?.id ?? .null, reason: failure.description),
          passingThrough: record?.otherFields ?? [:]) : nil,
      failure: failure)
  }

  /// What `work` makes of a record, as it is printed.
  init<Result: Renderable>(
    of entry: RecordReader.Entry, _ encoding: ResultEncoding, _ work: (Record) throws -> Result
  ) {
    do {
      let record = try entry.record.get()
      let result = try work(record)
      let note = record.note(onReplacedBytes: result.replacedBytes)
      let tellsShortfall = encoding.format.hasObjects || result.section != nil
      if let shortfall = result.shortfall, !tellsShortfall {
        self.init(name: entry.name, failure: shortfall, note: note)
        return
      }
      self.init(
        name: result.name,
        text: result.rendered(by: encoding, passingThrough: record.otherFields),
        failure: result.shortfall, note: note,
        remark: tellsShortfall ? nil : result.remark, row: result.section?.row)
    } catch {
      self.init(name: entry.name, failure: CommandFailure(of: error))
    }
  }
}

/// What is printed in place of the result of a record that took too long.
private struct GivenUpRecord: JSONObject {
  let id: JSONValue
  let reason: String

  func writeFields(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("reason", reason)
  }
}
