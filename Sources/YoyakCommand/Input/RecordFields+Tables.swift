import InputFormats
import TextAnalysis

extension RecordFields {
  /// Reads one row of a table.
  ///
  /// - Throws: ``CommandFailure`` when there is no column of the text or the row has other cells than
  ///   the header.
  func record(fromCells cells: [[UInt8]], header: DelimitedHeader) throws(CommandFailure) -> Record
  {
    guard cells.count == header.names.count else {
      throw CommandFailure(
        .someFailed,
        "this row has \(cells.count) cells and the header \(header.names.count): check its "
          + "quotation marks.")
    }
    guard let textName = textName(where: header.names.contains),
      let place = header.names.firstIndex(of: textName)
    else {
      throw .withoutText(
        "there is no column '\(text)' (columns: \(header.names.joined(separator: ", "))); name the "
          + "text's column with '--text-field'")
    }
    do {
      let decoded = try cells.map { cell throws(TextDecodingError) in try decode(cell) }
      let values = decoded.map { $0.text.string(in: $0.text.fullRange) }
      var record = Record(id: .null, content: .field(values[place]))
      record.replacedBytes = decoded.reduce(0) { $0 + $1.replacedBytes }
      let titleName = titleName(where: header.names.contains)
      for (name, value) in zip(header.names, values) {
        if name == id {
          record.id = .string(value)
        } else if name == titleName {
          record.title = UnescapedText.plain(value)
        } else if name == date {
          record.date = value
        } else if name != textName, keepsOthers {
          record.otherFields[name] = .string(value)
        }
      }
      return record
    } catch {
      throw CommandFailure(.someFailed, "\(error)")
    }
  }

  /// The record of an item of a feed.
  func record(from item: FeedItem) -> Record {
    var record = Record(
      id: item.id.map { .string($0) } ?? .null, title: item.title, content: .field(item.text))
    record.date = item.date
    if keepsOthers {
      record.otherFields["date"] = item.date.map { .string($0) }
      record.otherFields["author"] = item.author.map { .string($0) }
    }
    return record
  }
}
